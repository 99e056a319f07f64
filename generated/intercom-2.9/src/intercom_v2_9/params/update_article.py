"""Request type `UpdateArticleParams`."""

from __future__ import annotations

from typing import Literal, TypedDict

from .._runtime.types import Unlisted
from ..models.article_translated_content import ArticleTranslatedContent
from .article_translated_content import ArticleTranslatedContentParams


class UpdateArticleParams(TypedDict, total=False):
    """The fields of an article that change; those left out stay."""

    author_id: int | str
    """Id of the admin who counts as the author."""

    body: str
    """Text in the default language, as HTML."""

    description: str
    """A line or two under the title, in the default language."""

    parent_id: str
    """Id of the collection or section to put the article into."""

    parent_type: str
    """What `parent_id` names: `collection` or `section`."""

    state: Literal["published", "draft"] | Unlisted
    """Whether the article is to be `published` or a `draft`."""

    title: str
    """Title, in the default language."""

    translated_content: ArticleTranslatedContentParams | ArticleTranslatedContent | None
    """The text in further languages, by language code."""
