"""Request type `MaybeParams`."""

from __future__ import annotations

from typing import TypedDict


class MaybeParams(TypedDict, total=False):
    """An object to send."""

    a: str
