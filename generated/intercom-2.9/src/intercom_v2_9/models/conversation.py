"""Response model `Conversation`."""

from __future__ import annotations

from typing import Any, Literal

from .._runtime.models.model import Model
from .._runtime.types import Open, Timestamp
from .conversation_contacts import ConversationContacts
from .conversation_first_contact_reply import ConversationFirstContactReply
from .conversation_parts import ConversationParts
from .conversation_rating import ConversationRating
from .conversation_source import ConversationSource
from .conversation_statistics import ConversationStatistics
from .conversation_teammates import ConversationTeammates
from .sla_applied import SlaApplied
from .tags import Tags


class Conversation(Model):
    """A thread between one or more contacts and your teammates, with everything that was said in
    `conversation_parts`.
    """

    type: str
    """Kind of object, always `conversation`."""

    id: str
    """The conversation's id; a string of digits, although some paths declare it as an integer."""

    admin_assignee_id: int | None = None
    """Id of the admin who owns the conversation, as an integer; null when no admin does."""

    contacts: ConversationContacts
    """The contacts who take part."""

    conversation_parts: ConversationParts
    """Replies, notes and state changes after the source message, at most the 500 latest."""

    conversation_rating: ConversationRating | None = None
    """The score the contact gave; null when no rating was asked for."""

    created_at: Timestamp
    """When the first message was sent, Unix time in seconds."""

    first_contact_reply: ConversationFirstContactReply | None = None
    """When and where a contact first wrote; null while only admins have."""

    open: bool
    """Whether the conversation still needs attention; snoozed ones count as open."""

    priority: Open[Literal["priority", "not_priority"]]
    """Whether a teammate or rule has put the conversation ahead of others."""

    read: bool
    """Whether the teammates' side has read the latest message."""

    sla_applied: SlaApplied | None = None
    """The service level promise in force and how it stands; null without one."""

    snoozed_until: Timestamp | None = None
    """When a snoozed conversation wakes up, Unix time in seconds; null unless `state` is
    `snoozed`.
    """

    source: ConversationSource
    """The message that began the conversation; it is not repeated among the parts."""

    state: Open[Literal["open", "closed", "snoozed"]]
    """Where the conversation stands in the inbox; `snoozed` means hidden until `snoozed_until`."""

    statistics: ConversationStatistics | None = None
    """Response times and counts for reports; null until they have been computed."""

    tags: Tags
    """Tags on the conversation itself, not those of its contacts."""

    team_assignee_id: int | None = None
    """Id of the team whose inbox holds the conversation, as an integer; null when it is in none."""

    teammates: ConversationTeammates | None = None
    """The admins who wrote at least one part; null when nobody has yet."""

    ticket: dict[str, Any] | None = None
    """The ticket that the conversation is part of."""

    title: str | None = None
    """Subject line that a teammate or a rule gave the conversation; null when it has none."""

    topics: dict[str, Any] | None = None
    """The topics that were found in the conversation."""

    updated_at: Timestamp
    """When anything about the conversation last changed, Unix time in seconds."""

    waiting_since: Timestamp | None = None
    """Since when the contact has been waiting for an answer, Unix time in seconds; null once an
    admin has replied.
    """
