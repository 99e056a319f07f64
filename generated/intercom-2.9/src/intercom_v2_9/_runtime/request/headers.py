"""Headers: their values as text, and the check that no value can end its header and start another."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .members import DELIMITERS, delimited, is_collection, is_nested, is_undefined, joined, plain
from .parameters import Styled
from .text import Pairs


def header_value(name: str, value: Any) -> str:
    """The text of one header, in `simple` style, which does not percent-encode; JSON is written in ASCII.

    Raises:
        ValueError: the text holds a line break, another control character or anything outside of ASCII. The message
            does not show the text, which may be a secret.
        TypeError: a value of no type that a header can have.
    """
    styled = value if isinstance(value, Styled) else Styled(value, "simple")
    content = plain(styled.value)
    try:
        text = delimited(styled, str) if styled.style in DELIMITERS else joined(styled, ",", str)
    except (TypeError, ValueError) as error:
        raise type(error)(f"header {name!r}: {error}") from None
    if styled.style == "json" or (is_collection(content) and is_nested(content)):
        text = _escaped(text)
    check_header(name, text)
    return text


def _escaped(text: str) -> str:
    """JSON text with everything outside of ASCII escaped, in UTF-16's units (RFC 8259, 7)."""
    if text.isascii() and "\x7f" not in text:
        return text
    units = text.encode("utf-16-be")
    codes = (int.from_bytes(units[at : at + 2]) for at in range(0, len(units), 2))
    return "".join(chr(code) if code < 0x7F else f"\\u{code:04x}" for code in codes)


def check_header(name: str, text: str) -> None:
    """Refuse what could end a header and start another (RFC 9110, 5.1 and 5.5).

    Raises:
        ValueError: the name is not a token, or one that says how the body is sent, which the client does; or the value
            holds a control character or anything outside of ASCII.
    """
    if not name.isascii() or not name.translate(_TOKEN_EXTRAS).isalnum():
        raise ValueError(f"{name!r} is not a header name")
    if name.lower() == "transfer-encoding":
        raise ValueError(f"how a body is sent is not the caller's to say: leave out the header {name!r}")
    if not text.isascii() or not text.replace("\t", " ").isprintable():
        raise ValueError(f"header {name!r} holds a line break, a control character or a character outside of ASCII")
    if text != text.strip():
        raise ValueError(f"header {name!r} begins or ends with a space, which would not arrive")


_TOKEN_EXTRAS = dict.fromkeys(map(ord, "!#$%&'*+-.^_`|~"), "x")


def header_items(headers: Mapping[str, Any]) -> Pairs:
    """Names and checked texts of the headers that are defined. Raises as `header_value`."""
    return [(name, header_value(name, value)) for name, value in headers.items() if not is_undefined(value)]
