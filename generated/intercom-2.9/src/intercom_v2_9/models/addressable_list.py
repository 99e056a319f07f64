"""Response model `AddressableList`."""

from __future__ import annotations

from .._runtime.models.model import Model


class AddressableList(Model):
    """A short reference to something that hangs on a contact, with the address to fetch it from."""

    type: str | None = None
    """What is referred to, such as `tag`, `note` or `subscription`."""

    id: str | None = None
    """Id of the object referred to."""

    url: str | None = None
    """Path of the object, relative to the API's base URL."""
