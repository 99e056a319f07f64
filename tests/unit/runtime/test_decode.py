"""Decoding never fails on data, only on what is not JSON; and it tells every deviation."""

from __future__ import annotations

import json
import logging
import math
import pickle
import sys
import threading
from collections.abc import Sequence
from datetime import date, datetime
from types import ModuleType
from typing import Annotated, Any, Literal

import pytest

from generator.runtime.errors import DecodeError, DriftError
from generator.runtime.models import drift
from generator.runtime.models.model import Date, DateTime, Model, decode, field, from_json, to_wire
from generator.runtime.models.tolerant import node_of
from generator.runtime.types import Drift, Open, OpenInt


class Avatar(Model):
    url: str | None = None


class Contact(Model):
    kind: Open[Literal["lead", "user"]] | None = None
    id: str | None = None
    age: int | None = None
    level: OpenInt[Literal[1, 2]] | None = None
    score: float | None = None
    active: bool | None = None
    avatar: Avatar | None = None
    friends: list[Contact] | None = None
    by_name: dict[str, Avatar] | None = None
    words: list[str] | None = None
    custom: dict[str, Any] | None = None
    anything: Any = None
    either: int | str | None = None
    listed: list[Any] | str | None = None
    at: DateTime | None = None
    on: Date | None = None
    class_: str | None = field(name="class", default=None)


CLEAN: dict[str, Any] = {
    "kind": "brand new",
    "id": "1",
    "age": 3,
    "level": 9,
    "score": 2,
    "active": False,
    "avatar": {"url": None},
    "friends": [{"id": "2", "friends": [{"id": "3"}]}],
    "by_name": {"": {"url": "x"}},
    "words": [],
    "custom": {"a": [{"b": None}]},
    "anything": [1, {"x": 1.5}],
    "either": "x",
    "listed": [1, "2"],
    "at": "2024-02-29T10:00:00Z",
    "on": "2024-02-29",
    "class": "c",
}


def dumps(value: Any) -> bytes:
    return json.dumps(value).encode()


def drifts(data: bytes, type_: Any) -> list[tuple[str, str, str, str]]:
    found: list[Drift] = []
    decode(data, type_, on_drift=found.extend)
    return [tuple(drift) for drift in found]  # type: ignore[misc]


class TestCleanData:
    def test_becomes_typed_objects(self) -> None:
        contact = decode(dumps(CLEAN), Contact, strict=True)
        assert isinstance(contact, Contact)
        assert isinstance(contact.avatar, Avatar)
        assert contact.friends is not None
        assert contact.friends[0].friends == [Contact(id="3")]
        assert contact.by_name == {"": Avatar(url="x")}
        assert contact.score == 2.0
        assert isinstance(contact.score, float)
        assert contact.at == datetime.fromisoformat("2024-02-29T10:00:00Z")
        assert contact.on == date(2024, 2, 29)
        assert contact.class_ == "c"

    def test_the_tolerant_pass_builds_the_same(self) -> None:
        assert from_json(CLEAN, Contact, strict=True) == decode(dumps(CLEAN), Contact)
        assert from_json(CLEAN, Contact, strict=True).to_dict() == CLEAN

    @pytest.mark.parametrize("data", [bytes, bytearray, memoryview])
    def test_comes_in_any_buffer(self, data: Any) -> None:
        assert decode(data(b' {"id": "1"}\n'), Contact) == Contact(id="1")
        assert decode(data(b'{"id": 1, "x": NaN}'), Contact).id == 1  # type: ignore[comparison-overlap]


