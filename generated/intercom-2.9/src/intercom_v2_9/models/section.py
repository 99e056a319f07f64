"""Response model `Section`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open, Timestamp
from .group_translated_content import GroupTranslatedContent


class Section(Model):
    """A part of a collection that holds articles."""

    type: Open[Literal["section"]]
    """Always `section`."""

    id: str
    """Id of the section; operations that take it as an integer accept the same digits."""

    created_at: Timestamp
    """When the section was created, as Unix time in seconds."""

    default_locale: str | None = None
    """Language code of the Help Center's default language; only there if it has several."""

    icon: str | None = None
    """Name of the icon that stands beside the name."""

    name: str
    """Name, in the default language."""

    order: int
    """Place among the sections of the collection, counted from 0."""

    parent_id: int | str | None = None
    """Id of the collection that the section is in; it comes as an integer or as a string."""

    translated_content: GroupTranslatedContent | None = None
    """Name by language code; only there if the Help Center has several."""

    updated_at: Timestamp
    """When the section was last changed, as Unix time in seconds."""

    url: str | None = None
    """Public address, in the default language."""

    workspace_id: str
    """Id of the workspace that the section belongs to."""
