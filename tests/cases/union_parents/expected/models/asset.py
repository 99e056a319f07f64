"""Response model `Asset`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.models.model import Model, union
from .building import Building
from .car import CarUnion
from .train import Train
from .truck import Truck
from .vehicle import VehicleUnion


class Asset(Model):
    """An object of the API."""

    type: str
    id: str | None = None


if TYPE_CHECKING:
    AssetUnion: TypeAlias = Asset | Building | CarUnion | Train | Truck | VehicleUnion
else:
    AssetUnion = union(
        "AssetUnion",
        lambda: (Asset, Building, CarUnion, Train, Truck, VehicleUnion),
        discriminator="type",
        mapping={"asset": 0, "building": 1, "car": 2, "train": 3, "truck": 4, "vehicle": 5},
        required=(("type",), ("type",), (), ("type",), ("type",), ()),
    )
"""One of several types."""
