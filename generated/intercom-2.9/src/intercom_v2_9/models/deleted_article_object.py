"""Response model `DeletedArticleObject`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open


class DeletedArticleObject(Model):
    """Confirms that an article was deleted."""

    id: str
    """Id of the article that was deleted."""

    deleted: bool
    """Whether it is gone."""

    object: Open[Literal["article"]]
    """Always `article`."""
