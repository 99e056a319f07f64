"""What a new version makes of the overlays: an action that has no place or no use in it ends with the version before.

The user's file is changed where the action stands, and nowhere else.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from ..input import overlay
from ..input.description import read_description
from ..input.document import Document, load
from ..input.version_range import VersionRange, version_key
from . import overlay_ranges, pins
from .overlay_edits import edited
from .overlay_ranges import Action
from .proposals import as_overlay


class _End(NamedTuple):
    action: Action
    why: str


def settled(known: pins.Pins, version: str, description: Path) -> Iterator[str]:
    """Change the overlays for a version that is new or new in its content; a line for each action that ends.

    An action that a later version needs has an end before this version and a beginning after it.

    Raises PinError, InputError (an overlay that is none), EditError and OSError.
    """
    overlays = [load(path) for path in known.overlay_paths()]
    ends = _ends(read_description(description)[0], overlays, version)
    later = _Later(known, overlays, version)
    for path, source in zip(known.overlay_paths(), overlays, strict=True):
        chosen = [one for one in ends if one.action.overlay is source]
        ranges = {one.action.number: _left(known, one.action, version, later) for one in chosen}
        if not ranges:
            continue
        if len(ranges) == len(source.data["actions"]) and not any(ranges.values()):
            path.unlink()
            pins.drop_overlay(known.folder, path.name)
            yield f"is gone with all its actions, which have no use in {version}: {path}"
            continue
        pins.write_file(path, edited(source, path.read_text("utf-8"), ranges).encode())
        for one in chosen:
            yield f"{_fate(ranges[one.action.number], version)}, since it {one.why} {version}: {one.action}"


def _left(known: pins.Pins, action: Action, version: str, later: _Later) -> list[dict[str, str]]:
    """The ranges of an action that is not for the version: the one before, and the one after where that has a use."""
    whole = action.data.get(overlay.VERSIONS, {})
    before, after = known.predecessor(version), later.first_in_need(action)
    ranges: list[dict[str, str]] = []
    if before is not None and not _begins_after(action, before.version):
        ranges.append({**whole, "until": before.version})
    if after is not None:
        ranges.append({"from": after, **{key: value for key, value in whole.items() if key == "until"}})
    return ranges


def _fate(ranges: Sequence[Mapping[str, str]], version: str) -> str:
    """What becomes of an action that has these ranges instead of its own."""
    told = (
        (
            f"begins with {one['from']}"
            if version_key(one.get("from", version)) > version_key(version)
            else f"ends with {one['until']}"
        )
        for one in ranges
    )
    return " and ".join(told) or "is gone"


class _Later:
    """The versions after one, and what the overlays are to them."""

    def __init__(self, known: pins.Pins, overlays: Sequence[Document], version: str) -> None:
        self._known, self._overlays = known, overlays
        self._pins = [one for one in known.pins if version_key(one.version) > version_key(version)]
        self._over: dict[str, set[tuple[str, int]]] = {}

    def first_in_need(self, action: Action) -> str | None:
        """The first of them that the action is to stay for: it has a use there, or the description is not at hand."""
        in_range = (one for one in self._pins if _range(action).contains(one.version))
        place = action.overlay.name, action.number
        return next((one.version for one in in_range if place not in self._ends_in(one)), None)

    def _ends_in(self, pin: pins.Pin) -> set[tuple[str, int]]:
        if pin.version not in self._over:
            path = self._known.pinned(pin)
            ends = _ends(read_description(path)[0], self._overlays, pin.version) if path is not None else []
            self._over[pin.version] = {(one.action.overlay.name, one.action.number) for one in ends}
        return self._over[pin.version]


MISFITS = (("dangling-reference", "wrong-reference"), ("bad-pagination",))
"""What an action may bring into a description that it was not written for. The first may be the cause of the second."""


def _ends(document: Document, overlays: Sequence[Document], version: str) -> list[_End]:
    ends: list[_End] = []
    while True:
        over = [one.action for one in ends]
        rest = [overlay_ranges.without(one, [end.number for end in over if end.overlay is one]) for one in overlays]
        new = [_End(Action(overlays[at], number), "matches nothing in") for at, number in _unmatched(document, rest)]
        new += (
            [_End(Action(overlays[at], number), why) for at, number, why in _misfits(document, rest, version)]
            if not new
            else []
        )
        if not new:
            break
        ends += new
    known = {(one.action.overlay.name, one.action.number) for one in ends}
    needless = overlay_ranges.superfluous(document, overlays, version)
    return ends + [
        _End(one, "changes nothing, being mended upstream, in")
        for one in needless
        if (one.overlay.name, one.number) not in known
    ]


def _unmatched(document: Document, overlays: Sequence[Document]) -> list[tuple[int, int]]:
    found = overlay_ranges.unmatched(document, overlays)
    return [(overlays.index(one.overlay), one.number) for one in found]


def _misfits(document: Document, overlays: Sequence[Document], version: str) -> list[tuple[int, int, str]]:
    """Actions that refer to what is not there, or note pages that there are not."""
    from ..lower import lower
    from ..validate import validate
    from .proposed_overlay import contradicted_lists

    applied, _ = overlay.apply(document, overlays)
    if lists := contradicted_lists(applied):
        # these will be proposed, and may be what a note on pages lacks
        applied, _ = overlay.apply(document, [*overlays, as_overlay(lists, version)])
    names = [one.name for one in overlays]
    problems = [one for one in (*validate(applied), *lower(applied, tolerant=True)[1]) if one.file in names]
    for codes in MISFITS:
        found: dict[tuple[int, int], str] = {}
        for problem in problems:
            if problem.code in codes:
                at = names.index(problem.file)
                place = at, _action_at(overlays[at], problem.line)
                found.setdefault(place, f"does not fit ({problem.message.partition(';')[0]}) in")
        if found:
            return [(*place, why) for place, why in found.items()]
    return []


def _action_at(source: Document, line: int) -> int:
    """The number of the action that a line belongs to."""
    numbers = range(len(source.data["actions"]))
    return max((one for one in numbers if source.locate(f"#/actions/{one}")[1] <= line), default=0)


def _range(action: Action) -> VersionRange:
    return VersionRange.of(action.data[overlay.VERSIONS]) if overlay.VERSIONS in action.data else VersionRange()


def _begins_after(action: Action, version: str) -> bool:
    from_ = _range(action).from_
    return from_ is not None and version_key(from_) > version_key(version)
