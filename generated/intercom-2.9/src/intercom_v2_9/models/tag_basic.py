"""Response model `TagBasic`."""

from __future__ import annotations

from .._runtime.models.model import Model


class TagBasic(Model):
    """A label by itself, apart from anything it is applied to."""

    type: str | None = None
    """Always `tag`."""

    id: str | None = None
    """Id of the tag."""

    name: str | None = None
    """Text of the tag."""
