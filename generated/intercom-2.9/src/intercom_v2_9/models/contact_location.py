"""Response model `ContactLocation`."""

from __future__ import annotations

from .._runtime.models.model import Model


class ContactLocation(Model):
    """Where a contact is, as precisely as an IP address tells."""

    type: str | None = None
    """Always `location`."""

    city: str | None = None
    """Name of the city."""

    country: str | None = None
    """Name of the country, in English."""

    region: str | None = None
    """Name of the state, province or district."""
