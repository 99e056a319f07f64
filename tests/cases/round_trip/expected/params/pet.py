"""Request type `PetParams`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal, Required, TypedDict

from .._runtime.types import Unlisted


class PetParams(TypedDict, total=False):
    """An object to send."""

    born: datetime | str
    kind: Literal["cat", "dog"] | Unlisted
    name: Required[str]
    note: str | None
    raw: Mapping[str, Any]
