"""What a value of unknown type is, told to type checkers too. Light at import."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeGuard


def is_mapping(value: Any) -> TypeGuard[Mapping[Any, Any]]:
    """Whether `value` is any mapping."""
    return isinstance(value, Mapping)


def is_object(value: Any) -> TypeGuard[dict[str, Any]]:
    """Whether `value` is a decoded JSON object."""
    return isinstance(value, dict)


def as_bytes(value: Any) -> bytes | None:
    """`value` as bytes where it is bytes-like, None otherwise."""
    if isinstance(value, (bytes, bytearray)):
        return bytes(value)
    return value.tobytes() if isinstance(value, memoryview) else None


def is_list(value: Any) -> TypeGuard[list[Any] | tuple[Any, ...]]:
    """Whether `value` is a list or a tuple."""
    return isinstance(value, (list, tuple))
