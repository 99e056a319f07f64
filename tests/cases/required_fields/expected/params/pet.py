"""Request type `PetParams`."""

from __future__ import annotations

from typing import Required, TypeAlias, TypedDict

from ..models.flat import Flat
from ..models.house import House
from ..models.owner import Owner
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
    owner: Required[OwnerParams | Owner]


PetHomeParams: TypeAlias = FlatParams | Flat | HouseParams | House
"""One of several types."""
