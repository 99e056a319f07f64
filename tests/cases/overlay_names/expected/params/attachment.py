"""Request type `AttachmentParams`."""

from __future__ import annotations

from typing import Required, TypedDict


class AttachmentParams(TypedDict, total=False):
    """An object to send."""

    id: Required[str]
    ts: int
