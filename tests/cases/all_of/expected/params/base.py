"""Request type `BaseDimensionsParams`."""

from __future__ import annotations

from typing import TypedDict


class BaseDimensionsParams(TypedDict, total=False):
    """An object to send."""

    length: float
