"""Response model `Vehicle`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.models.model import Model, union
from .car import Car
from .train import Train
from .truck import Truck


class Vehicle(Model):
    """An object of the API."""

    type: str
    id: str | None = None
    drive: str | None = None


if TYPE_CHECKING:
    VehicleUnion: TypeAlias = Vehicle | Car | Train | Truck
else:
    VehicleUnion = union(
        "VehicleUnion",
        lambda: (Vehicle, Car, Train, Truck),
        discriminator="drive",
        mapping={"rail": 2, "road": 1, "truck": 3, "vehicle": 0},
        required=(("type",), ("type",), ("type",), ("type",)),
    )
"""One of several types."""
