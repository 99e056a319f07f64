"""Request type `PartParams`."""

from __future__ import annotations

from typing import TypedDict


class PartParams(TypedDict, total=False):
    """An object to send."""

    number: int
