"""Request type `CreateOrUpdateTagParams`."""

from __future__ import annotations

from typing import Required, TypedDict


class CreateOrUpdateTagParams(TypedDict, total=False):
    """A tag to create by name, or to rename by id."""

    id: str
    """Id of the tag to rename; left out to create or find one."""

    name: Required[str]
    """Name of the tag, in any mix of upper and lower case; the new name when `id` is given."""
