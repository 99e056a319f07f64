"""What a new version makes of the overlays: an action that has no place or no use in it ends with the version before.

The user's file is changed where the action stands, and nowhere else.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from io import StringIO
from pathlib import Path
from typing import Any, NamedTuple

from ..input import overlay
from ..input.description import read_description
from ..input.document import Document, InputError, load, read
from ..input.version_range import VersionRange, version_key
from . import overlay_ranges, pins
from .overlay_ranges import Action
from .proposals import as_overlay


class _End(NamedTuple):
    action: Action
    why: str


def settled(known: pins.Pins, version: str, description: Path) -> Iterator[str]:
    """Change the overlays for a version that is new or new in its content; a line for each action that ends.

    Raises PinError, InputError (an overlay that is none) and OSError.
    """
    overlays = [load(path) for path in known.overlay_paths()]
    before = known.predecessor(version)
    ends = [
        one
        for one in _ends(read_description(description)[0], overlays, version)
        if _is_over(known, overlays, one.action, version)
    ]
    for path, source in zip(known.overlay_paths(), overlays, strict=True):
        chosen = [one for one in ends if one.action.overlay is source]
        dropped = [one for one in chosen if before is None or _begins_after(one.action, before.version)]
        closed = [one for one in chosen if one not in dropped]
        if not chosen:
            continue
        if len(dropped) == len(source.data["actions"]):
            path.unlink()
            pins.drop_overlay(known.folder, path.name)
            yield f"is gone with all its actions, which have no use in {version}: {path}"
            continue
        text = _edited(
            source,
            path.read_text("utf-8"),
            [one.action.number for one in closed],
            [one.action.number for one in dropped],
            before.version if before is not None else "",
        )
        pins.write_file(path, text.encode())
        if before is not None:
            yield from (f"ends with {before.version}, since it {one.why} {version}: {one.action}" for one in closed)
        yield from (f"is gone, since it {one.why} {version}: {one.action}" for one in dropped)


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


def _is_over(known: pins.Pins, overlays: Sequence[Document], action: Action, version: str) -> bool:
    """Whether no later version that is at hand needs it either. What holds for one of them is left to somebody's eyes."""
    for pin in known.pins:
        path = known.pinned(pin)
        if version_key(pin.version) <= version_key(version) or not _range(action).contains(pin.version):
            continue
        if path is None:
            return False
        later = _ends(read_description(path)[0], overlays, pin.version)
        if not any(
            (one.action.overlay.name, one.action.number) == (action.overlay.name, action.number) for one in later
        ):
            return False
    return True


def _range(action: Action) -> VersionRange:
    return VersionRange.of(action.data[overlay.VERSIONS]) if overlay.VERSIONS in action.data else VersionRange()


def _begins_after(action: Action, version: str) -> bool:
    from_ = _range(action).from_
    return from_ is not None and version_key(from_) > version_key(version)


# --- the file ------------------------------------------------------------------------------------------------------------


def _edited(source: Document, text: str, closed: Sequence[int], dropped: Sequence[int], until: str) -> str:
    """Line by line, so that all else stays byte for byte; where the layout leaves no line to change, by its structure."""
    made = overlay_ranges.closed(source, text, closed, until) if closed else text
    if made is None or dropped:
        made = _rewritten(made if made is not None else text, closed if made is None else (), dropped, until)
    wanted = _data(source, closed, dropped, until)
    try:
        done = read(made.encode(), source.name).data == wanted
    except InputError:
        done = False
    if not done:
        raise pins.PinError(
            f"{source.name}: the end of {len(closed) + len(dropped)} actions could not be written; do it by hand"
        )
    return made


def _data(source: Document, closed: Sequence[int], dropped: Sequence[int], until: str) -> dict[str, Any]:
    actions = [
        {**one, overlay.VERSIONS: {**one.get(overlay.VERSIONS, {}), "until": until}} if number in closed else one
        for number, one in enumerate(source.data["actions"])
        if number not in dropped
    ]
    return {**source.data, "actions": actions}


def _rewritten(text: str, closed: Sequence[int], dropped: Sequence[int], until: str) -> str:
    from ruamel.yaml import YAML
    from ruamel.yaml.comments import CommentedMap
    from ruamel.yaml.scalarstring import DoubleQuotedScalarString

    yaml: Any = YAML()
    yaml.preserve_quotes = True
    yaml.width = 4096
    yaml.indent(mapping=2, sequence=4, offset=2)
    data = yaml.load(text)
    for number in closed:
        action = data["actions"][number]
        if overlay.VERSIONS not in action:
            range_: Any = CommentedMap()
            range_.fa.set_flow_style()
            action.insert(1, overlay.VERSIONS, range_)
        action[overlay.VERSIONS]["until"] = DoubleQuotedScalarString(until)
    for number in sorted(dropped, reverse=True):
        del data["actions"][number]
    out = StringIO()
    yaml.dump(data, out)
    return out.getvalue()
