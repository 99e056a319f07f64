"""Bumps of a small API from one version to the next: overlays, client, list of changes; interrupted ones too."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator.diagnostics import UserError
from generator.input.document import load
from generator.pipeline import Run
from generator.versions import bump as bumping
from generator.versions import pins
from generator.versions.bump import Bumped, bump
from generator.versions.changelog import MARK
from generator.versions.fetch import Upstream, fetch
from tests.support import upstream

VERSION_1 = """\
openapi: 3.0.3
info: {title: Shop API, version: '1.0'}
servers: [{url: https://api.shop.example}]
paths:
  /cats:
    get:
      operationId: listCats
      tags: [Cats]
      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/cats'}}}}}
  /dogs:
    get:
      operationId: listDogs
      tags: [Dogs]
      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/cats'}}}}}
components:
  schemas:
    cats:
      type: object
      properties:
        data: {type: array, items: {type: string}}
"""
VERSION_2 = VERSION_1.replace("version: '1.0'", "version: '2.0'").replace("/dogs", "/birds").replace("Dogs", "Birds")

WITH_ID = "tags: [Dogs]\n      parameters: [{{name: {}, in: path, required: true, schema: {{type: string}}}}]"

HEAD = "overlay: 1.0.0\ninfo: {title: Shop, version: 1.0.0}\nactions:\n"
NAMES = HEAD + """\
  # what dogs need
  - target: $.paths['/dogs'].get
    description: Dogs are listed by another name.
    update:
      x-sdk-name: {method: show_all}

  # what cats need
  - target: $.paths['/cats'].get
    description: Cats are shown, too.
    update:
      x-sdk-name: {method: show_all}
"""
TYPES = HEAD + """\
  - target: $.components.schemas.cats.properties.data
    description: The type is missing.
    update: {type: array}
"""


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    """A folder of pins with version 1.0, in which nothing is generated yet."""
    folder = tmp_path / "specs"
    (folder / "overlays").mkdir(parents=True)
    (folder / pins.TABLE).write_text('[api]\noverlays = ["names.yaml", "types.yaml"]\n')
    (folder / "shop-1.0.yaml").write_text(VERSION_1)
    (folder / "overlays/names.yaml").write_text(NAMES)
    (folder / "overlays/types.yaml").write_text(TYPES)
    (tmp_path / "2.0.yaml").write_text(VERSION_2)
    fetch("1.0", str(folder / "shop-1.0.yaml"), folder=folder)
    # with the version in its name, so that each version has a client of its own
    table = folder / pins.TABLE
    table.write_text(table.read_text().replace('package = "shop"', 'package = "shop_v1_0"'))
    return folder


def bumped(specs: Path, version: str = "2.0", source: str | None = None) -> Bumped:
    run = Run(jobs=1, generated=specs.parent / "generated")
    return bump(version, source or str(specs.parent / f"{version}.yaml"), folder=specs, run=run)


def tree(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def test_a_bump_says_what_changes(specs: Path) -> None:
    done = bumped(specs)
    assert done.outcome.operations == 2
    assert done.report is not None
    assert {one.subject for one in done.report.changes if one.severity == "breaking"} == {"dogs.show_all()"}
    out = specs.parent / "generated/shop-2.0"
    assert done.changes == out / "CHANGES.md"
    text = done.changes.read_text()
    assert text.startswith(f"{MARK}# Shop API: from 1.0 to 2.0\n")
    assert "- `birds.list()` (`GET /birds`): is new." in text
    assert (out / "src/shop_v2_0/_client.py").is_file()


def test_a_bump_that_was_done_changes_nothing(specs: Path) -> None:
    bumped(specs)
    before = tree(specs.parent)
    again = bumped(specs)
    assert not again.fetched.changed
    assert again.outcome.report is None
    assert tree(specs.parent) == before


def test_a_bump_from_the_web(specs: Path) -> None:
    with upstream.Upstream(upstream.serves(VERSION_2.encode())) as server:
        assert bumped(specs, source=server.url).fetched.pin.source == server.url


def test_a_bump_takes_what_the_web_serves_now_and_says_what_is_different(specs: Path) -> None:
    other = VERSION_2.replace("Birds", "Fowl").replace("/birds", "/fowl")
    with upstream.Upstream(upstream.serves(VERSION_2.encode()), upstream.serves(other.encode())) as server:
        bumped(specs, source=server.url)
        done = bumped(specs, source=server.url)
    assert "- #/paths/~1birds" in done.fetched.summary
    assert "release 2.0.1: what is generated has changed" in done.notes
    assert pins.pinned_file(specs, "2.0").read_text() == other


def test_the_version_before_is_taken_from_its_client_if_that_is_there(specs: Path) -> None:
    first = bumped(specs, "1.0", str(specs / "shop-1.0.yaml"))
    assert first.notes[-1] == "nothing before 1.0 is here to compare with"
    assert first.changes is None
    surface = specs.parent / "generated/shop-1.0/surface.json"
    surface.write_text(surface.read_text().replace('"dogs"', '"wolves"'))
    report = bumped(specs).report
    assert report is not None
    assert "wolves.show_all()" in {one.subject for one in report.changes}


def test_versions_that_are_not_here_are_passed_over(specs: Path) -> None:
    bumped(specs)
    (specs / "fetched/shop-2.0.yaml").unlink()
    (specs.parent / "generated/shop-2.0/surface.json").unlink()
    (specs.parent / "3.0.yaml").write_text(VERSION_2.replace("'2.0'", "'3.0'"))
    done = bumped(specs, "3.0")
    assert done.report is not None
    assert done.report.old["version"] == "1.0"
    assert "2.0 is not here and was passed over; `sdkgen fetch 2.0` gets it" in done.notes


# --- overlays ------------------------------------------------------------------------------------------------------------


def test_actions_that_have_no_use_any_more_end_with_the_version_before(specs: Path) -> None:
    done = bumped(specs)
    names, types = specs / "overlays/names.yaml", specs / "overlays/types.yaml"
    assert done.notes == (
        f"ends with 1.0, since it matches nothing in 2.0: {names}:5: $.paths['/dogs'].get",
        f"ends with 1.0, since it changes nothing, being mended upstream, in 2.0: {types}:4: "
        "$.components.schemas.cats.properties.data",
    )
    target = "  - target: $.paths['/dogs'].get\n"
    assert names.read_text() == NAMES.replace(target, f'{target}    x-sdk-versions: {{until: "1.0"}}\n')
    target = "  - target: $.components.schemas.cats.properties.data\n"
    assert types.read_text() == TYPES.replace(target, f'{target}    x-sdk-versions: {{until: "1.0"}}\n')
    assert bumped(specs).notes == ()
    assert not bumped(specs, "1.0", str(specs / "shop-1.0.yaml")).outcome.failed


def test_a_range_that_is_there_is_ended_in_its_line(specs: Path) -> None:
    names = specs / "overlays/names.yaml"
    target = "  - target: $.paths['/dogs'].get\n"
    names.write_text(NAMES.replace(target, f'{target}    x-sdk-versions: {{from: "0.9"}}\n'))
    bumped(specs)
    assert names.read_text() == NAMES.replace(target, f'{target}    x-sdk-versions: {{from: "0.9", until: "1.0"}}\n')


def test_an_action_on_one_line_ends_as_well_and_comments_stay(specs: Path) -> None:
    types = specs / "overlays/types.yaml"
    types.write_text(HEAD + "  # on one line\n  - {target: \"$.paths['/dogs'].get\", update: {x-a: 1}}  # why not\n")
    assert not bumped(specs).outcome.failed
    text = types.read_text()
    assert "# on one line" in text
    assert "# why not" in text
    assert load(types).data["actions"] == [
        {"target": "$.paths['/dogs'].get", "x-sdk-versions": {"until": "1.0"}, "update": {"x-a": 1}}
    ]


def test_an_action_that_refers_to_what_is_gone_ends(specs: Path) -> None:
    types = specs / "overlays/types.yaml"
    types.write_text(
        HEAD
        + "  - target: $.paths['/cats'].get.responses['200'].content['application/json'].schema\n"
        + "    update: {$ref: '#/components/schemas/dogs'}\n"
    )
    old = specs / "shop-1.0.yaml"
    old.write_text(VERSION_1 + "    dogs: {type: object}\n")
    fetch("1.0", str(old), folder=specs)
    done = bumped(specs)
    assert not done.outcome.failed
    assert load(types).data["actions"][0]["x-sdk-versions"] == {"until": "1.0"}
    assert any("does not fit (there is nothing at '#/components/schemas/dogs')" in note for note in done.notes)


@pytest.mark.parametrize(
    ("said", "first", "second"),
    [
        ("", '{until: "1.0"}', '{from: "3.0"}'),
        ('{until: "4.0"}', '{until: "1.0"}', '{from: "3.0", until: "4.0"}'),
        ('{from: "1.0", until: "3.0"}', '{from: "1.0", until: "1.0"}', '{from: "3.0", until: "3.0"}'),
        ('{from: "2.0"}', "", '{from: "3.0"}'),
    ],
)
def test_an_action_that_a_later_version_needs_is_for_those_before_and_after(
    specs: Path, said: str, first: str, second: str
) -> None:
    (specs.parent / "3.0.yaml").write_text(VERSION_1.replace("'1.0'", "'3.0'"))
    bumped(specs, "3.0")
    names = specs / "overlays/names.yaml"
    target = "  - target: $.paths['/dogs'].get\n"
    rest = NAMES[NAMES.index(target) + len(target) : NAMES.index("\n  # what cats need")]

    def action(range_: str) -> str:
        return target + (f"    x-sdk-versions: {range_}\n" if range_ else "") + rest

    names.write_text(NAMES.replace(action(""), action(said)))
    done = bumped(specs)
    assert not done.outcome.failed, done.outcome.problems
    wanted = "\n".join(action(one) for one in (first, second) if one)
    assert names.read_text() == NAMES.replace(action(""), wanted)
    assert f"begins with 3.0, since it matches nothing in 2.0: {names}:5" in done.notes[0]
    assert not bumped(specs, "3.0").outcome.failed


def test_a_path_is_the_same_whatever_its_parameters_are_called(specs: Path) -> None:
    names = specs / "overlays/names.yaml"
    names.write_text(NAMES.replace("/dogs", "/dogs/{id}"))
    old = specs / "shop-1.0.yaml"
    old.write_text(VERSION_1.replace("/dogs", "/dogs/{id}").replace("tags: [Dogs]", WITH_ID.format("id")))
    fetch("1.0", str(old), folder=specs)
    before = names.read_text()
    new = VERSION_1.replace("'1.0'", "'2.0'").replace("/dogs", "/dogs/{dog_id}")
    (specs.parent / "2.0.yaml").write_text(new.replace("tags: [Dogs]", WITH_ID.format("dog_id")))
    done = bumped(specs)
    assert not done.outcome.failed, done.outcome.problems
    assert names.read_text() == before
    assert done.report is not None
    assert not done.report.has("breaking")


# --- proposals -----------------------------------------------------------------------------------------------------------

FAULTY = """\
openapi: 3.0.3
info: {title: Shop API, version: '2.0'}
servers: [{url: https://api.shop.example}]
paths:
  /cats:
    get:
      operationId: list
      tags: [Cats]
      responses:
        '200':
          description: ok
          content:
            application/json:
              schema: {$ref: '#/components/schemas/cats'}
              example: {data: [{name: Tom}], pages: {page: 1, total_pages: 3}}
  /cats/{id}/{part}:
    get:
      operationId: list
      tags: [Cats]
      parameters: [{name: id, in: path, schema: {type: integer}}]
      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/cat'}}}}}
  /birds:
    get:
      operationId: listBirds
      tags: [Birds]
      parameters: [{$ref: '#/components/parameters/gone'}]
      responses:
        '200':
          description: ok
          content:
            application/json:
              schema: {type: object, properties: {data: {type: array, items: {$ref: '#/components/schemas/bird'}}}}
              example: {birds: [{name: Tweety}]}
components:
  schemas:
    cats:
      type: object
      properties:
        data: {type: array}
        pages: {type: object}
    bird: {type: object, properties: {name: {type: string}}}
"""


def test_what_can_be_mended_without_judgement_is_proposed_and_applied(specs: Path) -> None:
    (specs.parent / "2.0.yaml").write_text(FAULTY)
    done = bumped(specs)
    assert not done.outcome.failed, done.outcome.problems
    path = specs / "overlays/proposed-2.0.yaml"
    actions = load(path).data["actions"]
    assert {(one["target"], one["description"]) for one in actions} == {
        (
            "$.paths['/birds'].get.responses['200'].content['application/json'].schema",
            "The recorded answer has its list in `birds`, where the schema says `data`.",
        ),
        ("$.paths['/cats/{id}/{part}'].get", "The path has {part}, which is not declared."),
        ("$.paths['/cats/{id}/{part}'].get", "The operationId list is that of another operation."),
        (
            "$.paths['/cats/{id}/{part}'].get.parameters[?@.name == 'id' && @.in == 'path']",
            "A path parameter cannot be left out.",
        ),
        ("$", "#/components/schemas/cat is referred to and not defined. It can be anything."),
        (
            "$.paths['/birds'].get.parameters[?@['$ref'] == '#/components/parameters/gone']",
            "There is nothing at '#/components/parameters/gone', so nobody can send or read it.",
        ),
        ("$.components.schemas.cats.properties.data", "The array does not say what is in it. It can be anything."),
        (
            "$.paths['/cats'].get",
            "The operation answers in pages: answers carry `pages.total_pages`, and its items are `data`.",
        ),
    }
    assert all(one["x-sdk-versions"] == {"from": "2.0"} for one in actions)
    assert done.notes[-len(actions) - 1] == f"{len(actions)} proposed and applied, to be looked at in {path}:"
    surface = json.loads((specs.parent / "generated/shop-2.0/surface.json").read_text())
    assert {
        one["http"]: (one["pagination"], [p["name"] for p in one["parameters"]]) for one in surface["operations"]
    } == {
        "GET /birds": (None, []),
        "GET /cats": ({"style": "page", "items": "data"}, ["page"]),
        "GET /cats/{id}/{part}": (None, ["id", "part"]),
    }
    assert pins.load_pins(specs).api.overlays == ("names.yaml", "types.yaml", "proposed-2.0.yaml")


FAULTS = """\
openapi: 3.0.3
info: {title: Shop API, version: '2.0'}
servers: [{url: 'https://{region}.shop.example'}, {url: 'https://{zone}.eu.example', variables: {zone: {enum: [a, b]}}}]
security: [{key: []}]
paths:
  /cats:
    get:
      operationId: listCats
      tags: [Cats]
      security: [{gone: []}]
      parameters:
        - {$ref: 'common.yaml#/components/parameters/limit'}
        - {name: q, in: body, schema: {type: string}}
        - {name: sort, in: query, style: simple, schema: {type: string}}
      responses:
        '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/cat'}}}}
        '4000': {description: odd}
        '404': {$ref: 'https://shop.example/common.yaml#/components/responses/gone'}
  dogs:
    get:
      operationId: listDogs
      tags: [Dogs]
      responses: {'200': {description: ok}}
