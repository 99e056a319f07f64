"""Request types `StoreMixedParams`, `StoreOfficeParams`."""

from __future__ import annotations

from typing import TypedDict


class StoreMixedParams(TypedDict, total=False):
    """An object to send."""

    known: str


class StoreOfficeParams(TypedDict, total=False):
    """An object to send."""

    city: str
