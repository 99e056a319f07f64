"""Models that refer to each other in long chains and cycles: the client imports, and decodes what such an API sends."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from generator import installation, pipeline
from generator.diagnostics import Problem

USE = """
import sys
sys.path.insert(0, sys.argv[1])
import probe
from probe.models import A0
assert probe.testing.fake_client().a.list() is not None
value = A0()
for _ in range(3):
    assert value.p is None
text = '{"p":' * 300 + "{}" + "}" * 300
deep = A0.from_json(text)
assert deep.to_json() == text == A0.from_dict(deep.to_dict()).to_json()
for _ in range(300):
    deep = deep.p
assert deep.p is None and not deep.extra
"""


def compiled(document: dict[str, Any], folder: Path) -> tuple[dict[str, str], dict[str, str], tuple[Problem, ...]]:
    path = folder / "openapi.json"
    path.write_text(json.dumps(document), "utf-8")
    job = pipeline.Job(path, None, (), None)
    done = pipeline.compile_client(job, pipeline.Options(), (installation.templates_folder(),))
    return dict(done.rendered), dict(done.verbatim), done.problems


def described(length: int, last: dict[str, Any]) -> dict[str, Any]:
    targets = [{"$ref": f"#/components/schemas/A{n + 1}"} for n in range(length - 1)] + [last]
    schemas = {f"A{n}": {"type": "object", "properties": {"p": target}} for n, target in enumerate(targets)}
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/A0"}, "example": {"p": {}}}}
    answer = {"description": "", "content": content}
    return {
        "openapi": "3.0.3",
        "info": {"title": "Probe", "version": "1"},
        "servers": [{"url": "https://api.example.test"}],
        "paths": {"/a": {"get": {"operationId": "listA", "tags": ["a"], "responses": {"200": answer}}}},
        "components": {"schemas": schemas},
    }


def used(document: dict[str, Any], use: str, folder: Path) -> tuple[str, ...]:
    """What was told of the description; its client stands the use."""
    rendered, verbatim, problems = compiled(document, folder)
    for path, text in {**rendered, **verbatim}.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    done = subprocess.run(
        [sys.executable, "-c", use, str(folder / "src")], capture_output=True, text=True, check=False, cwd=folder
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return tuple(problem.code for problem in problems)


@pytest.mark.parametrize(
    ("length", "last"),
    [(1_000, {"type": "string"}), (2_500, {"$ref": "#/components/schemas/A0"})],
    ids=["chain", "cycle"],
)
def test_long_ways_between_models(length: int, last: dict[str, Any], tmp_path: Path) -> None:
    assert used(described(length, last), USE, tmp_path) == ()


def schema(key: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{key}"}


def answering(schemas: dict[str, Any]) -> dict[str, Any]:
    """A description whose only operation answers A0, and takes one."""
    document = described(1, {"type": "string"})
    operation = document["paths"]["/a"]["get"]
    answer = {"description": "", "content": {"application/json": {"schema": schema("A0")}}}
    operation["responses"]["200"] = answer
    body = {"content": {"application/json": {"schema": schema("A0")}}}
    document["paths"]["/a"]["post"] = {
        "operationId": "createA", "tags": ["a"], "requestBody": body, "responses": {"200": answer},
    }  # fmt: skip
    return {**document, "components": {"schemas": schemas}}


def members(count: int) -> list[dict[str, Any]]:
    return [{"type": "object", "properties": {f"k{n}": {"type": "string"}}} for n in range(count)]


WIDE = {
    "objects with a name": {f"M{n}": one for n, one in enumerate(members(1_000))}
    | {"A0": {"oneOf": [schema(f"M{n}") for n in range(1_000)]}},
    "objects without": {"A0": {"oneOf": members(3_000)}},
    "beside properties": {
        "A0": {"type": "object", "properties": {"own": {"type": "string"}}, "anyOf": members(1_000)},
    },
    "lists": {"A0": {"oneOf": [{"type": "array", "items": one} for one in members(1_000)]}},
    "of a property": {"A0": {"type": "object", "properties": {"u": {"anyOf": members(1_000)}}}},
}


@pytest.mark.parametrize("kind", WIDE)
def test_wide_unions(kind: str, tmp_path: Path) -> None:
    use = """
import sys
sys.path.insert(0, sys.argv[1])
import probe
client = probe.testing.fake_client()
client.a.list(), client.a.create()
decode = probe._client.API and sys.modules["probe._runtime.models.decode"].decode
assert type(decode(b'{"k999": "a"}', probe.models.A0)).__name__ not in ("dict", "str")
"""
    use = use if kind not in ("lists", "of a property") else use.rpartition("decode = ")[0]
    assert used(answering(WIDE[kind]), use, tmp_path) == ()


NESTED = {
    "unions": lambda n: {"oneOf": [schema(f"A{n + 1}"), members(1)[0]]},
    "lists": lambda n: {"type": "array", "items": schema(f"A{n + 1}")},
    "maps": lambda n: {"type": "object", "additionalProperties": schema(f"A{n + 1}")},
    "names": lambda n: schema(f"A{n + 1}"),
    "lists of properties": lambda n: {
        "type": "object",
        "properties": {"p": {"type": "array", "items": schema(f"A{n + 1}")}},
    },
    "two ways": lambda n: {"type": "object", "properties": {"l": schema(f"A{n + 1}"), "r": schema(f"A{n + 1}")}},
    "two unions": lambda n: {"oneOf": [{"allOf": [schema(f"A{n + 1}"), one]} for one in members(2)]},
}
CUT = ("unions", "lists", "maps")


@pytest.mark.parametrize("kind", NESTED)
def test_types_inside_types(kind: str, tmp_path: Path) -> None:
    use = """
import sys
sys.path.insert(0, sys.argv[1])
import probe
client = probe.testing.fake_client()
client.a.list(), client.a.create()
decode = sys.modules["probe._runtime.models.decode"].decode
for text in (b"{}", b"[]", b"[" * 300 + b"]" * 300, b'{"k0": "a"}', b'{"k0":' * 300 + b"1" + b"}" * 300):
    for name in dir(probe.models):
        if name.startswith("A"):
            decode(text, getattr(probe.models, name))
"""
    length = 20 if kind == "two unions" else 300
    schemas = {f"A{n}": NESTED[kind](n) for n in range(length)} | {f"A{length}": members(1)[0]}
    told = used(answering(schemas), use, tmp_path)
    assert set(told) == ({"too-deep"} if kind in CUT else set())
    assert len(told) < length / 10
