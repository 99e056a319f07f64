"""Response models `GetOwnerResponse`, `GetOwnerResponseFavorite`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.models.model import Model, union
from .cat import Cat
from .dog import Dog


class GetOwnerResponse(Model):
    """An object of the API."""

    favorite: GetOwnerResponseFavorite | None = None


if TYPE_CHECKING:
    GetOwnerResponseFavorite: TypeAlias = Cat | Dog
else:
    GetOwnerResponseFavorite = union(
        "GetOwnerResponseFavorite",
        lambda: (Cat, Dog),
        discriminator="class",
        mapping={"canine": 1, "feline": 0},
        required=(("kind",), ("kind",)),
    )
"""One of several types."""
