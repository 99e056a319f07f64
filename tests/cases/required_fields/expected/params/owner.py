"""Request type `OwnerParams`."""

from __future__ import annotations

from typing import Required, TypedDict


class OwnerParams(TypedDict, total=False):
    """An object to send."""

    id: Required[str]
    email: Required[str]
