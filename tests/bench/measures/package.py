"""The package that comes out: what type checkers take for it, and how large it is."""

from __future__ import annotations

import json
import shutil
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

from ..competitors import python as competitors_python
from ..places import client, scratch
from ..table import Row
from ..timing import Command, Sampler, in_turn, ratio, sizes, spent
from .generation import their_client

ROUNDS = 2


def checking() -> Iterator[Row]:
    """CPU of a run without a cache, for each operation: they leave out what they cannot generate."""
    ours, theirs = client() / "intercom_v2_9", _readable(their_client())
    python = competitors_python()
    mypy: Command = (sys.executable, "-m", "mypy", "--cache-dir=/dev/null", "--no-error-summary", "--python-executable")
    for name, own, other in (
        ("mypy", (*mypy, sys.executable, ours), (*mypy, python, theirs)),
        ("pyright", _pyright(sys.executable, ours), _pyright(python, theirs)),
    ):
        mine, others = in_turn([_cpu(own), _cpu(other)], ROUNDS)
        yield ratio(
            f"{name} on the client / on openapi-python-client's, CPU an operation",
            [seconds / _operations(ours) for seconds in mine],
            [seconds / _their_operations(theirs) for seconds in others],
        )


def size() -> Iterator[Row]:
    """Of the wheel, and of what the other generator's would hold."""
    folder = scratch("wheel")
    shutil.copytree(client().parent, folder)
    spent([sys.executable, "-m", "hatchling", "build", "-t", "wheel"], cwd=folder)
    [wheel] = (folder / "dist").glob("*.whl")
    yield sizes("wheel of the client", [wheel.stat().st_size])
    ours, theirs = _packed(client() / "intercom_v2_9"), _packed(their_client())
    yield ratio("package, packed / openapi-python-client's", [ours], [theirs])


def _readable(package: Path) -> Path:
    """A copy without the files that are no Python, at the first of which mypy would stop."""
    folder = scratch(f"readable-{package.name}") / package.name
    shutil.copytree(package, folder)
    for path in folder.rglob("*.py"):
        try:
            compile(path.read_text("utf-8"), path, "exec")
        except SyntaxError:
            path.unlink()
    return folder


def _pyright(python: str | Path, folder: Path) -> Command:
    return (sys.executable, "-m", "pyright", "--pythonpath", python, folder)


def _cpu(command: Command) -> Sampler:
    # their clients have errors; what counts is that all of it is looked at
    return lambda: spent(command, cwd=scratch(""), may_fail=True).cpu


def _operations(package: Path) -> int:
    return len(json.loads((package / "_operations.json").read_text("utf-8"))["operations"])


def _their_operations(package: Path) -> int:
    return len([path for path in (package / "api").rglob("*.py") if path.name != "__init__.py"])


def _packed(folder: Path) -> float:
    path = scratch(f"{folder.name}.zip")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(folder.rglob("*")):
            if file.is_file() and "__pycache__" not in file.parts:
                archive.write(file, file.relative_to(folder))
    return path.stat().st_size
