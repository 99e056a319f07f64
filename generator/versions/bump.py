"""A version bump, from upstream to the list of what changes for callers:

    fetch -> end what overlays no longer apply -> generate -> compare with the version before -> CHANGES.md

Each step is complete before the next begins, and a bump that was interrupted is completed by another one.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from .. import installation, pipeline
from ..diagnostics import UserError
from ..output.manifest import read_manifest
from . import pins
from .download import Limits, Progress
from .fetch import Fetched, Upstream, fetch

if TYPE_CHECKING:
    from ..surface.diff import Report
    from .overlay_ranges import Action

CHANGES = "CHANGES.md"
MARK = "<!-- written by `sdkgen bump` -->\n"
"""First line of a `CHANGES.md` that may be written over."""


class BumpError(UserError):
    """A bump that cannot go on; the text says how it can. What was done before is complete."""


class Bumped(NamedTuple):
    """What became of a bump. If `outcome` failed there is no report, and the client is as it was."""

    fetched: Fetched
    notes: tuple[str, ...]
    """About overlays: which actions end before this version, and which upstream has meanwhile made needless."""
    outcome: pipeline.Outcome
    report: Report | None = None
    """None where there is nothing to compare with, too."""
    changes: Path | None = None
    """The file that holds the report."""


def bump(
    version: str,
    from_: str | None = None,
    *,
    folder: Path,
    run: pipeline.Run = pipeline.Run(),  # noqa: B008  # immutable
    progress: Progress = lambda received, total: None,
    limits: Limits = Limits(),  # noqa: B008  # immutable
    upstream: Upstream | None = None,
) -> Bumped:
    """Fetch a version (see `fetch`), generate its client and say what it changes for callers of the version before.

    Raises what `fetch` raises, BumpError, and InputError where an overlay or the version before cannot be used.
    """
    fetched = fetch(version, from_, folder=folder, progress=progress, limits=limits, upstream=upstream)
    notes = tuple(_settle_overlays(folder, fetched))
    out = run.generated / installation.client_folder(fetched.pin.title, version)
    changes = out / CHANGES
    outdated = _taken_away(changes) if fetched.changed else None
    outcome = pipeline.generate([pipeline.Job(fetched.path, out, None, folder)], run)[0]
    if outcome.failed:
        if outdated is not None:
            pins.write_file(changes, outdated)
        return Bumped(fetched, notes, outcome)
    from ..surface import diff

    run.progress("comparing with the version before")
    before, skipped = _before(folder, version, run)
    notes += tuple(f"{one} is not here and was passed over; `sdkgen fetch {one}` gets it" for one in skipped)
    if before is None:
        return Bumped(fetched, (*notes, f"nothing before {version} is here to compare with"), outcome)
    report = diff.report(before, json.loads((out / "surface.json").read_text("utf-8")))
    _write(changes, report)
    return Bumped(fetched, notes, outcome, report, changes)


# --- overlays ------------------------------------------------------------------------------------------------------------


def _settle_overlays(folder: Path, fetched: Fetched) -> Iterator[str]:
    """End the ranges of actions that the version has no place for, and tell what else is to be told of overlays."""
    from ..input.document import load
    from . import overlay_ranges

    if not fetched.changed:
        return
    known = pins.load_pins(folder)
    version = fetched.pin.version
    if version not in known.versions:
        yield f"is titled {fetched.pin.title!r}, so the overlays of {known.api.title!r} are not for it"
        return
    document, overlays = load(fetched.path), [load(path) for path in known.overlay_paths()]
    yield from _ranges_ended(known, version, overlay_ranges.unmatched(document, overlays))
    for action in overlay_ranges.superfluous(document, overlays, version):
        yield f"changes nothing, so upstream has it now; it can end before {version}: {action}"


def _ranges_ended(known: pins.Pins, version: str, actions: Sequence[Action]) -> Iterator[str]:
    """Have actions end with the version before, which nothing but the newest version may ask for."""
    from . import overlay_ranges

    before = known.predecessor(version)
    if before is None or known.versions[-1] != version:
        return  # the problem is told where overlays are applied
    for path in known.overlay_paths():
        ended = [action for action in actions if action.overlay.name == str(path)]
        if not ended:
            continue
        indexes = [action.number for action in ended]
        text = overlay_ranges.closed(ended[0].overlay, path.read_text("utf-8"), indexes, before.version)
        if text is not None:
            pins.write_file(path, text.encode())
            yield from (
                f"ends with {before.version}, since it matches nothing in {version}: {action}" for action in ended
            )


# --- the comparison ------------------------------------------------------------------------------------------------------


def _before(folder: Path, version: str, run: pipeline.Run) -> tuple[dict[str, Any] | None, list[str]]:
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


def _write(path: Path, report: Report) -> None:
    from ..surface.diff import markdown

    content = (MARK + markdown(report)).encode()
    _check_ours(path)
    if not path.is_file() or path.read_bytes() != content:
        pins.write_file(path, content)


def _taken_away(path: Path) -> bytes | None:
    """The content of the file, which is removed, so that no list of changes outlives the client that it is about."""
    _check_ours(path)
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return None
    path.unlink()
    return content


def _check_ours(path: Path) -> None:
    if path.is_symlink() or (path.exists() and not (path.is_file() and path.read_bytes().startswith(MARK.encode()))):
        raise BumpError(f"{path}: was not written by a bump; move it away and bump again")
