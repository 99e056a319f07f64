"""Request type `ClosedParams`."""

from __future__ import annotations

from typing import TypedDict


class ClosedParams(TypedDict, total=False):
    """An object to send."""

    a: str
