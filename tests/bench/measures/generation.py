"""Generating the client of 2.9."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import yaml

from generator.input import overlay
from generator.input.document import load
from generator.versions import pins

from ..competitors import bin_folder
from ..places import DESCRIPTION, GENERATE, ROOT, SPECS, scratch
from ..table import Row
from ..timing import BenchError, Command, Sampler, Skipped, in_turn, ratio, spent

THEIR_FILES = 100
"""It writes several hundred; fewer are not a client."""
LOAD = "import sys, yaml; yaml.load(open(sys.argv[1], 'rb'), yaml.CSafeLoader)"


def cold() -> Iterator[Row]:
    """Into an empty folder. The competitor gets the same description with our corrections applied to it."""
    ours = _generating(DESCRIPTION, scratch("cold"))
    yaml = scratch("overlaid.yaml")
    _write_overlaid(yaml)
    load = _walled([sys.executable, "-c", LOAD, str(DESCRIPTION)])
    try:
        theirs = _generating_theirs(yaml, scratch("theirs"))
    except Skipped:
        own, loaded = in_turn([ours, load], 5)
        yield ratio("cold generation / loading the YAML", own, loaded)
        raise
    own, other, loaded = in_turn([ours, theirs, load], 5)
    yield ratio("cold generation / openapi-python-client", own, other, 0.5, "half the time of the usual generator")
    yield ratio("cold generation / loading the YAML", own, loaded)


@cache
def their_client() -> Path:
    """The package that the other generator makes of the same description."""
    described, out = scratch("overlaid-once.yaml"), scratch("theirs-once")
    _write_overlaid(described)
    _generating_theirs(described, out)()
    [package] = (path.parent for path in out.glob("*/client.py"))
    return package


def unchanged() -> Iterator[Row]:
    """A run that finds everything as it left it."""
    command: Command = [*GENERATE, DESCRIPTION, "--out", scratch("unchanged")]
    spent(command, cwd=ROOT)
    run, bare = in_turn([_walled(command), _walled([sys.executable, "-c", "pass"])], 25)
    yield ratio("run with nothing changed / python -c pass", run, bare, 8, "short enough for every build to run it")


def _generating(description: Path, out: Path) -> Sampler:
    def sample() -> float:
        shutil.rmtree(out, ignore_errors=True)
        return spent((*GENERATE, description, "--out", out, "--fresh"), cwd=ROOT).wall

    return sample


def _generating_theirs(description: Path, out: Path) -> Sampler:
    folder = bin_folder()
    command: Command = [folder / "openapi-python-client", "generate", "--path", description, "--output-path", out]
    # it formats with ruff, which it looks for in the path
    environment = {"PATH": f"{folder}:/usr/bin:/bin"}

    def sample() -> float:
        shutil.rmtree(out, ignore_errors=True)
        # it exits with 1, its work done: it finds four of its own files to be no Python, and leaves out what it cannot do
        seconds = spent(command, env=environment, may_fail=True).wall
        if len(list(out.rglob("*.py"))) < THEIR_FILES:
            raise BenchError("openapi-python-client did not generate a client")
        return seconds

    return sample


def _walled(command: Command) -> Sampler:
    return lambda: spent(command, cwd=ROOT).wall


def _write_overlaid(path: Path) -> None:
    """The description with its overlays applied, as YAML in the shape in which descriptions are published."""
    published = load(DESCRIPTION)
    overlays = pins.load_pins(SPECS).overlays_for(published.data["info"]["title"], published.data["info"]["version"])
    document, _ = overlay.apply(published, [load(one) for one in overlays])
    plain = json.loads(json.dumps(document.data))  # without shared nodes, which would become anchors
    path.write_text(yaml.dump(plain, Dumper=yaml.CSafeDumper, sort_keys=False, allow_unicode=True, width=1000), "utf-8")
