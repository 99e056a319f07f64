"""Response model `SegmentList`."""

from __future__ import annotations

from typing import Any, Literal

from .._runtime.models.model import Model
from .._runtime.types import Open
from .segment import Segment


class SegmentList(Model):
    """The segments of the workspace, or a page of them."""

    type: Open[Literal["segment.list"]]
    """Always `segment.list`."""

    pages: dict[str, Any] | None = None
    """Position in the list; empty or missing when nothing follows."""

    segments: list[Segment]
    """The segments."""
