"""JSON of a request: members that are `omit` are left out, those of `extra_body` join in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..guards import is_list, is_mapping, is_object
from ..types import omit

JSON = "application/json"


def merge_json(json: Any, extra: Mapping[str, Any] | None) -> Any:
    """`json` without the members that are `omit`, and with those of `extra`; a mapping is copied, never changed."""
    if is_mapping(json):
        return {name: value for name, value in {**json, **(extra or {})}.items() if value is not omit}
    if not extra:
        return json
    if json is omit or json is None:
        return dict(extra)
    to_dict = getattr(json, "to_dict", None)
    if to_dict is None:
        raise TypeError(f"extra_body needs a JSON object to join; the body is a {type(json).__name__}")
    return merge_json(to_dict(), extra)


def encode_json(value: Any) -> bytes:
    """`value` as JSON; `omit` anywhere inside is left out.

    Raises:
        TypeError: a value that JSON cannot carry.
        ValueError: a number that is not finite, or text with a lone surrogate.
    """
    from ..models.model import encode

    return encode(_without_omit(value) if _holds_omit(value) else value)


def _holds_omit(value: Any) -> bool:
    if value is omit:
        return True
    if is_object(value):
        return any(map(_holds_omit, value.values()))
    return is_list(value) and any(map(_holds_omit, value))


def _without_omit(value: Any) -> Any:
    if is_object(value):
        return {name: _without_omit(item) for name, item in value.items() if item is not omit}
    if is_list(value):
        return [_without_omit(item) for item in value if item is not omit]
    return value
