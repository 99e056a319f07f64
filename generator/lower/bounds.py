"""What keeps the lowering of schemas finite: descriptions may nest without end, and multiply what they are made of."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ..input.document import Document
from ..ir import ANY, TypeRef
from .all_of import identity_of
from .nodes import Node, Nodes, Part

DEEPEST = 64
"""Lists in lists, and the like, beyond which a type is not told: Python does not compile deeper expressions."""

MOST_MERGED = 5_000
"""Types that only exist where `allOf` brings several schemas to one place. Rings of different lengths multiply; GitHub's
descriptions have more than 2,000 in earnest."""


class BoundedNodes(Nodes):
    """The nodes of a document, with a limit to how deep and how often types are made of them."""

    def __init__(self, document: Document, data: Node, *, tolerant: bool) -> None:
        super().__init__(document, data, tolerant=tolerant)
        self._depth = 0
        self._merged: dict[frozenset[str], TypeRef] = {}
        """Types by the schemas that they are the intersection of."""
        self._merging: set[frozenset[str]] = set()

    def inside(self, place: str, type_of: Callable[[], TypeRef]) -> TypeRef:
        """What `type_of` answers, one step further in; `ANY` where that is too far."""
        if self._depth >= DEEPEST:
            message = (
                f"lists, maps and references are nested more than {DEEPEST} deep here; what is inside is not typed"
            )
            self.report("too-deep", message, place, "warning")
            return ANY
        self._depth += 1
        try:
            return type_of()
        finally:
            self._depth -= 1

    def merged(self, place: str, layers: Sequence[Part], type_of: Callable[[], TypeRef]) -> TypeRef:
        """What `type_of` answers, asked once for the same layers wherever they come together."""
        identity = identity_of(layers)
        if identity in self._merged:
            return self._merged[identity]
        if identity in self._merging:
            return self.circular(place)
        if len(self._merged) >= MOST_MERGED:
            self.report("too-many-schemas", f"`allOf` makes more than {MOST_MERGED} types out of others", place)
            return ANY
        self._merging.add(identity)
        try:
            self._merged[identity] = self.inside(place, type_of)
        finally:
            self._merging.remove(identity)
        return self._merged[identity]

    def remember_merged(self, layers: Sequence[Part], type_: TypeRef) -> None:
        """Several layers have come together in `type_`."""
        identity = identity_of(layers)
        if len(identity) > 1:
            self._merged.setdefault(identity, type_)

    def circular(self, place: str) -> TypeRef:
        """What leads back to itself without a name to stop at."""
        self.report("circular-union", "the alternatives lead back here; they are not typed", place, "warning")
        return ANY
