"""Overlays across versions: which actions a new version has no place for, and which it has no need for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from ..input import overlay
from ..input.document import Document
from ..input.json_pointer import is_array, is_object, split
from ..input.path_names import in_spelling_of
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
        nodes = [node.value for node in find(in_spelling_of(data, action["target"]), data)]
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
