"""Response model `Code`."""

from __future__ import annotations

from .._runtime.models.model import Model


class Code(Model):
    """An object of the API."""

    parts: list[str] | None = None
    text: str | None = None
