"""Request type `PersonParams`."""

from __future__ import annotations

from typing import TypedDict


class PersonParams(TypedDict, total=False):
    """An object to send."""

    name: str
