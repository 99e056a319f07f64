"""Request type `ImageParams`."""

from __future__ import annotations

from typing import Literal, TypedDict

from .._runtime.types import Unlisted


class ImageParams(TypedDict, total=False):
    """An object to send."""

    type: Literal["image"] | Unlisted
    url: str
