"""Response model `DeletedCompanyObject`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open


class DeletedCompanyObject(Model):
    """Confirmation that the deletion of a company was accepted."""

    id: str
    """Intercom id of the company."""

    deleted: bool
    """Whether the deletion was accepted; `true` on success."""

    object: Open[Literal["company"]]
    """Kind of object that was deleted, always `company`."""
