"""Request type `MappedParams`."""

from __future__ import annotations

from typing import TypeAlias

from .cat import CatParams
from .dog import DogParams

MappedParams: TypeAlias = CatParams | DogParams
"""One of several types."""
