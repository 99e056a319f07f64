"""Response model `Tag`."""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.types import Timestamp
from .reference import Reference


class Tag(Model):
    """A label on a contact, conversation or ticket, with the circumstances in which it was
    applied.
    """

    type: str
    """Always `tag`."""

    id: str
    """Id of the tag."""

    applied_at: Timestamp | None = None
    """When the tag was put on this object, as Unix time in seconds; absent in a plain list of
    tags.
    """

    applied_by: Reference | None = None
    """The admin who put the tag on this object; absent in a plain list of tags."""

    name: str
    """Text of the tag."""
