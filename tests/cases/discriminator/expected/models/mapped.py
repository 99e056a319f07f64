"""Response model `Mapped`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.models.model import union
from .cat import Cat
from .dog import Dog

if TYPE_CHECKING:
    Mapped: TypeAlias = Cat | Dog
else:
    Mapped = union(
        "Mapped",
        lambda: (Cat, Dog),
        discriminator="kind",
        mapping={"c": 0, "d": 1, "kitten": 0},
        required=(("kind",), ("kind",)),
    )
"""One of several types."""