class TestRootTypes:
    @pytest.mark.parametrize(
        ("type_", "data", "expected"),
        [
            (list[Contact], b'[{"id": "1"}]', [Contact(id="1")]),
            (dict[str, Contact], b'{"a": {"id": "1"}}', {"a": Contact(id="1")}),
            (list[list[Contact]], b'[[{"id": "1"}], []]', [[Contact(id="1")], []]),
            (Contact | None, b"null", None),
            (Contact | str | list[Contact], b'[{"id": "1"}]', [Contact(id="1")]),
            (dict, b'{"a": 1}', {"a": 1}),
            (list, b"[1]", [1]),
            (str, b'"x"', "x"),
            (int, b"12", 12),
            (float, b"12", 12.0),
            (bool, b"true", True),
            (Any, b'{"a": [null]}', {"a": [None]}),
            (object, b"1", 1),
            (None, b"null", None),
            (Literal["a", 1], b'"b"', "b"),
            (Annotated[int, "about"], b"1", 1),
            (Avatar | Contact, b'{"url": "x"}', Avatar(url="x")),
            (DateTime | str, b'"x"', "x"),
        ],
    )
    def test_may_be_any_type(self, type_: Any, data: bytes, expected: Any) -> None:
        assert decode(data, type_, strict=True) == expected
        assert type(decode(data, type_)) is type(expected)

    @pytest.mark.parametrize(
        "type_", [Contact, list[Contact], dict[str, Contact], str, int, float, bool, None, Any, Contact | None]
    )
    @pytest.mark.parametrize("value", [None, True, 1, 1.5, "x", [], {}, [[]], {"a": {}}, [None], ["x", 1]])
    def test_any_value_comes_back_whatever_the_type(self, type_: Any, value: Any) -> None:
        assert to_wire(decode(dumps(value), type_)) == value


MISFITS = [
    ("age", "12", "integer", "string"),
    ("age", 12.5, "integer", "number"),
    ("age", True, "integer", "boolean"),
    ("age", 1e300, "integer", "number"),
    ("active", 1, "boolean", "integer"),
    ("active", "true", "boolean", "string"),
    ("id", 5, "string", "integer"),
    ("id", {"a": 1}, "string", "object"),
    ("score", "1.5", "number", "string"),
    ("score", True, "number", "boolean"),
    ("score", 10**400, "number", "integer"),
    ("kind", 1, "string", "integer"),
    ("avatar", "none", "Avatar", "string"),
    ("avatar", [], "Avatar", "array"),
    ("avatar", 0, "Avatar", "integer"),
    ("friends", {"id": "2"}, "array", "object"),
    ("friends", "x", "array", "string"),
    ("words", {}, "array", "object"),
    ("by_name", [], "object", "array"),
    ("custom", [1], "object", "array"),
    ("either", [1], "integer or string", "array"),
    ("listed", {"a": 1}, "array or string", "object"),
    ("at", "yesterday", "date-time", "string"),
    ("at", "2024-02-29", "date-time", "string"),
    ("at", "20240229T100000Z", "date-time", "string"),
    ("at", "2024-02-29T100000Z", "date-time", "string"),
    ("at", {"2024": 1}, "date-time", "object"),
    ("at", ["2024"], "date-time", "array"),
    ("on", {}, "date", "object"),
    ("at", "2024-02-30T10:00:00Z", "date-time", "string"),
    ("at", "2024-02-29T10:00:60Z", "date-time", "string"),
    ("at", "", "date-time", "string"),
    ("at", 1_700_000_000, "date-time", "integer"),
    ("on", "29.02.2024", "date", "string"),
    ("on", "2024-W09-4", "date", "string"),
    ("on", "2024-02-29T10:00:00Z", "date", "string"),
    ("class", 1, "string", "integer"),
]


