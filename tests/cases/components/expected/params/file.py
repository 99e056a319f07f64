"""Request type `FileParams`."""

from __future__ import annotations

from typing import Required, TypedDict


class FileParams(TypedDict, total=False):
    """An object to send."""

    name: Required[str]
    size: int
