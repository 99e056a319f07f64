"""Request type `GroupContentParams`."""

from __future__ import annotations

from typing import Literal, TypedDict

from .._runtime.types import Unlisted


class GroupContentParams(TypedDict, total=False):
    """The texts of a collection or section in one language."""

    type: Literal["group_content"] | Unlisted | None
    """Always `group_content`."""

    description: str
    """A line or two in this language; only collections have it."""

    name: str
    """Name in this language."""
