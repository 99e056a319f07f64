"""Overlay 1.0: what actions do, what is refused, and where the nodes of the result come from."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.input.document import Document, load, lookup, read
from generator.input.overlay import apply
from generator.input.version_range import VersionRange, version_key
from generator.validate import validate
from generator.versions.pins import load_pins

BASE = """\
openapi: 3.0.3
info: {title: Base, version: '1'}
servers: [{url: a}, {url: b}, {url: c}]
paths:
  /x:
    get:
      tags: [one]
      parameters:
        - {name: page, in: query, description: before}
        - {$ref: '#/components/parameters/size'}
    put: {}
components:
  parameters:
    size: {name: size, in: query}
"""


def base(text: str = BASE) -> Document:
    return read(text.encode(), "base.yaml")


def overlay(*actions: dict[str, Any], **keys: Any) -> Document:
    head = {"overlay": "1.0.0", "info": {"title": "T", "version": "1"}, "actions": list(actions)}
    return read(json.dumps({**head, **keys}, indent=1).encode(), "overlay.json")


def result(*actions: dict[str, Any], text: str = BASE) -> dict[str, Any]:
    """What the actions make of the base; they must have no problems."""
    document, problems = apply(base(text), [overlay(*actions)])
    assert problems == ()
    return document.data


def codes(*overlays: Document) -> list[tuple[str, str]]:
    return [(problem.code, problem.pointer) for problem in apply(base(), overlays)[1]]


# --- update ----------------------------------------------------------------------------------------------------------


def test_objects_merge_at_every_depth_and_other_values_replace() -> None:
    update = {"info": {"title": "New", "contact": {"name": "N"}}, "paths": {"/x": {"put": {"tags": ["two"]}}}}
    data = result({"target": "$", "update": update})
    assert data["info"] == {"title": "New", "version": "1", "contact": {"name": "N"}}
    assert data["paths"]["/x"]["put"] == {"tags": ["two"]}
    assert data["paths"]["/x"]["get"]["tags"] == ["one"]
    assert result({"target": "$.info", "update": {"title": {"a": 1}, "version": None}})["info"] == {
        "title": {"a": 1},
        "version": None,
    }


def test_array_targets_take_one_more_item() -> None:
    assert result({"target": "$.servers", "update": {"url": "d"}})["servers"][3] == {"url": "d"}
    assert result({"target": "$.paths.*.get.tags", "update": "two"})["paths"]["/x"]["get"]["tags"] == ["one", "two"]


def test_arrays_inside_an_update_are_appended_to_without_repeating() -> None:
    data = result({"target": "$", "update": {"servers": [{"url": "b"}, {"url": "d"}, {"url": "d"}]}})
    assert [server["url"] for server in data["servers"]] == ["a", "b", "c", "d"]


def test_equality_of_items_is_that_of_json() -> None:
    assert result({"target": "$.l", "update": True}, text="l: [1, 0, 1.0, 'true']")["l"] == [1, 0, 1.0, "true", True]


def test_a_parameter_merges_into_the_one_with_its_name_and_place() -> None:
    new = [
        {"name": "page", "in": "query", "description": "after"},
        {"name": "page", "in": "header"},
        {"name": "size", "in": "query"},
    ]
    parameters = result({"target": "$.paths['/x'].get", "update": {"parameters": new}})["paths"]["/x"]["get"][
        "parameters"
    ]
    assert parameters == [
        {"name": "page", "in": "query", "description": "after"},
        {"$ref": "#/components/parameters/size"},
        {"name": "page", "in": "header"},
    ]


def test_filters_and_unions_select_several_nodes() -> None:
    data = result(
        {"target": "$.servers[?@.url != 'b']", "update": {"x-a": 1}},
        {"target": "$.paths['/x']['get', 'put']", "update": {"x-b": 2}},
    )
    assert [server.get("x-a") for server in data["servers"]] == [1, None, 1]
    assert data["paths"]["/x"]["get"]["x-b"] == data["paths"]["/x"]["put"]["x-b"] == 2


def test_nodes_set_by_one_action_are_not_shared() -> None:
    data = result(
        {"target": "$.servers[*]", "update": {"added": {}}}, {"target": "$.servers[0].added", "update": {"b": 1}}
    )
    assert [server["added"] for server in data["servers"]] == [{"b": 1}, {}, {}]


def test_actions_and_overlays_see_what_the_ones_before_did() -> None:
    first = overlay({"target": "$", "update": {"added": {"b": 1}}}, {"target": "$.added", "update": {"c": 2}})
    document, problems = apply(base(), [first, overlay({"target": "$.added.c", "remove": True})])
    assert problems == ()
    assert document.data["added"] == {"b": 1}


# --- remove ----------------------------------------------------------------------------------------------------------


def test_remove() -> None:
    data = result({"target": "$.paths['/x'].put", "remove": True}, {"target": "$.servers[0,2]", "remove": True})
    assert list(data["paths"]["/x"]) == ["get"]
    assert data["servers"] == [{"url": "b"}]


def test_remove_of_nodes_inside_each_other_and_of_long_arrays() -> None:
    assert result({"target": "$..a", "remove": True}, text="a: {a: [{a: 1}]}\nb: [{a: {a: 1}, c: 1}]") == {
        "b": [{"c": 1}]
    }
    assert result({"target": "$.l[?@ > 1]", "remove": True}, text="l: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]") == {
        "l": [0, 1]
    }


def test_remove_wins_over_update_and_false_means_no() -> None:
    assert "info" not in result({"target": "$.info", "remove": True, "update": {"x-a": 1}})
    assert result({"target": "$.info", "remove": False, "update": {"x-a": 1}})["info"]["x-a"] == 1
    assert result({"target": "$.info", "remove": False}) == base().data


# --- the description's own notes -------------------------------------------------------------------------------------


def test_only_overlays_may_steer_generation() -> None:
    text = """\
