"""What the version before a version offers, from its client or else from its description."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from .. import installation, pipeline
from ..output.manifest import read_manifest
from . import pins


def before(folder: Path, version: str, run: pipeline.Run) -> tuple[dict[str, Any] | None, list[str]]:
    """The surface of the newest earlier version that is here, and the versions between that are not."""
    known = pins.load_pins(folder)
    skipped: list[str] = []
    pin = known.predecessor(version)
    while pin is not None:
        surface = _stored(pin, run) or _described(known, pin, run)
        if surface is not None:
            return surface, skipped
        skipped.append(pin.version)
        pin = known.predecessor(pin.version)
    return None, skipped


def _stored(pin: pins.Pin, run: pipeline.Run) -> dict[str, Any] | None:
    """The surface of the pinned version's client, if that was generated."""
    client = run.generated / installation.client_folder(pin.title, pin.version)
    manifest = read_manifest(client)
    if manifest is None or manifest.description_sha256 != pin.sha256:
        return None
    try:
        stored: dict[str, Any] = json.loads((client / "surface.json").read_text("utf-8"))
    except (OSError, ValueError):
        return None
    return stored


def _described(known: pins.Pins, pin: pins.Pin, run: pipeline.Run) -> dict[str, Any] | None:
    """The surface that the pinned description gives."""
    from ..surface.surface import full

    path = known.pinned(pin)
    if path is None:
        return None
    described = pipeline.describe(pipeline.Job(path, None, None, known.folder), run.options)
    return full(pipeline.view_of(described, run.options._replace(package=None)))
