"""Response model `Only`."""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import Model


class Only(Model):
    """An object of the API."""

    a: Any = None
    b: Any = None
