"""Response model `GetPetResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.models.model import union
from .cat import Cat
from .dog import Dog

if TYPE_CHECKING:
    GetPetResponse: TypeAlias = Cat | Dog
else:
    GetPetResponse = union(
        "GetPetResponse", lambda: (Cat, Dog), discriminator="kind", mapping={"cat": 0, "dog": 1}
    )
"""One of several types."""
