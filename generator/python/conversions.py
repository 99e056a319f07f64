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

DEEPEST = 6
"""How far into an argument such values are looked for: what holds itself has no end."""


def converted(scope: Scope, type_: ir.TypeRef, value: Code, *, in_form: bool = False) -> Code:
    """`value`, an argument of `type_`, wrapped in the helpers that it needs; `in_form`: it is sent in a form."""
    for form in HELPERS if in_form else USUAL:
        helper = HELPERS[form]
        paths = sorted(set(_paths(scope.api, type_, form, ())), key=lambda path: [step or "" for step in path])
        if paths:
            places = [] if paths == [()] else [tuple_of(literal(step) for step in path) for path in paths]
            value = Code(f"{scope.helper('request.conversions', helper)}({', '.join([value, *places])})")
    return value


def _paths(
    api: ir.Api, type_: ir.TypeRef, form: Form, path: tuple[Step, ...], unions: frozenset[str] = frozenset()
) -> Iterator[tuple[Step, ...]]:
    """`unions`: those that lead to the same place, since one may be a member of itself."""
    if len(path) > DEEPEST:
        return
    found = api.resolve(type_)
    if isinstance(found, ir.UnionSchema):
        if found.id in unions:
            return
        unions |= {found.id}
    match found:
        case ir.Scalar("integer", format=str() as format_) if form == "seconds" and format_ in TIMESTAMPS:
            yield path
        case ir.Scalar("string", format="decimal") if form == "decimal":
            yield path
        case ir.Scalar("string", format="byte") if form == "base64":
            yield path
        case ir.Array(fixed=fixed) if fixed:
            for inner in fixed:
                yield from _paths(api, inner, form, (*path, None))
        case ir.Array(items=inner) | ir.Map(values=inner):
            yield from _paths(api, inner, form, (*path, None))
        case ir.Union(members=members) | ir.UnionSchema(members=members):
            for member in members:
                yield from _paths(api, member, form, path, unions)
        case ir.ObjectSchema():
            for property_ in found.properties:
                if not property_.read_only:
                    yield from _paths(api, property_.type, form, (*path, property_.name))
        case _:
            return
