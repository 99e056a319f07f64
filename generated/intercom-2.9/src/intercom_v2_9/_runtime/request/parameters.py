"""Paths, queries, headers and cookies from Python values, as OpenAPI 3.0 and 3.1 define parameter styles.

The rules are those of the style table in the OpenAPI specification, which builds on RFC 6570. Where an edition of the
table and RFC 6570 disagree (label without explode), RFC 6570 holds.

* Undefined (RFC 6570, 2.3): `omit`, `None`, an empty list and an empty mapping are not sent; inside lists and mappings
  `omit` and `None` are passed over.
* Scalars: `str`, `int`, `float` (finite), `bool` (`true`, `false`), `Decimal`, `UUID`, `datetime`, `date`, `time`
  (ISO 8601) and any `Enum` (its value). A value of another type raises TypeError.
* Everything but RFC 3986's unreserved characters is percent-encoded, in UTF-8. Text with a lone surrogate raises
  ValueError, since UTF-8 cannot carry it.

A value without a wrapper has its place's default style: `simple` in paths and headers, exploded `form` in queries and
cookies. The functions `csv`, `spaces`, `pipes`, `deep`, `spread`, `simple`, `label`, `matrix`, `as_json` and `reserved`
choose another. Nothing here is sent before all of it is known to be right.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Literal, TypeAlias

from ..guards import is_mapping
from ..types import omit

Style: TypeAlias = Literal["simple", "label", "matrix", "form", "space", "pipe", "deep", "json"]
Pairs: TypeAlias = list[tuple[str, str]]
"""Names and values, both still unencoded."""

_UNRESERVED = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
_QUOTED = tuple(chr(byte) if byte in _UNRESERVED else f"%{byte:02X}" for byte in range(256))
# Of RFC 3986's reserved characters those that cannot change what a query means: not # [ ] and not & + which part pairs.
_RESERVED = frozenset(b":/?@!$'()*,;=")
_QUOTED_RESERVED = tuple(chr(byte) if byte in _RESERVED else text for byte, text in enumerate(_QUOTED))
_HEX = frozenset("0123456789abcdefABCDEF")


class Styled:
    """A value with the style it is to be sent in; made by the functions of this module."""

    __slots__ = ("explode", "name", "reserved", "style", "value")

    def __init__(
        self, value: Any, style: Style, *, explode: bool = False, name: str = "", reserved: bool = False
    ) -> None:
        self.value = value
        self.style: Style = style
        self.explode = explode
        self.name = name
        self.reserved = reserved

    def __repr__(self) -> str:
        return f"Styled({self.value!r}, {self.style!r}, explode={self.explode})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Styled):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self.__slots__)

    __hash__ = None  # type: ignore[assignment]


# --- wrappers --------------------------------------------------------------------------------------------------------


def csv(value: Any) -> Any:
    """`form` or `simple` without explode: `ids=1,2,3`."""
    return Styled(value, "form")


def spaces(value: Any) -> Any:
    """`spaceDelimited` without explode: `ids=1%202%203`. A member that holds a space raises ValueError."""
    return Styled(value, "space")


def pipes(value: Any) -> Any:
    """`pipeDelimited` without explode: `ids=1%7C2%7C3`. A member that holds a `|` raises ValueError."""
    return Styled(value, "pipe")


def deep(value: Any) -> Any:
    """`deepObject`: `filter[from]=1&filter[to]=2`. Nested mappings nest brackets, lists repeat their key."""
    return Styled(value, "deep", explode=True)


def spread(value: Any) -> Any:
    """`form` with explode: a mapping becomes a parameter per key, and its own name is never sent."""
    return Styled(value, "form", explode=True)


def simple(value: Any, *, explode: bool = False) -> Any:
    """`simple`, for paths and headers: `1,2,3`; a mapping is `a,1,b,2`, exploded `a=1,b=2`."""
    return Styled(value, "simple", explode=explode)


def label(value: Any, *, explode: bool = False) -> Any:
    """`label`, for paths: `.1,2,3`, exploded `.1.2.3`; a mapping is `.a,1,b,2`, exploded `.a=1.b=2`."""
    return Styled(value, "label", explode=explode)


def matrix(name: str, value: Any, *, explode: bool = False) -> Any:
    """`matrix`, for paths: `;name=1,2`, exploded `;name=1;name=2`; a mapping is `;name=a,1`, exploded `;a=1`."""
    return Styled(value, "matrix", explode=explode, name=name)


def as_json(value: Any) -> Any:
    """A parameter that the description gives as `content: application/json`."""
    return Styled(value, "json")


def reserved(value: Any) -> Any:
    """`allowReserved`, for queries: reserved characters and `%XX` stay as they are (RFC 6570, 3.2.3).

    `#`, `[`, `]`, `&` and `+` are encoded all the same: unencoded they would end the value.
    """
    if isinstance(value, Styled):
        return Styled(value.value, value.style, explode=value.explode, name=value.name, reserved=True)
    return Styled(value, "form", explode=True, reserved=True)


# --- text ------------------------------------------------------------------------------------------------------------


def quote(text: str) -> str:
    """Percent-encode everything but letters, digits and `-._~`.

    Raises:
        ValueError: `text` holds a lone surrogate.
    """
    if text.isascii() and text.isalnum():
        return text
    return "".join(map(_QUOTED.__getitem__, _utf8(text)))


def scalar(value: Any) -> str:
    """The text of one scalar, unencoded.

    Raises:
        TypeError: `value` is not a scalar (see the module's text).
        ValueError: a number that is not finite.
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
    # enum, datetime, decimal and uuid are looked up, not imported: a value of theirs proves that they are loaded.
    if _is_a(value, "enum", "Enum"):
        return scalar(value.value)
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, int):
        return int.__repr__(value)
    if any(_is_a(value, "datetime", name) for name in ("date", "time")):  # a datetime is a date
        text: str = value.isoformat()
        return f"{text[:-6]}Z" if text.endswith("+00:00") else text
    if _is_a(value, "decimal", "Decimal"):
        return _finite(value.is_finite(), str(value))
    if _is_a(value, "uuid", "UUID"):
        return str(value)
    raise TypeError(f"a {type(value).__name__} cannot be sent as a parameter")


