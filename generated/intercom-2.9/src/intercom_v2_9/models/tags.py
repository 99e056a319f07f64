"""Response model `Tags`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open
from .tag import Tag


class Tags(Model):
    """The tags on a conversation."""

    type: Open[Literal["tag.list"]]
    """Kind of object, always `tag.list`."""

    tags: list[Tag]
    """The tags, each with who applied it and when."""
