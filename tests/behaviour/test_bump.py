"""Bumps of a small API from one version to the next: overlays, client, list of changes; interrupted ones too."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from generator.output.manifest import is_current, read_manifest
from generator.pipeline import Run
from generator.versions import pins
from generator.versions.bump import MARK, Bumped, BumpError, bump
from generator.versions.fetch import fetch
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


def test_actions_that_match_nothing_any_more_end_with_the_version_before(specs: Path) -> None:
    done = bumped(specs)
    names, types = specs / "overlays/names.yaml", specs / "overlays/types.yaml"
    assert done.notes == (
        f"ends with 1.0, since it matches nothing in 2.0: {names}:5: $.paths['/dogs'].get",
        f"changes nothing, so upstream has it now; it can end before 2.0: {types}:4: "
        "$.components.schemas.cats.properties.data",
    )
    target = "  - target: $.paths['/dogs'].get\n"
    assert names.read_text() == NAMES.replace(target, f'{target}    x-sdk-versions: {{until: "1.0"}}\n')
    assert types.read_text() == TYPES
    assert not done.outcome.failed
    assert bumped(specs).notes == ()
    assert not bumped(specs, "1.0", str(specs / "shop-1.0.yaml")).outcome.failed


def test_a_range_that_is_there_is_ended_in_its_line(specs: Path) -> None:
    names = specs / "overlays/names.yaml"
    target = "  - target: $.paths['/dogs'].get\n"
    names.write_text(NAMES.replace(target, f'{target}    x-sdk-versions: {{from: "0.9"}}\n'))
    bumped(specs)
    assert names.read_text() == NAMES.replace(target, f'{target}    x-sdk-versions: {{from: "0.9", until: "1.0"}}\n')


def test_an_action_on_one_line_stays_and_is_an_error(specs: Path) -> None:
    types = specs / "overlays/types.yaml"
    types.write_text(HEAD + "  - {target: \"$.paths['/dogs'].get\", update: {x-a: 1}}\n")
    before = types.read_text()
    done = bumped(specs)
    assert [problem.code for problem in done.outcome.problems] == ["overlay-no-match"]
    assert types.read_text() == before


# --- what goes wrong -----------------------------------------------------------------------------------------------------


def test_a_description_with_an_error_is_pinned_but_not_generated(specs: Path) -> None:
    (specs.parent / "2.0.yaml").write_text(
        VERSION_2.replace("schemas/cats'}}}}}\n  /birds", "schemas/dog'}}}}}\n  /birds")
    )
    done = bumped(specs)
    assert done.outcome.failed
    assert done.report is None
    assert not (specs.parent / "generated").exists()
    assert pins.pinned_file(specs, "2.0").is_file()


def test_a_client_that_stays_as_it_was_keeps_its_list_of_changes(specs: Path) -> None:
    bumped(specs)
    before = tree(specs.parent / "generated")
    (specs.parent / "2.0.yaml").write_text(
        VERSION_2.replace("schemas/cats'}}}}}\n  /birds", "schemas/dog'}}}}}\n  /birds")
    )
    assert bumped(specs).outcome.failed
    assert tree(specs.parent / "generated") == before


def test_a_list_of_changes_that_somebody_else_wrote_is_not_written_over(specs: Path) -> None:
    out = specs.parent / "generated/shop-2.0"
    out.mkdir(parents=True)
    (out / "CHANGES.md").write_text("mine\n")
    with pytest.raises(BumpError, match="was not written by a bump"):
        bumped(specs)
    assert tree(out) == {"CHANGES.md": b"mine\n"}


KILLED = """
import sys
from pathlib import Path
from generator.versions import pins
from generator.versions.bump import bump
from generator.pipeline import Run
from tests.behaviour.test_bump import check_consistent
from tests.support.killing import count_changes, killed_before

specs, wanted = Path(sys.argv[1]), int(sys.argv[2])
root = specs.parent
run = Run(jobs=1, generated=root / "generated")

def bump_to(name):
    return lambda: bump("2.0", str(root / name), folder=specs, run=run)

one, other = bump_to("2.0.yaml"), bump_to("other.yaml")
one()
changes = count_changes(other, root)
moments = sorted({1 + changes * number // wanted for number in range(wanted)})
killed_before(moments, other, root, prepare=one, check=lambda: check_consistent(specs))
print(len(moments))
"""


def check_consistent(specs: Path) -> None:
    """Every pin has its file, the client is whole, and a list of changes is not of another description."""
    for pin in pins.load_pins(specs).pins:
        assert pins.pinned_file(specs, pin.version).is_file()
    out = specs.parent / "generated/shop-2.0"
    manifest = read_manifest(out)
    assert manifest is not None
    assert is_current(out, manifest, manifest.inputs)
    changes = out / "CHANGES.md"
    if changes.exists():
        is_other = "fish" in (out / "surface.json").read_text()
        assert ("fish" in changes.read_text()) == is_other


@pytest.mark.parametrize("moments", [10, pytest.param(50, marks=pytest.mark.slow)])
def test_killed_at_any_moment_pins_descriptions_and_client_are_consistent(specs: Path, moments: int) -> None:
    (specs.parent / "other.yaml").write_text(VERSION_2.replace("  /cats:", "  /fish:").replace("Cats", "Fish"))
    (specs / "overlays/names.yaml").write_text(HEAD + "  - {target: $.info, update: {x-a: 1}}\n")
    command = [sys.executable, "-c", KILLED, str(specs), str(moments)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=Path(__file__).parents[2], check=False)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) == moments
