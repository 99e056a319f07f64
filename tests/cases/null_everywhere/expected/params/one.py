"""Request type `OneParams`."""

from __future__ import annotations

from typing import TypedDict


class OneParams(TypedDict, total=False):
    """An object to send."""

    a: str
