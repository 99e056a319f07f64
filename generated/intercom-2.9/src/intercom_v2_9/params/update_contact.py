"""Request type `UpdateContactParams`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, TypedDict

from .._runtime.types import Timestamp


class UpdateContactParams(TypedDict, total=False):
    """The fields of a contact to change; all others stay as they are."""

    avatar: str | None
    """Address of a new picture; `null` removes the present one."""

    custom_attributes: Mapping[str, Any] | None
    """Values to change, by attribute name; names that are not sent keep their value."""

    email: str
    """New email address."""

    external_id: str
    """Your own id for the person, unique in the workspace."""

    last_seen_at: Timestamp | datetime | None
    """Last time you saw the person active, as Unix time in seconds."""

    name: str | None
    """New full name; `null` removes it."""

    owner_id: int | str | None
    """Id of the admin who takes over the contact; `null` leaves it without one."""

    phone: str | None
    """New phone number; `null` removes it."""

    role: str
    """`user` or `lead`; `user` promotes a lead."""

    signed_up_at: Timestamp | datetime | None
    """When the person signed up for your product, as Unix time in seconds."""

    unsubscribed_from_emails: bool | None
    """Whether the contact refuses all marketing emails."""
