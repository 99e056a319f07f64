"""Request type `NameParams`."""

from __future__ import annotations

from typing import TypedDict


class NameParams(TypedDict, total=False):
    """An object to send."""

    first: str
    last: str
