"""Request type `PetInlineParams`."""

from __future__ import annotations

from typing import TypedDict


class PetInlineParams(TypedDict, total=False):
    """An object to send."""

    name: str
