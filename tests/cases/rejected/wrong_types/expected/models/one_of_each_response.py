"""Response model `OneOfEachResponse`."""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import Model


class OneOfEachResponse(Model):
    """An object of the API."""

    part_1: Any = None
