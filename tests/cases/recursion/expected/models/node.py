"""Response model `Node`."""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import Model


class NodeInline(Model):
    """An object of the API."""

    back: Node | None = None


class Node(Model):
    """An object of the API."""

    by_name: dict[str, Node] | None = None
    children: list[Node] | None = None
    inline: NodeInline | None = None
    matrix: list[list[Any]] | None = None
    next: Node | None = None
    value: str | None = None
