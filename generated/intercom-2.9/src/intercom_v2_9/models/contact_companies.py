"""Response model `ContactCompanies`."""

from __future__ import annotations

from .._runtime.models.model import Model
from .company_data import CompanyData


class ContactCompanies(Model):
    """The first ten companies of a contact, and where to find the others."""

    type: str | None = None
    """What kind of object this is, always `list`."""

    data: list[CompanyData]
    """References to the companies, ten at most."""

    has_more: bool
    """Whether there are companies beyond those in `data`."""

    total_count: int
    """Number of companies the contact belongs to, shown here or not."""

    url: str | None = None
    """Path that lists all companies of the contact."""