class TestValuesThatDoNotFit:
    @pytest.mark.parametrize(("name", "value", "expected", "got"), MISFITS)
    def test_stay_in_their_field_as_they_came(self, name: str, value: Any, expected: str, got: str) -> None:
        found: list[Drift] = []
        contact = decode(dumps(CLEAN | {name: value}), Contact, on_drift=found.extend)
        kept = getattr(contact, "class_" if name == "class" else name)
        assert kept == value
        assert type(kept) is type(value)
        assert contact.to_dict() == CLEAN | {name: value}
        assert [tuple(drift) for drift in found] == [(f"$.{name}", expected, got, "Contact")]

    def test_a_whole_number_is_an_integer(self) -> None:
        contact = decode(b'{"age": 12.0, "either": -3.0, "score": 4}', Contact, strict=True)
        assert (contact.age, contact.either, contact.score) == (12, -3, 4.0)
        assert [type(contact.age), type(contact.either), type(contact.score)] == [int, int, float]

    def test_a_number_too_large_to_be_exact_stays_a_number(self) -> None:
        assert drifts(b'{"age": 1e20}', Contact) == [("$.age", "integer", "number", "Contact")]

    def test_the_rest_of_the_response_is_typed_all_the_same(self) -> None:
        data = {"friends": [{"id": 1, "avatar": {"url": "x"}}, "x", {"id": "2"}], "by_name": {"a": 1, "b": {}}}
        found: list[Drift] = []
        contact = decode(dumps(data), Contact, on_drift=found.extend)
        assert contact.friends == [Contact(id=1, avatar=Avatar(url="x")), "x", Contact(id="2")]  # type: ignore
        assert contact.by_name == {"a": 1, "b": Avatar()}
        assert [drift.path for drift in found] == ["$.friends[0].id", "$.friends[1]", "$.by_name.a"]
        assert [drift.model for drift in found] == ["Contact", "Contact", "Contact"]

    def test_null_fits_every_field_but_not_every_item(self) -> None:
        contact = decode(dumps(dict.fromkeys(CLEAN)), Contact, strict=True)
        assert contact == Contact()
        assert drifts(b'{"words": ["a", null], "by_name": {"x": null}}', Contact) == [
            ("$.words[1]", "string", "null", "Contact"),
            ("$.by_name.x", "Avatar", "null", "Contact"),
        ]

    def test_other_fields_of_a_repeated_key_do_not_matter(self) -> None:
        assert decode(b'{"id": 1, "id": "2", "id": "3"}', Contact, strict=True).id == "3"
        assert drifts(b'{"id": "1", "id": 2}', Contact) == [("$.id", "string", "integer", "Contact")]


class TestUnknownFields:
    def test_are_kept_and_told(self) -> None:
        found: list[Drift] = []
        data = b'{"id": "1", "new": {"a": 1}, "friends": [{"newer": null}]}'
        contact = decode(data, Contact, on_drift=found.extend)
        assert contact.extra == {"new": {"a": 1}}
        assert contact.friends is not None
        assert contact.friends[0].extra == {"newer": None}
        assert found == [
            Drift("$.new", "nothing", "object", "Contact"),
            Drift("$.friends[0].newer", "nothing", "null", "Contact"),
        ]

    @pytest.mark.parametrize(
        ("key", "path"),
        [("a b", "$['a b']"), ("", "$['']"), ("é", "$.é"), ("'\n", '$["\'\\n"]'), ("\ud800", "$['\\ud800']")],
    )
    def test_have_a_readable_path_whatever_their_name(self, key: str, path: str) -> None:
        assert path in [drift[0] for drift in drifts(dumps({key: 1}), Contact)]

    def test_python_names_of_renamed_fields_are_unknown_on_the_wire(self) -> None:
        contact = decode(b'{"class_": "x"}', Contact)
        assert contact.class_ is None
        assert contact.extra == {"class_": "x"}


class TestNotQuiteJson:
    @pytest.mark.parametrize(
        ("data", "value", "got"),
        [
            (b'{"id": "a\nb\x01"}', {"id": "a\nb\x01"}, "text that is not quite JSON"),
            (b'{"id": "\\ud800"}', {"id": "\ud800"}, "text that is not quite JSON"),
            (b'{"score": 1e400}', {"score": math.inf}, "text that is not quite JSON"),
            (b'{"score": -Infinity}', {"score": -math.inf}, "-Infinity"),
            (b'\xef\xbb\xbf{"id": "x"}', {"id": "x"}, "a byte order mark"),
            ('{"id": "é"}'.encode("utf-16"), {"id": "é"}, "utf-16 text"),
            (b'{"id": "\xff\xc3"}', {"id": "\ufffd\ufffd"}, "bytes that are not utf-8"),
            (b'{"id": "' + b"\xed\xa0\x80" + b'"}', {"id": "\ufffd" * 3}, "bytes that are not utf-8"),
        ],
    )
    def test_is_read_and_noted_once(self, data: bytes, value: Any, got: str) -> None:
        contact = decode(data, Contact)
        assert contact.to_dict() == value
        assert drifts(data, Contact) == [("$", "JSON", got, "")]

    def test_nan_is_a_number(self) -> None:
        score = decode(b'{"score": NaN}', Contact).score
        assert score is not None
        assert math.isnan(score)

    def test_integers_of_any_length(self) -> None:
        big = 2**200
        assert decode(dumps({"age": big}), Contact, strict=True).age == big
        digits = "9" * 5000
        contact = decode(f'{{"age": {digits}, "anything": -{digits}}}'.encode(), Contact)
        assert contact.to_dict() == {"age": digits, "anything": f"-{digits}"}
        assert digits in repr(contact)
        assert json.dumps(contact.to_dict())

    def test_a_malformed_text_is_noted_beside_other_deviations(self) -> None:
        assert drifts(b'{"score": NaN, "id": 1}', Contact) == [
            ("$", "JSON", "NaN", ""),
            ("$.id", "string", "integer", "Contact"),
        ]


