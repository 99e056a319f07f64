"""Cookies: names and values in the style that each parameter has.

What may stand in a cookie's value (RFC 6265, 4.1.1: ASCII but for controls, spaces, quotation marks, commas, semicolons and
backslashes) is sent as it is, since servers take cookies as they come. A value with anything else in it is percent-encoded,
its `%` too, as OpenAPI's style `form` has it; a server that expects one has to decode it. The style `cookie` of OpenAPI 3.2
encodes nothing: there, callers escape what needs it, and what could not arrive is refused.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .members import is_undefined
from .parameters import Styled
from .query import encoded_pairs
from .text import utf8

_OCTETS = frozenset(range(0x21, 0x7F)) - frozenset(b'",;\\')
_ENCODED = tuple(chr(byte) if byte in _OCTETS - {ord("%")} else f"%{byte:02X}" for byte in range(256))


def cookie_header(cookies: Mapping[str, Any]) -> str:
    """The text of the `Cookie` header, empty for none.

    Raises:
        TypeError: a value is of no type that a parameter can have.
        ValueError: a value that its style cannot carry.
    """
    given = [pair for name, value in cookies.items() if not is_undefined(value) for pair in _pairs(name, value)]
    return "; ".join(f"{_encoded(name).replace('=', '%3D')}={text}" for name, text in given)


def _pairs(name: str, value: Any) -> list[tuple[str, str]]:
    """Names, and values as they are sent."""
    styled = value if isinstance(value, Styled) else Styled(value, "form", explode=True)
    try:
        return list(encoded_pairs(name, styled, _as_given if styled.reserved else _encoded))
    except (TypeError, ValueError) as error:
        raise type(error)(f"cookie {name!r}: {error}") from None


def _encoded(text: str) -> str:
    data = utf8(text)
    return text if _OCTETS.issuperset(data) else "".join(map(_ENCODED.__getitem__, data))


def _as_given(text: str) -> str:
    """The message does not show the text, which may be a secret."""
    inner = text[1:-1] if len(text) > 1 and text[0] == text[-1] == '"' else text
    if not _OCTETS.issuperset(utf8(inner)):
        raise ValueError(
            "it holds a character that no cookie can have (RFC 6265, 4.1.1), and is sent as it is: escape it"
        )
    return text
