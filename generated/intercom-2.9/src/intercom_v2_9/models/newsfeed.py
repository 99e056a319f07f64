"""Response model `Newsfeed`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open, Timestamp


class Newsfeed(Model):
    """A list of news items shown to one audience; it is set up in Intercom and cannot be changed
    here.
    """

    type: Open[Literal["newsfeed"]]
    """Always `newsfeed`."""

    id: str
    """Id of the newsfeed."""

    created_at: Timestamp
    """When the newsfeed was created, as Unix time in seconds."""

    name: str
    """Name that only teammates see."""

    updated_at: Timestamp
    """When the newsfeed was last changed, as Unix time in seconds."""
