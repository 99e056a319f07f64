"""Response model `Pet`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.models.model import Model, union
from .cat import Cat
from .dog import Dog


class Pet(Model):
    """An object of the API."""

    kind: str
    name: str | None = None


if TYPE_CHECKING:
    PetUnion: TypeAlias = Pet | Cat | Dog
else:
    PetUnion = union(
        "PetUnion",
        lambda: (Pet, Cat, Dog),
        discriminator="kind",
        mapping={"Cat": 1, "Pet": 0, "hund": 2},
        required=(("kind",), ("kind",), ("kind",)),
    )
"""One of several types."""
