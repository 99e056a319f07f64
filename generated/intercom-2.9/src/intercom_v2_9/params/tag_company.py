"""Request type `TagCompanyParams`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict


class TagCompanyItemParams(TypedDict, total=False):
    """An object to send."""

    id: str
    """Intercom id of the company."""

    company_id: str
    """Your own id for the company, in place of `id`."""


class TagCompanyParams(TypedDict, total=False):
    """A tag to put on companies."""

    companies: Required[Sequence[TagCompanyItemParams]]
    """Companies to tag, each by one of its two ids."""

    name: Required[str]
    """Name of the tag, created if it does not exist."""
