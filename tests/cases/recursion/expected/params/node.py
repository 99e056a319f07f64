"""Request type `NodeParams`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict


class NodeInlineParams(TypedDict, total=False):
    """An object to send."""

    back: NodeParams


class NodeParams(TypedDict, total=False):
    """An object to send."""

    by_name: Mapping[str, NodeParams]
    children: Sequence[NodeParams]
    inline: NodeInlineParams
    matrix: Sequence[Sequence[Any]]
    next: NodeParams
    value: str
