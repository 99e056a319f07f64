"""Request type `PlaceParams`."""

from __future__ import annotations

from typing import Required, TypedDict


class PlaceParams(TypedDict, total=False):
    """An object to send."""

    name: Required[str]
