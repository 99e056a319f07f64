"""What decides about a client's files, as one digest: a run whose digest the client's manifest has needs to do nothing."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from . import __version__, installation


class Settings(NamedTuple):
    """What the pins say about a description."""

    overlays: tuple[Path, ...] = ()
    """In the order in which they apply."""
    versions: tuple[str, ...] = ()
    """All versions that the overlays serve."""
    package: str | None = None
    """Import name of the client."""
    release: int | None = None
    """Of the client, counted within the API's version."""


def of_tool(generator: str, templates: Sequence[Path]) -> str:
    """Digest of the generator's own sources, the templates, and what else decides about the output."""
    state = hashlib.sha256(f"{generator} {__version__} {formatter()}".encode())
    for path in installation.source_files():
        state.update(hashlib.sha256(path.read_bytes()).digest())
    for folder in templates:
        for path in sorted(folder.rglob("*.j2")):
            state.update(path.relative_to(folder).as_posix().encode() + hashlib.sha256(path.read_bytes()).digest())
    return state.hexdigest()


def of_files(description: Path, settings: Settings, others: Sequence[str] = ()) -> str | None:
    """Digest of what a run would read now; None if something cannot be read. `others` lie below the description's folder."""
    paths = (description, *settings.overlays, *(description.parent / one for one in others))
    try:
        digests = [hashlib.sha256(path.read_bytes()).hexdigest() for path in paths]
    except OSError:
        return None
    return of_read(digests, settings)


def of_read(digests: Sequence[str], settings: Settings) -> str:
    """Digest of what a run has read: the SHA-256 of its description, overlays and other files, in hex, and what its pin says."""
    said = (list(digests), settings.versions, settings.package, settings.release)
    return hashlib.sha256(repr(said).encode()).hexdigest()


def of_run(tool: str, options: object, read: str) -> str:
    """Digest of a run over one description: tool, options, and what it read."""
    return hashlib.sha256(repr((tool, options, read)).encode()).hexdigest()


@cache
def formatter() -> str:
    """Black and the year of its style, which its releases of one year share (Black's stability policy).

    Read and not imported: that takes longer than all else that a run without changes does.
    """
    for folder in sys.path:
        path = Path(folder or ".") / "_black_version.py"
        if path.is_file():
            return "Black " + path.read_text("utf-8").partition('"')[2].partition(".")[0]
    return ""
