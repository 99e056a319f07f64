"""Response model `ContactLocation`."""

from __future__ import annotations

from .._runtime.models.model import Model


class ContactLocation(Model):
    """Where a contact is, as precisely as an IP address tells."""

    type: str | None = None
    """Always `location`."""

    city: str | None = None
    """Name of the city."""

    continent_code: str | None = None
    """The continent as a code of two letters."""

    country: str | None = None
    """Name of the country, in English."""

    country_code: str | None = None
    """The country as a code of three letters."""

    region: str | None = None
    """Name of the state, province or district."""
