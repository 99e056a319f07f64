"""From Python values to JSON."""

from __future__ import annotations

import enum
import json
from collections import OrderedDict
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from types import MappingProxyType
from typing import Any
from uuid import UUID

import pytest

from generator.runtime.models.model import Model, decode, encode, to_wire
from generator.runtime.types import omit


class Colour(enum.StrEnum):
    RED = "red"


class Size(enum.IntEnum):
    BIG = 3


class Name(str):
    pass


class Money(float):
    pass


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "null"),
        (True, "true"),
        (2**80, str(2**80)),
        (0.1, "0.1"),
        (Money(1.5), "1.5"),
        (Name("é\u2028"), '"é\u2028"'),
        (Colour.RED, '"red"'),
        (Size.BIG, "3"),
        ({Colour.RED: Size.BIG, 7: ()}, '{"red":3,"7":[]}'),
        ((1, [2, (3,)]), "[1,[2,[3]]]"),
        (frozenset({1}), "[1]"),
        (OrderedDict(b=1, a=2), '{"b":1,"a":2}'),
        (MappingProxyType({"a": omit, "b": None}), '{"b":null}'),
        ({"a": {"b": omit, "c": [omit, 1]}}, '{"a":{"c":[1]}}'),
        (Decimal("1.10000000000000000000000000001"), "1.10000000000000000000000000001"),
        (UUID(int=1), '"00000000-0000-0000-0000-000000000001"'),
        (date(2024, 2, 29), '"2024-02-29"'),
        (time(10, 30), '"10:30:00"'),
        (datetime(2024, 2, 29, 10, tzinfo=UTC), '"2024-02-29T10:00:00Z"'),
        (datetime(2024, 2, 29, 10, tzinfo=timezone(timedelta(hours=-5))), '"2024-02-29T10:00:00-05:00"'),
    ],
)
def test_encodes(value: Any, text: str) -> None:
    assert encode(value).decode() == text
    assert encode([value]).decode() == f"[{text}]"
    assert encode({"x": value}).decode() == f'{{"x":{text}}}'


@pytest.mark.parametrize(
    "value",
    [
        float("nan"),
        float("inf"),
        Decimal("NaN"),
        Decimal("Infinity"),
        datetime(2024, 1, 1),
        "\ud800",
        pytest.param(10**5000, id="5000-digits"),
    ],
)
def test_values_that_json_cannot_hold_are_refused(value: Any) -> None:
    with pytest.raises(ValueError, match=r"cannot be sent as JSON|no time zone|surrogates|4300 digits"):
        encode({"x": [value]})


@pytest.mark.parametrize("value", [object(), print, 1j, {None: 1}, {1.5: 1}, {True: 1}, iter(())])
def test_types_that_json_does_not_have_are_refused(value: Any) -> None:
    with pytest.raises(TypeError):
        encode({"x": [value]})


def test_a_naive_datetime_is_told_how_to_become_an_aware_one() -> None:
    with pytest.raises(ValueError, match="2024-01-01T00:00:00 has no time zone: give it one"):
        encode(datetime(2024, 1, 1))


def test_what_holds_itself_is_refused() -> None:
    loop: list[Any] = []
    loop += [loop, loop]
    with pytest.raises(ValueError, match="holds itself"):
        encode(loop)
    with pytest.raises(ValueError, match="holds itself"):
        to_wire({"a": loop})


def test_to_wire_never_fails_on_what_was_decoded() -> None:
    data = b'[NaN, 1e400, "\\ud800", {"": null}]'
    plain = to_wire(decode(data, Any))
    assert str(plain) == r"[nan, inf, '\ud800', {'': None}]"


def test_a_model_may_hold_omit() -> None:
    class Tag(Model):
        id: str | None = None
        name: str | None = None

    tag = Tag(id="1", name=omit)  # type: ignore[arg-type]
    tag.extra["colour"] = [omit]
    assert to_wire(tag) == {"id": "1", "colour": []}


def test_to_wire_leaves_the_original_alone() -> None:
    value = {"a": [omit, {"b": omit}]}
    assert to_wire(value) == {"a": [{}]}
    assert value == {"a": [omit, {"b": omit}]}
    assert json.loads(encode(value)) == {"a": [{}]}
