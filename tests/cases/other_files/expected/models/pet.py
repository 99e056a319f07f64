"""Response model `Pet`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.models.model import union
from .cat import Cat
from .dog import Dog

if TYPE_CHECKING:
    Pet: TypeAlias = Cat | Dog
else:
    Pet = union(
        "Pet",
        lambda: (Cat, Dog),
        discriminator="kind",
        mapping={"cat": 0, "dog": 1},
        required=(("kind",), ("kind",)),
    )
"""One of several types."""
