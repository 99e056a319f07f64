"""Request type `ByEmailParams`."""

from __future__ import annotations

from typing import Required, TypedDict


class ByEmailParams(TypedDict, total=False):
    """An object to send."""

    email: Required[str]
