"""Response model `Collection`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open, Timestamp
from .group_translated_content import GroupTranslatedContent


class Collection(Model):
    """A group of articles at the top level of a Help Center; it may be divided into sections."""

    type: Open[Literal["collection"]] | None = None
    """Always `collection`."""

    id: str
    """Id of the collection; operations that take it as an integer accept the same digits."""

    created_at: Timestamp
    """When the collection was created, as Unix time in seconds."""

    default_locale: str | None = None
    """Language code of the Help Center's default language; only there if it has several."""

    description: str | None = None
    """A line or two about the collection, in the default language."""

    help_center_id: int | None = None
    """Id of the Help Center that shows the collection."""

    icon: str | None = None
    """Name of the icon that stands beside the name."""

    name: str
    """Name, in the default language."""

    order: int
    """Place among the collections, counted from 0."""

    translated_content: GroupTranslatedContent | None = None
    """Name and description by language code; only there if the Help Center has several."""

    updated_at: Timestamp
    """When the collection was last changed, as Unix time in seconds."""

    url: str | None = None
    """Public address, in the default language."""

    workspace_id: str
    """Id of the workspace that the collection belongs to."""
