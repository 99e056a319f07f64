"""Response model `Tree`."""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import Model
from .node import Node, NodeInline


class Tree(Model):
    """An object of the API."""

    by_name: dict[str, Node] | None = None
    children: list[Node] | None = None
    inline: NodeInline | None = None
    matrix: list[list[Any]] | None = None
    next: Node | None = None
    parent: Tree | None = None
    value: str | None = None
