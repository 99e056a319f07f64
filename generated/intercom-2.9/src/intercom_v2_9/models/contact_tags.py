"""Response model `ContactTags`."""

from __future__ import annotations

from .._runtime.models.model import Model
from .addressable_list import AddressableList


class ContactTags(Model):
    """References to the first ten tags on a contact, and where to find the others."""

    type: str | None = None
    """What kind of object this is, always `list`."""

    data: list[AddressableList]
    """References to the tags, ten at most."""

    has_more: bool
    """Whether there are tags beyond those in `data`."""

    total_count: int
    """Number of tags on the contact, shown here or not."""

    url: str | None = None
    """Path that lists all tags on the contact."""
