"""Response model `TagBasic`."""

from __future__ import annotations

from .._runtime.models.model import Model


class TagBasic(Model):
    """A label by itself, apart from anything it is applied to."""

    type: str
    """Always `tag`."""

    id: str
    """Id of the tag."""

    name: str
    """Text of the tag."""
