"""Response model `Other`."""

from __future__ import annotations

from .._runtime.models.model import Model
from .outer import Outer, OuterInside, OuterItem


class Other(Model):
    """An object of the API."""

    deep: str | None = None
    inside: OuterInside | None = None
    item: OuterItem | None = None
    whole: Outer | None = None
