"""Request type `OwnerParams`."""

from __future__ import annotations

from typing import TypedDict


class OwnerParams(TypedDict, total=False):
    """An object to send."""

    name: str
