"""Request type `CreateSeveralBodyParams`."""

from __future__ import annotations

from typing import TypedDict


class CreateSeveralBodyParams(TypedDict, total=False):
    """An object to send."""

    form: str
