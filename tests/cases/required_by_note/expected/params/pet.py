"""Request type `PetParams`."""

from __future__ import annotations

from typing import Required, TypedDict


class PetParams(TypedDict, total=False):
    """An object to send."""

    id: str
    colour: Required[str | None]
    name: Required[str]
