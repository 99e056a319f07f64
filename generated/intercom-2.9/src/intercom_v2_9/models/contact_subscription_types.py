"""Response model `ContactSubscriptionTypes`."""

from __future__ import annotations

from .._runtime.models.model import Model
from .addressable_list import AddressableList


class ContactSubscriptionTypes(Model):
    """References to the subscription types on which a contact has decided."""

    type: str | None = None
    """What kind of object this is, always `list`."""

    data: list[AddressableList]
    """References to the subscription types."""

    has_more: bool
    """Whether there are subscriptions beyond those in `data`."""

    total_count: int
    """Number of the contact's subscriptions, shown here or not."""

    url: str | None = None
    """Path that lists all subscriptions of the contact."""
