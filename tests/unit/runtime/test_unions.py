"""Unions that JSON does not tell apart by kind: which member a value becomes."""

from __future__ import annotations

import json
from datetime import date, datetime
from typing import Any

import pytest

from generator.runtime.models.model import Date, DateTime, Model, decode, from_json, to_wire, union
from generator.runtime.types import Drift


class News(Model):
    type: str | None = None
    id: str | None = None
    title: str | None = None
    body: str | None = None


class Feed(Model):
    type: str | None = None
    id: str | None = None
    name: str | None = None


class Link(Model):
    url: str | None = None
    state: str | None = None


class Shelf(Model):
    items: list[Item] | None = None
    by_name: dict[str, Item] | None = None
    only: Item | None = None
    when: When | None = None


Item = union(
    "Item",
    lambda: (News, Feed),
    required=(("id", "title"), ("id",)),
    literals=({"type": ("news",)}, {"type": ("feed",)}),
)
Untagged = union("Untagged", lambda: (News, Feed, Link), required=(("title",), ("name",), ("url",)))
Bare = union("Bare", lambda: (Link, Feed))
Mapped = union(
    "Mapped", lambda: (News, Feed, Link), discriminator="kind", mapping={"n": 0, "f": 1, "link": 2, "bad": 9}
)
Stateful = union(
    "Stateful", lambda: (Link, News), required=(("url",), ("title",)), literals=({"state": ("on", "off")}, {})
)
ObjectOrMap = union("ObjectOrMap", lambda: (Link, dict[str, Any]), required=(("url",), ()))
OptionalOrMap = union("OptionalOrMap", lambda: (dict[str, str], Link))
When = union("When", lambda: (str, DateTime, Date))
Lists = union("Lists", lambda: (list[News], list[Link], list[int]))
Kinds = union("Kinds", lambda: (News, list[Link], str, int, bool, float))
Tagged = union("Tagged", lambda: (News, Link), required=(("id", "title"), ()), literals=({"type": ("news",)}, {}))
Nested = union("Nested", lambda: (Item, Link, None), required=((), ("url",), ()))
Tree = union("Tree", lambda: (Branch, Twig))
Json = union("Json", lambda: (str, int, list[Json], dict[str, Json]))


class Branch(Model):
    value: list[Tree] | None = None


class Twig(Model):
    value: list[Tree] | None = None


def both(value: Any, type_: Any) -> Any:
    """`value` decoded by both passes, which must agree, and give it back."""
    fast, tolerant = decode(json.dumps(value).encode(), type_), from_json(value, type_)
    assert fast == tolerant
    assert type(fast) is type(tolerant)
    assert to_wire(fast) == value
    return fast


def drifts(value: Any, type_: Any) -> list[Drift]:
    found: list[Drift] = []
    decode(json.dumps(value).encode(), type_, on_drift=found.extend)
    return found


@pytest.mark.parametrize(
    ("union_", "value", "member"),
    [
        # A literal that only one member has.
        (Item, {"type": "news", "id": "1", "title": "t"}, News),
        (Item, {"type": "feed", "id": "1"}, Feed),
        (Item, {"type": "news"}, News),
        (Item, {"type": "feed", "id": "1", "title": "t", "body": "b"}, Feed),
        (Tagged, {"type": "news"}, News),
        (Tagged, {"type": "later", "id": "1", "title": "t"}, Link),
        # No literal, or one that no member has: required properties.
        (Item, {"id": "1", "title": "t"}, News),
        (Item, {"id": "1", "name": "n"}, Feed),
        (Item, {"type": "later", "id": "1", "title": "t"}, News),
        (Item, {"type": ["news"], "id": "1", "name": "n"}, Feed),
        (Untagged, {"url": "u"}, Link),
        (Untagged, {"name": "n", "id": "1"}, Feed),
        # Nothing required: the fewest unknown properties, then the first member.
        (Bare, {"name": "n"}, Feed),
        (Bare, {"url": "u", "name": "n", "state": "s"}, Link),
        (Bare, {}, Link),
        (Bare, {"nobody": 1}, Link),
        # A discriminator decides: a value that no member has is none of them.
        (Mapped, {"kind": "f", "title": "t", "body": "b"}, Feed),
        (Mapped, {"kind": "link", "title": "t"}, Link),
        (Mapped, {"kind": "later", "url": "u"}, dict),
        (Mapped, {"kind": "bad", "url": "u"}, dict),
        (Mapped, {"kind": 1, "name": "n", "id": "1"}, dict),
        (Mapped, {"kind": {}, "url": "u"}, dict),
        (Mapped, {"title": "t", "body": "b"}, News),
        # Listed values are open: one that is not listed weighs no more than a missing property.
        (Stateful, {"state": "later", "url": "u"}, Link),
        (Stateful, {"state": "later", "title": "t"}, News),
        # A map takes what the object does not claim.
        (ObjectOrMap, {"url": "u", "new": 1}, Link),
        (ObjectOrMap, {"a": 1}, dict),
        (ObjectOrMap, {}, dict),
        (OptionalOrMap, {"url": "u"}, Link),
        (OptionalOrMap, {"url": "u", "a": "x", "b": "y"}, dict),
        # Other kinds of JSON value.
        (Kinds, {"id": "1"}, News),
        (Kinds, [{"url": "u"}], list),
        (Kinds, "x", str),
        (Kinds, 1, int),
        (Kinds, 1.0, float),
        (Kinds, True, bool),
        (When, "2024-02-29T10:00:00Z", datetime),
        (When, "2024-02-29", date),
        (When, "20240229", str),
        (When, "soon", str),
        # Unions within unions.
        (Nested, {"type": "feed", "id": "1"}, Feed),
        (Nested, {"url": "u"}, Link),
        (Nested, None, type(None)),
    ],
)
def test_a_value_becomes_the_member_that_fits_best(union_: Any, value: Any, member: type) -> None:
    assert isinstance(both(value, union_), member)


