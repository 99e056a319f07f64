"""Request type `CreateOrUpdateCompanyParams`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypedDict


class CreateOrUpdateCompanyParams(TypedDict, total=False):
    """A company to store under its `company_id`, with the fields to set."""

    company_id: str
    """Your own id for the company; it decides between create and update and never changes."""

    custom_attributes: Mapping[str, Any]
    """Values by attribute name; every name must be defined for companies already."""

    industry: str
    """Line of business, in your own words."""

    monthly_spend: int
    """Revenue per month in whole units; decimals are cut off, and 2147483647 is the most it can
    hold.
    """

    name: str
    """Name of the company."""

    plan: str
    """Name of the plan the company is on; an unknown name makes a new plan."""

    remote_created_at: int
    """When the company started on your side, as Unix time in seconds."""

    size: int
    """Number of employees."""

    website: str
    """Web address; any text is taken, without a check."""
