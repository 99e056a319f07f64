"""A version bump, from upstream to the list of what changes for callers:

    fetch -> find overlays -> generate -> compare with the version before -> CHANGES.md

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
    from ..input.document import Document
    from ..surface.diff import Report

CHANGES = "CHANGES.md"
MARK = "<!-- written by `sdkgen bump` -->\n"
"""First line of a `CHANGES.md` that may be written over."""


class BumpError(UserError):
    """A bump that cannot go on; the text says how it can. What was done before is complete."""


class Bumped(NamedTuple):
    """What became of a bump. If `outcome` failed there is no report, and the client is as it was."""

    fetched: Fetched
    notes: tuple[str, ...]
    """About overlays: where the version's come from, what does not apply, what upstream has meanwhile corrected itself."""
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
    """Give the version overlays of its own, and tell what is to be told of them."""
    from ..input.document import load

    own = _own_name(fetched.pin)
    if fetched.pin.overlays and own not in fetched.pin.overlays:
        with pins.changing(folder) as current:
            names, notes = _started(current, fetched.pin, load(fetched.path))
            pins.commit(current, fetched.pin._replace(overlays=names), None)
        yield from notes
    elif not fetched.changed:
        return
    current = pins.load_pins(folder)
    pin = current.get(fetched.pin.version)
    if pin is not None:
        overlays = [load(path) for path in current.overlay_paths(pin)]
        yield from _superfluous(load(fetched.path), overlays)


def _own_name(pin: pins.Pin) -> str:
    return f"{pin.version}.yaml"


def _started(current: pins.Pins, pin: pins.Pin, document: Document) -> tuple[tuple[str, ...], list[str]]:
    """Overlays of its own for a version that has those of another one: without the actions that do not apply."""
    from ..input.document import load

    sources = [load(path) for path in current.overlay_paths(pin)]
    kept, dead = _applicable(document, sources)
    names: list[str] = []
    for path, source, actions in zip(current.overlay_paths(pin), sources, kept, strict=True):
        shared = path.name == pins.COMMON
        if shared and len(actions) == len(source.data["actions"]):
            names.append(path.name)
            continue
        if not actions:
            continue
        name = f"{pin.version}-{pins.COMMON}" if shared else _own_name(pin)
        target = path.with_name(name)
        if not target.exists():
            pins.write_file(target, _without_others(path, source, actions, pin.version).encode())
        names.append(name)
    notes = [f"overlays: started from {', '.join(pin.overlays)}; now {', '.join(names) or 'none'}"]
    return tuple(names), [*notes, *(f"left out, since it does not apply any more: {one}" for one in dead)]


def _applicable(document: Document, overlays: Sequence[Document]) -> tuple[list[list[int]], list[str]]:
    """The indexes of each overlay's actions that apply, and the others as text with their places."""
    from ..input import overlay
    from ..input.json_pointer import split

    kept = [list(range(len(one.data["actions"]))) for one in overlays]
    dead: list[str] = []
    while True:
        parts = [_part(one, indexes) for one, indexes in zip(overlays, kept, strict=True) if indexes]
        _, problems = overlay.apply(document, parts)
        found = [problem for problem in problems if problem.code == "overlay-no-match"]
        if not found:
            return kept, dead
        for problem in found:
            at = next(index for index, one in enumerate(overlays) if one.name == problem.file)
            index = int(split(problem.pointer)[1])
            kept[at].remove(index)
            target = overlays[at].data["actions"][index]["target"]
            dead.append(f"{problem.file}:{problem.line}: {' '.join(str(target).split())}")


def _part(overlay: Document, indexes: Sequence[int]) -> Document:
    """The overlay with only these actions, whose places and pointers stay those of the whole."""
    from dataclasses import replace

    actions = [overlay.data["actions"][index] if index in indexes else _NOTHING for index in _all(overlay)]
    return replace(overlay, data={**overlay.data, "actions": actions})


_NOTHING: dict[str, Any] = {"target": "$", "update": {}}
"""An action that applies everywhere and changes nothing."""


def _all(overlay: Document) -> range:
    return range(len(overlay.data["actions"]))


def _without_others(path: Path, overlay: Document, actions: Sequence[int], version: str) -> str:
    """The text of an overlay with only these actions, laid out as it was where that can be kept."""
    import yaml

    from ..input.document import InputError, read

    lines = path.read_text("utf-8").splitlines()
    starts = [overlay.locate(f"#/actions/{index}")[1] - 1 for index in _all(overlay)]
    gone: set[int] = set()
    for index in _all(overlay):
        if index not in actions:
            end = starts[index + 1] if index + 1 < len(starts) else len(lines)
            # comments and blank lines behind an action belong to the next one
            while end > starts[index] + 1 and (not lines[end - 1].strip() or lines[end - 1].lstrip().startswith("#")):
                end -= 1
            gone.update(range(starts[index], end))
    head = f"# Started from {path.name}, for version {version}, without the actions that do not apply to it.\n"
    text = head + "".join(f"{line}\n" for number, line in enumerate(lines) if number not in gone)
    wanted = {**overlay.data, "actions": [overlay.data["actions"][index] for index in actions]}
    try:
        if read(text.encode(), path.name).data == wanted:
            return text
    except InputError:
        pass
    rewritten: str = yaml.safe_dump(wanted, sort_keys=False, allow_unicode=True, width=120)
    return head + rewritten


def _superfluous(document: Document, overlays: Sequence[Document]) -> Iterator[str]:
    """Corrections that the description does not need: it says already what they make it say."""
    for overlay in overlays:
        for index, action in enumerate(overlay.data["actions"]):
            if "update" in action and _is_met(document.data, action):
                file, line, _ = overlay.locate(f"#/actions/{index}")
                target = " ".join(str(action["target"]).split())
                yield f"changes nothing, so upstream has it now; it can go: {file}:{line}: {target}"


def _is_met(data: dict[str, Any], action: dict[str, Any]) -> bool:
    from jsonpath_rfc9535 import JSONPathError, find

    try:
        nodes = [node.value for node in find(action["target"], data)]
    except (JSONPathError, RecursionError):
        return False  # which is reported where overlays are applied
    return bool(nodes) and all(_holds(node, action["update"]) for node in nodes)


def _holds(node: Any, update: Any) -> bool:
    """Whether a node already is what the update would make of it."""
    from ..input.json_pointer import is_array, is_object

    if is_object(update) and is_object(node):
        return all(key in node and _holds(node[key], value) for key, value in update.items())
    if is_array(node):
        wanted = update if is_array(update) else [update]
        return all(any(_holds(item, one) for item in node) for one in wanted)
    return type(node) is type(update) and bool(node == update)


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
    from ..surface.diff.report import markdown

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
