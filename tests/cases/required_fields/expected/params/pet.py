"""Request type `PetHomeParams`."""

from __future__ import annotations

from typing import TypeAlias

from ..models.flat import Flat
from ..models.house import House
from .flat import FlatParams
from .house import HouseParams

PetHomeParams: TypeAlias = FlatParams | Flat | HouseParams | House
"""One of several types."""