class TestNotJson:
    @pytest.mark.parametrize(
        ("data", "message"),
        [
            (b"", "got an empty body"),
            (b" \r\n ", "got an empty body"),
            (b"<!DOCTYPE html><html>", "got HTML: .* at line 1, column 1, character 0"),
            (b'{"id": "1"', "got something else: .* at line 1, column 11, character 10"),
            (b'{"id":\n "1"} x', "Extra data at line 2, column 7, character 13"),
            (b'{"id": "1"}{', "Extra data"),
            (b"undefined", "got something else"),
            (b"\x00\x01\x02", "got something else"),
            (b"\xff\xfe", "got something else"),
            (b"{'id': 1}", "got something else"),
        ],
    )
    @pytest.mark.parametrize("type_", [Contact, list[Contact], Any, Avatar | Contact])
    def test_is_an_error_with_a_place(self, data: bytes, message: str, type_: Any) -> None:
        with pytest.raises(DecodeError, match=message):
            decode(data, type_)

    @pytest.mark.parametrize("type_", [Any, Contact, list[Contact], Avatar | Contact])
    @pytest.mark.parametrize("unit", [b"[", b'{"friends":[', b'{"a":', b'[{"anything":'])
    def test_nesting_without_end_is_an_error(self, unit: bytes, type_: Any) -> None:
        with pytest.raises(DecodeError, match="nested too deeply"):
            decode(unit * 100_000, type_)

    def test_nesting_is_an_error_in_the_tolerant_pass_too(self) -> None:
        value: Any = {"unknown": 1}
        for _ in range(2_000):
            value = {"friends": [value]}
        with pytest.raises(DecodeError, match="nested too deeply"):
            from_json(value, Contact)


class TestListening:
    def test_the_callback_is_called_once_with_all_deviations(self) -> None:
        calls: list[Sequence[Drift]] = []
        decode(b'{"id": 1, "age": "x", "new": 1}', Contact, on_drift=calls.append)
        assert [len(call) for call in calls] == [3]

    def test_the_callback_is_not_called_for_clean_data(self) -> None:
        decode(dumps(CLEAN), Contact, on_drift=pytest.fail)
        decode(b'{"age": 12.0}', Contact, on_drift=pytest.fail)

    def test_what_the_callback_raises_is_logged_and_goes_no_further(self, caplog: pytest.LogCaptureFixture) -> None:
        def callback(found: Sequence[Drift]) -> None:
            raise RuntimeError("broken listener")

        assert decode(b'{"new": 1}', Contact, on_drift=callback).extra == {"new": 1}
        assert "broken listener" in caplog.text

    def test_a_listener_may_stop_the_program(self) -> None:
        def callback(found: Sequence[Drift]) -> None:
            raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            decode(b'{"new": 1}', Contact, on_drift=callback)

    @pytest.fixture(autouse=True)
    def nothing_told(self) -> None:
        drift.counts.clear()

    def test_a_kind_is_logged_once_and_counted(self, caplog: pytest.LogCaptureFixture) -> None:
        caplog.set_level(logging.DEBUG, "generator.drift")
        for _ in range(5):
            decode(b'[{"id": 1}, {"id": 2}]', list[Contact])
        decode(b'[{"id": 1, "more": 2}]', list[Contact])
        told = "$[*].id (Contact): expected string, got integer"
        other = "$[*].more (Contact): expected nothing, got integer"
        assert caplog.messages == [
            f"differs from the API description: {told} (2 times)",
            f"differs from the API description: {other}",
        ]
        drift.log_counts("generator")
        assert caplog.messages[2:] == [f"so far: {told} (11 times); {other} (1 times)"]

    def test_the_log_has_one_line_without_data(self, caplog: pytest.LogCaptureFixture) -> None:
        caplog.set_level(logging.INFO, "generator.drift")
        decode(dumps([{"id": 1, "secret": "s3cr3t"}, {"id": 2}, {"age": "s3cr3t"}]), list[Contact])
        assert [(record.name, record.getMessage()) for record in caplog.records] == [
            (
                "generator.drift",
                "differs from the API description: $[*].id (Contact): expected string, got integer (2 times); "
                "$[*].secret (Contact): expected nothing, got string; $[*].age (Contact): expected integer, got string",
            )
        ]

    def test_the_log_is_short(self, caplog: pytest.LogCaptureFixture) -> None:
        caplog.set_level(logging.INFO, "generator.drift")
        decode(dumps({f"new_{index}": 1 for index in range(100)}), Contact)
        assert caplog.messages[0].endswith("; 95 more")

    def test_nothing_is_logged_by_default(self, caplog: pytest.LogCaptureFixture) -> None:
        decode(b'{"new": 1}', Contact)
        assert not caplog.records


