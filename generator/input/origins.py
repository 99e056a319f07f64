"""Where the nodes of a description come from, once overlays have changed it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

from .document import Document, Place

Steps: TypeAlias = tuple[str, ...]


@dataclass(slots=True)
class _Node:
    """A step on the way to nodes that are known to come from elsewhere than their parent."""

    origin: tuple[Document, Steps] | None = None
    below: dict[str, _Node] = field(default_factory=dict[str, "_Node"])

    def on_the_way(self, steps: Steps) -> _Node:
        node = self
        for step in steps:
            node = node.below.setdefault(step, _Node())
        return node


@dataclass(slots=True)
class Origins:
    """The document and steps that nodes come from, kept for those that do not come from where their parent does."""

    base: Document
    is_told: bool = False
    """Whether nodes that come from elsewhere are told by where they are there, not here."""
    _root: _Node = field(default_factory=_Node)

    def find(self, steps: Steps) -> Place:
        document, origin = self.of(steps)
        return document.find(origin)

    def told(self, steps: Steps) -> Steps:
        """The steps as a user knows them: those in a file that was drawn in, and in the text that was converted."""
        document, origin = self.of(steps)
        return document.told(origin) if self.is_told or document is self.base else steps

    def of(self, steps: Steps) -> tuple[Document, Steps]:
        node: _Node | None = self._root
        known = (self.base, steps)
        for done in range(len(steps) + 1):
            if node is None:
                break
            if node.origin is not None:
                known = (node.origin[0], node.origin[1] + steps[done:])
            node = node.below.get(steps[done]) if done < len(steps) else None
        return known

    def set(self, steps: Steps, document: Document, origin: Steps) -> None:
        """The node at `steps`, all of it, comes from there."""
        self._root.on_the_way(steps[:-1]).below[steps[-1]] = _Node((document, origin))

    def forget(self, steps: Steps) -> None:
        self._root.on_the_way(steps[:-1]).below.pop(steps[-1], None)

    def remove_item(self, array: Steps, index: int, length: int) -> None:
        """An array of that length loses an item: those behind it move up."""
        items = self._root.on_the_way(array).below
        for old in range(index + 1, length):
            origin = self.of((*array, str(old)))
            moved = items.pop(str(old), None) or _Node()
            moved.origin = origin
            items[str(old - 1)] = moved
        items.pop(str(length - 1), None)
