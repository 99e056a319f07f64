"""Request type `UpdateCollectionParams`."""

from __future__ import annotations

from typing import TypedDict

from ..models.group_translated_content import GroupTranslatedContent
from .group_translated_content import GroupTranslatedContentParams


class UpdateCollectionParams(TypedDict, total=False):
    """The fields of a collection that change; those left out stay."""

    description: str
    """A line or two about the collection, in the default language."""

    name: str
    """Name, in the default language."""

    translated_content: GroupTranslatedContentParams | GroupTranslatedContent | None
    """Name and description in further languages, by language code."""
