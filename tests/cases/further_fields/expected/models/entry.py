"""Response models `Record`, `Entry`."""

from __future__ import annotations

from .._runtime.models.model import DateTime, ExtensibleModel, Model
from .closed import Closed
from .inner import Inner


class Record(ExtensibleModel):
    """An object of the API."""

    id: str
    closed: Closed | None = None
    inner: Inner | None = None
    lists: dict[str, list[str]] | None = None

    @property
    def extra(self) -> dict[str, Entry]:
        """Fields beyond the listed ones, by wire name."""
        return super().extra


class Entry(Model):
    """An object of the API."""

    at: DateTime | None = None
    record: Record | None = None
