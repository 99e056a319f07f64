"""Response model `DeletedObject`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open


class DeletedObject(Model):
    """Confirms that a news item was deleted."""

    id: str
    """Id of the news item that was deleted."""

    deleted: bool
    """Whether it is gone."""

    object: Open[Literal["news-item"]]
    """Always `news-item`."""
