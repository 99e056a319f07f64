"""Random types and random JSON: decoding never raises, loses nothing, and is quiet about clean data."""

from __future__ import annotations

import copy
import json
import pickle
from contextlib import suppress
from typing import Any, NamedTuple, get_origin

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.runtime.errors import DecodeError
from generator.runtime.models.model import Date, DateTime, Model, decode, encode, field, from_json, to_wire, union
from generator.runtime.types import Drift

NAMES = ["id", "type", "from", "a b", "é", "items", "data", "self", "extra", "_extra", "to_dict"]

texts = st.text(max_size=8) | st.sampled_from(["a", "b", "2024-02-29", "2024-02-29T10:00:00.10Z", "12"])
# Beyond 2**53 an integer in a field for numbers loses digits.
numbers = st.integers(-(2**53), 2**53) | st.floats(allow_nan=False, allow_infinity=False)
scalars = st.none() | st.booleans() | numbers | texts
json_values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(NAMES) | texts, inner, max_size=6),
    max_leaves=25,
)


class Typed(NamedTuple):
    """A type expression, and a strategy for JSON that fits it."""

    type: Any
    clean: st.SearchStrategy[Any]


PLAIN = [
    Typed(Any, json_values),
    Typed(str, texts),
    Typed(int, st.integers()),
    Typed(float, numbers),
    Typed(bool, st.booleans()),
    Typed(None, st.none()),
    Typed(DateTime, st.datetimes().map(lambda value: f"{value.isoformat()}Z")),
    Typed(Date, st.dates().map(lambda value: value.isoformat())),
]


BARE = (str, int, float, bool, DateTime, Date)
"""Types of fields that clean data never has null in."""


def list_of(item: Typed) -> Typed:
    return Typed(list[item.type], st.lists(item.clean, max_size=4))  # type: ignore[name-defined]


def map_of(item: Typed) -> Typed:
    return Typed(dict[str, item.type], st.dictionaries(texts, item.clean, max_size=4))  # type: ignore[name-defined]


def optional(item: Typed) -> Typed:
    # `DateTime | None` and the like; Any and None take null already.
    return item if item.type in (Any, None) else Typed(item.type | None, st.none() | item.clean)


def union_of(members: list[Typed]) -> Typed:
    marker = union("Union", lambda: tuple(member.type for member in members))
    return Typed(marker, st.one_of([member.clean for member in members]))


def model_of(fields: dict[str, Typed]) -> Typed:
    """A model that has fields which are in all clean data."""
    bare = [name for name, one in fields.items() if one.type in BARE or get_origin(one.type) in (list, dict)]
    always = {name: fields[name] for name in bare[::2]}
    sometimes = {name: one for name, one in fields.items() if name not in always}
    members: dict[str, Any] = {"__annotations__": {}, "__module__": __name__}
    for index, (name, one) in enumerate([*always.items(), *((name, optional(one)) for name, one in sometimes.items())]):
        members["__annotations__"][f"field_{index}"] = one.type
        members[f"field_{index}"] = field(name=name) if name in always else field(name=name, default=None)
    clean = st.fixed_dictionaries(
        {name: one.clean for name, one in always.items()},
        optional={name: optional(one).clean for name, one in sometimes.items()},
    )
    return Typed(type(Model)("Random", (Model,), members), clean)


types = st.recursive(
    st.sampled_from(PLAIN),
    lambda inner: st.one_of(
        inner.map(list_of),
        inner.map(map_of),
        inner.map(optional),
        st.dictionaries(st.sampled_from(NAMES), inner, max_size=4).map(model_of),
        st.lists(inner, min_size=1, max_size=3).map(union_of),
    ),
    max_leaves=8,
)

thorough = settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))


def without_nulls(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: without_nulls(item) for key, item in value.items() if item is not None}
    return [without_nulls(item) for item in value] if isinstance(value, list) else value


@thorough
@given(types, json_values)
def test_any_json_decodes_to_any_type_and_comes_back(typed: Typed, value: Any) -> None:
    data = json.dumps(value).encode()
    decoded = decode(data, typed.type)
    assert without_nulls(to_wire(decoded)) == without_nulls(value)
    assert to_wire(from_json(value, typed.type)) == to_wire(decoded)


@thorough
@given(st.data(), types)
def test_clean_data_is_not_noted_and_both_passes_agree(data: st.DataObject, typed: Typed) -> None:
    value = data.draw(typed.clean)
    decoded = decode(json.dumps(value).encode(), typed.type, strict=True)
    built = from_json(value, typed.type, strict=True)
    assert built == decoded
    assert repr(built) == repr(decoded)
    assert without_nulls(json.loads(encode(decoded))) == without_nulls(value)


@thorough
@given(st.dictionaries(st.sampled_from(NAMES), st.sampled_from(PLAIN), max_size=5).map(model_of), json_values)
def test_copies_of_models_are_equal(typed: Typed, value: Any) -> None:
    decoded = decode(json.dumps(value).encode(), typed.type)
    for twin in (copy.copy(decoded), copy.deepcopy(decoded)):
        assert twin == decoded
        assert to_wire(twin) == to_wire(decoded)
    assert pickle.loads(pickle.dumps(to_wire(decoded))) == to_wire(decoded)


@thorough
@given(types, st.binary(max_size=40) | json_values.map(lambda value: json.dumps(value).encode()[:-1]))
def test_any_bytes_decode_or_raise_a_decode_error(typed: Typed, data: bytes) -> None:
    with suppress(DecodeError):
        decode(data, typed.type)


@thorough
@given(types, json_values)
def test_a_deviation_is_noted_exactly_where_strict_mode_raises(typed: Typed, value: Any) -> None:
    data = json.dumps(value).encode()
    found: list[Drift] = []
    decode(data, typed.type, on_drift=found.extend)
    if found:
        with pytest.raises(DecodeError) as caught:
            decode(data, typed.type, strict=True)
        assert caught.value.deviations == tuple(found)  # type: ignore[attr-defined]
    else:
        decode(data, typed.type, strict=True)
