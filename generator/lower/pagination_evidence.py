"""What speaks for pages where no note says so: the schema of an answer or its recorded example carries page data.

A note is what `x-sdk-pagination` of an operation holds; `pagination.py` reads it. An operation that has the key, were it
`false`, is left alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, NamedTuple

from ..input.document import Document
from ..input.json_pointer import is_object, join, lookup
from ..openapi.grammar import METHODS
from .paged_operations import PagedOperation, component_of_answer
from .pagination import FOUND
from .recorded_answers import Steps, members, properties_of, successful_media, type_of

NOTE = "x-sdk-pagination"


class Evidence(NamedTuple):
    """Pages that nobody noted."""

    steps: Steps
    """Of the operation."""
    note: dict[str, Any]
    """What its note would be."""
    parameters: list[dict[str, Any]]
    """What the next page is asked for with, where it is not declared."""
    reason: str

    @property
    def items(self) -> str:
        """What the items are, in words."""
        path = self.note["items"]
        return f"its {path!r}" if path else "the list that the answer is"


def evidence(document: Document) -> Iterator[Evidence]:
    """The operations that answer in pages, by all that is recorded, and have no note."""
    by_cursor = set(_continued_by_cursor(document))
    for path, item in members(document.data.get("paths")):
        for method in METHODS:
            node = item.get(method)
            if is_object(node) and NOTE not in node:
                found = PagedOperation(document, path, method, item, node, by_cursor).found()
                if found is not None:
                    note, parameters, reason = found
                    yield Evidence(("paths", path, method), note, parameters, reason)


def _continued_by_cursor(document: Document) -> Iterator[str]:
    """The components that some operation answers with and takes the cursor of the next page for."""
    for path, item in members(document.data.get("paths")):
        for method, node in ((one, item[one]) for one in METHODS if is_object(item.get(one))):
            component, operation = (
                component_of_answer(document, node),
                PagedOperation(document, path, method, item, node),
            )
            if component is not None and operation.takes_cursor() and operation.answers_as_described():
                yield component


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
        reason = f"{one.reason}; the client iterates over {one.items}; `{NOTE}: false` turns that off"
        operation = {**item[method], NOTE: {**one.note, FOUND: reason}}
        if one.parameters:
            operation["parameters"] = [*operation.get("parameters", ()), *one.parameters]
        data["paths"][path] = {**item, method: operation}
    return document if data is None else replace(document, data=data)


def _is_typed(document: Document, one: Evidence) -> bool:
    """Whether the schema of the answer has the items, too: an example alone gives them no type."""
    media = successful_media(document, lookup(document.data, join(one.steps)))
    schema = media.get("schema") if media is not None else None
    if not one.note["items"]:
        return bool(type_of(document, schema) == "array")
    for name in str(one.note["items"]).split("."):
        schema = properties_of(document, schema).get(name)
    return schema is not None
