"""Response model `GroupContent`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open


class GroupContent(Model):
    """The texts of a collection or section in one language."""

    type: Open[Literal["group_content"]] | None = None
    """Always `group_content`."""

    description: str | None = None
    """A line or two in this language; only collections have it."""

    name: str | None = None
    """Name in this language."""
