"""Response model `DescribedPet`."""

from __future__ import annotations

from .._runtime.models.model import Model, field
from .owner import Owner
from .pet import PetHome


class DescribedPet(Model):
    """A pet, and more of it."""

    id: str
    chip: str | None = None
    """Required, and may be null."""

    from_: str = field(name="from")
    """Always there, as is the nickname."""

    home: PetHome
    made_at: str = field(name="made-at")
    """Required"""

    name: str
    """Required"""

    nickname: str
    owner: Owner
