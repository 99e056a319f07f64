"""Response model `CompanyAttachedSegments`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open
from .segment import Segment


class CompanyAttachedSegments(Model):
    """The segments that a company is in."""

    type: Open[Literal["list"]]
    """Always `list`."""

    data: list[Segment]
    """All segments whose rules the company meets."""