components:
  securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}
  schemas:
    cat:
      type: object
      properties:
        kind: {$ref: '#/definitions/kind'}
        toy: {$ref: 'toys.yaml'}
        home: {$ref: '#/components/schemas/home'}
        state: {oneOf: [{$ref: '#/components/schemas/calm'}], discriminator: {}}
    home: {$ref: '#/components/schemas/home'}
    calm: {type: object, properties: {state: {type: string}}}
"""


def test_references_schemes_servers_and_what_nobody_could_heed_are_mended(specs: Path) -> None:
    (specs.parent / "2.0.yaml").write_text(FAULTS)
    done = bumped(specs)
    assert not done.outcome.failed, done.outcome.problems
    actions = load(specs / "overlays/proposed-2.0.yaml").data["actions"]
    get = "$.paths['/cats'].get"
    assert {one["target"]: one.get("update", "removed") for one in actions} == {
        "$.servers[?@.url == 'https://{region}.shop.example']": {"variables": {"region": {"default": "region"}}},
        "$.servers[?@.url == 'https://{zone}.eu.example'].variables.zone": {"default": "a"},
        f"{get}.security": "removed",
        f"{get}.parameters[?@['$ref'] == 'common.yaml#/components/parameters/limit']": "removed",
        f"{get}.parameters[?@.name == 'q' && @.in == 'body']": "removed",
        f"{get}.parameters[?@.name == 'sort' && @.in == 'query'].style": "removed",
        f"{get}.responses['4000']": "removed",
        f"{get}.responses['404']": "removed",
        "$.paths": {"/dogs": {"get": load(specs.parent / "2.0.yaml").data["paths"]["dogs"]["get"]}},
        "$.paths.dogs": "removed",
        "$.components.schemas.cat.properties.kind['$ref']": "removed",
        "$.components.schemas.cat.properties.toy['$ref']": "removed",
        "$.components.schemas.cat.properties.home['$ref']": "removed",
        "$.components.schemas.home['$ref']": "removed",
        "$.components.schemas.cat.properties.state.discriminator": "removed",
    }
    surface = json.loads((specs.parent / "generated/shop-2.0/surface.json").read_text())
    assert [one["http"] for one in surface["operations"]] == ["GET /cats", "GET /dogs"]
    before = tree(specs.parent)
    assert not bumped(specs).outcome.failed
    assert tree(specs.parent) == before


def test_a_proposal_that_somebody_moved_is_adopted(specs: Path) -> None:
    (specs.parent / "2.0.yaml").write_text(FAULTY)
    bumped(specs)
    proposed, types = specs / "overlays/proposed-2.0.yaml", specs / "overlays/types.yaml"
    text = proposed.read_text()
    types.write_text(types.read_text() + text[text.index("actions:\n") + len("actions:\n") :])
    proposed.unlink()
    table = specs / pins.TABLE
    table.write_text(table.read_text().replace(', "proposed-2.0.yaml"', ""))
    before = tree(specs)
    assert not bumped(specs).outcome.failed
    assert tree(specs) == before


def test_a_further_bump_adds_to_the_proposals_and_leaves_what_is_there(specs: Path) -> None:
    new = specs.parent / "2.0.yaml"
    new.write_text(VERSION_2.replace("type: array, items: {type: string}", "type: array"))
    bumped(specs)
    path = specs / "overlays/proposed-2.0.yaml"
    path.write_text(path.read_text().replace("  - target", "  # mine\n  - target"))
    new.write_text(
        VERSION_2.replace("type: array, items: {type: string}", "type: array").replace("/birds", "/birds/{id}")
    )
    bumped(specs)
    assert "  # mine\n" in path.read_text()
    assert [one["target"] for one in load(path).data["actions"]] == [
        "$.components.schemas.cats.properties.data",
        "$.paths['/birds/{id}'].get",
    ]


def test_a_proposal_goes_when_upstream_mends_its_cause_in_place(specs: Path) -> None:
    new = specs.parent / "2.0.yaml"
    new.write_text(
        VERSION_2.replace("/birds", "/birds/{id}").replace("type: array, items: {type: string}", "type: array")
    )
    bumped(specs)
    new.write_text(VERSION_2.replace("type: array, items: {type: string}", "type: array"))
    done = bumped(specs)
    path = specs / "overlays/proposed-2.0.yaml"
    assert [one["target"] for one in load(path).data["actions"]] == ["$.components.schemas.cats.properties.data"]
    assert any(note.startswith("is gone, since it matches nothing in 2.0") for note in done.notes)


# --- releases ------------------------------------------------------------------------------------------------------------


def test_the_same_version_generated_otherwise_is_another_release(specs: Path) -> None:
    bumped(specs)
    out = specs.parent / "generated/shop-2.0"
    assert '__version__ = "2.0.0"' in (out / "src/shop_v2_0/__init__.py").read_text()
    (specs.parent / "2.0.yaml").write_text(VERSION_2.replace("Birds", "Fish"))
    done = bumped(specs)
    assert "release 2.0.1: what is generated has changed" in done.notes
    assert (out / "src/shop_v2_0/__init__.py").read_text().count('"2.0.1"') == 1
    assert 'api_version = "2.0"' in (out / "src/shop_v2_0/__init__.py").read_text()
    assert 'version = "2.0.1"' in (out / "pyproject.toml").read_text()
    changes = (out / "CHANGES.md").read_text()
    assert changes.startswith(f"{MARK}# Shop API: from 1.0 to 2.0\n")
    assert "\n## Releases\n\n<details><summary>2.0.1: 1 breaking" in changes
    before = tree(specs.parent)
    assert bumped(specs).notes == ()
    assert tree(specs.parent) == before
    (specs.parent / "2.0.yaml").write_text(VERSION_2.replace("Birds", "Fowl"))
    bumped(specs)
    changes = (out / "CHANGES.md").read_text()
    assert changes.index("<summary>2.0.2: ") < changes.index("<summary>2.0.1: ")


@pytest.mark.parametrize(
    ("first", "second"), [("shop_v1_0", "shop_v2_0"), ("acme_v1_0", "acme_v2_0"), ("mine", "mine")]
)
def test_the_package_is_named_like_that_of_the_version_before(specs: Path, first: str, second: str) -> None:
    table = specs / pins.TABLE
    table.write_text(table.read_text().replace("shop_v1_0", first))
    assert bumped(specs).fetched.pin.package == second


def test_versions_of_one_package_take_each_others_place(specs: Path) -> None:
    table = specs / pins.TABLE
    table.write_text(table.read_text().replace("shop_v1_0", "shop"))
    generated = specs.parent / "generated"
    bumped(specs, "1.0", str(specs / "shop-1.0.yaml"))
    assert sorted(path.name for path in generated.iterdir()) == ["shop"]
    done = bumped(specs)
    assert sorted(path.name for path in generated.iterdir()) == ["shop"]
    assert not done.outcome.failed, done.outcome.problems
    assert pins.load_pins(specs).versions == ("2.0",)
    assert done.report is not None
    assert done.report.old["version"] == "1.0"
    assert {one.subject for one in done.report.changes if one.severity == "breaking"} == {"dogs.show_all()"}
    assert [one["target"] for one in load(specs / "overlays/names.yaml").data["actions"]] == ["$.paths['/cats'].get"]


@pytest.mark.parametrize("asked", ["preview", "Preview", "0", "unstable"])
def test_what_has_no_number_yet_comes_last_and_has_several_names(specs: Path, asked: str) -> None:
    path = specs.parent / "next.yaml"
    path.write_text(VERSION_2.replace("'2.0'", "'Preview'"))
    bumped(specs)
    done = bumped(specs, asked, str(path))
    assert done.fetched.pin.version == "Preview"
    assert done.report is not None
    assert done.report.old["version"] == "2.0"
    assert pins.pinned_file(specs, asked) == specs / "fetched/shop-preview.yaml"


# --- what goes wrong -----------------------------------------------------------------------------------------------------


def broken(description: str) -> str:
    return description.replace("operationId: listCats", "operationId: [1]")


def test_a_description_with_an_error_changes_nothing_and_is_told_where_it_lies(specs: Path) -> None:
    (specs.parent / "2.0.yaml").write_text(broken(VERSION_2))
    before = tree(specs.parent)
    done = bumped(specs)
    assert done.outcome.failed
    assert done.report is None
    assert {problem.file for problem in done.outcome.problems} == {str(specs.parent / "2.0.yaml")}
    assert tree(specs.parent) == before


def test_a_version_that_was_there_stays_as_it_was(specs: Path) -> None:
    bumped(specs)
    before = tree(specs.parent / "generated"), tree(specs)
    (specs.parent / "2.0.yaml").write_text(broken(VERSION_2))
    assert bumped(specs).outcome.failed
    assert (tree(specs.parent / "generated"), tree(specs)) == before


def test_a_list_of_changes_that_somebody_else_wrote_is_not_written_over(specs: Path) -> None:
    out = specs.parent / "generated/shop-2.0"
    out.mkdir(parents=True)
    (out / "CHANGES.md").write_text("mine\n")
    before = tree(specs.parent)
    with pytest.raises(UserError, match="was not written by a bump"):
        bumped(specs)
    assert tree(specs.parent) == before


def test_a_folder_that_is_somebody_elses_is_not_written_into(specs: Path) -> None:
    out = specs.parent / "generated/shop-2.0"
    out.mkdir(parents=True)
    (out / "notes.txt").write_text("mine\n")
    before = tree(specs.parent)
    done = bumped(specs)
    assert [problem.code for problem in done.outcome.problems] == ["output-conflict"]
    assert tree(specs.parent) == before


def test_a_bump_overtaken_by_another_changes_nothing(specs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    take_over = bumping._Bump._take_over  # pyright: ignore[reportPrivateUsage]

    def overtaken(self: object, text: str | None) -> None:
        (specs / "overlays/names.yaml").write_text(NAMES + "# another hand\n")
        take_over(self, text)  # type: ignore[arg-type]

    monkeypatch.setattr(bumping._Bump, "_take_over", overtaken)
    with pytest.raises(UserError, match="changed by somebody else in the meantime"):
        bumped(specs)
    assert pins.load_pins(specs).get("2.0") is None
    assert not list((specs.parent / "generated").glob("*"))


@pytest.mark.parametrize("asked", ["abc", "../2.0", "", "latest"])
def test_what_is_no_version_is_refused_before_anything_is_asked_for(specs: Path, asked: str) -> None:
    with upstream.Upstream(upstream.serves(b"")) as server:
        place = Upstream(f"{server.url}/{{version}}")
        with pytest.raises(UserError, match="version"):
            bump(asked, folder=specs, run=Run(generated=specs.parent / "generated"), upstream=place)
    assert server.requests == []


KILLED = """
import os
import signal
import sys
from pathlib import Path
from generator.output import folder_change
from generator.versions.bump import bump
from generator.pipeline import Run
from tests.behaviour.test_bump import check_same, restore, tree
from tests.support.killing import count_changes, killed_before

