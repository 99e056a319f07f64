"""Python values for which a description wants another form than their own: times as seconds, decimals and bytes as text.

Light at import: `datetime` and `decimal` are looked up, not imported, since a value of theirs proves that they are loaded.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

from ..guards import as_bytes, is_list, is_mapping


def as_seconds(value: Any, *paths: tuple[str | None, ...]) -> Any:
    """`value` with every `datetime` at one of `paths` (itself, where none is given) as whole seconds since 1970 (Unix time).

    Anything else stays as it is. A path names members, one inside the other; None stands for every item or value.

    Raises:
        ValueError: a `datetime` without a time zone.
    """
    return _converted(value, paths, _seconds)


def as_decimal_text(value: Any, *paths: tuple[str | None, ...]) -> Any:
    """Like `as_seconds`: every `Decimal` as its text, for what JSON is to carry as a string."""
    return _converted(value, paths, _decimal_text)


def as_base64(value: Any, *paths: tuple[str | None, ...]) -> Any:
    """Like `as_seconds`: bytes as base64, for a form, which would send them as they are."""
    return _converted(value, paths, _base64)


def _converted(value: Any, paths: tuple[tuple[str | None, ...], ...], convert: Callable[[Any], Any]) -> Any:
    for path in paths or ((),):
        value = _at(value, path, convert)
    return value


def _at(value: Any, path: tuple[str | None, ...], convert: Callable[[Any], Any]) -> Any:
    if not path:
        return convert(value)
    step, *rest = path
    inner = tuple(rest)
    if is_mapping(value):
        if step is None:
            return {key: _at(item, inner, convert) for key, item in value.items()}
        return {**value, step: _at(value[step], inner, convert)} if step in value else value
    if step is None and is_list(value):
        return [_at(item, inner, convert) for item in value]
    return value


def _seconds(value: Any) -> Any:
    datetime = getattr(sys.modules.get("datetime"), "datetime", None)
    if datetime is None or not isinstance(value, datetime):
        return value
    if value.tzinfo is None:
        raise ValueError(
            f"{value.isoformat()} has no time zone: give it one, such as datetime(..., tzinfo=timezone.utc)"
        )
    return int(value.timestamp() // 1)


def _decimal_text(value: Any) -> Any:
    decimal = getattr(sys.modules.get("decimal"), "Decimal", None)
    return format(value, "f") if decimal is not None and isinstance(value, decimal) else value


def _base64(value: Any) -> Any:
    data = as_bytes(value)
    if data is None:
        return value
    from base64 import b64encode

    return b64encode(data).decode()
