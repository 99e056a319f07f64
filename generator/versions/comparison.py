"""What the version before a version offers, from its client or else from its description."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from .. import installation, pipeline
from ..output.manifest import read_manifest
from . import pins


def before(known: pins.Pins, pin: pins.Pin, run: pipeline.Run, out: Path) -> tuple[dict[str, Any] | None, list[str]]:
    """The surface of the newest earlier version that is here, and the versions between that are not.

    `known` are the pins as they were before `pin` took its place among them. `out` is where the client goes: it may hold
    that of the version before, whatever the pins say, if a run was killed.
    """
    skipped: list[str] = []
    last = read_manifest(out)
    if last is not None and last.version != pin.version and (stored := _surface_in(out)) is not None:
        return stored, skipped
    earlier = known.replaced_by(pin) or known.predecessor(pin.version)
    while earlier is not None:
        surface = _stored(earlier, run) or _described(known, earlier, run)
        if surface is not None:
            return surface, skipped
        skipped.append(earlier.version)
        earlier = known.predecessor(earlier.version)
    return None, skipped


def _stored(pin: pins.Pin, run: pipeline.Run) -> dict[str, Any] | None:
    """The surface of the pinned version's client, if that was generated."""
    client = run.generated / installation.client_folder(pin.title, pin.version, pin.package)
    manifest = read_manifest(client)
    if manifest is None or manifest.description_sha256 != pin.sha256:
        return None
    return _surface_in(client)


def _surface_in(client: Path) -> dict[str, Any] | None:
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
