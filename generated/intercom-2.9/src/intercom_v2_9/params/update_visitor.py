"""Request type `UpdateVisitorParams`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypedDict


class UpdateVisitorParams(TypedDict, total=False):
    """A visitor, named by `id` or `user_id`, and the fields to change."""

    id: str
    """Id that Intercom gave the visitor."""

    custom_attributes: Mapping[str, Any]
    """Values to change, by attribute name."""

    name: str
    """New name."""

    user_id: str
    """Generated `user_id` of the visitor, in place of `id`."""
