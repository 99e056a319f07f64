"""Changing the versions that actions of an overlay are for, in the user's file: all else of it stays as it was.

Line by line where every action has lines of its own, and by the structure of the file, comments kept, where not.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Mapping, Sequence
from io import StringIO
from typing import Any, TypeAlias

from ..diagnostics import UserError
from ..input import overlay
from ..input.document import Document, InputError, read

Ranges: TypeAlias = Mapping[int, Sequence[Mapping[str, str]]]
"""By the number of an action the ranges that it is to have: none where it goes, several where it is to stand as often."""


class EditError(UserError):
    """The file is written in a way that cannot be changed."""


def edited(source: Document, text: str, ranges: Ranges) -> str:
    """The text of the overlay with these ranges. Raises EditError."""
    wanted = _data(source, ranges)
    for edit in (_by_lines, _by_structure):
        made = edit(source, text, ranges)
        if made is not None and _holds(made, source.name, wanted):
            return made
    raise EditError(f"{source.name}: the versions of {len(ranges)} actions could not be written; do it by hand")


def _data(source: Document, ranges: Ranges) -> dict[str, Any]:
    actions: list[Any] = []
    for number, action in enumerate(source.data["actions"]):
        given = ranges.get(number)
        if given is None:
            actions.append(action)
            continue
        bare = {key: value for key, value in action.items() if key != overlay.VERSIONS}
        actions += [{**bare, **({overlay.VERSIONS: dict(one)} if one else {})} for one in given]
    return {**source.data, "actions": actions}


def _holds(text: str, name: str, wanted: dict[str, Any]) -> bool:
    try:
        return bool(read(text.encode(), name).data == wanted)
    except InputError:
        return False


# --- by lines ------------------------------------------------------------------------------------------------------------


def _by_lines(source: Document, text: str, ranges: Ranges) -> str | None:
    """None where an action has no lines of its own, or its range is over several."""
    lines = text.splitlines(keepends=True)
    for number in sorted(ranges, reverse=True):
        place = _lines_of(source, lines, number)
        if place is None:
            return None
        first, end = place
        block = [line if line.endswith("\n") else f"{line}\n" for line in lines[first:end]]
        copies: list[list[str]] = []
        for one in ranges[number]:
            made = _with_range(source, block, first, number, one)
            if made is None:
                return None
            copies += [["\n"], made] if copies else [made]
        if not copies:
            while end < len(lines) and not lines[end].strip() and (first == 0 or not lines[first - 1].strip()):
                end += 1  # one blank line is enough between those that stay
        lines[first:end] = [line for block in copies for line in block]
    return "".join(lines)


def _lines_of(source: Document, lines: Sequence[str], number: int) -> tuple[int, int] | None:
    """Where the action begins and where it has ended, without the comments and blank lines that follow."""
    _, line, column = source.locate(f"#/actions/{number}")
    first = line - 1
    if not re.fullmatch(r"\s*-\s+", lines[first][: column - 1]):
        return None
    dash = len(lines[first]) - len(lines[first].lstrip())
    end = first + 1
    for at in range(first + 1, len(lines)):
        bare = lines[at].strip()
        indent = len(lines[at]) - len(lines[at].lstrip())
        if bare and indent <= dash and not bare.startswith("#"):
            break
        if bare and indent > dash:
            end = at + 1
    return first, end


def _with_range(
    source: Document, block: Sequence[str], first: int, number: int, range_: Mapping[str, str]
) -> list[str] | None:
    """The lines of an action with that range; `first` is the line that they begin at in the file."""
    action, place = source.data["actions"][number], f"#/actions/{number}"
    lines = list(block)
    inside = ", ".join(f'{key}: "{value}"' for key, value in range_.items())
    entry = f"{overlay.VERSIONS}: {{{inside}}}\n"
    if overlay.VERSIONS in action:
        _, line, column = source.locate(f"{place}/{overlay.VERSIONS}")
        at = line - 1 - first
        start = lines[at][: column - 1]
        lines[at] = start + entry if range_ else ""
        # the action's first line has the dash, so another key has to take its place
        return None if not range_ and start.strip() else lines
    if not range_:
        return lines
    others = [key for key in action if key != "target"]
    if not others:
        return None
    _, line, column = min(source.locate(f"{place}/{key}") for key in others)
    at = line - 1 - first
    lines.insert(at, lines[at][: column - 1] + entry)
    return lines


# --- by structure --------------------------------------------------------------------------------------------------------


def _by_structure(source: Document, text: str, ranges: Ranges) -> str | None:
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError

    yaml: Any = YAML()
    yaml.preserve_quotes = True
    yaml.width = 4096
    yaml.indent(mapping=2, sequence=4, offset=2)
    try:
        data = yaml.load(text)
        for number in sorted(ranges, reverse=True):
            actions = data["actions"]
            wanted = ranges[number]
            for one in reversed(wanted[1:]):
                actions.insert(number + 1, _ranged(copy.deepcopy(actions[number]), one))
            if wanted:
                _ranged(actions[number], wanted[0])
            else:
                del actions[number]
        out = StringIO()
        yaml.dump(data, out)
    except YAMLError:
        return None
    return out.getvalue()


def _ranged(action: Any, range_: Mapping[str, str]) -> Any:
    from ruamel.yaml.comments import CommentedMap
    from ruamel.yaml.scalarstring import DoubleQuotedScalarString

    if not range_:
        action.pop(overlay.VERSIONS, None)
        return action
    said: Any = CommentedMap({key: DoubleQuotedScalarString(value) for key, value in range_.items()})
    said.fa.set_flow_style()
    if overlay.VERSIONS in action:
        action[overlay.VERSIONS] = said
    else:
        action.insert(1, overlay.VERSIONS, said)
    return action
