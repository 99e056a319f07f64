"""Request type `CreateUploadDetailsParams`."""

from __future__ import annotations

from typing import TypedDict


class CreateUploadDetailsParams(TypedDict, total=False):
    """An object to send."""

    note: str
