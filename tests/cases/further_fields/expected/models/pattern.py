"""Response model `Pattern`."""

from __future__ import annotations

from .._runtime.models.model import Date, ExtensibleModel


class Pattern(ExtensibleModel):
    """An object of the API."""

    id: str | None = None

    @property
    def extra(self) -> dict[str, Date]:
        """Fields beyond the listed ones, by wire name."""
        return super().extra
