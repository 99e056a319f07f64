"""Response model `NewsfeedAssignment`."""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.types import Timestamp


class NewsfeedAssignment(Model):
    """That a newsfeed shows a news item, and since when."""

    newsfeed_id: int
    """Id of the newsfeed."""

    published_at: Timestamp
    """When the item appeared in the feed, as Unix time in seconds; it may lie in the past but not
    in the future, and is ignored when a draft is sent.
    """
