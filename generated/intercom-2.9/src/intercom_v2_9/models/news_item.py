"""Response model `NewsItem`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open, Timestamp
from .newsfeed_assignment import NewsfeedAssignment


class NewsItem(Model):
    """An announcement to customers."""

    type: Open[Literal["news-item"]]
    """Always `news-item`."""

    id: str
    """Id of the news item; operations that take it as an integer accept the same digits."""

    body: str | None = None
    """Text, which may be HTML."""

    cover_image_url: str | None = None
    """Address of the picture on top, a `.jpg` or `.png` file; null if there is none."""

    created_at: Timestamp
    """When the news item was created, as Unix time in seconds."""

    deliver_silently: bool
    """Whether it appears in the Messenger without a notification badge."""

    labels: list[str | None]
    """Labels that customers see, such as `Product`."""

    newsfeed_assignments: list[NewsfeedAssignment]
    """The newsfeeds that show it, and since when."""

    reactions: list[str | None]
    """Emoji that customers can react with, in the order shown; none, if reactions are off."""

    sender_id: int
    """Id of the admin who appears as the sender."""

    state: Open[Literal["draft", "live"]]
    """Whether customers can see it (`live`) or not yet (`draft`)."""

    title: str
    """Title."""

    updated_at: Timestamp
    """When the news item was last changed, as Unix time in seconds."""

    workspace_id: str
    """Id of the workspace that the news item belongs to."""
