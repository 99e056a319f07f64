"""Response model `Vehicle`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.models.model import union
from .bike import Bike
from .car import Car
from .other_vehicle import OtherVehicle

if TYPE_CHECKING:
    Vehicle: TypeAlias = Car | Bike | OtherVehicle
else:
    Vehicle = union(
        "Vehicle",
        lambda: (Car, Bike, OtherVehicle),
        discriminator="kind",
        mapping={"OtherVehicle": 2, "bike": 1, "car": 0},
        default=2,
        required=(("kind",), ("kind",), ()),
    )
"""One of several types."""
