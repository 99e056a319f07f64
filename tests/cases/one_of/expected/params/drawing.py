"""Request types `DrawingInlinePointsParams`, `DrawingInlineEdgesParams`, `DrawingItemLineParams`,
`DrawingItemDotParams`, `DrawingDateOrTextParams`, `DrawingInlineParams`, `DrawingItemParams`,
`DrawingListsParams`, `DrawingNestedParams`, `DrawingObjectOrMapParams`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Literal, Required, TypeAlias, TypedDict

from .._runtime.types import Unlisted
from ..models.circle import Circle
from ..models.drawing import (
    DrawingInlineEdges,
    DrawingInlinePoints,
    DrawingItemDot,
    DrawingItemLine,
)
from .circle import CircleParams
from .shape import ShapeParams


class DrawingInlinePointsParams(TypedDict, total=False):
    """An object to send."""

    points: Required[int]


class DrawingInlineEdgesParams(TypedDict, total=False):
    """An object to send."""

    edges: Required[int]


_DrawingItemLineParams = TypedDict("_DrawingItemLineParams", {"from": "float"}, total=False)


class DrawingItemLineParams(_DrawingItemLineParams, total=False):
    """An object to send."""

    type: Literal["line"] | Unlisted


class DrawingItemDotParams(TypedDict, total=False):
    """An object to send."""

    type: Literal["dot"] | Unlisted
    at: float


DrawingDateOrTextParams: TypeAlias = datetime | str
"""One of several types."""

DrawingInlineParams: TypeAlias = (
    DrawingInlinePointsParams | DrawingInlinePoints | DrawingInlineEdgesParams | DrawingInlineEdges
)
"""One of several types."""

DrawingItemParams: TypeAlias = (
    DrawingItemLineParams | DrawingItemLine | DrawingItemDotParams | DrawingItemDot
)
"""One of several types."""

DrawingListsParams: TypeAlias = Sequence[str] | Sequence[int]
"""One of several types."""

DrawingNestedParams: TypeAlias = ShapeParams | str
"""One of several types."""

DrawingObjectOrMapParams: TypeAlias = CircleParams | Circle | Mapping[str, int]
"""One of several types."""
