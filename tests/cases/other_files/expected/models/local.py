"""Response model `Local`."""

from __future__ import annotations

from .._runtime.models.model import Model
from .team import User, UserAddressStreet


class Local(Model):
    """An object of the API."""

    owner: User | None = None
    street: UserAddressStreet | None = None
