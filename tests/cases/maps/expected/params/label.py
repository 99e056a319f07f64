"""Request type `LabelParams`."""

from __future__ import annotations

from typing import TypedDict


class LabelParams(TypedDict, total=False):
    """An object to send."""

    name: str
