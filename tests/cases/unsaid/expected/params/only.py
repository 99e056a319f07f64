"""Request type `OnlyParams`."""

from __future__ import annotations

from typing import Any, Required, TypedDict


class OnlyParams(TypedDict, total=False):
    """An object to send."""

    a: Required[Any]
    b: Required[Any]
