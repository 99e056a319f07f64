"""Response model `Label`."""

from __future__ import annotations

from .._runtime.models.model import Model


class Label(Model):
    """An object of the API."""

    text: str | None = None


class LabelC(Model):
    """An object of the API."""

    rgb: str | None = None
