"""Response model `ConversationRating`."""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.types import Timestamp
from .contact_reference import ContactReference
from .reference import Reference


class ConversationRating(Model):
    """A contact's verdict on a conversation, with the admin it was given to."""

    contact: ContactReference | None = None
    """The contact who was asked."""

    created_at: Timestamp | None = None
    """When the contact was asked to rate, Unix time in seconds."""

    rating: int | None = None
    """Score from 1 (worst) to 5 (best)."""

    remark: str | None = None
    """Comment left beside the score; often empty."""

    teammate: Reference | None = None
    """The admin the conversation was assigned to at the time."""
