"""What speaks for pages where no note says so: the schema of an answer or its recorded example carries page data.

A note is what `x-sdk-pagination` of an operation holds; `pagination.py` reads it. An operation that has the key, were it
`false`, is left alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from dataclasses import replace
from typing import Any, NamedTuple, TypeAlias

from ..input.document import Document
from ..input.json_pointer import is_array, is_object, join, lookup, split, unquoted
from ..openapi.grammar import METHODS
from ..openapi.media_types import media_kind
from .pagination import FOUND

NOTE = "x-sdk-pagination"

Json: TypeAlias = Mapping[str, Any]
Steps: TypeAlias = tuple[str, ...]
Found: TypeAlias = tuple[dict[str, Any], list[dict[str, Any]], str]
"""The note, the parameters that are to be declared, and the reason."""

CONTAINERS = ("", "pages", "meta", "pagination", "paging", "page_info", "pageInfo", "_meta", "metadata")
"""Where answers keep page data; the empty name is the answer itself."""
CURSORS = (
    *("next_cursor", "nextCursor", "next_page_token", "nextPageToken", "end_cursor", "endCursor", "starting_after"),
    *("next_token", "nextToken", "continuation_token", "continuationToken", "next_page_cursor", "cursor"),
)
"""Keys of answers that hold the cursor of the next page."""
CURSOR_PARAMETERS = (
    *("cursor", "starting_after", "page_token", "pageToken", "after", "next_cursor", "nextCursor", "next_token"),
    *("nextToken", "continuation_token", "continuationToken", "page_cursor", "start_cursor"),
)
"""What requests call it."""
SAME_IN_REQUESTS = ("starting_after",)
"""Cursors whose name says how a request is to give them, even where it is not declared."""
URLS = ("next", "next_url", "nextUrl", "next_page_url", "nextPageUrl", "@odata.nextLink", "nextLink", "next_href")
"""Keys of answers that hold the URL of the next page."""
TOTALS = ("total_pages", "totalPages", "page_count", "pageCount", "last_page", "pages_count")
UNSAID = ("pages", "pagination", "paging")
"""Containers that speak for pages even where nothing says what is in them."""
LISTS = ("data", "items", "results", "records", "entries", "content", "values", "list")
"""Keys that hold the items where an answer has several lists."""


class Evidence(NamedTuple):
    """Pages that nobody noted."""

    steps: Steps
    """Of the operation."""
    note: dict[str, Any]
    """What its note would be."""
    parameters: list[dict[str, Any]]
    """What the next page is asked for with, where it is not declared."""
    reason: str


def evidence(document: Document) -> Iterator[Evidence]:
    """The operations that answer in pages, by all that is recorded, and have no note."""
    by_cursor = set(_continued_by_cursor(document))
    for path, item in _members(document.data.get("paths")):
        for method in METHODS:
            node = item.get(method)
            if is_object(node) and NOTE not in node:
                found = _Operation(document, item, node, by_cursor).found()
                if found is not None:
                    note, parameters, reason = found
                    yield Evidence(("paths", path, method), note, parameters, reason)


def _continued_by_cursor(document: Document) -> Iterator[str]:
    """The components that some operation answers with and takes the cursor of the next page for."""
    for _, item in _members(document.data.get("paths")):
        for node in (item[method] for method in METHODS if is_object(item.get(method))):
            component, operation = _component_of_answer(document, node), _Operation(document, item, node)
            if component is not None and operation.takes_cursor() and operation.answers_as_described():
                yield component


def _component_of_answer(document: Document, operation: Json) -> str | None:
    schema = (_successful_media(document, operation) or {}).get("schema")
    ref = schema.get("$ref") if is_object(schema) else None
    return ref if isinstance(ref, str) else None


def with_evidence(document: Document) -> Document:
    """The description with a note for each operation that answers in pages; `FOUND` in the note says why."""
    data: dict[str, Any] | None = None
    for one in evidence(document):
        _, path, method = one.steps
        if not _is_typed(document, one):
            continue
        if data is None:
            data = {**document.data, "paths": dict(document.data["paths"])}
        item = dict(data["paths"][path])
        reason = f"{one.reason}; the client iterates over its {one.note['items']!r}; `{NOTE}: false` turns that off"
        operation = {**item[method], NOTE: {**one.note, FOUND: reason}}
        if one.parameters:
            operation["parameters"] = [*operation.get("parameters", ()), *one.parameters]
        data["paths"][path] = {**item, method: operation}
    return document if data is None else replace(document, data=data)


def _is_typed(document: Document, one: Evidence) -> bool:
    """Whether the schema of the answer has the items, too: an example alone gives them no type."""
    media = _successful_media(document, lookup(document.data, join(one.steps)))
    schema = media.get("schema") if media is not None else None
    for name in str(one.note["items"]).split("."):
        schema = _properties(document, schema).get(name)
    return schema is not None


def recorded_answer(document: Document, operation: Json) -> Any:
    """A recorded example of a successful JSON answer, one with a list if there is one; None if there is none."""
    recorded = _examples(document, _successful_media(document, operation))
    return next((one for one in recorded if list_in(one) is not None), recorded[0] if recorded else None)


def schema_of_answer(document: Document, operation: Steps) -> tuple[Steps, dict[str, Any]] | None:
    """Where the schema of a successful JSON answer is, and its properties; None for one that is made of others."""
    node = lookup(document.data, join(operation))
    media = _successful_media(document, node)
    schema = media.get("schema") if media is not None else None
    steps = _steps_of(document, operation, schema)
    resolved = _resolved(document, schema)
    if steps is None or not is_object(resolved) or not {"allOf", "anyOf", "oneOf"}.isdisjoint(resolved):
        return None
    return steps, dict(_pairs(resolved.get("properties")))


def _steps_of(document: Document, operation: Steps, schema: Any) -> Steps | None:
    last: Steps | None = None
    while is_object(schema) and isinstance(schema.get("$ref"), str):
        last = split(unquoted(schema["$ref"]))
        try:
            schema = lookup(document.data, schema["$ref"])
        except LookupError:
            return None
        if len(last) > 20:
            return None
    if last is not None:
        return last
    for status, raw in sorted(_members(lookup(document.data, join(operation)).get("responses")), key=_name):
        for media_type, media in _members(raw.get("content")):
            if media.get("schema") is schema:
                return (*operation, "responses", status, "content", media_type, "schema")
    return None


def list_in(value: Any) -> str | None:
    """The key of the list in a recorded answer, if it has one: the only list of objects, or one of the usual names."""
    if not is_object(value):
        return None
    lists = [key for key, one in value.items() if is_array(one)]
    of_objects = [key for key in lists if all(map(is_object, value[key]))]
    filled = [key for key in of_objects if value[key]]
    for candidates in (lists, of_objects, filled, [key for key in lists if key in LISTS]):
        if len(candidates) == 1:
            return candidates[0]
    holders = [key for key in LISTS if is_object(value.get(key))]
    if not lists and len(holders) == 1 and (below := list_in(value[holders[0]])) is not None:
        return f"{holders[0]}.{below}"
    return None


# --- one operation -------------------------------------------------------------------------------------------------------


class _Operation:
    def __init__(self, document: Document, item: Json, node: Json, by_cursor: Set[str] = frozenset()) -> None:
        """`by_cursor`: the components whose pages other operations ask for with a cursor."""
        self._document = document
        self._node = node
        media = _successful_media(document, node)
        self._schema = _properties(document, media.get("schema")) if media is not None else {}
        self._recorded = _examples(document, media)
        declared = [*_array(item.get("parameters")), *_array(node.get("parameters"))]
        resolved = [_resolved(document, one) for one in declared]
        texts = (one.get("name") for one in resolved if is_object(one) and one.get("in") == "query")
        self._query = {one for one in texts if isinstance(one, str)}
        self._has_sibling_with_cursor = _component_of_answer(document, node) in by_cursor

    def takes_cursor(self) -> bool:
        """Whether it is declared to."""
        return not self._query.isdisjoint(CURSOR_PARAMETERS) or any(map(self._in_body, CURSORS))

    def answers_as_described(self) -> bool:
        """Whether the schema knows the list that recorded answers have."""
        lists = filter(None, map(list_in, self._recorded))
        return all(self._schema_at(one) is not None for one in lists)

    def found(self) -> Found | None:
        recorded = next(filter(None, map(list_in, self._recorded)), None)
        items = recorded or self._list_of_schema()
        if items is None:
            return None
        return (
            self._scroll(items)
            or self._cursor(items, proven=True)
            or self._number(items)
            or self._cursor(items, proven=False)
            or self._url(items)
            or self._unsaid(items)
        )

    def _list_of_schema(self) -> str | None:
        if (own := self._only_list(self._schema)) is not None:
            return own
        holders = {key: _properties(self._document, self._schema[key]) for key in LISTS if key in self._schema}
        lists = {f"{key}.{one}" for key, below in holders.items() if (one := self._only_list(below)) is not None}
        return lists.pop() if len(lists) == 1 else None

    def _only_list(self, properties: Json) -> str | None:
        lists = [key for key, one in properties.items() if _type(self._document, one) == "array"]
        usual = [key for key in lists if key in LISTS]
        return lists[0] if len(lists) == 1 else usual[0] if len(usual) == 1 else None

    def _scroll(self, items: str) -> Found | None:
        if not (self._has("scroll_param") and ("scroll_param" in self._query or self._declares_nothing())):
            return None
        note = {"style": "scroll", "items": items, "parameter": "scroll_param", "next": "scroll_param"}
        return note, self._undeclared("scroll_param"), "answers carry `scroll_param`"

    def _cursor(self, items: str, *, proven: bool) -> Found | None:
        """`proven`: a recorded answer has the cursor, or the request, or one like it, is declared to take it."""
        for container in CONTAINERS:
            for at in ((container, "next"), (container,)):
                for cursor in CURSORS:
                    place = ".".join(step for step in (*at, cursor) if step)
                    if self._has(place) and (found := self._cursor_at(place, cursor, items, proven=proven)) is not None:
                        return found
        return None

    def _cursor_at(self, place: str, cursor: str, items: str, *, proven: bool) -> Found | None:
        note, reason = {"style": "cursor", "items": items, "next": place}, f"answers carry `{place}`"
        if (in_body := self._in_body(cursor)) is not None:
            return {**note, "in": "body", "parameter": in_body}, [], reason
        parameter = next((one for one in CURSOR_PARAMETERS if one in self._query), None)
        if parameter is not None:
            return {**note, "parameter": parameter}, [], reason
        recorded = self._recorded_at(place) is not None or self._has_sibling_with_cursor
        if cursor in SAME_IN_REQUESTS and (recorded or not proven):
            return {**note, "parameter": cursor}, self._undeclared(cursor), reason
        return None

    def _in_body(self, cursor: str) -> str | None:
        """Where a search's body takes the cursor."""
        body = _resolved(self._document, self._node.get("requestBody"))
        content = body.get("content") if is_object(body) else None
        for media_type, media in _members(content):
            if media_kind(media_type) != "json":
                continue
            for holder, below in _properties(self._document, media.get("schema")).items():
                if holder == "pagination" and cursor in {*_properties(self._document, below), "starting_after"}:
                    return f"{holder}.{cursor}"
        return None

    def _number(self, items: str) -> Found | None:
        for container in CONTAINERS[1:]:
            total = next((one for one in ("total_pages",) if self._has(f"{container}.{one}")), None)
            if total is not None and ("page" in self._query or self._has(f"{container}.page")):
                note = {"style": "page", "items": items, "parameter": "page", "next": container}
                return note, self._undeclared("page", "integer"), f"answers carry `{container}.{total}`"
        return None

    def _url(self, items: str) -> Found | None:
        for container in (*CONTAINERS, "links", "_links"):
            for key in URLS:
                for place in (f"{container}.{key}", f"{container}.{key}.href"):
                    path = place.removeprefix(".")
                    if self._is_url(path):
                        return {"style": "next_url", "items": items, "next": path}, [], f"answers carry `{path}`"
        return None

    def _unsaid(self, items: str) -> Found | None:
        """An object for page data of which nothing is known: if a link ever comes, it can be followed."""
        for name in UNSAID:
            schema = _resolved(self._document, self._schema.get(name))
            is_open = is_object(schema) and schema.get("type") == "object" and not _properties(self._document, schema)
            if is_open and self._recorded_at(name) is None:
                note = {"style": "next_url", "items": items, "next": f"{name}.next"}
                return note, [], f"answers may carry `{name}`, of which nothing is said"
        return None

    # --- what answers hold ---------------------------------------------------------------------------------------------

    def _has(self, path: str) -> bool:
        return self._recorded_at(path) is not None or self._schema_at(path) is not None

    def _recorded_at(self, path: str) -> Any:
        for node in self._recorded:
            for name in path.split("."):
                node = node.get(name) if is_object(node) else None
            if node is not None:
                return node
        return None

    def _schema_at(self, path: str) -> Any:
        properties, node = self._schema, None
        for name in path.split("."):
            node = properties.get(name)
            properties = _properties(self._document, node)
        return node

    def _is_url(self, path: str) -> bool:
        recorded = self._recorded_at(path)
        if isinstance(recorded, str):
            return recorded.startswith(("http://", "https://", "/"))
        schema = _resolved(self._document, self._schema_at(path))
        return is_object(schema) and schema.get("format") in ("uri", "url", "uri-reference")

    def _declares_nothing(self) -> bool:
        return not self._query

    def _undeclared(self, name: str, kind: str = "string") -> list[dict[str, Any]]:
        if name in self._query:
            return []
        what = {"name": name, "in": "query", "required": False, "schema": {"type": kind}}
        return [{**what, "description": "Which page to answer with."}]


