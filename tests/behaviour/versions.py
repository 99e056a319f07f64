"""A client of every version of the Intercom API, as the tests call it: Intercom's own descriptions and ours.

The clients are printed but not formatted: Black changes nothing about what they do, and takes most of the time.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from generator import installation, pipeline
from generator.versions.pins import load_pins
from tests.support.clients import GeneratedClient, new_folder

from .described import PUBLISHED, ROOT, Description

EMBEDDED = "embedded 2.9"
VERSIONS = (EMBEDDED, *load_pins(ROOT / "specs").versions)


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
    options = pipeline.Options(package=package)
    job = pipeline.Job(path, None, None, ROOT / "specs")
    compiled = pipeline.compile_client(job, options, (installation.templates_folder(),))
    folder = new_folder()
    for name, text in {**compiled.rendered, **compiled.verbatim}.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8", newline="")
    client = GeneratedClient(folder, compiled.package, compiled.operations, compiled.problems)
    return Version(description, client)
