"""Plain JSON values, and JSON pointers (RFC 6901) into them in URI fragment form: `#/components/schemas/a~1b`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, TypeGuard

ROOT = "#"
_INDEX = re.compile(r"0|[1-9][0-9]{0,8}")


def is_object(value: Any) -> TypeGuard[dict[str, Any]]:
    """Whether a plain value is a JSON object."""
    return isinstance(value, dict)


def is_array(value: Any) -> TypeGuard[list[Any]]:
    """Whether a plain value is a JSON array."""
    return isinstance(value, list)


def escape(token: str | int) -> str:
    """One step of a pointer, with `~` and `/` escaped."""
    text = str(token)
    return text.replace("~", "~0").replace("/", "~1") if "/" in text or "~" in text else text


def join(tokens: Iterable[str | int]) -> str:
    """The pointer that walks over `tokens` from the root."""
    return "/".join((ROOT, *map(escape, tokens)))


def split(pointer: str) -> tuple[str, ...]:
    """The steps of a pointer; the inverse of `join` but for indexes, which come back as text."""
    return tuple(token.replace("~1", "/").replace("~0", "~") for token in pointer.split("/")[1:])


def step(value: Any, token: str) -> Any:
    """What lies under `token` in an object or array. Raises LookupError where nothing does."""
    if is_object(value):
        return value[token]
    if is_array(value) and _INDEX.fullmatch(token):
        return value[int(token)]
    raise LookupError(token)


def lookup(data: Any, ref: str) -> Any:
    """What a local reference points at. `ref` is a URI reference, so it may be percent-encoded.

    Raises LookupError where there is nothing, and for references that leave the document.
    """
    if ref != ROOT and not ref.startswith("#/"):
        raise LookupError(f"{ref!r} is not a reference into this document")
    for token in split(unquoted(ref)):
        data = step(data, token)
    return data


def unquoted(ref: str) -> str:
    """A reference's fragment with its percent-encoding undone."""
    if "%" not in ref:
        return ref
    from urllib.parse import unquote

    return unquote(ref)
