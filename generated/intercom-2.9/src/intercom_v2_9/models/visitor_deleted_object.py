"""Response model `VisitorDeletedObject`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open


class VisitorDeletedObject(Model):
    """Confirmation that a visitor was deleted."""

    type: Open[Literal["visitor"]] | None = None
    """Kind of object that was deleted, always `visitor`."""

    id: str | None = None
    """Id that Intercom gave the visitor."""

    user_id: str | None = None
    """Id that the Messenger had made up for the visitor."""
