"""Request type `CreateContactParams`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, TypedDict

from .._runtime.types import Timestamp


class CreateContactParams(TypedDict, total=False):
    """Values of a new contact; at least one of `email`, `external_id` and `role` is needed."""

    avatar: str | None
    """Address of a picture of the person."""

    custom_attributes: Mapping[str, Any] | None
    """Values by attribute name; every name must be defined in the workspace already."""

    email: str
    """Email address."""

    external_id: str
    """Your own id for the person, unique in the workspace."""

    last_seen_at: Timestamp | datetime | None
    """Last time you saw the person active, as Unix time in seconds."""

    name: str | None
    """Full name."""

    owner_id: int | str | None
    """Id of the admin who is to look after the contact."""

    phone: str | None
    """Phone number, best in international form (`+351...`)."""

    role: str
    """`user` or `lead`; a user when left out."""

    signed_up_at: Timestamp | datetime | None
    """When the person signed up for your product, as Unix time in seconds."""

    unsubscribed_from_emails: bool | None
    """Whether the contact refuses all marketing emails."""
