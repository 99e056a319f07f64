"""Request type `SingleFilterParams`."""

from __future__ import annotations

from typing import Required, TypedDict


class SingleFilterParams(TypedDict, total=False):
    """An object to send."""

    field: Required[str]
    value: str
