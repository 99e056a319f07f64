"""From Python values to the wire: plain JSON values, bytes of JSON, and look-ups by wire name."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Mapping, Sequence, Set
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from functools import lru_cache
from math import isfinite
from typing import Any
from uuid import UUID

import msgspec
from msgspec import UNSET

from ..guards import as_bytes
from ..types import omit
from .texts import iso_text

EXTRA = "\x7fextra"
"""Wire name of the hidden field of a model. A model has no field whose key holds a DEL: the generator leaves those to `extra`."""

_DEEPEST = 100_000
_ENCODER = msgspec.json.Encoder(decimal_format="number")
_AS_IS: frozenset[type] = frozenset((str, int, bool, type(None)))
_AS_IS_OR_FLOAT = _AS_IS | {float}


def to_wire(value: Any) -> Any:
    """`value` as plain JSON values, in new lists and dicts: models under their wire names, `omit` left out.

    Never fails on what was decoded: numbers that JSON lacks, such as NaN, stay as they came. So does an object that
    has no JSON form, and a `Decimal`.

    Raises:
        TypeError: a key of a dict is neither text nor an integer.
        ValueError: the value holds itself.
    """
    return _walk(value, _AS_IS_OR_FLOAT, _lenient)


def encode(value: Any) -> bytes:
    """The JSON text, in UTF-8, that a request sends for `value`: what `to_wire` gives; a `Decimal` with all its digits.

    Raises:
        TypeError: a value that JSON cannot carry.
        ValueError: a number that is not finite, text with a lone surrogate, a value that holds itself or is nested too
            deeply, or a `datetime` without a time zone, which the server would have to guess.
    """
    plain = _walk(value, _AS_IS, _strict)
    try:
        return _ENCODER.encode(plain)
    except RecursionError:
        raise ValueError("the value is nested too deeply to be sent as JSON") from None


def peek(value: Any, *wire_names: str) -> Any:
    """What stands under these wire names, one inside the other, in models, their unknown fields and plain objects.

    None when something on the way is absent, null or not an object.
    """
    for name in wire_names:
        value = _peek(value, name)
    return value


def _peek(value: Any, name: str) -> Any:
    if isinstance(value, msgspec.Struct):
        attribute = _attributes(type(value)).get(name)
        if attribute is not None:
            return getattr(value, attribute)
        return _extra(value).get(name)
    inside: Any = value
    return inside.get(name) if isinstance(value, Mapping) else None


def _extra(model: msgspec.Struct) -> dict[str, Any]:
    return getattr(model, "_extra", None) or {}


@lru_cache(maxsize=4096)
def _attributes(model: type[msgspec.Struct]) -> dict[str, str]:
    """The attributes of a model class by wire name."""
    names = zip(model.__struct_encode_fields__, model.__struct_fields__, strict=True)
    return {wire: attribute for wire, attribute in names if attribute != "_extra"}


@lru_cache(maxsize=4096)
def carried(model: type[msgspec.Struct]) -> frozenset[str]:
    """Wire names of the fields that every response carries."""
    return frozenset(field.encode_name for field in msgspec.structs.fields(model) if field.required)


def _walk(root: Any, as_is: frozenset[type], convert: Callable[[Any], Any]) -> Any:
    """`root` with every container copied and every other value that is not `as_is` converted.

    Not recursive: what could be decoded can be given back, however deep it is.
    """
    result: list[Any] = [root]
    todo: list[tuple[list[Any] | dict[Any, Any], int]] = [(result, 0)]
    while todo:
        target, depth = todo.pop()
        if depth > _DEEPEST:
            raise ValueError("the value is nested too deeply, or holds itself")
        items: Any = target.items() if isinstance(target, dict) else enumerate(target)
        for key, item in [(key, item) for key, item in items if type(item) not in as_is]:
            copied = _copied(item)
            if copied is None:
                target[key] = convert(item.value if isinstance(item, Enum) else item)
            else:
                target[key] = copied
                todo.append((copied, depth + 1))
    return result[0]


def _copied(value: Any) -> list[Any] | dict[Any, Any] | None:
    """What a container holds, in a new one, without `omit`; None for anything else."""
    container: Any = value
    if isinstance(value, msgspec.Struct):
        members = zip(container.__struct_encode_fields__, msgspec.structs.astuple(value), strict=True)
        copied = {wire: item for wire, item in members if item is not UNSET and item is not omit}
        for wire in carried(type(value)):
            if copied.get(wire, wire) is None:  # in the place of what every response carries it is no null
                del copied[wire]
        if extra := copied.pop(EXTRA, None):
            copied.update(extra)
        return copied
    if type(value) is list or _is_sequence(value):
        return [item for item in container if item is not omit]
    if isinstance(value, Mapping):
        items = container.items()
        return {key if type(key) is str else _key(key): item for key, item in items if item is not omit}
    return None


def _is_sequence(value: Any) -> bool:
    return isinstance(value, (Sequence, Set)) and not isinstance(value, (str, bytes, bytearray, memoryview))


def _key(key: Any) -> Any:
    """A key that is not plainly a string, as JSON would have it."""
    if isinstance(key, Enum):
        key = key.value
    if isinstance(key, str):
        return str(key)
    if isinstance(key, int) and not isinstance(key, bool):
        return str(int(key))
    raise TypeError(f"a JSON object needs text as keys, not {type(key).__name__}")


def _lenient(value: Any) -> Any:
    """A value in its JSON form if it has one."""
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return int(value)
    if isinstance(value, (date, time, timedelta)):
        return iso_text(value)
    data = as_bytes(value)
    if data is not None:
        return b64encode(data).decode()
    if isinstance(value, Decimal):
        return getattr(value, "wire", value)
    if isinstance(value, UUID):
        return str(value)
    return value


def _strict(value: Any) -> Any:
    """A value in its JSON form, or an error."""
    if isinstance(value, (float, Decimal)) and getattr(value, "wire", None) is None:
        if not isfinite(value):
            raise ValueError(f"{value} cannot be sent as JSON: it is not a finite number")
        return float(value) if isinstance(value, float) else value
    if isinstance(value, datetime) and value.tzinfo is None and getattr(value, "wire", None) is None:
        raise ValueError(
            f"{value.isoformat()} has no time zone: give it one, such as datetime(..., tzinfo=timezone.utc)"
        )
    plain = _lenient(value)
    if not isinstance(plain, (str, int, type(None))):
        raise TypeError(f"{type(value).__name__} cannot be sent as JSON")
    return plain
