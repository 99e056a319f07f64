"""Response model `Tree`."""

from __future__ import annotations

from .._runtime.models.model import Model


class Tree(Model):
    """An object of the API."""

    children: list[Tree] | None = None
    name: str | None = None
