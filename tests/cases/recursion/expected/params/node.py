"""Request type `NodeParams`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from ..models.node import Node, NodeInline


class NodeInlineParams(TypedDict, total=False):
    """An object to send."""

    back: NodeParams | Node


class NodeParams(TypedDict, total=False):
    """An object to send."""

    by_name: Mapping[str, NodeParams | Node]
    children: Sequence[NodeParams | Node]
    inline: NodeInlineParams | NodeInline
    matrix: Sequence[Sequence[Any]]
    next: NodeParams | Node
    value: str
