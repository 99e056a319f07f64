"""Response model `DeletedSectionObject`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open


class DeletedSectionObject(Model):
    """Confirms that a section was deleted."""

    id: str
    """Id of the section that was deleted."""

    deleted: bool
    """Whether it is gone."""

    object: Open[Literal["section"]]
    """Always `section`."""
