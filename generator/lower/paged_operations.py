"""One operation, and what speaks for pages in it: its parameters, and the schemas and recorded examples of its answers."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from typing import Any, TypeAlias

from ..input.document import Document
from ..input.json_pointer import is_object
from ..openapi.media_types import media_kind
from .pagination_words import (
    CONTAINERS,
    CURSOR_PARAMETERS,
    CURSORS,
    LIMITS,
    MORE,
    NUMBERS,
    OFFSETS,
    PAGE_DATA,
    POSITIONS,
    TOTAL_ITEMS,
    TOTAL_PAGES,
    UNSAID,
    URLS,
)
from .recorded_answers import (
    LISTS,
    Json,
    array,
    examples,
    list_in,
    members,
    pairs,
    properties_of,
    resolved,
    successful_answer,
    successful_media,
    type_of,
)

Found: TypeAlias = tuple[dict[str, Any], list[dict[str, Any]], str]
"""The note, the parameters that are to be declared, and the reason."""


def component_of_answer(document: Document, operation: Json) -> str | None:
    """The reference to the component that an operation answers with; None if it is none."""
    schema = (successful_media(document, operation) or {}).get("schema")
    ref = schema.get("$ref") if is_object(schema) else None
    return ref if isinstance(ref, str) else None


class PagedOperation:
    """One operation, and what speaks for pages in it."""

    def __init__(
        self,
        document: Document,
        path: str,
        method: str,
        item: Json,
        node: Json,
        by_cursor: Set[str] = frozenset(),
    ) -> None:
        """
        Args:
            item: the path item that `node`, the operation, is of.
            by_cursor: the components whose pages other operations ask for with a cursor.
        """
        self._document = document
        self._path = path
        self._method = method
        self._node = node
        answered = successful_answer(document, node)
        self._answer: Json = answered[0] if answered is not None else {}
        media = answered[1] if answered is not None else None
        self._whole = media.get("schema") if media is not None else None
        self._schema = properties_of(document, self._whole)
        self._recorded = examples(document, media)
        declared = [*array(item.get("parameters")), *array(node.get("parameters"))]
        given = [resolved(document, one) for one in declared]
        named = [(one.get("name"), one) for one in given if is_object(one) and one.get("in") == "query"]
        self._query = {name: one for name, one in named if isinstance(name, str)}
        self._has_sibling_with_cursor = component_of_answer(document, node) in by_cursor

    def takes_cursor(self) -> bool:
        """Whether it is declared to."""
        return not self._query.keys().isdisjoint(CURSOR_PARAMETERS) or any(
            self._in_body(one, is_parameter=False) for one in CURSORS
        )

    def answers_as_described(self) -> bool:
        """Whether the schema knows the list that recorded answers have."""
        lists = filter(None, map(list_in, self._recorded))
        return all(self._schema_at(one) is not None for one in lists)

    def found(self) -> Found | None:
        """How the answers continue; None where nothing speaks for it."""
        if type_of(self._document, self._whole) == "array":
            return self._linked("") or self._by_offset("")
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
            or self._linked(items)
            or self._by_offset(items)
            or self._by_number(items)
            or self._unsaid(items)
        )

    def _list_of_schema(self) -> str | None:
        if (own := self._only_list(self._schema)) is not None:
            return own
        holders = {key: properties_of(self._document, self._schema[key]) for key in LISTS if key in self._schema}
        lists = {f"{key}.{one}" for key, below in holders.items() if (one := self._only_list(below)) is not None}
        return lists.pop() if len(lists) == 1 else None

    def _only_list(self, properties: Json) -> str | None:
        lists = [key for key, one in properties.items() if type_of(self._document, one) == "array"]
        usual = [key for key in lists if key in LISTS]
        return lists[0] if len(lists) == 1 else usual[0] if len(usual) == 1 else None

    def _scroll(self, items: str) -> Found | None:
        """By a value whose first word is scroll, which requests take under the same name."""
        for name in sorted({*self._schema, *(key for one in self._recorded if is_object(one) for key in one)}):
            if re.match(r"scroll(?![a-z])", name) and (name in self._query or not self._query):
                note = {"style": "scroll", "items": items, "parameter": name, "next": name}
                return note, self._undeclared(name), f"answers carry `{name}`"
        return None

    def _cursor(self, items: str, *, proven: bool) -> Found | None:
        """`proven`: a recorded answer has the cursor, or the request, or one like it, is declared to take it."""
        for container in CONTAINERS:
            for at, cursors in (((container, "next"), (*CURSORS, *CURSOR_PARAMETERS)), ((container,), CURSORS)):
                for cursor in cursors:
                    place = ".".join(step for step in (*at, cursor) if step)
                    is_parameter = at[-1] == "next"
                    if self._has(place) and (
                        found := self._cursor_at(place, cursor, items, is_parameter=is_parameter, proven=proven)
                    ):
                        return found
        return None

    def _cursor_at(self, place: str, cursor: str, items: str, *, is_parameter: bool, proven: bool) -> Found | None:
        """`is_parameter`: what holds the cursor is what the next request says, so that `cursor` is what it is called there."""
        note, reason = {"style": "cursor", "items": items, "next": place}, f"answers carry `{place}`"
        if (in_body := self._in_body(cursor, is_parameter=is_parameter)) is not None:
            return {**note, "in": "body", "parameter": in_body}, [], reason
        parameter = next((one for one in CURSOR_PARAMETERS if one in self._query), None)
        if parameter is not None:
            return {**note, "parameter": parameter}, [], reason
        recorded = self._recorded_at(place) is not None or self._has_sibling_with_cursor
        if is_parameter and (recorded or not proven):
            return {**note, "parameter": cursor}, self._undeclared(cursor), reason
        return None

    def _in_body(self, cursor: str, *, is_parameter: bool) -> str | None:
        """Where a search's body takes the cursor."""
        body = resolved(self._document, self._node.get("requestBody"))
        for media_type, media in members(body.get("content") if is_object(body) else None):
            if media_kind(media_type) != "json":
                continue
            for holder, below in properties_of(self._document, media.get("schema")).items():
                if holder in CONTAINERS:
                    known = properties_of(self._document, below)
                    if is_parameter or cursor in known:
                        return f"{holder}.{cursor}"
                    if taken := next((one for one in CURSOR_PARAMETERS if one in known), None):
                        return f"{holder}.{taken}"
        return None

    def _number(self, items: str) -> Found | None:
        for container in CONTAINERS[1:]:
            total = next((one for one in ("total_pages",) if self._has(f"{container}.{one}")), None)
            if total is not None and ("page" in self._query or self._has(f"{container}.page")):
                note = {"style": "page", "items": items, "parameter": "page", "next": container}
                return note, self._undeclared("page", "integer"), f"answers carry `{container}.{total}`"
        return None

    def _linked(self, items: str) -> Found | None:
        """By the header `Link` (RFC 8288)."""
        if any(name.lower() == "link" for name, _ in pairs(self._answer.get("headers"))) and self._is_obvious(items):
            return {"style": "link", "items": items}, [], "answers carry the header `Link`"
        return None

    def _by_offset(self, items: str) -> Found | None:
        offset = next((one for one in (*OFFSETS, *POSITIONS) if self._starts_at(one) is not None), None)
        limit = next((one for one in LIMITS if self._whole_number(one)), None)
        if offset is None or limit is None or self._method != "get" or not self._is_obvious(items):
            return None
        note: dict[str, Any] = {"style": "offset", "items": items, "parameter": offset, "limit": limit}
        if start := self._starts_at(offset):
            note["start"] = start
        if isinstance(most := self._whole_number(limit).get("maximum"), int):
            note["max_limit"] = most
        return {**note, **self._end(total=TOTAL_ITEMS)}, [], f"requests take `{offset}` and `{limit}`"

    def _by_number(self, items: str) -> Found | None:
        """By the number of pages, where requests say which they want and answers need not repeat it."""
        number = next((one for one in NUMBERS if self._starts_at(one) is not None), None)
        end = self._end(total_pages=TOTAL_PAGES)
        if number is None or "total_pages" not in end or self._method != "get":
            return None
        note = {"style": "page", "items": items, "parameter": number, "start": self._starts_at(number), **end}
        return note, [], f"answers carry `{end['total_pages']}`"

    def _end(self, **totals: Sequence[str]) -> dict[str, Any]:
        """Where answers tell that there are no more."""
        wanted = [*((key, "integer", names) for key, names in totals.items()), ("more", "boolean", MORE)]
        return {
            key: place
            for key, kind, names in wanted
            for place in [self._first_of_type(kind, names)]
            if place is not None
        }

    def _first_of_type(self, kind: str, names: Sequence[str]) -> str | None:
        places = (f"{container}.{name}".removeprefix(".") for container in CONTAINERS for name in names)
        return next((one for one in places if type_of(self._document, self._schema_at(one)) == kind), None)

    def _starts_at(self, name: str) -> int | None:
        """What the first page is asked for with; None where the parameter is none, or might mean something else."""
        schema = self._whole_number(name)
        for value in (schema.get("default"), schema.get("minimum")):
            if value is not True and value is not False and value in (0, 1):
                return int(value)
        return 0 if name in OFFSETS and schema and schema.get("default") is None else None

    def _whole_number(self, name: str) -> Json:
        """The schema of a query parameter that is a whole number; empty for any other."""
        schema: Any = resolved(self._document, self._query.get(name, {}).get("schema"))
        if not is_object(schema) or type_of(self._document, schema) != "integer":
            return {}
        for part in (*array(schema.get("anyOf")), *array(schema.get("oneOf"))):
            if type_of(self._document, part) == "integer":
                schema = {**resolved(self._document, part), **schema}
        found: Json = schema
        return found

    def _is_obvious(self, items: str) -> bool:
        """Whether a list is what an operation is for, and not a part of the one thing that it answers with."""
        path = [one for one in self._path.split("/") if one and "{" not in one]
        name = items.rpartition(".")[2]
        subject = path[-1] if path else ""
        others = [key for key in self._schema if key != items.partition(".")[0] and key not in PAGE_DATA]
        return name in ("", *LISTS) or name.lower() == subject.lower().replace("-", "_") or not others

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
            schema = resolved(self._document, self._schema.get(name))
            is_open = is_object(schema) and schema.get("type") == "object" and not properties_of(self._document, schema)
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
            properties = properties_of(self._document, node)
        return node

    def _is_url(self, path: str) -> bool:
        recorded = self._recorded_at(path)
        if isinstance(recorded, str):
            return recorded.startswith(("http://", "https://", "/"))
        schema = resolved(self._document, self._schema_at(path))
        return is_object(schema) and schema.get("format") in ("uri", "url", "uri-reference")

    def _undeclared(self, name: str, kind: str = "string") -> list[dict[str, Any]]:
        if name in self._query:
            return []
        what = {"name": name, "in": "query", "required": False, "schema": {"type": kind}}
        return [{**what, "description": "Which page to answer with."}]
