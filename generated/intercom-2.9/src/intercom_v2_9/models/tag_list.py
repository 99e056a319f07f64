"""Response model `TagList`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open
from .tag import Tag


class TagList(Model):
    """All tags of the workspace, or of one contact."""

    type: Open[Literal["list"]]
    """Always `list`."""

    data: list[Tag]
    """The tags, all in one answer."""
