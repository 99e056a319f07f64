"""Response model `DataEventEntry`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.models.model import union
from .data_event import DataEvent
from .data_event_summary_item import DataEventSummaryItem

if TYPE_CHECKING:
    DataEventEntry: TypeAlias = DataEvent | DataEventSummaryItem
else:
    DataEventEntry = union(
        "DataEventEntry",
        lambda: (DataEvent, DataEventSummaryItem),
        required=(("created_at", "event_name"), ()),
        literals=({"type": ("event",)}, {}),
        several=True,
    )
"""One event, or one line of a summary if `summary` was asked for."""
