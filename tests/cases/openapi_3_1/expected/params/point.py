"""Request type `PointInnerParams`."""

from __future__ import annotations

from typing import TypedDict


class PointInnerParams(TypedDict, total=False):
    """An object to send."""

    text: str
