"""Models that refer to each other in long chains and cycles: the client imports, and decodes what such an API sends."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from .test_names import printed

USE = """
import sys
sys.path.insert(0, sys.argv[1])
from probe.models import A0
import probe
assert probe.testing.fake_client().a.list() is not None
value = A0()
for _ in range(3):
    assert value.p is None
"""


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


@pytest.mark.parametrize(
    ("length", "last"), [(400, {"type": "string"}), (600, {"$ref": "#/components/schemas/A0"})], ids=["chain", "cycle"]
)
def test_long_ways_between_models(length: int, last: dict[str, Any], tmp_path: Path) -> None:
    rendered, verbatim = printed(described(length, last), tmp_path)
    for path, text in {**rendered, **verbatim}.items():
        file = tmp_path / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    done = subprocess.run(
        [sys.executable, "-c", USE, str(tmp_path / "src")], capture_output=True, text=True, check=False, cwd=tmp_path
    )
    assert done.returncode == 0, done.stderr[-2000:]
