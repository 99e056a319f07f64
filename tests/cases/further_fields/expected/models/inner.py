"""Response model `Inner`."""

from __future__ import annotations

from .._runtime.models.model import ExtensibleModel


class Inner(ExtensibleModel):
    """An object of the API."""

    a: str | None = None