class TestStrict:
    def test_lists_every_deviation(self) -> None:
        with pytest.raises(DriftError) as caught:
            decode(b'{"id": 1, "friends": [{"new": NaN}]}', Contact, strict=True)
        expected = (
            Drift("$", "JSON", "NaN", ""),
            Drift("$.id", "string", "integer", "Contact"),
            Drift("$.friends[0].new", "nothing", "number", "Contact"),
        )
        assert caught.value.deviations == expected
        assert "$.id (Contact): expected string, got integer" in str(caught.value)
        assert pickle.loads(pickle.dumps(caught.value)).deviations == expected

    def test_tells_the_callback_first(self) -> None:
        found: list[Drift] = []
        with pytest.raises(DriftError):
            from_json({"new": 1}, Contact, on_drift=found.extend, strict=True)
        assert len(found) == 1


class TestFromJson:
    def test_takes_models_as_they_are(self) -> None:
        avatar = Avatar(url="x")
        contact = from_json({"avatar": avatar, "friends": [Contact(id="1")]}, Contact, strict=True)
        assert contact.avatar is avatar

    def test_leaves_its_argument_alone(self) -> None:
        value = {"friends": [{"new": 1}], "words": ["a"]}
        from_json(value, Contact)
        assert value == {"friends": [{"new": 1}], "words": ["a"]}


def test_many_threads_may_decode_a_type_for_the_first_time() -> None:
    fields = "".join(f"    f{index}: list[Node] | None = None\n" for index in range(40))
    namespace: dict[str, Any] = {"Model": Model, "__name__": __name__}
    exec(f"class Node(Model):\n    id: str | None = None\n{fields.replace('list[Node]', 'list[Model]')}", namespace)
    node, start, wrong = namespace["Node"], threading.Barrier(16), []

    def work() -> None:
        start.wait()
        for _ in range(50):
            built = decode(b'{"id": "1", "f7": [], "new": 2}', node)
            if built.to_dict() != {"id": "1", "f7": [], "new": 2}:
                wrong.append(built)

    threads = [threading.Thread(target=work) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong


def test_other_types_go_through_msgspec() -> None:
    assert node_of(tuple[int, str]).build([1, "a"], None, pytest.fail) == (1, "a")  # type: ignore[arg-type]
    assert decode(b'[1, "a"]', tuple[int, str]) == (1, "a")
    assert drifts(b'{"a": 1}', tuple[int, str]) == [("$", "array", "object", "")]


def test_thousands_of_models_in_a_ring() -> None:
    """More than msgspec can look at in one go."""
    count = 2_000
    ring = "".join(f"class S{i}(Model):\n    next: S{(i + 1) % count} | None = None\n" for i in range(count))
    module = ModuleType("ring_of_models")
    sys.modules[module.__name__] = module
    exec(f"from __future__ import annotations\nfrom {Model.__module__} import Model\n{ring}", module.__dict__)
    try:
        first = decode(b'{"next": {"next": {}}}', module.S0, strict=True)
    finally:
        del sys.modules[module.__name__]
    assert repr(first) == "S0(next=S1(next=S2()))"
