"""The note `x-sdk-pagination` of an operation: how its answers continue.

    {style: cursor, parameter: after, next: meta.next_cursor}     in: body, for a member of the body
    {style: page, parameter: page, next: pages}                   the object with `page`, `total_pages`, or `next`
    {style: page, parameter: page, total_pages: pages, start: 0}  where answers do not say which page they are
    {style: offset, parameter: offset, limit: limit, max_limit: 100, total: total, more: has_more}
    {style: next_url, next: links.next}
    {style: link}                                                 the header `Link`
    {style: scroll, parameter: scroll_id, next: scroll_id}

`items` is the path to the list in the answer: `data` without it, or the answer itself where that is a list.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Literal

from ..ir import Array, PageCount, PageStyle, Pagination, TypeRef, resolve_alias
from .nodes import as_object
from .reading import Context, text

NEEDED: dict[PageStyle, tuple[str, ...]] = {
    "cursor": ("parameter", "next"),
    "page": ("parameter", "next"),
    "scroll": ("parameter", "next"),
    "next_url": ("next",),
    "offset": ("parameter",),
    "link": (),
}
"""Style -> what a note has to say: where the place goes in the next request, and where the answer holds it."""

FOUND = "found"
"""In a note that evidence has made, why."""

ITSELF = ""
"""The path of the items where the answer is the list."""


def pagination(context: Context, raw: object, pointer: str, returns: TypeRef | None) -> Pagination | None:
    """How an operation that answers `returns` gives its pages; None if it has no note, or one that is wrong."""
    if raw is None or raw is False:
        return None
    note = as_object(raw)
    style, items = note.get("style"), _items(context, note, returns)
    if not isinstance(style, str) or style not in NEEDED:
        message = f"`style` must be one of {', '.join(NEEDED)}; correct it"
        context.schemas.report("bad-pagination", message, pointer)
        return None
    found = text(note, FOUND)
    if not _is_list_or_property(context, returns, items):
        if found:  # it was no more than likely
            return None
        message = (
            f"the response has no property {items!r} to take the items from; name the list in `items`"
            if items
            else "the response is no list of items; name the one in it in `items`"
        )
        context.schemas.report("bad-pagination", message, pointer)
        return None
    if problem := next(_faults(note, style), None):
        context.schemas.report("bad-pagination", problem, pointer)
        return None
    if found:
        context.schemas.report("pages-found", found, pointer.rpartition("/")[0], "note")
    place: Literal["query", "body"] = "body" if note.get("in") == "body" else "query"
    return Pagination(
        style=style,
        items=items,
        parameter=_path(note, "parameter"),
        place=place,
        next=_path(note, "next"),
        count=_count(note) if _is_counted(note) else None,
    )


def _items(context: Context, note: Mapping[str, Any], returns: TypeRef | None) -> str:
    if isinstance(note.get("items"), str):
        return text(note, "items")
    is_list = returns is not None and isinstance(resolve_alias(context.schemas.schemas, returns), Array)
    return ITSELF if is_list else "data"


def _is_list_or_property(context: Context, returns: TypeRef | None, items: str) -> bool:
    if items == ITSELF:
        return returns is not None and isinstance(resolve_alias(context.schemas.schemas, returns), Array)
    return _has_property(context, returns, items)


def _is_counted(note: Mapping[str, Any]) -> bool:
    """Whether the request alone says which page it asks for."""
    return note.get("style") == "offset" or (note.get("style") == "page" and not text(note, "next"))


def _faults(note: Mapping[str, Any], style: PageStyle) -> Iterator[str]:
    """What is missing or wrong in a note."""
    is_counted = _is_counted(note) and ("total_pages" in note or "more" in note or style == "offset")
    unsaid = [key for key in NEEDED[style] if not text(note, key) and not (key == "next" and is_counted)]
    if unsaid:
        yield (
            f"`style: {style}` does not tell {' and '.join(f'`{key}`' for key in unsaid)}: `parameter` is what the next request "
            "says, and `next` the path to what the answer says of it; add what is missing"
        )
    for key in ("start", "max_limit"):
        if key in note and (not isinstance(note[key], int) or isinstance(note[key], bool)):
            yield f"`{key}` is no whole number; correct it"


def _count(note: Mapping[str, Any]) -> PageCount:
    is_page = note["style"] == "page"
    return PageCount(
        start=note.get("start", 1 if is_page else 0),
        limit=_path(note, "limit"),
        max_limit=note.get("max_limit"),
        total=_path(note, "total_pages" if is_page else "total"),
        more=_path(note, "more"),
    )


def _path(note: Mapping[str, Any], key: str) -> tuple[str, ...]:
    return tuple(filter(None, text(note, key).split(".")))


def _has_property(context: Context, type_: TypeRef | None, path: str) -> bool:
    """Whether `type_` has the property that the dotted `path` leads to."""
    for name in path.split("."):
        properties = context.schemas.properties_at(type_) if type_ is not None else None
        type_ = next((one.type for one in properties or () if one.name == name), None)
    return type_ is not None
