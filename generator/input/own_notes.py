"""The description's own `x-sdk-*` keys: they are removed, and told.

These keys steer generation, so only an overlay, a file of the user's own, may hold them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..diagnostics import Problem
from .document import Document
from .json_pointer import is_array, is_object, join

PREFIX = "x-sdk-"

_NAMED = frozenset(
    (
        *("properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "schemas", "responses"),
        *("parameters", "requestBodies", "headers", "securitySchemes", "links", "callbacks", "pathItems", "paths"),
        *("webhooks", "content", "encoding", "variables", "mapping", "scopes"),
    )
)
"""Objects whose keys are names of the description's own choosing, not OpenAPI's."""
_VALUES = frozenset(("example", "examples", "default", "enum", "const", "value"))
"""What lies under these is data of the API."""


def without_notes(document: Document) -> tuple[Any, tuple[Problem, ...]]:
    """A copy of the description without `x-sdk-*` keys, except where they are names or data, and a note for each."""
    removed: list[str] = []
    data = _copy(document.data, removed)
    return data, tuple(_told(document)) if removed else ()


def copied(value: Any) -> Any:
    """A deep copy of data of the API."""
    return _copy(value, [], value=True)


def _copy(node: Any, removed: list[str], *, named: bool = False, value: bool = False) -> Any:
    if is_object(node):
        if value:
            return {key: _copy(below, removed, value=True) for key, below in node.items()}
        if named:
            return {key: _copy(below, removed) for key, below in node.items()}
        removed.extend(key for key in node if key.startswith(PREFIX))
        return {
            key: (
                _copy(below, removed, named=key in _NAMED, value=key in _VALUES)
                if isinstance(below, (dict, list))
                else below
            )
            for key, below in node.items()
            if not key.startswith(PREFIX)
        }
    if is_array(node):
        return [_copy(item, removed, value=value) if isinstance(item, (dict, list)) else item for item in node]
    return node


def _told(document: Document) -> Iterator[Problem]:
    """Places are found only where there is something to tell: most descriptions hold no such key."""
    for steps, key in _places(document.data, ()):
        message = f"`{key}` counts in an overlay only: here it has no effect"
        yield document.problem("own-sdk-note", message, join((*steps, key)), "note")


def _places(
    node: Any, steps: tuple[str | int, ...], *, named: bool = False
) -> Iterator[tuple[tuple[str | int, ...], str]]:
    below = node.items() if is_object(node) else enumerate(node) if is_array(node) else ()
    for key, one in below:
        if is_object(node) and not named and str(key).startswith(PREFIX):
            yield steps, str(key)
        elif named or is_array(node) or key not in _VALUES:
            yield from _places(one, (*steps, key), named=is_object(node) and not named and key in _NAMED)
