"""Path Item Objects: the operations that they hold, by method."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from ..input.json_pointer import is_object
from .grammar import METHODS

ADDITIONAL = "additionalOperations"

_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


class Held(NamedTuple):
    """An operation and where its path item has it."""

    method: str
    """As it is sent."""
    steps: tuple[str, ...]
    node: dict[str, Any]


def operations_in(item: Mapping[str, Any]) -> Iterator[Held]:
    """The operations of a path item, those of `additionalOperations` (OpenAPI 3.2) under methods that can be sent."""
    for key in METHODS:
        node = item.get(key)
        if is_object(node):
            yield Held(key.upper(), (key,), node)
    more = item.get(ADDITIONAL)
    for method, node in more.items() if is_object(more) else ():
        if is_object(node) and is_additional(method):
            yield Held(method, (ADDITIONAL, method), node)


def is_additional(method: str) -> bool:
    """Whether `additionalOperations` may have this method: a token (RFC 9110, 5.6.2) without a field of its own."""
    return _TOKEN.fullmatch(method) is not None and method.lower() not in METHODS
