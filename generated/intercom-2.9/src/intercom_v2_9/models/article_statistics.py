"""Response model `ArticleStatistics`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open


class ArticleStatistics(Model):
    """How often an article was read, and how readers liked it."""

    type: Open[Literal["article_statistics"]]
    """Always `article_statistics`."""

    conversations: int | None = None
    """How many conversations were started from the article."""

    conversions: int | None = None
    """How many conversations began from the article."""

    happy_reaction_percentage: float
    """Share of happy reactions, in percent."""

    neutral_reaction_percentage: float
    """Share of neutral reactions, in percent."""

    reactions: int
    """How many reactions readers left."""

    sad_reaction_percentage: float
    """Share of sad reactions, in percent."""

    views: int
    """How often the article was viewed."""
