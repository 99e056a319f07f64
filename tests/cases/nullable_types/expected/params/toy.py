"""Request type `ToyParams`."""

from __future__ import annotations

from typing import TypedDict


class ToyParams(TypedDict, total=False):
    """An object to send."""

    name: str
