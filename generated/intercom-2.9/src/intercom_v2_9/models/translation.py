"""Response model `Translation`."""

from __future__ import annotations

from .._runtime.models.model import Model


class Translation(Model):
    """The texts of a subscription type in one language."""

    description: str | None = None
    """Explanation shown to contacts in this language."""

    locale: str
    """Two-letter code of the language, such as `en`."""

    name: str
    """Name shown to contacts in this language."""