x-sdk-a: 1
paths: {/x: {get: {x-sdk-name: {method: evil}, x-other: 1, parameters: [{x-sdk-name: evil}]}}}
components: {schemas: {example: {x-sdk-name: evil}, x-sdk-s: {}}}
"""
    document, problems = apply(base(text), [])
    assert [(one.severity, one.code, one.line, one.pointer) for one in problems] == [
        ("note", "own-sdk-note", 1, "#/x-sdk-a"),
        ("note", "own-sdk-note", 2, "#/paths/~1x/get/x-sdk-name"),
        ("note", "own-sdk-note", 2, "#/paths/~1x/get/parameters/0/x-sdk-name"),
        ("note", "own-sdk-note", 3, "#/components/schemas/example/x-sdk-name"),
    ]
    assert document.data == {
        "paths": {"/x": {"get": {"x-other": 1, "parameters": [{}]}}},
        "components": {"schemas": {"example": {}, "x-sdk-s": {}}},
    }


def test_names_and_data_that_look_like_notes_stay() -> None:
    text = """\
properties:
  x-sdk-name: {type: string, x-sdk-name: evil, example: {x-sdk-name: 1}}
  properties: {properties: {x-sdk-b: {}}}
examples: {e: {value: [{x-sdk-name: 1}]}}
"""
    data = apply(base(text), [])[0].data
    assert data["properties"]["x-sdk-name"] == {"type": "string", "example": {"x-sdk-name": 1}}
    assert data["properties"]["properties"] == {"properties": {"x-sdk-b": {}}}
    assert data["examples"] == {"e": {"value": [{"x-sdk-name": 1}]}}


# --- versions --------------------------------------------------------------------------------------------------------


def test_an_action_for_other_versions_is_passed_over_even_where_it_would_match_nothing() -> None:
    actions = (
        {"target": "$.info", "update": {"x-a": 1}, "x-sdk-versions": {"until": "1"}},
        {"target": "$.info", "update": {"x-b": 1}, "x-sdk-versions": {"from": "1", "until": "1"}},
        {"target": "$.info", "update": {"x-c": 1}, "x-sdk-versions": {"from": "1.1"}},
        {"target": "$.nothing", "remove": True, "x-sdk-versions": {"from": "2"}},
    )
    assert result(*actions)["info"] == {"title": "Base", "version": "1", "x-a": 1, "x-b": 1}


def test_an_action_for_none_of_the_versions_is_an_error() -> None:
    source = overlay({"target": "$.info", "update": {"x-a": 1}, "x-sdk-versions": {"from": "1.5", "until": "1.9"}})
    _, (problem,) = apply(base(), [source], ["1", "2", "1.10"])
    assert (problem.code, problem.pointer) == ("overlay-no-version", "#/actions/0/x-sdk-versions")
    assert "no version is from 1.5 until 1.9 (there are 1, 2, 1.10)" in problem.message
    assert apply(base(), [source], ["1", "1.7"])[1] == ()


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ({}, "must be an object with `from`, `until` or both"),
        (["1"], "must be an object"),
        ({"from": "1", "to": "2"}, "must be an object"),
        ({"from": 2.10}, "needs `from` as text, in quotes: without them 2.10 is the number 2.1"),
        ({"until": ""}, "needs `until` as text"),
        ({"from": "2.10", "until": "2.9"}, "ends with 2.9, before it begins with 2.10"),
    ],
)
def test_ranges_that_are_refused(value: Any, message: str) -> None:
    _, (problem,) = apply(base(), [overlay({"target": "$.info", "update": {"x-a": 1}, "x-sdk-versions": value})])
    assert (problem.code, problem.pointer) == ("overlay-invalid", "#/actions/0/x-sdk-versions")
    assert message in problem.message


def test_versions_are_ordered_by_number_and_what_has_none_comes_last() -> None:
    given = ["Preview", "2.10", "2.9", "0", "3", "2.9.1", "2", "0.9", "Unstable"]
    assert sorted(given, key=version_key) == ["0.9", "2", "2.9", "2.9.1", "2.10", "3", "Preview", "0", "Unstable"]


@given(
    st.lists(st.lists(st.integers(0, 99), min_size=1, max_size=3), min_size=3, max_size=3),
)
def test_a_range_holds_what_lies_between_its_ends(numbers: list[list[int]]) -> None:
    first, middle, last = (".".join(map(str, number)) for number in sorted(numbers))
    if "0" not in (first, middle, last):
        assert VersionRange(first, last).contains(middle)
        assert VersionRange(None, last).contains(first)
        assert VersionRange(first, None).contains("Preview")
        assert VersionRange(middle, middle).contains(first) is (version_key(first) == version_key(middle))


# --- places ----------------------------------------------------------------------------------------------------------


def test_nodes_know_which_file_they_come_from() -> None:
    actions = (
        {"target": "$.info", "update": {"contact": {"name": "N"}, "title": "T"}},
        {"target": "$.servers[0]", "remove": True},
        {"target": "$.servers", "update": {"url": "d"}},
        {"target": "$.info.contact", "update": {"email": "E"}},
        {"target": "$.servers[0]", "remove": True},
    )
    source = overlay(*actions)
    document, _ = apply(base(), [source])
    assert document.locate("#/info/version") == ("base.yaml", 2, 21)
    assert document.locate("#/info/title") == source.locate("#/actions/0/update/title")
    assert document.locate("#/info/contact/name") == source.locate("#/actions/0/update/contact/name")
    assert document.locate("#/info/contact/email") == source.locate("#/actions/3/update/email")
    assert [server["url"] for server in document.data["servers"]] == ["c", "d"]
    assert document.locate("#/servers/0/url") == base().locate("#/servers/2/url")
    assert document.locate("#/servers/1/url") == source.locate("#/actions/2/update/url")
    assert document.locate("#/servers/2")[0] == "base.yaml"


def test_what_an_overlay_leaves_as_it_was_stays_where_it_was() -> None:
    document, _ = apply(base(), [overlay({"target": "$.info", "update": {"title": "Base"}})])
    assert document.locate("#/info/title") == base().locate("#/info/title")


# --- refusals --------------------------------------------------------------------------------------------------------


def test_a_target_that_matches_nothing_is_an_error_at_the_action() -> None:
    good = {"target": "$.info", "update": {"x-a": 1}}
    source = overlay(good, {"target": "$.paths['/y']", "update": {}}, {"target": "$.nothing", "remove": True}, good)
    document, problems = apply(base(), [source])
    assert [(problem.code, problem.pointer) for problem in problems] == [
        ("overlay-no-match", "#/actions/1/target"),
        ("overlay-no-match", "#/actions/2/target"),
    ]
    assert (problems[0].file, problems[0].line, problems[0].column) == source.locate("#/actions/1/target")
    assert document.data["info"]["x-a"] == 1


@pytest.mark.parametrize(
    ("action", "problem"),
    [
        ({"target": "$.paths[", "update": {}}, ("overlay-bad-target", "#/actions/0/target")),
        ({"target": "info", "update": {}}, ("overlay-bad-target", "#/actions/0/target")),
        ({"target": "$.info.title", "update": {}}, ("overlay-bad-target", "#/actions/0/target")),
        ({"target": "$", "remove": True}, ("overlay-bad-target", "#/actions/0/target")),
        ({"target": "$.info", "update": ["a"]}, ("overlay-bad-update", "#/actions/0/update")),
        ({"target": "$.info", "remove": "yes"}, ("overlay-invalid", "#/actions/0/remove")),
        ({"target": "$.info", "updates": {}}, ("overlay-invalid", "#/actions/0/updates")),
        ({"target": "$.info", "update": {}, "description": 1}, ("overlay-invalid", "#/actions/0/description")),
        ({"update": {}}, ("overlay-invalid", "#/actions/0")),
        ("$.info", ("overlay-invalid", "#/actions/0")),
        ({"target": "$[?@.a == 1e999999]", "update": {}}, ("overlay-bad-target", "#/actions/0/target")),
        ({"target": f"$[{'9' * 3_990}]", "update": {}}, ("overlay-bad-target", "#/actions/0/target")),
        ({"target": f"$[{'9' * 5_000}]", "update": {}}, ("overlay-too-large", "#/actions/0/target")),
        ({"target": "$" + ".a" * 100_000, "update": {}}, ("overlay-too-large", "#/actions/0/target")),
        ({"target": "$" + ".a" * 1_900, "update": {}}, ("overlay-too-large", "#/actions/0/target")),
        ({"target": f"$[?{'(' * 1_500}@.a{')' * 1_500}]", "update": {}}, ("overlay-too-large", "#/actions/0/target")),
        ({"target": "$..*..*..*..*", "update": {}}, ("overlay-too-large", "#/actions/0/target")),
        ({"target": "$..[?match(@.a, '(a|aa)+b')]", "update": {}}, ("overlay-bad-target", "#/actions/0/target")),
        ({"target": "$..[?search(@.a, @.b)]", "update": {}}, ("overlay-bad-target", "#/actions/0/target")),
        ({"target": "$.info", "update": {"x-a": [0] * 50_000}}, ("overlay-too-large", "#/actions/0/target")),
    ],
)  # fmt: skip
def test_actions_that_are_refused(action: Any, problem: tuple[str, str]) -> None:
    assert codes(overlay(action)) == [problem]


def test_actions_that_feed_each_other_come_to_an_end() -> None:
    actions = [{"target": "$..[?@.k || @.title]", "update": {f"k{index}": {"k": {"k": 1}}}} for index in range(30)]
    grown = [{"target": "$..[?@.k || @.version || @.n]", "update": {f"n{n}": {"n": 1}}} for n in range(30)]
    for some in (actions, grown):
        document, problems = apply(base(), [overlay(*some)])
        assert {problem.code for problem in problems} <= {"overlay-too-large"}
        assert len(json.dumps(document.data)) < 2_000_000


def test_dots_in_names_are_no_descents_and_simple_patterns_are_fine() -> None:
    assert codes(overlay({"target": "$.paths['/a..b..c..d..e']", "update": {}})) == [
        ("overlay-no-match", "#/actions/0/target")
    ]
    assert codes(overlay({"target": "$[?match(@.title, 'T(a|b)?.*')]", "update": {}})) != [
        ("overlay-bad-target", "#/actions/0/target")
    ]


@pytest.mark.parametrize(
    ("keys", "pointer"),
    [
        *[({"overlay": version}, "#/overlay") for version in ("1.1.0", "2.0.0", 1, None)],
        *[({"info": info}, "#/info") for info in (None, {}, {"title": "T"}, {"title": "T", "version": 1})],
        *[({"actions": actions}, "#/actions") for actions in (None, [], {})],
        ({"extends": 1}, "#/extends"),
        ({"action": []}, "#/action"),
    ],
)
def test_overlays_that_are_refused(keys: dict[str, Any], pointer: str) -> None:
    assert codes(overlay({"target": "$.info", "update": {}}, **keys)) == [("overlay-invalid", pointer)]


def test_extensions_of_an_overlay_are_fine() -> None:
    assert (
        codes(overlay({"target": "$.info", "update": {}, "x-why": 1}, **{"x-a": 1, "extends": "https://example.com"}))
        == []
    )


# --- purity ----------------------------------------------------------------------------------------------------------


def test_nothing_that_goes_in_is_changed() -> None:
    document = base()
    source = overlay(
        {"target": "$.info", "update": {"contact": {"a": [1]}}},
        {"target": "$.info.contact.a", "update": 2},
        {"target": "$.servers[0]", "remove": True},
    )
    before = copy.deepcopy((document.data, source.data))
    changed, _ = apply(document, [source])
    assert changed.data["info"]["contact"] == {"a": [1, 2]}
    assert (document.data, source.data) == before


# --- the overlays of the project -------------------------------------------------------------------------------------

SPECS = Path(__file__).parents[2] / "specs"
PUBLISHED = SPECS.parents[1] / "shared" / "specs"
PINS = load_pins(SPECS)


def described(version: str) -> tuple[Document, list[Document]]:
    """A description and its overlays; `embedded` is the project's own of 2.9."""
    path = SPECS / "intercom-2.9.yaml" if version == "embedded" else PUBLISHED / f"intercom-{version}.yaml"
    if not path.exists():
        pytest.skip("the published descriptions are not beside the project")
    return load(path), [load(one) for one in PINS.overlay_paths()]


