"""Request type `ArticleContentParams`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypedDict

from .._runtime.types import Timestamp, Unlisted


class ArticleContentParams(TypedDict, total=False):
    """The text of an article in one language."""

    type: Literal["article_content"] | Unlisted | None
    """Always `article_content`."""

    author_id: int | str
    """Id of the admin who wrote it."""

    body: str
    """Text in this language, as HTML."""

    created_at: Timestamp | datetime
    """When this language was added, as Unix time in seconds."""

    description: str
    """A line or two under the title, in this language."""

    state: Literal["published", "draft"] | Unlisted
    """Whether this language is `published` or still a `draft`."""

    title: str
    """Title in this language."""

    updated_at: Timestamp | datetime
    """When this language was last changed, as Unix time in seconds."""

    url: str
    """Address of the article in this language."""
