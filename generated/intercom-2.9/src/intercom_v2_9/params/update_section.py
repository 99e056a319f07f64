"""Request type `UpdateSectionParams`."""

from __future__ import annotations

from typing import TypedDict

from ..models.group_translated_content import GroupTranslatedContent
from .group_translated_content import GroupTranslatedContentParams


class UpdateSectionParams(TypedDict, total=False):
    """The fields of a section that change; those left out stay."""

    name: str
    """Name, in the default language."""

    parent_id: int | str
    """Id of the collection that the section is to be in."""

    translated_content: GroupTranslatedContentParams | GroupTranslatedContent | None
    """Name in further languages, by language code."""
