"""Request type `NewsfeedAssignmentParams`."""

from __future__ import annotations

from datetime import datetime
from typing import TypedDict

from .._runtime.types import Timestamp


class NewsfeedAssignmentParams(TypedDict, total=False):
    """That a newsfeed shows a news item, and since when."""

    newsfeed_id: int | str
    """Id of the newsfeed."""

    published_at: Timestamp | datetime
    """When the item appeared in the feed, as Unix time in seconds; it may lie in the past but not
    in the future, and is ignored when a draft is sent.
    """
