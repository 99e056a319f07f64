"""Request type `NewsItemRequestParams`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from .._runtime.types import Unlisted
from ..models.newsfeed_assignment import NewsfeedAssignment
from .newsfeed_assignment import NewsfeedAssignmentParams


class NewsItemRequestParams(TypedDict, total=False):
    """What a news item consists of."""

    body: str
    """Text, which may be HTML."""

    deliver_silently: bool
    """Whether it appears in the Messenger without a notification badge."""

    labels: Sequence[str]
    """Labels that customers see, such as `Product`."""

    newsfeed_assignments: Sequence[NewsfeedAssignmentParams | NewsfeedAssignment]
    """The newsfeeds to show it in, and since when."""

    reactions: Sequence[str | None]
    """Emoji that customers can react with, in the order to show; an empty list turns reactions
    off.
    """

    sender_id: Required[int | str]
    """Id of the admin who appears as the sender."""

    state: Literal["draft", "live"] | Unlisted
    """`live` shows the item to customers; a `draft` waits."""

    title: Required[str]
    """Title."""
