"""The differences between Intercom's published versions, as the comparison tells them."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from generator import pipeline
from generator.surface import diff
from generator.surface.diff.read import read
from generator.surface.diff.types import parse
from generator.surface.surface import full

ROOT = Path(__file__).parents[2]
PUBLISHED = ROOT.parent / "shared" / "specs"

pytestmark = pytest.mark.skipif(not PUBLISHED.is_dir(), reason="the published descriptions are not here")

STEPS = [("2.7", "2.8"), ("2.8", "2.9"), ("2.9", "2.10"), ("2.10", "2.11")]


@cache
def surface(version: str) -> dict[str, Any]:
    job = pipeline.Job(PUBLISHED / f"intercom-{version}.yaml", None, None, ROOT / "specs")
    return full(pipeline.view_of(pipeline.describe(job, pipeline.Options()), pipeline.Options()))


def calls(changes: list[diff.Change], kind: str, severity: str) -> set[str]:
    return {one.operation for one in changes if (one.kind, one.severity) == (kind, severity)}


def test_2_10_takes_sections_away_and_brings_search_and_ticket_tags() -> None:
    changes = diff.compare(surface("2.9"), surface("2.10"))
    assert calls(changes, "method-removed", "breaking") == {
        "GET /help_center/sections",
        "POST /help_center/sections",
        "GET /help_center/sections/{id}",
        "PUT /help_center/sections/{id}",
        "DELETE /help_center/sections/{id}",
    }
    assert calls(changes, "method-added", "safe") == {
        "GET /articles/search",
        "POST /conversations/{id}/convert",
        "POST /tickets/{ticket_id}/tags",
        "DELETE /tickets/{ticket_id}/tags/{id}",
        "POST /tickets/search",
    }
    assert {one.operation for one in changes if one.kind == "body-reshaped"} == {"POST /tickets/{id}/reply"}


def test_2_11_spells_path_parameters_differently_which_changes_no_method() -> None:
    changes = diff.compare(surface("2.10"), surface("2.11"))
    methods = {one.kind for one in changes if one.kind.startswith("method")}
    assert not methods & {"method-removed", "method-added", "method-renamed", "method-readdressed"}


@pytest.mark.parametrize("version", ["2.7", "2.8", "2.9", "2.10", "2.11"])
def test_no_version_differs_from_itself(version: str) -> None:
    assert diff.compare(surface(version), surface(version)) == []


def seen_by_callers(node: Any) -> Any:
    """JSON of a surface in which equal means equal to callers: no path parameter's name, no order of alternatives."""
    if isinstance(node, list):
        return [seen_by_callers(one) for one in node]
    if not isinstance(node, dict):
        return node
    left_out = {"http", "operation_id", "schema", "module"}
    if node.get("in") == "path":
        left_out |= {"name", "wire_name"}
    made = {key: seen_by_callers(value) for key, value in node.items() if key not in left_out}
    types = {key: parse(value) for key, value in node.items() if key in ("type", "returns", "target")}
    if node.get("side") == "models":  # every field of a response may be missing
        made["fields"] = [{**one, "required": False} for one in made["fields"]]
    return {**made, **types}


def differing(old: dict[Any, dict[str, Any]], new: dict[Any, dict[str, Any]]) -> list[Any]:
    """The keys under which there is something else, or nothing, in the other one."""
    keys = sorted(old.keys() | new.keys())
    return [key for key in keys if seen_by_callers(old.get(key)) != seen_by_callers(new.get(key))]


@pytest.mark.parametrize(("old", "new"), STEPS)
def test_whatever_differs_is_told(old: str, new: str) -> None:
    """Of every method and class that is not the same in both versions, some change tells."""
    changes = diff.compare(surface(old), surface(new))
    told = {re.split(r"[(\[]", one.subject)[0] for one in changes}
    told |= {one.rpartition(".")[0] for one in told} | {one.old for one in changes}
    renamed = {one.old for one in changes if one.kind == "model-renamed"}

    ours, theirs = (
        {re.sub(r"\{[^}]*\}", "{}", one["http"]): one for one in surface(version)["operations"]}
        for version in (old, new)
    )
    methods = [theirs.get(key) or ours[key] for key in differing(ours, theirs)]
    silent = [call for one in methods if (call := f"{one['resource']}.{one['method']}") not in told]
    assert [call for call in silent if not mentions(ours_of(call, ours), renamed)] == []

    before, after = ({(one["side"], one["name"]): one for one in surface(version)["models"]} for version in (old, new))
    as_arguments = read(surface(old)).bodies.keys() & read(surface(new)).bodies.keys()
    classes = [key for key in differing(before, after) if key not in as_arguments and key[1] not in told]
    assert [key for key in classes if not mentions(before.get(key), renamed)] == []


def ours_of(call: str, operations: dict[str, dict[str, Any]]) -> dict[str, Any] | None:
    return next((one for one in operations.values() if f"{one['resource']}.{one['method']}" == call), None)


def mentions(node: dict[str, Any] | None, names: set[str]) -> bool:
    """Whether it differs since a class that it mentions has another name now, which is told of the class."""
    return node is not None and bool(set(re.findall(r"\w+", repr(node))) & names)
