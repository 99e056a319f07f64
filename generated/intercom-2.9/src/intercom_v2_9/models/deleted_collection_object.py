"""Response model `DeletedCollectionObject`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open


class DeletedCollectionObject(Model):
    """Confirms that a collection was deleted."""

    id: str
    """Id of the collection that was deleted."""

    deleted: bool
    """Whether it is gone."""

    object: Open[Literal["collection"]]
    """Always `collection`."""
