"""Response model `SlaApplied`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open


class SlaApplied(Model):
    """The service level agreement on a conversation; its status is null after a teammate has
    removed it by hand.
    """

    type: str | None = None
    """Kind of object, always `conversation_sla_summary`."""

    sla_name: str | None = None
    """Name the agreement was given when it was set up."""

    sla_status: Open[Literal["hit", "missed", "cancelled", "active"]] | None = None
    """How it stands: `hit` when every target so far was met, `missed` once any target was not
    (recorded at the next reply rather than at the deadline), `active` while one is still
    running, `cancelled` after removal.
    """
