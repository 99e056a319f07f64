"""Which arguments hold values that are sent in another form than their own: times as seconds, decimals and bytes as text."""

from __future__ import annotations

from .. import ir
from ..printing.literals import Code, literal, tuple_of
from .places import Form
from .scope import Scope

HELPERS: dict[Form, str] = {"seconds": "as_seconds", "decimal": "as_decimal_text", "base64": "as_base64"}
"""The runtime's functions that give a value its form."""

USUAL: tuple[Form, ...] = ("seconds", "decimal")
"""Those that are not everyone's own form anyhow; a form sends bytes as they are, JSON and URLs as base64."""


def converted(scope: Scope, type_: ir.TypeRef, value: Code, *, in_form: bool = False) -> Code:
    """`value`, an argument of `type_`, wrapped in the helpers that it needs; `in_form`: it is sent in a form."""
    for form in HELPERS if in_form else USUAL:
        helper = HELPERS[form]
        paths = scope.places.paths(type_, form)
        if paths:
            places = [] if paths == [()] else [tuple_of(literal(step) for step in path) for path in paths]
            value = Code(f"{scope.helper('request.conversions', helper)}({', '.join([value, *places])})")
    return value
