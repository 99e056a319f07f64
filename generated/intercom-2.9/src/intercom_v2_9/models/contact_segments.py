"""Response model `ContactSegments`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open
from .segment import Segment


class ContactSegments(Model):
    """The segments that a contact is in."""

    type: Open[Literal["list"]]
    """Always `list`."""

    data: list[Segment]
    """All segments whose rules the contact meets."""