specs, wanted = Path(sys.argv[1]), int(sys.argv[2])
root = specs.parent
run = Run(jobs=1, generated=root / "generated")

def bump_to(name):
    return lambda: bump("2.0", str(root / name), folder=specs, run=run)

bump_to("2.0.yaml")()
before = tree(root)
changes = count_changes(bump_to("other.yaml"), root)
assert tree(root) != before
after = tree(root)
restore(root, before)

def check(half_way=False):
    if not half_way:
        check_same(specs, before, after)
    bump_to("other.yaml")()
    found = tree(root)
    differing = {name: (after.get(name, b"-")[:200], found.get(name, b"-")[:200]) for name in {*after, *found} if after.get(name) != found.get(name)}
    assert not differing, differing

moments = sorted({1 + changes * number // wanted for number in range(wanted)})
killed_before(
    moments,
    bump_to("other.yaml"),
    root,
    prepare=lambda: restore(root, before),
    check=check,
)

# the exchange of a folder is no change that is counted: killed between the two, the pins are new and the client is not
restore(root, before)
if os.fork() == 0:
    places = []
    exchange = folder_change._exchange
    def killed(*paths):
        places.append(paths)
        if len(places) == 2:
            os.kill(os.getpid(), signal.SIGKILL)
        exchange(*paths)
    folder_change._exchange = killed
    bump_to("other.yaml")()
    os._exit(0)
assert os.WIFSIGNALED(os.wait()[1])
found = tree(root)
assert found not in (before, after)
check(half_way=True)
print(len(moments), changes)
"""


def restore(root: Path, files: dict[str, bytes]) -> None:
    for path in root.iterdir():
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    for name, content in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(content)


def check_same(specs: Path, before: dict[str, bytes], after: dict[str, bytes]) -> None:
    """What a killed bump leaves, but for what the next run clears away, is all as it was, or all as it was to be."""
    found = {name: content for name, content in tree(specs.parent).items() if ".sdkgen-" not in name}
    assert found in (before, after), {name for name in {*before, *found} if before.get(name) != found.get(name)}


@pytest.mark.skipif(sys.platform != "linux", reason="folders do not change places here")
@pytest.mark.parametrize("moments", [5, pytest.param(50, marks=pytest.mark.slow)])
def test_killed_at_any_moment_nothing_has_changed(specs: Path, moments: int) -> None:
    other = VERSION_2.replace("  /cats:", "  /fish:").replace("Cats", "Fish").replace(", items: {type: string}", "")
    (specs.parent / "other.yaml").write_text(other)
    command = [sys.executable, "-c", KILLED, str(specs), str(moments)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=Path(__file__).parents[2], check=False)
    assert done.returncode == 0, done.stderr
    killed, changes = map(int, done.stdout.split())
    assert killed == min(moments, changes)
