"""Bumps through all published versions in turn, nothing edited by hand in between.

Once from the repository, where all versions are pinned and corrected; once from pins that know 2.9 and nothing later, so
that ranges end and corrections are proposed. Both need Intercom's own descriptions and are skipped without them.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from generator.input.document import load
from generator.versions import pins
from tests.behaviour.calls import operations
from tests.support.clients import GeneratedClient
from tests.support.cut_down import cut_down
from tests.support.server import Answer, Request, Server

ROOT = Path(__file__).parents[2]
PUBLISHED = ROOT.parent / "shared" / "specs"
OPERATIONS = {"2.10": 108, "2.11": 108, "2.12": 118, "2.13": 133, "2.14": 150, "2.15": 162}
PROPOSED = {"2.10": 2, "2.11": 0, "2.12": 3, "2.13": 2, "2.14": 3, "2.15": 1}
"""From what is known of 2.9: pages by evidence, a list under another key, path parameters that are not declared."""

missing = [version for version in OPERATIONS if not (PUBLISHED / f"intercom-{version}.yaml").is_file()]
pytestmark = [
    pytest.mark.skipif(bool(missing), reason=f"not at hand: {', '.join(missing)}"),
    pytest.mark.slow,
]


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, list(arguments))


def bump(version: str) -> Result:
    return run("bump", version, "--from", str(PUBLISHED / f"intercom-{version}.yaml"))


def surface(version: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(Path(f"generated/intercom-{version}/surface.json").read_text())
    return found


def paged(version: str) -> set[str]:
    """The operations that iterate over pages, by method and path without the names of its parameters."""
    operations = surface(version)["operations"]
    return {without_names(one["http"]) for one in operations if one["pagination"] is not None}


def all_of(version: str) -> set[str]:
    return {without_names(one["http"]) for one in surface(version)["operations"]}


def without_names(http: str) -> str:
    return "/".join("{}" if step.startswith("{") else step for step in http.split("/"))


@pytest.fixture(params=["all are pinned", "nothing after 2.9 is known"])
def known(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> bool:
    """A project in the folder the test runs in; True where its pins know all versions."""
    whole: bool = request.param == "all are pinned"
    if whole:
        shutil.copytree(ROOT / "specs", tmp_path / "specs", ignore=shutil.ignore_patterns(pins.FETCHED))
    else:
        cut_down(ROOT / "specs", tmp_path / "specs", until="2.9")
    monkeypatch.chdir(tmp_path)
    assert run("generate", "2.9").exit_code == 0
    return whole


def test_each_bump_ends_at_its_first_run_with_a_complete_client(known: bool) -> None:
    before = "2.9"
    for version, count in OPERATIONS.items():
        result = bump(version)
        assert result.exit_code == 0, (version, result.output)
        assert len(surface(version)["operations"]) == count
        gone = paged(before) & all_of(version) - paged(version)
        assert not gone, f"{version} has lost the pages of {gone}"
        check_proposals(version, 0 if known else PROPOSED[version])
        check_report(version)
        check_version_header(version)
        checked = run("generate", "--check")
        assert checked.exit_code == 0, checked.output
        before = version


def check_proposals(version: str, expected: int) -> None:
    path = Path(f"specs/overlays/proposed-{version}.yaml")
    actions = load(path).data["actions"] if path.is_file() else []
    assert len(actions) == expected, actions
    assert all(action["description"] for action in actions)


def check_report(version: str) -> None:
    lines = Path(f"generated/intercom-{version}/CHANGES.md").read_text("utf-8").splitlines()
    assert max(map(len, lines)) <= 200
    assert lines.index("## Details") <= 40


def check_version_header(version: str) -> None:
    """Over the wire: every operation of the client says which version it is for."""
    package = f"intercom_v{version.replace('.', '_')}"
    client = GeneratedClient(Path(f"generated/intercom-{version}").resolve(), package, OPERATIONS[version], ())
    came: list[dict[str, str]] = []

    def answer(request: Request) -> Answer:
        came.append({name.lower(): value for name, value in request.headers})
        return Answer(200, b"{}")

    with Server(answer) as server, client.client_class()("token", base_url=server.url) as intercom:
        known = operations(client.path / "surface.json").values()
        for operation in known:
            arguments = operation.arguments({}, operation.made_up_body())
            if operation.is_download:
                operation.bound(intercom)(*arguments.positional, **arguments.keyword).close()
                continue
            resource = getattr(intercom, operation.resource).with_raw_response
            getattr(resource, operation.method)(*arguments.positional, **arguments.keyword)
    assert len(known) == OPERATIONS[version]
    assert [headers.get("intercom-version") for headers in came] == [version] * OPERATIONS[version]


def test_a_bump_that_was_done_changes_nothing(known: bool) -> None:
    def tree() -> dict[str, bytes]:
        return {str(path): path.read_bytes() for path in Path().rglob("*") if path.is_file()}

    bump("2.14")
    before = tree()
    assert bump("2.14").exit_code == 0
    assert tree() == before


@pytest.mark.parametrize("asked", ["2.16", "preview", "0"])
def test_versions_to_come_go_by_the_same_rule(known: bool, asked: str, tmp_path: Path) -> None:
    """Made of 2.15: one operation more, with pages that nobody noted, and one less that an overlay names."""
    import yaml

    stated = asked if asked == "2.16" else "Preview"
    document = yaml.load((PUBLISHED / "intercom-2.15.yaml").read_text("utf-8"), yaml.CSafeLoader)
    document["info"]["version"] = stated
    document["paths"]["/robots"] = {
        "get": {
            "operationId": "listRobots",
            "tags": ["Robots"],
            "responses": {
                "200": {
                    "description": "ok",
                    "content": {
                        "application/json": {
                            "schema": {"type": "object", "properties": {"data": {"type": "array"}}},
                            "example": {"data": [{"id": "1"}], "pages": {"page": 1, "total_pages": 2}},
                        }
                    },
                }
            },
        }
    }
    del document["paths"]["/visitors"]
    path = tmp_path / "next.yaml"
    path.write_text(yaml.safe_dump(document), "utf-8")
    if not known:
        for version in OPERATIONS:
            assert bump(version).exit_code == 0
    result = run("bump", asked, "--from", str(path))
    assert result.exit_code == 0, result.output
    assert f"specs/overlays/proposed-{stated}.yaml" in result.stdout
    folder = f"generated/intercom-{stated.lower()}"
    told = json.loads(Path(folder, "surface.json").read_text())
    assert "GET /robots" in {one["http"] for one in told["operations"] if one["pagination"]}
    assert run("generate", "--check", asked).exit_code == 0
