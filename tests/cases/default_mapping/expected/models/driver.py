"""Response model `Driver`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.models.model import Model, union
from .guest import Guest
from .owner import Owner


class Driver(Model):
    """An object of the API."""

    role: str | None = None


if TYPE_CHECKING:
    DriverUnion: TypeAlias = Driver | Guest | Owner
else:
    DriverUnion = union(
        "DriverUnion",
        lambda: (Driver, Guest, Owner),
        discriminator="role",
        mapping={"Driver": 0, "Guest": 1, "Owner": 2},
        default=1,
    )
"""One of several types."""
