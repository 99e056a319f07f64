"""Whatever bytes come in: plain JSON values with true places go out, or an InputError; nothing else."""

from __future__ import annotations

import copy
import json
import re
from typing import Any

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.input.document import Document, InputError, read
from generator.input.json_pointer import is_array, is_object, join, lookup, split
from generator.input.overlay import apply
from generator.validate import validate

TEXT = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\x85\x7f"), max_size=8).filter(
    lambda text: not any(ord(char) < 32 or 127 <= ord(char) < 160 or ord(char) in (0xFFFE, 0xFFFF) for char in text)
)
SCALARS = (
    st.none() | st.booleans() | st.integers(-(10**20), 10**20) | st.floats(allow_nan=False, allow_infinity=False) | TEXT
)
VALUES = st.recursive(
    SCALARS, lambda below: st.lists(below, max_size=4) | st.dictionaries(TEXT, below, max_size=4), max_leaves=12
)
OBJECTS = st.dictionaries(TEXT, VALUES, max_size=5)


class Dumper(yaml.SafeDumper):
    """Quotes what the core schema reads as a number and YAML 1.1 as text, like `1e5`."""


Dumper.add_implicit_resolver("core", re.compile("[-+.0-9]+(e[-+]?[0-9]+|E[-+]?[0-9]+|o[0-7]+)"), list("+-.0123456789"))


def outcome(content: bytes, name: str) -> Document | InputError:
    try:
        return read(content, name)
    except InputError as error:
        return error


