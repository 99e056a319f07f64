"""Overlays across versions: which actions a new version has no place for, and closing their ranges in the user's files."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from ..input import overlay
from ..input.document import Document, InputError, read
from ..input.json_pointer import is_array, is_object, split
from ..input.version_range import VersionRange


class Action(NamedTuple):
    """An action by the overlay that holds it and its place there."""

    overlay: Document
    number: int

    @property
    def data(self) -> dict[str, Any]:
        found: dict[str, Any] = self.overlay.data["actions"][self.number]
        return found

    def __str__(self) -> str:
        file, line, _ = self.overlay.locate(f"#/actions/{self.number}")
        return f"{file}:{line}: {' '.join(str(self.data['target']).split())}"


def unmatched(document: Document, overlays: Sequence[Document]) -> tuple[Action, ...]:
    """The actions that are for the document's version and match nothing in it, once those before them are left out."""
    found: list[Action] = []
    while True:
        rest = [without(one, [action.number for action in found if action.overlay is one]) for one in overlays]
        problems = [one for one in overlay.apply(document, rest)[1] if one.code == "overlay-no-match"]
        if not problems:
            return tuple(found)
        for problem in problems:
            source = next(one for one in overlays if one.name == problem.file)
            found.append(Action(source, int(split(problem.pointer)[1])))


_NOTHING: dict[str, Any] = {"target": "$", "update": {}}
"""An action that applies everywhere and changes nothing, so that places and pointers of the others stay as they are."""


def without(source: Document, indexes: Sequence[int]) -> Document:
    """The overlay with actions left out, and all others at their places."""
    if not indexes:
        return source
    actions = [_NOTHING if index in indexes else one for index, one in enumerate(source.data["actions"])]
    return replace(source, data={**source.data, "actions": actions})


def superfluous(document: Document, overlays: Sequence[Document], version: str) -> Iterator[Action]:
    """Actions for the version that the description does not need: it says already what they make it say."""
    for source in overlays:
        for index, action in enumerate(source.data["actions"]):
            range_ = VersionRange.of(action[overlay.VERSIONS]) if overlay.VERSIONS in action else VersionRange()
            if range_.contains(version) and action.get("update") and _is_met(document.data, action):
                yield Action(source, index)


def _is_met(data: dict[str, Any], action: dict[str, Any]) -> bool:
    from jsonpath_rfc9535 import JSONPathError, find

    try:
        nodes = [node.value for node in find(action["target"], data)]
    except (JSONPathError, RecursionError):
        return False  # which is reported where overlays are applied
    return bool(nodes) and all(_holds(node, action["update"]) for node in nodes)


def _holds(node: Any, update: Any) -> bool:
    """Whether a node already is what the update would make of it."""
    if is_object(update) and is_object(node):
        return all(key in node and _holds(node[key], value) for key, value in update.items())
    if is_array(node):
        wanted = update if is_array(update) else [update]
        return all(any(_holds(item, one) for item in node) for one in wanted)
    return type(node) is type(update) and bool(node == update)


def closed(source: Document, text: str, indexes: Sequence[int], until: str) -> str | None:
    """The text of an overlay in which these actions end with the version `until`, all else of it as it was.

    None where the layout leaves no line to change: an action that is written on one line, or whose range is over several.
    """
    lines = text.splitlines(keepends=True)
    for index in sorted(indexes, reverse=True):
        action, place = source.data["actions"][index], f"#/actions/{index}"
        range_ = {**action.get(overlay.VERSIONS, {}), "until": until}
        inside = ", ".join(f'{key}: "{value}"' for key, value in range_.items())
        entry = f"{overlay.VERSIONS}: {{{inside}}}\n"
        if overlay.VERSIONS in action:
            _, line, column = source.locate(f"{place}/{overlay.VERSIONS}")
            lines[line - 1] = lines[line - 1][: column - 1] + entry
        else:
            first = min((key for key in action if key != "target"), key=lambda key: source.locate(f"{place}/{key}"))
            _, line, column = source.locate(f"{place}/{first}")
            before = lines[line - 1][: column - 1]
            lines.insert(line - 1, before + entry)
    made = "".join(lines)
    actions = [
        {**one, overlay.VERSIONS: {**one.get(overlay.VERSIONS, {}), "until": until}} if index in indexes else one
        for index, one in enumerate(source.data["actions"])
    ]
    try:
        return made if read(made.encode(), source.name).data == {**source.data, "actions": actions} else None
    except InputError:
        return None
