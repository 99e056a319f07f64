"""Response model `GetLayerResponse`."""

from __future__ import annotations

from .._runtime.models.model import ExtensibleModel
from .closed import Closed
from .entry import Entry
from .inner import Inner


class GetLayerResponse(ExtensibleModel):
    """An object of the API."""

    id: str
    closed: Closed | None = None
    depth: int | None = None
    inner: Inner | None = None
    lists: dict[str, list[str]] | None = None

    @property
    def extra(self) -> dict[str, Entry]:
        """Fields beyond the listed ones, by wire name."""
        return super().extra
