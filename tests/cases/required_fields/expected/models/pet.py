"""Response model `Pet`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.models.model import Model, field, union
from .flat import Flat
from .house import House
from .owner import Owner


class Pet(Model):
    """An object of the API."""

    id: str
    chip: str | None = None
    """Required, and may be null."""

    home: PetHome
    made_at: str | None = field(name="made-at", default=None)
    """Required"""

    name: str | None = None
    """Required"""

    nickname: str | None = None
    owner: Owner


if TYPE_CHECKING:
    PetHome: TypeAlias = Flat | House
else:
    PetHome = union(
        "PetHome",
        lambda: (Flat, House),
        required=(("floor", "kind"), ("kind", "rooms")),
        literals=({"kind": ("flat",)}, {"kind": ("house",)}),
    )
"""One of several types."""
