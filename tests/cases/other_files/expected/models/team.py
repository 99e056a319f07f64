"""Response models `User`, `Team`."""

from __future__ import annotations

from .._runtime.models.model import Model, field
from .my_pets_local import MyPetsLocal
from .pet import Pet


class UserAddressStreet(Model):
    """An object of the API."""

    name: str | None = None


class UserAddress(Model):
    """An object of the API."""

    street: UserAddressStreet | None = None


class User(Model):
    """An object of the API."""

    id: str
    address: UserAddress | None = None
    friend: User | None = None
    pet: Pet | None = None
    team: Team | None = None


class Team(Model):
    """An object of the API."""

    local: MyPetsLocal | None = field(name="Local", default=None)
    members: list[User] | None = None
