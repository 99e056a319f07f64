"""Request type `CreateSectionParams`."""

from __future__ import annotations

from typing import Required, TypedDict

from ..models.group_translated_content import GroupTranslatedContent
from .group_translated_content import GroupTranslatedContentParams


class CreateSectionParams(TypedDict, total=False):
    """What a new section consists of."""

    name: Required[str]
    """Name, in the default language."""

    parent_id: Required[int | str]
    """Id of the collection that the section is put into."""

    translated_content: GroupTranslatedContentParams | GroupTranslatedContent | None
    """Name in further languages, by language code."""
