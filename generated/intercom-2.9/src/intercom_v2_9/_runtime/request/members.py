"""What a parameter's value consists of: members of lists, entries of mappings, and what of them is sent.

`omit` and None are undefined (RFC 6570, 2.3), and so is a list or mapping with nothing defined in it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from ..guards import is_mapping
from ..types import omit
from .parameters import Styled
from .text import Pairs, quote, scalar


def is_undefined(value: Any) -> bool:
    """Whether `value` is not sent at all: `omit`, `None`, or a wrapper, list or mapping with nothing in it."""
    if isinstance(value, Styled):
        return value.value is None or value.value is omit if value.style == "json" else is_undefined(value.value)
    if value is omit or value is None:
        return True
    return is_collection(value) and all(item is None or item is omit for item in _values(value))


def is_collection(value: Any) -> bool:
    return isinstance(value, Iterable) and not isinstance(value, (str, bytes, bytearray))


def plain(value: Any) -> Any:
    """A model as the mapping that it stands for; everything else as it is."""
    to_dict = getattr(value, "to_dict", None)
    return value if to_dict is None else to_dict()


def defined(value: Iterable[Any]) -> list[Any]:
    """The members of a list that are sent."""
    return [plain(item) for item in _values(value) if item is not None and item is not omit]


def defined_entries(value: Mapping[Any, Any]) -> list[tuple[str, Any]]:
    """The entries of a mapping that are sent."""
    return [(scalar(key), plain(item)) for key, item in value.items() if not is_undefined(item)]


def texts(value: Any) -> list[str]:
    """A list's members, or a mapping's keys and values in turn, as text."""
    if is_mapping(value):
        return [text for key, item in defined_entries(value) for text in (key, member(item))]
    return [member(item) for item in defined(value)]


def entries(value: Mapping[Any, Any]) -> Pairs:
    """The defined entries of a mapping, as text."""
    return [(key, member(item)) for key, item in defined_entries(value)]


def member(value: Any) -> str:
    """A member of a list or mapping as text: JSON where it is a list or mapping itself, of which OpenAPI says nothing."""
    return json_text(value) if is_collection(value) else scalar(value)


def is_nested(value: Any) -> bool:
    """Whether a list or mapping holds others: delimiters between the members could then not be told from those inside."""
    held = value.values() if is_mapping(value) else _values(value)
    return any(is_collection(plain(item)) for item in held if item is not None and item is not omit)


def joined(styled: Styled, delimiter: str, encode: Callable[[str], str] = quote) -> str:
    """A value's members with `delimiter` between them; exploded mappings as `key=value`; what is nested as one JSON text."""
    value = plain(styled.value)
    if styled.style == "json" or (is_collection(value) and is_nested(value)):
        return encode(json_text(value))
    if not is_collection(value):
        return encode(scalar(value))
    if is_mapping(value) and styled.explode:
        return delimiter.join(f"{encode(key)}={encode(text)}" for key, text in entries(value))
    return delimiter.join(map(encode, texts(value)))


DELIMITERS = {"space": " ", "tab": "\t", "pipe": "|"}
"""What stands between the members in the styles that are named after it."""


def delimited(styled: Styled, encode: Callable[[str], str] = quote) -> str:
    """A value's members, what the style says between them, encoded as they are."""
    value = plain(styled.value)
    if not is_collection(value) or is_nested(value):
        return joined(styled, "", encode)
    delimiter, members = DELIMITERS[styled.style], texts(value)
    if any(delimiter in text for text in members):  # a member's would look the same
        raise ValueError(f"a member holds {delimiter!r}, which delimits the members")
    return quote(delimiter).join(map(encode, members)) if encode is not str else delimiter.join(members)


def json_text(value: Any) -> str:
    """`value` as JSON; `omit` anywhere inside is left out."""
    from .json_text import encode_json

    return encode_json(value).decode()


def _values(value: Any) -> Iterable[Any]:
    if is_mapping(value):
        return value.values()
    if isinstance(value, Iterator):
        raise TypeError("a parameter cannot be an iterator, which a retry could not repeat; pass a list")
    return value  # type: ignore[no-any-return]
