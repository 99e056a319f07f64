"""What automation and contributors are given: it names targets that exist, and every Python and system that is claimed."""

from __future__ import annotations

import os
import re
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[2]
MAKEFILE = (ROOT / "Makefile").read_text("utf-8")
TARGETS = set(re.findall(r"(?m)^([a-z-]+):", MAKEFILE))
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
FORMS = sorted(path for path in (ROOT / ".github" / "ISSUE_TEMPLATE").glob("*.yml") if path.name != "config.yml")


def loaded(path: Path) -> dict[Any, Any]:
    data: dict[Any, Any] = yaml.safe_load(path.read_text("utf-8"))
    return data


def commands(workflow: dict[Any, Any]) -> Iterator[str]:
    """What the jobs run, with each value of their matrix."""
    for job in workflow["jobs"].values():
        rows = job.get("strategy", {}).get("matrix", {}).get("include", [{}])
        for step in job["steps"]:
            for row in rows:
                text = step.get("run", "")
                for name, value in row.items():
                    text = text.replace(f"${{{{ matrix.{name} }}}}", value)
                yield text


def made(text: str) -> set[str]:
    return set(re.findall(r"\bmake (?:-s )?([a-z-]+)", text))


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_workflows_run_targets_and_scripts_that_exist(path: Path) -> None:
    run = [command for command in commands(loaded(path)) if command]
    assert run
    for command in run:
        assert made(command) <= TARGETS
        assert not command.startswith(".") or (ROOT / command).is_file()


def test_continuous_integration_covers_what_the_project_claims() -> None:
    workflow = loaded(ROOT / ".github" / "workflows" / "ci.yml")
    matrix = workflow["jobs"]["locked"]["strategy"]["matrix"]
    claimed = re.findall(r"Python :: (3\.\d+)", "\n".join(PROJECT["classifiers"]))
    assert matrix["python"] == claimed
    assert {system.partition("-")[0] for system in matrix["system"]} == {"ubuntu", "macos", "windows"}
    assert re.findall(r"for version in (.*);", MAKEFILE) == [" ".join(claimed)]
    assert {"test-lowest", "test-newest", "test-wheel"} <= {
        target for text in commands(workflow) for target in made(text)
    }


def test_the_script_of_continuous_integration_makes_what_exists() -> None:
    script = ROOT / ".ci" / "run"
    assert {"generate", "check", "lint", "typecheck", "test"} <= made(script.read_text("utf-8")) <= TARGETS


def test_the_hooks_before_a_commit_are_targets() -> None:
    (repository,) = loaded(ROOT / ".pre-commit-config.yaml")["repos"]
    assert repository["repo"] == "local"
    assert {target for hook in repository["hooks"] for target in made(hook["entry"])} <= TARGETS
    assert all(re.compile(hook.get("files", "")) and hook["language"] == "system" for hook in repository["hooks"])


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.stem)
def test_issue_forms_ask_for_a_small_description(path: Path) -> None:
    form = loaded(path)
    assert form["name"]
    assert form["description"]
    fields = [field for field in form["body"] if field["type"] != "markdown"]
    assert len({field["id"] for field in fields}) == len(fields)
    assert all(field["attributes"]["label"] for field in fields)
    first = fields[0]
    assert "small description" in first["attributes"]["label"]
    assert first["attributes"]["render"] == "yaml"
    assert first["validations"]["required"]


def test_every_target_has_its_line_of_help() -> None:
    phony = re.findall(r"(?s)\.PHONY:(.*?[^\\])\n", MAKEFILE)[0].replace("\\\n", " ").split()
    shown = re.findall(r"(?m)^([a-z-]+):.*## \S", MAKEFILE)
    assert sorted(phony) == sorted(shown) == sorted(TARGETS)


def test_make_finds_a_virtual_environment_of_windows() -> None:
    done = subprocess.run(
        ["make", "--dry-run", "OS=Windows_NT", "VENV=.none", "generate"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        env={"PATH": os.environ["PATH"]},
    )
    assert "python -m venv .none" in done.stdout
    assert ".none/Scripts/sdkgen generate" in done.stdout
    assert "/bin/" not in done.stdout


def test_the_table_of_where_a_change_belongs_is_the_folder_list() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    rows = re.findall(r"^\| `([^`]+)` \| (.+?) \| `([^`]+)` \|$", text, re.MULTILINE)
    listed = [place for place, _, _ in rows]
    there = {
        f"generator/{path.name}{'/' if path.is_dir() else ''}"
        for path in (ROOT / "generator").iterdir()
        if path.name not in ("__init__.py", "__main__.py", "__pycache__", "_data")
        and (path.is_dir() or path.suffix == ".py")
    }
    assert sorted(listed) == sorted([*there, "templates/", "specs/"])
    for _, what, proof in rows:
        assert what
        assert proof.startswith("make ") or (ROOT / proof).exists(), proof
