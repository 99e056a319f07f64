"""Response model `PetArrivedEvent`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open
from .pet import Pet


class PetArrivedEvent(Model):
    """An object of the API."""

    type: Open[Literal["arrived"]]
    pet: Pet
