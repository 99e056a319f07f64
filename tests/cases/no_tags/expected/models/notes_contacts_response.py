"""Response model `NotesContactsResponseItem`."""

from __future__ import annotations

from .._runtime.models.model import Model


class NotesContactsResponseItem(Model):
    """An object of the API."""

    id: str | None = None
