"""Queries and forms: names and values in the style that each parameter has."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from ..guards import is_mapping
from .members import (
    DELIMITERS,
    defined,
    defined_entries,
    delimited,
    is_collection,
    is_nested,
    is_undefined,
    joined,
    json_text,
    member,
    plain,
    texts,
)
from .parameters import Styled
from .text import Pairs, quote, quote_reserved, scalar, unquote


def query_string(query: Mapping[str, Any]) -> str:
    """The query without its `?`, empty for none; parameters in the mapping's order.

    Raises:
        TypeError: a value is of no type that a parameter can have.
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
    return [(unquote(name), unquote(value)) for name, _, value in pairs]


def _query_part(name: str, value: Any) -> str:
    styled = value if isinstance(value, Styled) else Styled(value, "form", explode=True)
    encode = quote_reserved if styled.reserved else quote
    try:
        return "&".join(f"{quote(one)}={text}" for one, text in encoded_pairs(name, styled, encode))
    except (TypeError, ValueError) as error:
        raise type(error)(f"query argument {name!r}: {error}") from None


def encoded_pairs(name: str, styled: Styled, encode: Callable[[str], str]) -> Iterator[tuple[str, str]]:
    """What a value is sent as: names, not encoded yet, and values that `encode` has written."""
    value = plain(styled.value)
    if styled.style != "json" and is_collection(value):
        if styled.style in DELIMITERS:
            yield name, delimited(styled, encode)
        elif styled.style != "deep" and not styled.explode:
            yield name, joined(styled, ",", encode)
        else:
            yield from ((one, encode(text)) for one, text in _spread_out(name, styled, value))
    else:
        yield name, encode(json_text(value) if styled.style == "json" else scalar(value))


def _spread_out(name: str, styled: Styled, value: Any) -> Iterator[tuple[str, str]]:
    """A list or mapping of which each member has a name of its own."""
    if styled.style == "deep":
        yield from _deep(name, value)
    elif is_mapping(value):
        yield from (pair for key, item in defined_entries(value) for pair in _spread(key, item))
    else:
        yield from ((name, member(item)) for item in defined(value))


def _spread(name: str, value: Any) -> Iterator[tuple[str, str]]:
    """An entry of an exploded mapping. OpenAPI says nothing of lists in it: their name is repeated, as Spring reads it."""
    if is_collection(value) and not is_mapping(value) and not is_nested(value):
        yield from ((name, text) for text in texts(value))
    else:
        yield from _deep(name, value)


def _deep(name: str, value: Any) -> Iterator[tuple[str, str]]:
    """`a[b][0]=x` to any depth, as Stripe, Rails and qs read it; OpenAPI defines the first level of mappings alone."""
    if is_mapping(value):
        for key, item in defined_entries(value):
            yield from _deep(f"{name}[{key}]", item)
    elif is_collection(value):
        for index, item in enumerate(defined(value)):
            yield from _deep(f"{name}[{index}]", item)
    else:
        yield name, scalar(value)
