"""Response model `TypeChecking`."""

from __future__ import annotations

from .._runtime.models.model import Model


class TypeChecking(Model):
    """An object of the API."""

    a: str | None = None
