"""Scalars as text, and text percent-encoded (RFC 3986, RFC 6570).

Light at import: `enum`, `datetime`, `decimal` and `uuid` are looked up, not imported, since a value of theirs proves that
they are loaded.
"""

from __future__ import annotations

import sys
from typing import Any, TypeAlias

Pairs: TypeAlias = list[tuple[str, str]]
"""Names and values, both still unencoded."""

_UNRESERVED = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
_QUOTED = tuple(chr(byte) if byte in _UNRESERVED else f"%{byte:02X}" for byte in range(256))
# Of RFC 3986's reserved characters those that cannot change what a query means: not # [ ] and not & + which part pairs.
_RESERVED = frozenset(b":/?@!$'()*,;=")
_QUOTED_RESERVED = tuple(chr(byte) if byte in _RESERVED else text for byte, text in enumerate(_QUOTED))
_HEX = frozenset("0123456789abcdefABCDEF")


# --- scalars ---------------------------------------------------------------------------------------------------------


def scalar(value: Any) -> str:
    """The text of one scalar, unencoded.

    Raises:
        TypeError: `value` is not a scalar: a `str`, `int`, `float`, `bool`, `Decimal`, `UUID`, `datetime`, `date`, `time`
            (ISO 8601), `timedelta` (ISO 8601), `bytes` (base64), or an `Enum` with such a value.
        ValueError: a number that is not finite, or a `datetime` without a time zone, which the server would have to guess.
    """
    if type(value) is str:
        return value
    if value is True or value is False:
        return "true" if value else "false"
    if type(value) is int:
        return str(value)
    if isinstance(value, float):
        return _finite(value - value == 0, float.__repr__(value))
    return _rare_scalar(value)


def _rare_scalar(value: Any) -> str:
    if _is_a(value, "enum", "Enum"):
        return scalar(value.value)
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, int):
        return int.__repr__(value)
    if any(_is_a(value, "datetime", name) for name in ("date", "time")):  # a datetime is a date
        return _iso_text(value)
    if _is_a(value, "decimal", "Decimal"):
        return _finite(value.is_finite(), str(value))
    if _is_a(value, "uuid", "UUID"):
        return str(value)
    if isinstance(value, (bytes, bytearray)):
        return _base64(value)
    if _is_a(value, "datetime", "timedelta"):
        return _duration(value)
    raise TypeError(f"a {type(value).__name__} cannot be sent as a parameter")


def _base64(value: bytes | bytearray) -> str:
    from base64 import b64encode

    return b64encode(value).decode()


def _duration(value: Any) -> str:
    from ..models.texts import iso_text

    return iso_text(value)


def _iso_text(value: Any) -> str:
    if _is_a(value, "datetime", "datetime") and value.tzinfo is None:
        raise ValueError(
            f"{value.isoformat()} has no time zone: give it one, such as datetime(..., tzinfo=timezone.utc)"
        )
    text: str = value.isoformat()
    return f"{text[:-6]}Z" if text.endswith("+00:00") else text


def _is_a(value: Any, module: str, name: str) -> bool:
    cls = getattr(sys.modules.get(module), name, None)
    return cls is not None and isinstance(value, cls)


def _finite(is_finite: bool, text: str) -> str:
    if is_finite:
        return text
    raise ValueError("a parameter cannot be NaN or infinite")


# --- percent-encoding ------------------------------------------------------------------------------------------------


def quote(text: str) -> str:
    """Percent-encode everything but letters, digits and `-._~`.

    Raises:
        ValueError: `text` holds a lone surrogate.
    """
    if text.isascii() and text.isalnum():
        return text
    return "".join(map(_QUOTED.__getitem__, utf8(text)))


def quote_reserved(text: str) -> str:
    """RFC 6570's reserved expansion (3.2.3): percent-encoded triplets that are already there pass through."""
    head, *rest = text.split("%")
    parts = ["".join(map(_QUOTED_RESERVED.__getitem__, utf8(head)))]
    for part in rest:
        parts.append("%" if _is_triplet(part) else "%25")
        parts.append("".join(map(_QUOTED_RESERVED.__getitem__, utf8(part))))
    return "".join(parts)


def unquote(text: str) -> str:
    """A name or value of a query as a server reads it, `+` being a space."""
    head, *rest = text.replace("+", " ").split("%")
    if not rest:
        return head
    data = bytearray(head.encode())
    for part in rest:
        if _is_triplet(part):
            data.append(int(part[:2], 16))
            data += part[2:].encode()
        else:
            data += b"%" + part.encode()
    return data.decode(errors="replace")


def _is_triplet(part: str) -> bool:
    return len(part) >= 2 and part[0] in _HEX and part[1] in _HEX


def utf8(text: str) -> bytes:
    """`text` in UTF-8. Raises ValueError for a lone surrogate."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        raise ValueError("a parameter holds a lone surrogate, which UTF-8 cannot carry") from None
