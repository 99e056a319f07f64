"""How a value is written: the intermediate model's words as the runtime's helpers."""

from __future__ import annotations

from .. import ir
from . import shapes

ALWAYS: dict[ir.Serialization, str] = {
    "json": "as_json",
    "label": "label",
    "label-exploded": "label",
    "matrix": "matrix",
    "matrix-exploded": "matrix",
    "deep-object": "deep",
}
"""The runtime's helpers for what every value, scalars too, is written with."""

OF_COMPOUNDS: dict[ir.Serialization, str] = {
    "simple-exploded": "simple",
    "form": "csv",
    "space-delimited": "spaces",
    "tab-delimited": "tab_separated",
    "pipe-delimited": "pipes",
}
"""The helpers for lists and objects that are not written as the place does by default."""


def serializer(api: ir.Api, serialization: ir.Serialization, type_: ir.TypeRef) -> str | None:
    """The runtime's helper that writes a value so; None where nothing needs to be said."""
    if serialization in ALWAYS:
        return ALWAYS[serialization]
    if serialization == "form-exploded":
        return "spread" if shapes.is_object(api, type_) else None
    return None if shapes.is_scalar(api, type_) else OF_COMPOUNDS.get(serialization)
