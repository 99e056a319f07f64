"""Response model `ScrollModel`."""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import Model


class ScrollModel(Model):
    """An object of the API."""

    data: list[Any] | None = None
    scroll_param: str | None = None