def pointers(node: Any, steps: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """The steps to every node."""
    members = node.items() if is_object(node) else enumerate(node) if is_array(node) else ()
    return [steps, *(found for key, below in members for found in pointers(below, (*steps, key)))]


# --- loading ---------------------------------------------------------------------------------------------------------


@given(OBJECTS, st.booleans(), st.booleans())
@settings(max_examples=75, deadline=None)
def test_yaml_comes_back_as_it_was_written(data: dict[str, Any], flow: bool, unicode: bool) -> None:
    text = yaml.dump(data, Dumper=Dumper, default_flow_style=flow, allow_unicode=unicode, sort_keys=False)
    assert repr(read(text.encode(), "a.yaml").data) == repr(data)


@given(OBJECTS, st.booleans(), st.sampled_from([None, 1, "\t"]))
@settings(max_examples=75, deadline=None)
def test_json_comes_back_as_it_was_written(data: dict[str, Any], ascii_only: bool, indent: int | str | None) -> None:
    text = json.dumps(data, ensure_ascii=ascii_only, indent=indent)
    assert repr(read(text.encode(), "a.json").data) == repr(data)


class Writer:
    """Writes JSON and notes where each node goes: the place of a member is that of its key."""

    def __init__(self, choices: st.DataObject) -> None:
        self._choices = choices
        self.text = ""
        self.places: dict[tuple[str | int, ...], tuple[int, int]] = {}

    def space(self) -> None:
        self.text += self._choices.draw(st.sampled_from(["", " ", "\n", "\r\n", "\n  "]))

    def note(self, steps: tuple[str | int, ...]) -> None:
        before = self.text.replace("\r\n", "\n")
        self.places[steps] = (before.count("\n") + 1, len(before) - before.rfind("\n"))

    def write(self, node: Any, steps: tuple[str | int, ...] = ()) -> None:
        self.space()
        if not steps or isinstance(steps[-1], int):
            self.note(steps)
        if is_object(node):
            self._members(list(node.items()), "{}", steps)
        elif is_array(node):
            self._members(list(enumerate(node)), "[]", steps)
        else:
            self.text += json.dumps(node, ensure_ascii=False)

    def _members(self, members: list[tuple[Any, Any]], brackets: str, steps: tuple[str | int, ...]) -> None:
        self.text += brackets[0]
        for index, (key, below) in enumerate(members):
            self.text += "," * (index > 0)
            if isinstance(key, str):
                self.space()
                self.note((*steps, key))
                self.text += json.dumps(key, ensure_ascii=False) + ":"
            self.write(below, (*steps, key))
        self.space()
        self.text += brackets[1]


@given(OBJECTS, st.data())
@settings(max_examples=50, deadline=None)
def test_every_node_is_where_the_document_says(data: dict[str, Any], choices: st.DataObject) -> None:
    writer = Writer(choices)
    writer.write(data)
    document = read(writer.text.encode(), "a.json")
    for steps, place in writer.places.items():
        assert document.locate(join(steps)) == ("a.json", *place)
    assert set(writer.places) == set(pointers(data))


@given(st.lists(st.text("ab: -\n#'\"[]{},&*!|>?%@~0.\t\\", max_size=3), max_size=30))
@settings(max_examples=150, deadline=None)
def test_yaml_agrees_with_its_own_places(parts: list[str]) -> None:
    """Where random YAML is a document, its places lie in the text, in the order of the nodes but for aliases."""
    text = "".join(parts)
    document = outcome(text.encode(), "a.yaml")
    if isinstance(document, InputError):
        return
    lines = text.split("\n")
    for steps in pointers(document.data):
        _, line, column = document.locate(join(steps))
        assert 1 <= line <= len(lines)
        assert 1 <= column <= len(lines[line - 1]) + 1


@given(st.binary(max_size=200) | TEXT.map(str.encode), st.sampled_from(["a.yaml", "a.json", "a"]))
@settings(max_examples=200, deadline=None)
def test_random_bytes_are_a_document_or_an_input_error(content: bytes, name: str) -> None:
    found = outcome(content, name)
    if isinstance(found, Document):
        assert isinstance(found.data, dict)
    else:
        assert found.problems
        assert all(problem.file == name and "\n" not in str(problem) for problem in found.problems)


@given(OBJECTS, st.data())
@settings(max_examples=100, deadline=None)
def test_damaged_files_are_a_document_or_an_input_error(data: dict[str, Any], choices: st.DataObject) -> None:
    name = choices.draw(st.sampled_from(["a.yaml", "a.json"]))
    content = bytearray((json.dumps(data) if name == "a.json" else yaml.dump(data, Dumper=Dumper)).encode())
    for _ in range(choices.draw(st.integers(1, 3))):
        at = choices.draw(st.integers(0, max(len(content) - 1, 0)))
        content[at : at + choices.draw(st.integers(0, 2))] = choices.draw(st.binary(max_size=2))
    found = outcome(bytes(content), name)
    assert isinstance(found, Document) or found.problems


@given(st.lists(st.text()))
def test_pointers_are_split_as_they_were_joined(tokens: list[str]) -> None:
    assert split(join(tokens)) == tuple(tokens)


@given(VALUES, st.text())
def test_lookup_finds_or_raises_lookup_error(data: Any, ref: str) -> None:
    for candidate in (ref, "#/" + ref, join(ref)):
        try:
            lookup(data, candidate)
        except LookupError:
            continue


# --- overlays --------------------------------------------------------------------------------------------------------

NAMES = st.sampled_from(["a", "b", "parameters", "name", "in", "$ref"])
NESTED = st.recursive(
    st.none() | st.booleans() | st.integers(0, 2) | NAMES,
    lambda below: st.lists(below, max_size=3) | st.dictionaries(NAMES, below, max_size=3),
    max_leaves=10,
)
TARGETS = st.sampled_from(
    ["$", "$.a", "$.b", "$..a", "$.parameters", "$.*", "$.a[0]", "$..parameters[?@.name == 'a']", "$["]
)
UPDATES = st.fixed_dictionaries({"target": TARGETS, "update": NESTED})
ACTIONS = UPDATES | st.fixed_dictionaries({"target": TARGETS, "remove": st.booleans()})


def document(data: Any, name: str) -> Document:
    return read(json.dumps(data).encode(), name)


def overlay(actions: list[Any]) -> Document:
    return document({"overlay": "1.0.0", "info": {"title": "T", "version": "1"}, "actions": actions}, "overlay.json")


@given(st.dictionaries(NAMES, NESTED, max_size=4), st.lists(ACTIONS, min_size=1, max_size=4))
@settings(max_examples=75, deadline=None)
def test_overlays_change_nothing_that_goes_in_and_every_node_has_a_place(
    data: dict[str, Any], actions: list[Any]
) -> None:
    base, source = document(data, "base.json"), overlay(actions)
    before = copy.deepcopy((base.data, source.data))
    changed, _ = apply(base, [source])
    assert (base.data, source.data) == before
    for steps in pointers(changed.data):
        value: Any = changed.data
        for step in steps:
            value = value[step]
        file, line, _ = changed.locate(join(steps))
        assert file in ("base.json", "overlay.json")
        assert line == 1
        if not is_object(value) and not is_array(value):
            assert _value_at(base if file == "base.json" else source, changed.locate(join(steps))[2]) == value


def _value_at(document: Document, column: int) -> Any:
    """The scalar at a place: that of the last node there, since a member's place is its key's."""
    for steps in pointers(document.data):
        if steps and document.locate(join(steps))[2] == column:
            found: Any = document.data
            for step in steps:
                found = found[step]
            return found
    raise AssertionError(f"nothing is at column {column}")


@given(st.dictionaries(NAMES, NESTED, max_size=4), UPDATES)
@settings(max_examples=100, deadline=None)
def test_an_update_does_nothing_the_second_time(data: dict[str, Any], action: dict[str, Any]) -> None:
    source = overlay([action])
    once, problems = apply(document(data, "base.json"), [source])
    twice, _ = apply(once, [source])
    nested = action["target"] in ("$..a", "$.*", "$")  # what an update adds may match its own target
    if not problems and not nested:
        assert twice.data == once.data


@given(st.binary(max_size=60), OBJECTS)
@settings(max_examples=50, deadline=None)
def test_any_object_may_be_taken_for_an_overlay(target: bytes, data: dict[str, Any]) -> None:
    actions = [{"target": target.decode("latin-1"), "update": {}}, data, {**data, "target": "$"}]
    changed, _ = apply(document({"a": 1}, "base.json"), [overlay(actions), document(data, "odd.json")])
    assert isinstance(changed.data, dict)


# --- validation ------------------------------------------------------------------------------------------------------

KEYS = (
    *(
        "openapi",
        "info",
        "paths",
        "/a/{b}",
        "get",
        "post",
        "parameters",
        "name",
        "in",
        "schema",
        "content",
        "$ref",
        "items",
    ),
    *("properties", "responses", "200", "components", "schemas", "discriminator", "mapping", "allOf", "type", "enum"),
    *(
        "default",
        "required",
        "servers",
        "url",
        "variables",
        "security",
        "tags",
        "operationId",
        "requestBody",
        "callbacks",
    ),
)
WORDS = (
    "3.0.3",
    "3.1.0",
    "path",
    "query",
    "#/components/schemas/a",
    "#/paths",
    "#",
    "other.yaml",
    "array",
    "a",
    "",
    "{b}",
)
ODD = st.recursive(
    st.none() | st.booleans() | st.integers(-2, 2) | st.sampled_from(WORDS) | TEXT,
    lambda below: st.lists(below, max_size=3) | st.dictionaries(st.sampled_from(KEYS) | TEXT, below, max_size=4),
    max_leaves=25,
)


@given(st.dictionaries(st.sampled_from(KEYS), ODD, max_size=5), st.sampled_from(["3.0.3", "3.1.0"]))
@settings(max_examples=100, deadline=None)
def test_validation_of_anything_gives_problems_and_never_raises(data: dict[str, Any], version: str) -> None:
    problems = validate(document({**data, "openapi": version}, "a.json"))
    assert problems == sorted(set(problems))
    for problem in problems:
        assert len(problem.message) < 500
        assert "\n" not in problem.message
