"""Response model `Car`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.models.model import Model, union
from .truck import Truck


class Car(Model):
    """An object of the API."""

    type: str
    id: str | None = None
    doors: int | None = None
    drive: str | None = None


if TYPE_CHECKING:
    CarUnion: TypeAlias = Car | Truck
else:
    CarUnion = union(
        "CarUnion",
        lambda: (Car, Truck),
        discriminator="drive",
        mapping={"road": 0, "truck": 1},
        required=(("type",), ("type",)),
    )
"""One of several types."""
