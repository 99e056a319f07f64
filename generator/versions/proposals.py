"""Corrections that need no judgement: for each problem with a mechanical cure an overlay action, with its reason."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from ..input.document import Document, read
from ..input.json_pointer import is_array, is_object

Steps = tuple[str, ...]

ROUNDS = 20
"""A cure may bring the next problem to light; so often it is looked again."""


class Proposal(NamedTuple):
    """An overlay action without its versions."""

    target: str
    """JSONPath."""
    reason: str
    update: Any = None
    remove: bool = False

    depth: int = 0
    """How deep in the description the target lies."""

    @property
    def is_by_number(self) -> bool:
        """Whether it goes by the number of an item, which may be another item's in the next version."""
        return re.search(r"\[\d+\]", self.target) is not None

    def versions(self, version: str) -> dict[str, str]:
        """Those that the action is for: the version and all that follow, or it alone."""
        return {"from": version, **({"until": version} if self.is_by_number else {})}

    def action(self, version: str) -> dict[str, Any]:
        """The action, for a version."""
        what: dict[str, Any] = {"remove": True} if self.remove else {"update": self.update}
        return {
            "target": self.target,
            "x-sdk-versions": self.versions(version),
            "description": self.reason,
            **what,
        }


def as_overlay(found: Sequence[Proposal], version: str) -> Document:
    """An overlay that nobody has written to a file yet."""
    actions = [one.action(version) for one in found] or [{"target": "$", "update": {}}]
    data = {"overlay": "1.0.0", "info": {"title": "Proposed", "version": "1.0.0"}, "actions": actions}
    return replace(read(b"{}", "proposed.yaml"), data=data)


def json_path(steps: Sequence[str], data: Any) -> str:
    """The JSONPath of a node: names in brackets unless they are plain, items by what tells them from their siblings."""
    path, node = "$", data
    for step in steps:
        if is_array(node):
            path += f"[{_selector(node, int(step))}]"
            node = node[int(step)] if int(step) < len(node) else None
            continue
        path += f".{step}" if re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", step) else f"[{_quoted(step)}]"
        node = node.get(step) if is_object(node) else None
    return path


def _selector(items: list[Any], index: int) -> str:
    """A filter where the item is the only one that it selects: a number may mean another one in the next version."""
    item = items[index] if index < len(items) else None
    for keys in (("$ref",), ("name", "in"), ("operationId",), ("url",)):
        if is_object(item) and all(isinstance(item.get(key), str) for key in keys):
            wanted = {key: item[key] for key in keys}
            if sum(is_object(one) and all(one.get(key) == wanted[key] for key in keys) for one in items) == 1:
                tests = (f"@{_member(key)} == {_quoted(value)}" for key, value in wanted.items())
                return f"?{' && '.join(tests)}"
    return str(index)


def _member(key: str) -> str:
    return f".{key}" if key.isalpha() else f"[{_quoted(key)}]"


def _quoted(name: str) -> str:
    """A string literal of JSONPath (RFC 9535, 2.3.1.1)."""
    escapes = {"'": "\\'", "\\": "\\\\"}
    return "'" + "".join(escapes.get(c, c if c.isprintable() else f"\\u{ord(c):04x}") for c in name) + "'"
