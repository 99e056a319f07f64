"""Request types `CarEngineParams`, `CarPreviousParams`."""

from __future__ import annotations

from typing import Required, TypedDict


class CarEngineParams(TypedDict, total=False):
    """An object to send."""

    power: int


class CarPreviousParams(TypedDict, total=False):
    """An object to send."""

    name: Required[str]
