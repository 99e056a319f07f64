"""Response model `ContactAttachedCompanies`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open
from .company import Company
from .pages_link import PagesLink


class ContactAttachedCompanies(Model):
    """One page of the companies that a contact belongs to."""

    type: Open[Literal["list"]]
    """Always `list`."""

    companies: list[Company] | None = None
    """The companies, under the key that is documented but not sent; see `data`.

    Deprecated.
    """

    data: list[Company]
    """The companies that the contact belongs to."""

    pages: PagesLink
    """Position in the list, with the address of the next page."""

    total_count: int
    """Number of the contact's companies on all pages."""
