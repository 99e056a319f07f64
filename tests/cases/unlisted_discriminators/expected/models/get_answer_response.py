"""Response model `GetAnswerResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.models.model import union
from .paid import Paid
from .refunded import Refunded

if TYPE_CHECKING:
    GetAnswerResponse: TypeAlias = Paid | Refunded
else:
    GetAnswerResponse = union(
        "GetAnswerResponse",
        lambda: (Paid, Refunded),
        discriminator="event",
        mapping={"charge.paid": 0, "charge.refunded": 1, "charge.returned": 1},
        required=((), ("event",)),
        literals=({"event": ("charge.paid",)}, {}),
    )
"""One of several types."""
