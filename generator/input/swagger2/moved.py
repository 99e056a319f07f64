"""Where the nodes of a converted description come from, and where its references lead now."""

from __future__ import annotations

from typing import Any

from ...diagnostics import Problem, Severity
from ..document import Document
from ..json_pointer import ROOT, escape, join, lookup, split, unquoted
from ..origins import Origins, Steps


class Moved:
    """What the parts of the conversion share: nodes that stand elsewhere than in the text, references, and problems."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self.origins = Origins(document, is_told=True)
        self.problems: list[Problem] = []
        self._places: dict[Steps, Steps] = {}
        self._references: list[dict[str, Any]] = []
        self._renamed: dict[Steps, Steps] = {}

    def rename(self, new: Steps, old: Steps) -> None:
        """The node at `old` is read as if it stood at `new`, two steps from the root both."""
        self._renamed[new] = old
        self.put(new, new)

    def put(self, new: Steps, old: Steps) -> None:
        """The node at `new` is made of the one at `old`, which may be made into several."""
        written = self._written(old)
        self.origins.set(new, self._document, written)
        self._places.setdefault(written, new)

    def refer(self, node: dict[str, Any]) -> None:
        """A node of the result whose `$ref` leads to a place of the text."""
        self._references.append(node)

    def mend_references(self) -> None:
        for node in self._references:
            node["$ref"] = self._mended(node["$ref"])

    def _mended(self, said: str) -> str:
        ref = said
        try:
            # by the name of a definition alone, as drafts of Swagger 2.0 had it
            ref = ref if ref.startswith("#") else join(("definitions", ref))
            lookup(self._document.data, ref)
        except LookupError:
            return said  # to be told in its own words
        old = split(unquoted(ref))
        for end in range(len(old), 0, -1):
            new = self._places.get(old[:end])
            if new is not None:
                # as a URI: a percent sign in a name is one no more
                steps = (escape(step).replace("%", "%25") for step in (*new, *old[end:]))
                return "/".join((ROOT, *steps))
        return said

    def report(self, code: str, message: str, old: Steps, severity: Severity = "note") -> None:
        self.problems.append(self._document.problem(code, message, join(self._written(old)), severity))

    def _written(self, steps: Steps) -> Steps:
        return (*self._renamed.get(steps[:2], steps[:2]), *steps[2:])
