"""Request type `MappedParams`."""

from __future__ import annotations

from typing import TypeAlias

from ..models.cat import Cat
from ..models.dog import Dog
from .cat import CatParams
from .dog import DogParams

MappedParams: TypeAlias = CatParams | Cat | DogParams | Dog
"""One of several types."""
