"""Types where Python wants a class: `returns=` of the runtime's calls takes `type[T]`."""

from __future__ import annotations

from collections.abc import Sequence

from .. import ir
from ..printing.literals import Code, string
from . import shapes
from .scope import Scope
from .type_expressions import union_of


def cast_to(scope: Scope, types: Sequence[ir.TypeRef], code: Code) -> Code:
    """`code`, of which type checkers are told that it is the class of all values of `types`."""
    members = [member for type_ in types for member in shapes.alternatives(scope.api, type_)]
    if any(isinstance(member, ir.Enum) for member in members):
        # a `type` of literals there is not: what stands for those that are not listed will do
        spelled = [_kinds(scope, one) if isinstance(one, ir.Enum) else scope.models.print(one) for one in members]
    else:
        spelled = [scope.models.print(one) for one in types]
    named = union_of(spelled, scope.imports)
    if named == code and code in ("bool", "float"):
        return code
    scope.imports.add("typing", "cast")
    kind = "type"
    if kind in scope.taken:  # an argument hides it, also from the text that type checkers read
        scope.imports.plain.add("builtins")
        kind = "builtins.type"
    return Code(f"cast({string(f'{kind}[{named}]')}, {code})")


def _kinds(scope: Scope, enum: ir.Enum) -> Code:
    unlisted = {str: "Unlisted", int: "UnlistedInt"}
    kinds = dict.fromkeys(type(value) for value in enum.values)
    named = (Code(scope.hint("types", unlisted[kind]) if kind in unlisted else kind.__name__) for kind in kinds)
    return union_of(named, scope.imports)