@pytest.mark.parametrize("value", [{"type": "later", "id": "1"}, {"type": "news"}, {"id": "1", "title": None}, {}])
def test_unlisted_literals_and_missing_properties_are_no_deviations(value: Any) -> None:
    assert not drifts(value, Item)


def test_a_literal_that_is_null_says_nothing() -> None:
    assert type(decode(b'{"type": null, "id": "1", "title": "t"}', Item)) is News
    assert type(decode(b'{"type": null, "id": "1", "name": "n"}', Item)) is Feed
    assert type(decode(b'{"type": null, "id": "1", "title": "t"}', Tagged)) is News


def test_the_order_of_members_decides_only_ties() -> None:
    swapped = union("Swapped", lambda: (Feed, Link))
    assert type(both({}, swapped)) is Feed
    assert type(both({"url": "u"}, swapped)) is Link


@pytest.mark.parametrize(
    ("value", "item"),
    [([{"title": "t"}], News), ([{"url": "u"}], Link), ([1, 2], int), ([{"url": "u"}, {"url": "v", "new": 1}], Link)],
)
def test_arrays_are_told_apart_by_what_they_hold(value: Any, item: type) -> None:
    assert {type(entry) for entry in both(value, Lists)} == {item}


def test_unions_stand_anywhere() -> None:
    value = {
        "items": [{"type": "news", "id": "1"}, {"type": "feed", "id": "2", "new": 1}],
        "by_name": {"a": {"type": "feed"}},
        "only": {"type": "news", "title": "t"},
        "when": "2024-02-29T10:00:00.5Z",
    }
    shelf = both(value, Shelf)
    assert [type(item) for item in shelf.items] == [News, Feed]
    assert type(shelf.by_name["a"]) is Feed
    assert type(shelf.only) is News
    assert isinstance(shelf.when, datetime)
    assert drifts(value, Shelf) == [Drift("$.items[1].new", "nothing", "integer", "Feed")]
    assert isinstance(both([value], list[Shelf])[0], Shelf)
    assert both({"a": None}, dict[str, Item | None]) == {"a": None}


@pytest.mark.parametrize("value", [None, 1, "x", True, 1.5, [{"id": "1"}]])
def test_a_value_that_is_no_member_is_kept(value: Any) -> None:
    assert both([value], list[Item]) == [value]
    assert [(drift.path, drift.expected) for drift in drifts([value], list[Item])] == [("$[0]", "News or Feed")]


def test_a_member_keeps_what_does_not_fit_it() -> None:
    item = both({"type": "news", "id": 1, "new": [1]}, Item)
    assert item.id == 1
    assert item.extra == {"new": [1]}


def test_the_deviations_of_the_member_that_was_chosen_are_told() -> None:
    lists = union("NumbersOrDates", lambda: (list[int], list[Date]))
    assert drifts([1, "x", "y"], lists) == [Drift(f"$[{index}]", "integer", "string", "") for index in (1, 2)]
    assert drifts("x", union("Moment", lambda: (DateTime, Date))) == [Drift("$", "date-time", "string", "")]


def test_of_several_members_at_once_only_what_none_lists_is_a_deviation() -> None:
    several = union("LinkAndNews", lambda: (Link, News), several=True)
    found = drifts({"url": "u", "title": "t", "odd": 1, "state": 5}, several)
    assert {(drift.path, drift.expected) for drift in found} == {("$.odd", "nothing"), ("$.state", "string")}


def test_unions_may_hold_themselves() -> None:
    assert both({"a": [1, {"b": "c"}]}, Json) == {"a": [1, {"b": "c"}]}
    assert type(both({"value": [{"value": []}]}, Tree).value[0]) is Branch


def test_trying_members_takes_no_exponential_time() -> None:
    value: Any = "misfit"
    for _ in range(60):
        value = {"value": [value]}
    tree = both(value, Tree)
    depth = 0
    while not isinstance(tree, str):
        tree, depth = tree.value[0], depth + 1
    assert depth == 60


def test_members_are_asked_for_only_when_something_is_decoded() -> None:
    def members() -> tuple[Any, ...]:
        raise LookupError("asked")

    lazy = union("Lazy", members)

    class Holder(Model):
        item: Any = None

    assert Holder() == Holder()
    with pytest.raises(LookupError):
        from_json({}, lazy)
