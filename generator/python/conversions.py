"""Which arguments hold values that are sent in another form than their own: times as seconds, decimals and bytes as text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, TypeAlias

from .. import ir
from ..printing.literals import Code, literal, tuple_of
from .scope import Scope
from .type_expressions import TIMESTAMPS

Form: TypeAlias = Literal["seconds", "decimal", "base64"]

HELPERS: dict[Form, str] = {"seconds": "as_seconds", "decimal": "as_decimal_text", "base64": "as_base64"}
"""The runtime's functions that give a value its form."""

USUAL: tuple[Form, ...] = ("seconds", "decimal")
"""Those that are not everyone's own form anyhow; a form sends bytes as they are, JSON and URLs as base64."""

Step: TypeAlias = str | None
"""A member of an object; None for every item of a list and every value of a map."""

Found: TypeAlias = ir.TypeRef | ir.ObjectSchema | ir.UnionSchema

DEEPEST = 6
"""How far into an argument such values are looked for: what holds itself has no end."""


def converted(scope: Scope, type_: ir.TypeRef, value: Code, *, in_form: bool = False) -> Code:
    """`value`, an argument of `type_`, wrapped in the helpers that it needs; `in_form`: it is sent in a form."""
    wanted = _forms_in(scope.api, type_)
    for form in HELPERS if in_form else USUAL:
        if form in wanted:
            paths = sorted(_paths(scope.api, type_, form), key=lambda path: [step or "" for step in path])
            places = [] if paths == [()] else [tuple_of(literal(step) for step in path) for path in paths]
            helper = scope.helper("request.conversions", HELPERS[form])
            value = Code(f"{helper}({', '.join([value, *places])})") if paths else value
    return value


def _form_of(type_: Found) -> Form | None:
    match type_:
        case ir.Scalar("integer", format=str() as format_) if format_ in TIMESTAMPS:
            return "seconds"
        case ir.Scalar("string", format="decimal"):
            return "decimal"
        case ir.Scalar("string", format="byte"):
            return "base64"
        case _:
            return None


def _inside(type_: Found) -> Iterator[tuple[tuple[Step, ...], ir.TypeRef]]:
    """What a type holds, with the step to it; none to the members of a union."""
    match type_:
        case ir.Array(fixed=fixed) if fixed:
            yield from (((None,), inner) for inner in fixed)
        case ir.Array(items=inner) | ir.Map(values=inner):
            yield (None,), inner
        case ir.Union(members=members) | ir.UnionSchema(members=members):
            yield from (((), member) for member in members)
        case ir.ObjectSchema(properties=properties):
            yield from (((one.name,), one.type) for one in properties if not one.read_only)
        case _:
            return


def _forms_in(api: ir.Api, type_: ir.TypeRef) -> set[Form]:
    """Those of the values anywhere in a type: most types hold none, and need not be looked through by every path."""
    found: set[Form] = set()
    seen = {type_}
    waiting = [type_]
    while waiting:
        resolved = api.resolve(waiting.pop())
        form = _form_of(resolved)
        found |= {form} if form is not None else set()
        below = {inner for _, inner in _inside(resolved)} - seen
        seen |= below
        waiting += below
    return found


def _paths(api: ir.Api, type_: ir.TypeRef, form: Form) -> set[tuple[Step, ...]]:
    """The ways through a type to the values that are sent in a form of their own."""
    found: set[tuple[Step, ...]] = set()
    start: tuple[tuple[Step, ...], ir.TypeRef] = ((), type_)
    seen = {start}
    waiting = [start]
    while waiting:
        path, one = waiting.pop()
        resolved = api.resolve(one)
        if _form_of(resolved) == form:
            found.add(path)
        below = {((*path, *steps), inner) for steps, inner in _inside(resolved) if len(path) + len(steps) <= DEEPEST}
        waiting += below - seen
        seen |= below
    return found
