"""Response model `WebhookEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.models.model import union
from .kennel_closed_event import KennelClosedEvent
from .left_event import LeftEvent
from .pet_arrived_event import PetArrivedEvent

if TYPE_CHECKING:
    WebhookEvent: TypeAlias = KennelClosedEvent | LeftEvent | PetArrivedEvent
else:
    WebhookEvent = union(
        "WebhookEvent",
        lambda: (KennelClosedEvent, LeftEvent, PetArrivedEvent),
        required=(("type",), ("type",), ("type", "pet")),
        literals=({"type": ("closed",)}, {"type": ("left",)}, {"type": ("arrived",)}),
    )
"""One of several types."""
