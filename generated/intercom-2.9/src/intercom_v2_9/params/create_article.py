"""Request type `CreateArticleParams`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from .._runtime.types import Unlisted
from ..models.article_translated_content import ArticleTranslatedContent
from .article_translated_content import ArticleTranslatedContentParams


class CreateArticleParams(TypedDict, total=False):
    """What a new article consists of."""

    author_id: Required[int | str]
    """Id of the admin who counts as the author."""

    body: str
    """Text in the default language, as HTML."""

    description: str
    """A line or two under the title, in the default language."""

    parent_id: int | str
    """Id of the collection or section to put the article into; without it the article stands
    alone.
    """

    parent_type: str
    """What `parent_id` names: `collection` or `section`."""

    state: Literal["published", "draft"] | Unlisted
    """`published` shows the article at once; a `draft`, the default, waits."""

    title: Required[str]
    """Title, in the default language."""

    translated_content: ArticleTranslatedContentParams | ArticleTranslatedContent | None
    """The text in further languages, by language code."""
