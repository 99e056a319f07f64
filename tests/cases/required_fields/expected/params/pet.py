"""Request type `PetParams`."""

from __future__ import annotations

from typing import Required, TypeAlias, TypedDict

from .flat import FlatParams
from .house import HouseParams
from .owner import OwnerParams

_PetParams = TypedDict("_PetParams", {"made-at": "Required[str]"}, total=False)


class PetParams(_PetParams, total=False):
    """An object to send."""

    id: Required[str]
    chip: Required[str | None]
    """Required, and may be null."""

    home: Required[PetHomeParams]
    name: Required[str]
    """Required"""

    nickname: str
    owner: Required[OwnerParams]


PetHomeParams: TypeAlias = FlatParams | HouseParams
"""One of several types."""