def _is_a(value: Any, module: str, name: str) -> bool:
    cls = getattr(sys.modules.get(module), name, None)
    return cls is not None and isinstance(value, cls)


def _finite(is_finite: bool, text: str) -> str:
    if is_finite:
        return text
    raise ValueError("a parameter cannot be NaN or infinite")


def _utf8(text: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError:
        raise ValueError("a parameter holds a lone surrogate, which UTF-8 cannot carry") from None


def _quote_reserved(text: str) -> str:
    """RFC 6570's reserved expansion: percent-encoded triplets that are already there pass through."""
    head, *rest = text.split("%")
    parts = ["".join(map(_QUOTED_RESERVED.__getitem__, _utf8(head)))]
    for part in rest:
        is_triplet = len(part) >= 2 and part[0] in _HEX and part[1] in _HEX
        parts.append("%" if is_triplet else "%25")
        parts.append("".join(map(_QUOTED_RESERVED.__getitem__, _utf8(part))))
    return "".join(parts)


# --- members ---------------------------------------------------------------------------------------------------------


def is_undefined(value: Any) -> bool:
    """Whether `value` is not sent at all: `omit`, `None`, or a wrapper, list or mapping with nothing in it."""
    if isinstance(value, Styled):
        return value.value is None or value.value is omit if value.style == "json" else is_undefined(value.value)
    if value is omit or value is None:
        return True
    return _is_collection(value) and all(item is None or item is omit for item in _values(value))


def _is_collection(value: Any) -> bool:
    return isinstance(value, Iterable) and not isinstance(value, (str, bytes, bytearray))


def _values(value: Any) -> Iterable[Any]:
    if is_mapping(value):
        return value.values()
    if isinstance(value, Iterator):
        raise TypeError("a parameter cannot be an iterator, which a retry could not repeat; pass a list")
    return value  # type: ignore[no-any-return]


def _members(value: Any) -> list[str]:
    """The defined members of a list, as text."""
    return [scalar(item) for item in _values(value) if item is not None and item is not omit]


def _entries(value: Mapping[Any, Any]) -> Pairs:
    """The defined entries of a mapping, as text."""
    return [(scalar(key), scalar(item)) for key, item in value.items() if item is not None and item is not omit]


def _flat(value: Any) -> list[str]:
    """A list's members, or a mapping's keys and values in turn."""
    if is_mapping(value):
        return [text for entry in _entries(value) for text in entry]
    return _members(value)


def _json(value: Any) -> str:
    from ..models.model import encode

    return encode(value).decode()


# --- paths -----------------------------------------------------------------------------------------------------------


def build_path(template: str, values: Mapping[str, Any]) -> str:
    """Fill `{name}` in `template`, each value percent-encoded so that it stays within its segment.

    Args:
        template: a path of the description, such as `/contacts/{id}`.
        values: a value, or a wrapped value, for each name in the template.

    Raises:
        ValueError: a value is undefined, empty, `.` or `..`, which a server or a proxy would read as another path; or
            the whole segment would be.
        TypeError: a value is of no type that a parameter can have.
    """
    if "{" not in template:
        return template
    segments = [_segment(segment, values) if "{" in segment else segment for segment in template.split("/")]
    return "/".join(segments)


def _segment(template: str, values: Mapping[str, Any]) -> str:
    parts: list[str] = []
    rest = template
    while rest:
        literal, brace, rest = rest.partition("{")
        parts.append(literal)
        if brace:
            name, _, rest = rest.partition("}")
            parts.append(_path_value(name, values[name]))
    segment = "".join(parts)
    if segment in (".", ".."):
        raise ValueError(f"the path segment {template!r} cannot become {segment!r}, which means another path")
    return segment


def _path_value(name: str, value: Any) -> str:
    if is_undefined(value):
        raise ValueError(f"path argument {name!r} is missing: got {value!r}")
    try:
        text = _path_text(value if isinstance(value, Styled) else Styled(value, "simple"))
    except (TypeError, ValueError) as error:
        raise type(error)(f"path argument {name!r}: {error}") from None
    if text in ("", ".", "..") and not (isinstance(value, Styled) and value.style == "label"):
        raise ValueError(f"path argument {name!r} cannot be {text!r}, which means another path")
    return text


def _path_text(styled: Styled) -> str:
    if styled.style == "label":
        return "." + _joined(styled, "." if styled.explode else ",")
    if styled.style == "matrix":
        return _matrix(styled)
    if styled.style == "json":
        return quote(_json(styled.value))
    return _joined(styled, ",")


def _joined(styled: Styled, delimiter: str, encode: Callable[[str], str] = quote) -> str:
    """A value's members with `delimiter` between them; exploded mappings as `key=value`."""
    value = styled.value
    if not _is_collection(value):
        return encode(scalar(value))
    if is_mapping(value) and styled.explode:
        return delimiter.join(f"{encode(key)}={encode(text)}" for key, text in _entries(value))
    return delimiter.join(map(encode, _flat(value)))


def _matrix(styled: Styled) -> str:
    value, name = styled.value, quote(styled.name)
    if not _is_collection(value):
        return _matrix_pair(name, quote(scalar(value)))
    if not styled.explode:
        return _matrix_pair(name, _joined(styled, ","))
    if is_mapping(value):
        return "".join(_matrix_pair(quote(key), quote(text)) for key, text in _entries(value))
    return "".join(_matrix_pair(name, quote(text)) for text in _members(value))


def _matrix_pair(name: str, text: str) -> str:
    return f";{name}={text}" if text else f";{name}"  # RFC 6570, 3.2.7: no `=` before an empty value


# --- queries ---------------------------------------------------------------------------------------------------------


def query_string(query: Mapping[str, Any]) -> str:
    """The query without its `?`, empty for none; parameters in the mapping's order.

    Raises:
        TypeError: a value is of no type that a parameter can have, or is nested deeper than its style can say.
        ValueError: a value that its style cannot carry, such as a lone surrogate.
    """
    parts = [_query_part(name, value) for name, value in query.items() if not is_undefined(value)]
    return "&".join(filter(None, parts))


def query_pairs(query: Mapping[str, Any]) -> Pairs:
    """The names and values that a server reads from `query_string(query)`."""
    return parse_query(query_string(query))


def parse_query(text: str) -> Pairs:
    """Names and values of a query as a server reads them, `+` being a space."""
    pairs = (part.partition("=") for part in text.split("&") if part)
    return [(_unquote(name), _unquote(value)) for name, _, value in pairs]


def _unquote(text: str) -> str:
    head, *rest = text.replace("+", " ").split("%")
    if not rest:
        return head
    data = bytearray(head.encode())
    for part in rest:
        if len(part) >= 2 and part[0] in _HEX and part[1] in _HEX:
            data.append(int(part[:2], 16))
            data += part[2:].encode()
        else:
            data += b"%" + part.encode()
    return data.decode(errors="replace")


def _query_part(name: str, value: Any) -> str:
    styled = value if isinstance(value, Styled) else Styled(value, "form", explode=True)
    encode = _quote_reserved if styled.reserved else quote
    try:
        return _styled_query(name, styled, encode)
    except (TypeError, ValueError) as error:
        raise type(error)(f"query argument {name!r}: {error}") from None


def _styled_query(name: str, styled: Styled, encode: Callable[[str], str]) -> str:
    value = styled.value
    if styled.style == "json":
        return f"{quote(name)}={encode(_json(value))}"
    if not _is_collection(value):
        return f"{quote(name)}={encode(scalar(value))}"
    if styled.style == "deep":
        return _encoded_pairs(_deep(name, value), encode)
    if styled.style in ("space", "pipe"):
        return f"{quote(name)}={_delimited(value, styled.style, encode)}"
    if not styled.explode:
        return f"{quote(name)}={_joined(styled, ',', encode)}"
    pairs = _entries(value) if is_mapping(value) else [(name, text) for text in _members(value)]
    return _encoded_pairs(pairs, encode)


def _encoded_pairs(pairs: Pairs, encode: Callable[[str], str]) -> str:
    return "&".join(f"{quote(name)}={encode(text)}" for name, text in pairs)


def _delimited(value: Any, style: Style, encode: Callable[[str], str]) -> str:
    character, encoded = (" ", "%20") if style == "space" else ("|", "%7C")
    members = _flat(value)
    if any(character in text for text in members):  # both delimiters must be encoded, so a member's would look the same
        raise ValueError(f"a member holds {character!r}, which delimits the members")
    return encoded.join(map(encode, members))


def _deep(name: str, value: Any) -> Pairs:
    if is_mapping(value):
        defined = [(key, item) for key, item in value.items() if not is_undefined(item)]
        return [pair for key, item in defined for pair in _deep(f"{name}[{scalar(key)}]", item)]
    if _is_collection(value):
        return [(name, text) for text in _members(value)]
    return [(name, scalar(value))]


# --- headers and cookies ---------------------------------------------------------------------------------------------


def header_value(name: str, value: Any) -> str:
    """The text of one header, in `simple` style, which does not percent-encode.

    Raises:
        ValueError: the text holds a line break, another control character or anything outside of ASCII. The message
            does not show the text, which may be a secret.
        TypeError: a value of no type that a header can have.
    """
    styled = value if isinstance(value, Styled) else Styled(value, "simple")
    try:
        text = _json(styled.value) if styled.style == "json" else _joined(styled, ",", str)
    except (TypeError, ValueError) as error:
        raise type(error)(f"header {name!r}: {error}") from None
    check_header(name, text)
    return text


def check_header(name: str, text: str) -> None:
    """Refuse what could end a header and start another (RFC 9110, 5.1 and 5.5).

    Raises:
        ValueError: the name is not a token, or the value holds a control character or anything outside of ASCII.
    """
    if not name.isascii() or not name.translate(_TOKEN_EXTRAS).isalnum():
        raise ValueError(f"{name!r} is not a header name")
    if not text.isascii() or not text.replace("\t", " ").isprintable():
        raise ValueError(f"header {name!r} holds a line break, a control character or a character outside of ASCII")
    if text != text.strip():
        raise ValueError(f"header {name!r} begins or ends with a space, which would not arrive")


_TOKEN_EXTRAS = dict.fromkeys(map(ord, "!#$%&'*+-.^_`|~"), "x")


def header_items(headers: Mapping[str, Any]) -> Pairs:
    """Names and checked texts of the headers that are defined. Raises as `header_value`."""
    return [(name, header_value(name, value)) for name, value in headers.items() if not is_undefined(value)]


def cookie_header(cookies: Mapping[str, Any]) -> str:
    """The text of the `Cookie` header, empty for none: `form` style, with `; ` between the pairs. Raises as a query."""
    return query_string(cookies).replace("&", "; ")
