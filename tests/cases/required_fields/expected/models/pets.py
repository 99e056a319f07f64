"""Response model `Pets`."""

from __future__ import annotations

from .._runtime.models.model import Model
from .pet import Pet


class Pets(Model):
    """An object of the API."""

    data: list[Pet]
    page: int | None = None
    """Required"""

    total: int
