"""Response model `Article`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open, Timestamp
from .article_statistics import ArticleStatistics
from .article_translated_content import ArticleTranslatedContent


class Article(Model):
    """An article with everything a list shows, and statistics."""

    type: Open[Literal["article"]]
    """Always `article`."""

    id: str
    """Id of the article; operations that take it as an integer accept the same digits."""

    author_id: int
    """Id of the admin who wrote the article."""

    body: str | None = None
    """Text, as HTML."""

    created_at: Timestamp
    """When the article was created, as Unix time in seconds."""

    default_locale: str | None = None
    """Language code of the Help Center's default language; only there if it has several."""

    description: str | None = None
    """A line or two under the title."""

    parent_id: int | None = None
    """Id of the collection or section that holds the article; null if it stands alone."""

    parent_ids: list[int]
    """Ids of all collections and sections that hold the article."""

    parent_type: str | None = None
    """What `parent_id` names: `collection` or `section`."""

    state: Open[Literal["published", "draft"]]
    """Whether the article is `published` or still a `draft`."""

    statistics: ArticleStatistics | None = None
    """How often the article was read, and how readers liked it."""

    title: str
    """Title."""

    translated_content: ArticleTranslatedContent | None = None
    """The text in every language, by language code; only there if the Help Center has several."""

    updated_at: Timestamp
    """When the article was last changed, as Unix time in seconds."""

    url: str | None = None
    """Public address; null while the article is not published."""

    workspace_id: str
    """Id of the workspace that the article belongs to."""