@pytest.mark.parametrize("path", sorted(SPECS.glob("overlays/*.yaml")), ids=lambda path: path.name)
def test_every_overlay_is_listed_and_every_action_gives_its_reason(path: Path) -> None:
    assert path in PINS.overlay_paths()
    assert all(action["description"].strip() for action in load(path).data["actions"])


@pytest.mark.parametrize("version", ["embedded", *PINS.versions])
def test_with_its_overlays_a_description_is_valid_and_once_is_enough(version: str) -> None:
    document, overlays = described(version)
    corrected, problems = apply(document, overlays, PINS.versions)
    assert problems == ()
    assert validate(corrected) == []
    assert apply(document, [*overlays, *overlays])[0].data == corrected.data


PAGES = {
    "2.7": 19,
    "2.8": 19,
    "embedded": 19,
    "2.9": 19,
    "2.10": 20,
    "2.11": 20,
    "2.12": 22,
    "2.13": 24,
    "2.14": 25,
    "2.15": 26,
}


@pytest.mark.parametrize("version", ["embedded", *PINS.versions])
def test_notes_on_pagination_agree_with_the_description(version: str) -> None:
    document, overlays = described(version)
    data = apply(document, overlays)[0].data
    noted = [
        operation for path in data["paths"].values() for operation in path.values() if "x-sdk-pagination" in operation
    ]
    assert len(noted) == PAGES[version]
    for operation in noted:
        note = operation["x-sdk-pagination"]
        body = operation["responses"]["200"]["content"]["application/json"]["schema"]
        assert member(data, body, note["items"])["type"] == "array", note
        assert member(data, body, note.get("next", "pages").split(".")[0]) is not None, note
        if note.get("in") == "body":
            sent = operation["requestBody"]["content"]["application/json"]["schema"]
            assert member(data, sent, note["parameter"]) is not None, note
        elif "parameter" in note:
            assert note["parameter"] in [parameter["name"] for parameter in operation["parameters"]], note


def member(data: dict[str, Any], schema: dict[str, Any], path: str) -> Any:
    """The schema of a property of a property."""
    for name in path.split("."):
        while "$ref" in schema:
            schema = lookup(data, schema["$ref"])
        schema = schema["properties"][name]
    return schema
