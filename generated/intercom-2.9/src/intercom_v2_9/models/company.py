"""Response model `Company`."""

from __future__ import annotations

from typing import Any, Literal

from .._runtime.models.model import Model
from .._runtime.types import Open
from .segment import Segment
from .tag_basic import TagBasic


class CompanyPlan(Model):
    """What the company pays for; an empty object if no plan is set."""

    type: str | None = None
    """Always `plan`."""

    id: str | None = None
    """Id that Intercom gave the plan."""

    name: str | None = None
    """The plan's name, as sent in `plan` on creation."""


class CompanySegments(Model):
    """Segments that the company is in."""

    type: Open[Literal["segment.list"]] | None = None
    """Always `segment.list`."""

    segments: list[Segment] | None = None
    """The segments; empty if the company is in none."""


class CompanyTags(Model):
    """Tags on the company, in full."""

    type: Open[Literal["tag.list"]] | None = None
    """Always `tag.list`."""

    tags: list[TagBasic] | None = None
    """The tags; empty if there are none."""


class Company(Model):
    """An organization that uses your product, with the figures you keep about it."""

    type: Open[Literal["company"]]
    """Always `company`."""

    id: str
    """Id that Intercom gave the company, 24 hexadecimal characters; the paths under `/companies`
    expect it.
    """

    app_id: str
    """Id of the workspace that holds the company."""

    company_id: str
    """Your own id for the company, fixed since its creation."""

    created_at: int
    """When Intercom first stored the company, as Unix time in seconds."""

    custom_attributes: dict[str, Any]
    """Values of the workspace's own company attributes, by attribute name."""

    industry: str | None = None
    """Line of business, in your own words."""

    last_request_at: int | None = None
    """When someone from the company was last active, as Unix time in seconds; absent if never."""

    monthly_spend: int | None = None
    """Revenue per month in whole units of your currency."""

    name: str | None = None
    """Name of the company."""

    plan: CompanyPlan | None = None
    """What the company pays for; an empty object if no plan is set."""

    remote_created_at: int | None = None
    """When the company started on your side, as Unix time in seconds."""

    segments: CompanySegments
    """Segments that the company is in."""

    session_count: int | None = None
    """Number of sessions of all people in the company."""

    size: int | None = None
    """Number of employees."""

    tags: CompanyTags
    """Tags on the company, in full."""

    updated_at: int
    """Time of the last change to the company, as Unix time in seconds."""

    user_count: int | None = None
    """Number of users attached to the company."""

    website: str | None = None
    """Web address, stored as given."""
