"""Response model `Value`."""

from __future__ import annotations

from .._runtime.models.model import Date, Model


class Value(Model):
    """An object of the API."""

    at: Date | None = None
