"""Response model `DeletedCollectionObject`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open


class DeletedCollectionObject(Model):
    """Confirms that a collection was deleted."""

    id: str | None = None
    """Id of the collection that was deleted."""

    deleted: bool | None = None
    """Whether it is gone."""

    object: Open[Literal["collection"]] | None = None
    """Always `collection`."""
