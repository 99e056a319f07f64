"""Request types `CreateFormAddressParams`, `CreateFormDeepParams`."""

from __future__ import annotations

from typing import TypedDict


class CreateFormAddressParams(TypedDict, total=False):
    """An object to send."""

    city: str


class CreateFormDeepParams(TypedDict, total=False):
    """An object to send."""

    city: str
