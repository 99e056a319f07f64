"""Request type `TextParams`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from .._runtime.types import Unlisted


class TextParams(TypedDict, total=False):
    """An object to send."""

    type: Literal["text"] | Unlisted
    text: Required[str]
