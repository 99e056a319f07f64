"""Response model `DeletedCompanyObject`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open


class DeletedCompanyObject(Model):
    """Confirmation that the deletion of a company was accepted."""

    id: str | None = None
    """Intercom id of the company."""

    deleted: bool | None = None
    """Whether the deletion was accepted; `true` on success."""

    object: Open[Literal["company"]] | None = None
    """Kind of object that was deleted, always `company`."""
