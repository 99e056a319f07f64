"""Response model `ArticleContent`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open, Timestamp


class ArticleContent(Model):
    """The text of an article in one language."""

    type: Open[Literal["article_content"]] | None = None
    """Always `article_content`."""

    author_id: int | None = None
    """Id of the admin who wrote it."""

    body: str | None = None
    """Text in this language, as HTML."""

    created_at: Timestamp | None = None
    """When this language was added, as Unix time in seconds."""

    description: str | None = None
    """A line or two under the title, in this language."""

    state: Open[Literal["published", "draft"]] | None = None
    """Whether this language is `published` or still a `draft`."""

    title: str | None = None
    """Title in this language."""

    updated_at: Timestamp | None = None
    """When this language was last changed, as Unix time in seconds."""

    url: str | None = None
    """Address of the article in this language."""
