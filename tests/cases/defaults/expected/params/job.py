"""Request type `JobInnerParams`."""

from __future__ import annotations

from typing import TypedDict


class JobInnerParams(TypedDict, total=False):
    """An object to send."""

    deep: int
    """Defaults to 7."""
