"""Response model `ConversationPartAuthor`."""

from __future__ import annotations

from .._runtime.models.model import Model


class ConversationPartAuthor(Model):
    """Whoever stands behind a message: a contact, admin, team or bot. Empty for Twitter."""

    type: str
    """What sort of author this is, for instance `admin`, `user`, `lead`, `team` or `bot`."""

    id: str
    """The author's id among objects of that type."""

    email: str | None = None
    """Email address of the author; bots have one, too."""

    name: str | None = None
    """Name shown beside the message; null for a contact without one."""
