"""What a response model can do once it is decoded."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import UTC, date, datetime, timedelta
from typing import Any, Literal

import msgspec
import pytest

from generator.runtime.errors import DriftError
from generator.runtime.models.model import (
    Date,
    DateTime,
    ExtensibleModel,
    Model,
    decode,
    encode,
    field,
    from_json,
    peek,
    to_wire,
)
from generator.runtime.types import Drift, Open, Timestamp


class Tag(Model):
    id: str | None = None
    name: str | None = None


class Person(Model):
    id: str | None = None
    from_: str | None = field(name="from", default=None)
    name: str | None = None
    note: str | None = None


class Contact(Model):
    type: Open[Literal["contact"]] | None = None
    id: str | None = None
    from_: str | None = field(name="from", default=None)
    created_at: Timestamp | None = None
    seen_at: DateTime | None = None
    born_on: Date | None = None
    score: float | None = None
    tag: Tag | None = None
    tags: list[Tag] | None = None
    by_name: dict[str, Tag] | None = None
    custom: dict[str, Any] | None = None
    parent: Contact | None = None


class Carried(Model):
    id: str
    from_: str = field(name="from")
    tags: list[Tag]
    note: str | None = None


class Renamed(Model):
    from_: str | None = field(name="from", default=None)


FULL: dict[str, Any] = {
    "type": "contact",
    "id": "1",
    "from": "web",
    "created_at": 1_700_000_000,
    "seen_at": "2024-02-29T10:00:00.120Z",
    "born_on": "1990-01-31",
    "score": 1.5,
    "tag": {"id": "t", "name": None},
    "tags": [{"id": "a"}, {"id": "b", "colour": "red"}],
    "by_name": {"x": {"id": "c"}},
    "custom": {"plan": None, "deep": [{"a": 1}]},
    "parent": {"id": "2", "unknown": [1]},
    "flag": True,
}


@pytest.fixture
def contact() -> Contact:
    return decode(json.dumps(FULL).encode(), Contact)


class TestFields:
    def test_are_typed_objects(self, contact: Contact) -> None:
        assert contact.id == "1"
        assert contact.from_ == "web"
        assert contact.tags is not None
        assert [tag.id for tag in contact.tags] == ["a", "b"]
        assert contact.parent is not None
        assert isinstance(contact.parent, Contact)
        assert contact.by_name is not None
        assert contact.by_name["x"].id == "c"

    def test_those_that_every_response_carries(self) -> None:
        drifts: list[Drift] = []
        carried = decode(b'{"tags": [], "from": "here", "id": "1"}', Carried, on_drift=drifts.extend)
        assert carried == Carried(id="1", from_="here", tags=[])
        assert drifts == []
        with pytest.raises(TypeError, match="from_"):
            Carried(id="1", tags=[])  # type: ignore[call-arg]

    def test_those_that_are_missing_all_the_same_are_none_and_drift(self) -> None:
        drifts: list[Drift] = []
        lacking = decode(b'{"id": null, "note": "n"}', Carried, on_drift=drifts.extend)
        assert (lacking.id, lacking.from_, lacking.tags, lacking.note) == (None, None, None, "n")
        assert lacking.to_dict() == {"note": "n"}
        assert sorted(map(str, drifts)) == [
            "$.from (Carried): expected string, got nothing",
            "$.id (Carried): expected string, got null",
            "$.tags (Carried): expected array, got nothing",
        ]
        for copied in (copy.copy(lacking), copy.deepcopy(lacking), pickle.loads(pickle.dumps(lacking))):
            assert copied == lacking
        with pytest.raises(DriftError, match="expected string, got nothing"):
            decode(b"{}", Carried, strict=True)

    def test_absent_ones_are_none(self) -> None:
        assert decode(b"{}", Contact) == Contact()
        assert Contact().from_ is None
        assert Renamed().from_ is None

    def test_tell_null_from_absence(self) -> None:
        for contact in (
            decode(b'{"id": null, "from": null, "name": "n"}', Person),
            from_json({"id": None, "from": None, "name": "n"}, Person),
            Person(id=None, from_=None, name="n"),
        ):
            assert (contact.id, contact.from_, contact.name, contact.note) == (None, None, "n", None)
            assert [contact.is_set(name) for name in ("id", "from_", "name", "note")] == [True, True, True, False]
            assert contact.to_dict() == {"id": None, "from": None, "name": "n"}
            for same in (copy.copy(contact), copy.deepcopy(contact), pickle.loads(pickle.dumps(contact))):
                assert same.to_dict() == contact.to_dict()

    def test_can_be_made_null_and_absent(self) -> None:
        contact = decode(b'{"id": "1", "name": "n"}', Person)
        contact.note = None
        del contact.id
        assert (contact.is_set("note"), contact.is_set("id"), contact.id) == (True, False, None)
        assert contact.to_dict() == {"note": None, "name": "n"}

    def test_that_every_response_carries_are_never_null(self) -> None:
        lacking = decode(b'{"id": null}', Carried, on_drift=lambda found: None)
        assert not lacking.is_set("id")
        assert not lacking.is_set("tags")
        assert lacking.to_dict() == {}

    @pytest.mark.parametrize("name", ["from", "nothing", "_extra", "to_dict"])
    def test_are_asked_for_by_attribute(self, name: str) -> None:
        with pytest.raises(AttributeError, match=name):
            Person().is_set(name)

    def test_of_a_base_class_tell_it_too(self) -> None:
        class Further(Person):
            more: str | None = None

        further = decode(b'{"id": null, "more": null}', Further)
        assert [further.is_set(name) for name in ("id", "more", "name")] == [True, True, False]

    def test_can_be_set_to_anything(self, contact: Contact) -> None:
        contact.id = "9"
        contact.custom = {"a": 1}
        assert to_wire(contact)["id"] == "9"
        assert contact.to_dict()["custom"] == {"a": 1}

    def test_other_names_are_refused(self, contact: Contact) -> None:
        with pytest.raises(AttributeError):
            contact.naem = "x"  # type: ignore[attr-defined]
        with pytest.raises(TypeError):
            Contact(naem="x")  # type: ignore[call-arg]


class TestExtra:
    def test_holds_unknown_fields_by_wire_name(self, contact: Contact) -> None:
        assert contact.extra == {"flag": True}
        assert contact.parent is not None
        assert contact.parent.extra == {"unknown": [1]}

    def test_is_empty_when_there_are_none(self) -> None:
        assert Contact().extra == {}

    def test_can_be_added_to(self) -> None:
        tag = Tag(id="1")
        tag.extra["colour"] = "red"
        assert tag.to_dict() == {"id": "1", "colour": "red"}

    def test_a_field_named_like_an_attribute_of_models_does_no_harm(self) -> None:
        names = ["extra", "_extra", "to_dict", "__dict__", "__class__", "__struct_fields__", "self", ""]
        data = dict.fromkeys(names, 1) | {"fields that the description does not list": None}
        tag = decode(json.dumps(data).encode(), Tag)
        assert tag.extra == data
        assert tag.to_dict() == data

    def test_reading_it_does_not_change_equality(self) -> None:
        one, other = Tag(id="1"), Tag(id="1")
        assert one.extra == {}
        assert one == other


class TestToDict:
    def test_gives_back_what_came(self, contact: Contact) -> None:
        assert contact.to_dict() == FULL

    def test_values_inside_maps_keep_their_nulls(self, contact: Contact) -> None:
        assert contact.to_dict()["custom"]["plan"] is None

    def test_shares_nothing_with_the_model(self, contact: Contact) -> None:
        plain = contact.to_dict()
        plain["custom"]["deep"].append(1)
        plain["parent"]["unknown"].append(2)
        assert contact.to_dict() == FULL

    def test_values_that_did_not_fit_come_back_as_they_came(self) -> None:
        data = {"id": 7, "tag": "none", "tags": {"a": [1]}, "created_at": "soon", "seen_at": "yesterday", "score": "x"}
        assert decode(json.dumps(data).encode(), Contact).to_dict() == data

    @pytest.mark.parametrize(
        "text",
        [
            "2024-02-29T10:00:00Z",
            "2024-02-29T10:00:00z",
            "2024-02-29t10:00:00.1Z",
            "2024-02-29 10:00:00.123456789+05:30",
            "2024-02-29T10:00:00",
            "2024-02-29T10:00:00-00:00",
        ],
    )
    def test_date_times_keep_their_text(self, text: str) -> None:
        contact = decode(json.dumps({"seen_at": text}).encode(), Contact)
        assert isinstance(contact.seen_at, datetime)
        assert contact.to_dict() == {"seen_at": text}

    def test_what_was_decoded_deep_is_given_back_deep(self) -> None:
        data = b'{"custom":{"a":' + b"[" * 800 + b"]" * 800 + b"}}"
        assert json.dumps(decode(data, Contact).to_dict(), separators=(",", ":")).encode() == data

    def test_models_in_fields_of_any_type_are_written_by_wire_name(self) -> None:
        contact = Contact(custom={"copy": Contact(from_="x")}, score=float("nan"))
        assert contact.to_dict()["custom"] == {"copy": {"from": "x"}}
        assert str(contact.to_dict()["score"]) == "nan"


class TestDates:
    def test_are_aware_where_the_text_has_an_offset(self, contact: Contact) -> None:
        assert contact.seen_at == datetime(2024, 2, 29, 10, 0, 0, 120_000, tzinfo=UTC)
        assert contact.born_on == date(1990, 1, 31)

    def test_arithmetic_forgets_the_text(self, contact: Contact) -> None:
        assert contact.seen_at is not None
        assert contact.born_on is not None
        contact.seen_at += timedelta(seconds=1)
        contact.born_on = contact.born_on.replace(day=1)
        assert contact.to_dict()["seen_at"] == "2024-02-29T10:00:01.120000Z"
        assert contact.to_dict()["born_on"] == "1990-01-01"

    def test_copies_keep_the_text(self, contact: Contact) -> None:
        for twin in (copy.deepcopy(contact.seen_at), pickle.loads(pickle.dumps(contact.seen_at))):
            assert twin == contact.seen_at
            assert Contact(seen_at=twin).to_dict() == {"seen_at": FULL["seen_at"]}

    def test_ordinary_ones_may_be_set(self) -> None:
        contact = Contact(seen_at=datetime(2024, 1, 2, tzinfo=UTC), born_on=date(2000, 1, 1))
        assert contact.to_dict() == {"seen_at": "2024-01-02T00:00:00Z", "born_on": "2000-01-01"}


class TestRepr:
    def test_shows_what_is_set(self) -> None:
        tag = decode(b'{"id": "1", "colour": "red"}', Tag)
        assert repr(tag) == "Tag(id='1', extra={'colour': 'red'})"
        assert repr(Contact(from_="web", tag=Tag())) == "Contact(from_='web', tag=Tag())"
        assert list(tag.__rich_repr__()) == [("id", "1"), ("extra", {"colour": "red"})]


class TestEquality:
    def test_is_by_fields_and_extra(self, contact: Contact) -> None:
        assert contact == from_json(FULL, Contact)
        assert contact != from_json(FULL | {"flag": False}, Contact)
        assert contact != from_json(FULL | {"id": "2"}, Contact)

    def test_other_classes_are_never_equal(self) -> None:
        assert Tag() != Contact()
        assert Tag() != {}


def copies(contact: Contact) -> list[Contact]:
    pickles = [pickle.loads(pickle.dumps(contact, protocol)) for protocol in range(pickle.HIGHEST_PROTOCOL + 1)]
    return [copy.copy(contact), copy.deepcopy(contact), msgspec.structs.replace(contact), *pickles]


class TestCopies:
    def test_keep_everything(self, contact: Contact) -> None:
        for twin in copies(contact):
            assert type(twin) is Contact
            assert twin == contact
            assert twin.to_dict() == contact.to_dict()

    def test_have_an_extra_of_their_own(self, contact: Contact) -> None:
        for twin in (copy.copy(contact), copy.deepcopy(contact), contact.__replace__(id="5")):
            twin.extra["flag"] = "changed"
            assert contact.extra == {"flag": True}

    def test_can_replace_fields(self, contact: Contact) -> None:
        twin = contact.__replace__(id="5")
        assert twin.to_dict() == contact.to_dict() | {"id": "5"}
        assert contact.id == "1"
        with pytest.raises(TypeError):
            contact.__replace__(naem="x")

    def test_deep_ones_share_nothing(self, contact: Contact) -> None:
        twin = copy.deepcopy(contact)
        assert twin.tags is not None
        twin.tags[0].id = "changed"
        assert contact.tags is not None
        assert contact.tags[0].id == "a"


class TestPeek:
    def test_walks_models_extras_and_maps_by_wire_name(self, contact: Contact) -> None:
        assert peek(contact, "from") == "web"
        assert peek(contact, "parent", "unknown") == [1]
        assert peek(contact, "custom", "plan") is None
        assert peek(contact, "by_name", "x", "id") == "c"
        assert peek({"pages": {"next": "url"}}, "pages", "next") == "url"
        assert peek(contact) is contact

    @pytest.mark.parametrize(
        "names", [("from_",), ("nothing", "more"), ("id", "more"), ("tags", "0"), ("_extra",), ("extra",), ("to_dict",)]
    )
    def test_says_none_where_there_is_nothing(self, contact: Contact, names: tuple[str, ...]) -> None:
        assert peek(contact, *names) is None

    def test_says_none_inside_null(self) -> None:
        assert peek(None, "a", "b") is None


def test_a_model_encodes_as_it_came(contact: Contact) -> None:
    assert json.loads(encode(contact)) == contact.to_dict()
    assert json.loads(encode({"contacts": [contact]})) == {"contacts": [contact.to_dict()]}


class Open_(ExtensibleModel):
    name: str | None = None


class Closed(Model):
    name: str | None = None
    open_: Open_ | None = field(name="open", default=None)


def test_further_fields_of_an_open_model_are_no_deviation() -> None:
    seen: list[Any] = []
    value = decode(b'{"name": "a", "open": {"name": "b", "more": 1}}', Closed, on_drift=seen.append)
    assert value.open_.extra == {"more": 1}
    assert value.to_dict() == {"name": "a", "open": {"name": "b", "more": 1}}
    assert seen == []
    assert decode(b'{"more": 1}', Open_, strict=True).extra == {"more": 1}


def test_further_fields_of_other_models_are() -> None:
    seen: list[Any] = []
    decode(b'{"more": 1}', Closed, on_drift=seen.append)
    assert len(seen) == 1
