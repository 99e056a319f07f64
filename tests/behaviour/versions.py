"""A client of every version of the Intercom API, as the tests call it: Intercom's own descriptions and ours.

The clients are printed but not formatted: Black changes nothing about what they do, and takes most of the time.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from generator import installation, pipeline
from tests.support.clients import GeneratedClient, new_folder

from .described import PUBLISHED, ROOT, Description

EMBEDDED = "embedded 2.9"
VERSIONS = (EMBEDDED, "2.7", "2.8", "2.9", "2.10", "2.11")


class Version(NamedTuple):
    description: Description
    client: GeneratedClient


def version(name: str, package: str | None = None) -> Version:
    """One of `VERSIONS`; skips the test where the description is not at hand.

    The embedded 2.9 has a package name of its own, if no `package` is given, so that it does not hide the published one.
    """
    path = ROOT / "specs" / "intercom-2.9.yaml" if name == EMBEDDED else PUBLISHED / f"intercom-{name}.yaml"
    if not path.is_file():
        pytest.skip(f"{path.name} is not at hand")
    return _version(path, package or ("embedded_v2_9" if name == EMBEDDED else None))


@cache
def _version(path: Path, package: str | None) -> Version:
    description = Description(path)
    overlays = _overlays(description.version)
    options = pipeline.Options(tolerant=not overlays, package=package)
    compiled = pipeline.compile_client(
        pipeline.Job(path, None, overlays, None), options, (installation.templates_folder(),)
    )
    folder = new_folder()
    for name, text in {**compiled.rendered, **compiled.verbatim}.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8", newline="")
    client = GeneratedClient(folder, compiled.package, compiled.operations, compiled.problems)
    return Version(description, client)


def _overlays(version: str) -> tuple[Path, ...]:
    """What all versions share and the version's own; nothing where it has none of its own."""
    folder = ROOT / "specs" / "overlays"
    own = folder / f"{version}.yaml"
    if not own.is_file():
        return ()
    return tuple(path for path in (folder / "common.yaml", folder / "client.yaml", own) if path.is_file())
