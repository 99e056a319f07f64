"""Request type `ByIdParams`."""

from __future__ import annotations

from typing import Required, TypedDict


class ByIdParams(TypedDict, total=False):
    """An object to send."""

    id: Required[int | str]
