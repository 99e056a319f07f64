"""Request type `CreateCollectionParams`."""

from __future__ import annotations

from typing import Required, TypedDict

from ..models.group_translated_content import GroupTranslatedContent
from .group_translated_content import GroupTranslatedContentParams


class CreateCollectionParams(TypedDict, total=False):
    """What a new collection consists of."""

    description: str
    """A line or two about the collection, in the default language."""

    help_center_id: int | str | None
    """Id of the Help Center to create it in; null means the default one."""

    name: Required[str]
    """Name, in the default language."""

    translated_content: GroupTranslatedContentParams | GroupTranslatedContent | None
    """Name and description in further languages, by language code."""
