"""Request type `PointParams`."""

from __future__ import annotations

from typing import TypedDict


class PointParams(TypedDict, total=False):
    """An object to send."""

    x: int
    y: int
