"""Response model `Reference`."""

from __future__ import annotations

from .._runtime.models.model import Model


class Reference(Model):
    """Points at another object."""

    type: str
    """Kind of the object, for example `contact`."""

    id: str | None = None
    """Id of the object."""
