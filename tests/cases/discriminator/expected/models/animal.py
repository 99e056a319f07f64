"""Response model `Animal`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.models.model import Model, field, union
from .cat import Cat
from .dog import Dog


class Animal(Model):
    """An object of the API."""

    class_: str | None = field(name="class", default=None)
    kind: str


if TYPE_CHECKING:
    AnimalUnion: TypeAlias = Animal | Cat | Dog
else:
    AnimalUnion = union(
        "AnimalUnion",
        lambda: (Animal, Cat, Dog),
        discriminator="kind",
        mapping={"animal": 0, "cat": 1, "dog": 2},
        required=(("kind",), ("kind",), ("kind",)),
    )
"""One of several types."""
