"""The note `x-sdk-pagination` of an operation: how its answers continue."""

from __future__ import annotations

from typing import Literal

from ..ir import PageStyle, Pagination, TypeRef
from .nodes import as_object
from .reading import Context, text

NEEDED: dict[PageStyle, tuple[str, ...]] = {
    "cursor": ("parameter", "next"),
    "page": ("parameter", "next"),
    "scroll": ("parameter", "next"),
    "next_url": ("next",),
}
"""Style -> what a note has to say: where the place goes in the next request, and where the answer holds it."""

FOUND = "found"
"""In a note that evidence has made, why."""


def pagination(context: Context, raw: object, pointer: str, returns: TypeRef | None) -> Pagination | None:
    """How an operation that answers `returns` gives its pages; None if it has no note, or one that is wrong."""
    if raw is None or raw is False:
        return None
    note = as_object(raw)
    style, items = note.get("style"), text(note, "items") or "data"
    if not isinstance(style, str) or style not in NEEDED:
        message = f"`style` must be one of {', '.join(NEEDED)}; correct it"
        context.schemas.report("bad-pagination", message, pointer)
        return None
    found = text(note, FOUND)
    if not _has_property(context, returns, items):
        if found:  # it was no more than likely
            return None
        message = f"the response has no property {items!r} to take the items from; name the list in `items`"
        context.schemas.report("bad-pagination", message, pointer)
        return None
    unsaid = [key for key in NEEDED[style] if not text(note, key)]
    if unsaid:
        message = (
            f"`style: {style}` does not tell {' and '.join(f'`{key}`' for key in unsaid)}: `parameter` is what the next request "
            "says, and `next` the path to what the answer says of it; add what is missing"
        )
        context.schemas.report("bad-pagination", message, pointer)
        return None
    if found:
        context.schemas.report("pages-found", found, pointer.rpartition("/")[0], "note")
    place: Literal["query", "body"] = "body" if note.get("in") == "body" else "query"
    return Pagination(
        style=style,
        items=items,
        parameter=tuple(filter(None, text(note, "parameter").split("."))),
        place=place,
        next=tuple(text(note, "next").split(".")),
    )


def _has_property(context: Context, type_: TypeRef | None, path: str) -> bool:
    """Whether `type_` has the property that the dotted `path` leads to."""
    for name in path.split("."):
        properties = context.schemas.properties_at(type_) if type_ is not None else None
        type_ = next((one.type for one in properties or () if one.name == name), None)
    return type_ is not None
