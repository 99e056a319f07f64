"""What is measured on: descriptions, and a folder for what the measures write."""

from __future__ import annotations

import atexit
import json
import sys
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

from .timing import Skipped, spent

ROOT = Path(__file__).resolve().parents[2]
SPECS = ROOT / "specs"
PUBLISHED = ROOT.parent / "shared" / "specs"
DESCRIPTION = SPECS / "intercom-2.9.yaml"
VERSIONS = ("2.7", "2.8", "2.9", "2.10", "2.11")
CONTACTS_ON_A_PAGE = 150

SDKGEN = (sys.executable, "-m", "generator")
GENERATE = (*SDKGEN, "generate")
"""Run in `ROOT`: pins and overlays are those of the project."""

_scratch = tempfile.TemporaryDirectory(prefix="bench-")
atexit.register(_scratch.cleanup)


def scratch(name: str) -> Path:
    """A path for this run of the bench alone."""
    return Path(_scratch.name) / name


def description(version: str) -> Path:
    """The published file of a version, or else the project's own. Raises Skipped if neither is here."""
    name = f"intercom-{version}.yaml"
    for path in (PUBLISHED / name, SPECS / "fetched" / name, SPECS / name):
        if path.is_file():
            return path
    raise Skipped(f"the description of {version} is not here; fetch it with `sdkgen fetch {version}`")


@cache
def client() -> Path:
    """Folder to import the client of 2.9 from; generated once in each run of the bench, and compiled."""
    out = scratch("client")
    spent((*GENERATE, DESCRIPTION, "--out", out), cwd=ROOT)
    source = out / "src"
    spent([sys.executable, "-m", "compileall", "-q", source])
    return source


@cache
def contacts_page(*, unknown_fields: bool) -> Path:
    """A file with a page of contacts as JSON: the description's own example over and over, each with ids of its own.

    With unknown fields, every contact and its location have one that no description lists.
    """
    example = _example("/contacts", "get")
    contacts = [
        {**example["data"][index % len(example["data"])], "id": f"{index:024x}", "external_id": f"u-{index}"}
        for index in range(CONTACTS_ON_A_PAGE)
    ]
    if unknown_fields:
        contacts = [
            {**one, "a_new_field": "of a kind nobody knows", "location": {**(one["location"] or {}), "zone": 7}}
            for one in contacts
        ]
    path = scratch(f"contacts{'-unknown' if unknown_fields else ''}.json")
    path.write_text(json.dumps({**example, "data": contacts}, ensure_ascii=False), "utf-8")
    return path


@cache
def contact() -> Path:
    """A file with one contact as JSON."""
    path = scratch("contact.json")
    path.write_text(json.dumps(_example("/contacts/{id}", "get"), ensure_ascii=False), "utf-8")
    return path


def _example(path: str, method: str) -> Any:
    from generator.input.document import load

    media = load(DESCRIPTION).data["paths"][path][method]["responses"]["200"]["content"]["application/json"]
    return next(iter(media["examples"].values()))["value"]
