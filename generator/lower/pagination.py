"""The note `x-sdk-pagination` of an operation: how its answers continue."""

from __future__ import annotations

from typing import Literal

from ..ir import PageStyle, Pagination, TypeRef
from .nodes import as_object
from .reading import Context, text

PAGE_DEFAULTS: dict[PageStyle, tuple[str, str]] = {
    "cursor": ("starting_after", "pages.next.starting_after"),
    "page": ("page", "pages"),
    "scroll": ("scroll_param", "scroll_param"),
    "next_url": ("", "pages.next"),
}
"""Style -> where the place goes in the next request, and where it is found in the response."""

FOUND = "found"
"""In a note that evidence has made, why."""


def pagination(context: Context, raw: object, pointer: str, returns: TypeRef | None) -> Pagination | None:
    """How an operation that answers `returns` gives its pages; None if it has no note, or one that is wrong."""
    if raw is None or raw is False:
        return None
    note = as_object(raw)
    style, items = note.get("style"), text(note, "items") or "data"
    if not isinstance(style, str) or style not in PAGE_DEFAULTS:
        message = f"`style` must be one of {', '.join(PAGE_DEFAULTS)}; correct it"
        context.schemas.report("bad-pagination", message, pointer)
        return None
    found = text(note, FOUND)
    if not _has_property(context, returns, items):
        if found:  # it was no more than likely
            return None
        message = f"the response has no property {items!r} to take the items from; name the list in `items`"
        context.schemas.report("bad-pagination", message, pointer)
        return None
    if found:
        context.schemas.report("pages-found", found, pointer.rpartition("/")[0], "note")
    place: Literal["query", "body"] = "body" if note.get("in") == "body" else "query"
    parameter, following = PAGE_DEFAULTS[style]
    if place == "body":
        parameter = f"pagination.{parameter}"
    return Pagination(
        style=style,
        items=items,
        parameter=tuple((text(note, "parameter") or parameter).split(".")),
        place=place,
        next=tuple((text(note, "next") or following).split(".")),
    )


def _has_property(context: Context, type_: TypeRef | None, path: str) -> bool:
    """Whether `type_` has the property that the dotted `path` leads to."""
    for name in path.split("."):
        properties = context.schemas.properties_at(type_) if type_ is not None else None
        type_ = next((one.type for one in properties or () if one.name == name), None)
    return type_ is not None
