"""Response model `Event`."""

from __future__ import annotations

from .._runtime.models.model import Model


class EventThing(Model):
    """An object of the API."""

    id: str | None = None


class Event(Model):
    """An object of the API."""

    kind: str | None = None
    thing: EventThing | None = None
