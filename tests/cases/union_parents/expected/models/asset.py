"""Response model `Asset`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.models.model import Model, union
from .building import Building
from .car import Car
from .train import Train
from .vehicle import VehicleUnion


class Asset(Model):
    """An object of the API."""

    type: str
    id: str | None = None


if TYPE_CHECKING:
    AssetUnion: TypeAlias = Asset | Building | Car | Train | VehicleUnion
else:
    AssetUnion = union(
        "AssetUnion",
        lambda: (Asset, Building, Car, Train, VehicleUnion),
        discriminator="type",
        mapping={"asset": 0, "building": 1, "car": 2, "train": 3, "vehicle": 4},
        required=(("type",), ("type",), ("type",), ("type",), ()),
    )
"""One of several types."""
