"""Request type `UntagCompanyParams`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict


class UntagCompanyItemParams(TypedDict, total=False):
    """An object to send."""

    id: str
    """Intercom id of the company."""

    company_id: str
    """Your own id for the company, in place of `id`."""

    untag: bool
    """Whether to take the tag off; has to be `true` here."""


class UntagCompanyParams(TypedDict, total=False):
    """A tag to take off companies."""

    companies: Required[Sequence[UntagCompanyItemParams]]
    """Companies that lose the tag, each by one of its two ids."""

    name: Required[str]
    """Name of the tag to take off."""
