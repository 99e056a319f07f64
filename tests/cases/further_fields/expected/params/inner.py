"""Request type `InnerParams`."""

from __future__ import annotations

from typing import TypedDict


class InnerParams(TypedDict, total=False):
    """An object to send."""

    a: str
