"""Request type `ChildParams`."""

from __future__ import annotations

from typing import TypedDict


class ChildParams(TypedDict, total=False):
    """An object to send."""

    name: str