# --- reading -------------------------------------------------------------------------------------------------------------


def _successful_media(document: Document, operation: Json) -> Json | None:
    """The JSON content of the first successful answer that has any."""
    for status, raw in sorted(_members(operation.get("responses")), key=_name):
        if status.startswith("2"):
            content = _resolved(document, raw)
            members = _members(content.get("content") if is_object(content) else None)
            for media_type, media in sorted(members, key=_name):
                if media_kind(media_type) == "json":
                    return media
    return None


def _examples(document: Document, media: Json | None) -> list[Any]:
    """All that is recorded of an answer, in an order that is not that of the keys."""
    if media is None:
        return []
    if "example" in media:
        return [media["example"]]
    named = [_resolved(document, raw) for _, raw in sorted(_members(media.get("examples")), key=_name)]
    if values := [one["value"] for one in named if is_object(one) and "value" in one]:
        return values
    schema = _resolved(document, media.get("schema"))
    return [schema["example"]] if is_object(schema) and "example" in schema else []


def _name(member: tuple[str, Any]) -> str:
    return member[0]


def _properties(document: Document, schema: Any, depth: int = 0) -> dict[str, Any]:
    """Those of a schema and of all that it is made of."""
    node = _resolved(document, schema)
    if not is_object(node) or depth > 8:
        return {}
    found = dict(_pairs(node.get("properties")))
    for keyword in ("allOf", "anyOf", "oneOf"):
        for part in _array(node.get(keyword)):
            found = {**_properties(document, part, depth + 1), **found}
    return found


def _type(document: Document, schema: Any) -> Any:
    node = _resolved(document, schema)
    return node.get("type") if is_object(node) else None


def _resolved(document: Document, node: Any) -> Any:
    for _ in range(10):
        if not (is_object(node) and isinstance(node.get("$ref"), str)):
            return node
        try:
            node = lookup(document.data, node["$ref"])
        except LookupError:
            return None
    return None


def _members(node: Any) -> list[tuple[str, dict[str, Any]]]:
    return [(key, one) for key, one in _pairs(node) if is_object(one)]


def _pairs(node: Any) -> list[tuple[str, Any]]:
    return list(node.items()) if is_object(node) else []


def _array(node: Any) -> list[Any]:
    return node if is_array(node) else []
