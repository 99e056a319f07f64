"""Response model `Visitor`."""

from __future__ import annotations

from typing import Any, Literal

from .._runtime.models.model import Model
from .._runtime.types import Open
from .company import Company


class VisitorAvatar(Model):
    """Picture that stands for the visitor."""

    type: str | None = None
    """Always `avatar`."""

    image_url: str | None = None
    """Address of the image, or `null`."""


class VisitorCompanies(Model):
    """Companies of the visitor; usually none."""

    type: Open[Literal["company.list"]] | None = None
    """Always `company.list`."""

    companies: list[Company] | None = None
    """The companies; empty if there are none."""


class VisitorLocationData(Model):
    """Where the visitor is, worked out from the IP address; may be an empty object."""

    type: str | None = None
    """Always `location_data`."""

    city_name: str | None = None
    """Name of the city."""

    continent_code: str | None = None
    """Two-letter code of the continent, such as `EU`."""

    country_code: str | None = None
    """Three-letter ISO 3166 code of the country, such as `PRT`."""

    country_name: str | None = None
    """Name of the country, in English."""

    postal_code: str | None = None
    """Postal code."""

    region_name: str | None = None
    """Name of the state, province or district."""

    timezone: str | None = None
    """IANA name of the time zone, such as `Europe/Lisbon`."""


class VisitorSegments(Model):
    """Segments that the visitor is in."""

    type: Open[Literal["segment.list"]] | None = None
    """Always `segment.list`."""

    segments: list[str] | None = None
    """The segments; empty if there are none."""


class VisitorSocialProfiles(Model):
    """Social media accounts of the visitor; usually none."""

    type: Open[Literal["social_profile.list"]] | None = None
    """Always `social_profile.list`."""

    social_profiles: list[str] | None = None
    """The accounts; empty if none is known."""


class VisitorTagsItem(Model):
    """An object of the API."""

    type: Open[Literal["tag"]] | None = None
    """Always `tag`."""

    id: str | None = None
    """Id of the tag."""

    name: str | None = None
    """Text of the tag."""


class VisitorTags(Model):
    """Tags on the visitor."""

    type: Open[Literal["tag.list"]] | None = None
    """Always `tag.list`."""

    tags: list[VisitorTagsItem] | None = None
    """The tags; empty if there are none."""


class Visitor(Model):
    """Someone who has come to the site or app but is not yet a lead or a user."""

    type: str
    """Always `visitor`."""

    id: str
    """Id that Intercom gave the visitor."""

    anonymous: bool
    """Whether nothing identifies the visitor yet."""

    app_id: str
    """Id of the workspace that the visitor came to."""

    avatar: VisitorAvatar | None = None
    """Picture that stands for the visitor."""

    companies: VisitorCompanies
    """Companies of the visitor; usually none."""

    created_at: int
    """When Intercom first saw the visitor, as Unix time in seconds."""

    custom_attributes: dict[str, Any]
    """Values of the workspace's own attributes, by attribute name."""

    do_not_track: bool | None = None
    """Whether the browser asks not to be tracked; `null` if it does not say."""

    email: str | None = None
    """Email address; an empty string if unknown."""

    has_hard_bounced: bool
    """Whether an email to the visitor was returned as undeliverable."""

    las_request_at: int | None = None
    """A misspelling of `last_request_at`, which is what the API sends.

    Deprecated.
    """

    last_request_at: int | None = None
    """When the visitor was last active, as Unix time in seconds."""

    location_data: VisitorLocationData
    """Where the visitor is, worked out from the IP address; may be an empty object."""

    marked_email_as_spam: bool
    """Whether the visitor has reported an email as spam."""

    name: str | None = None
    """Name, if the visitor has left one."""

    owner_id: str | None = None
    """Id of the admin who looks after the visitor, as a string; `null` if there is none."""

    phone: str | None = None
    """Phone number, if the visitor has left one."""

    pseudonym: str | None = None
    """Invented name shown in place of a real one."""

    referrer: str | None = None
    """Address of the page that led the visitor here."""

    remote_created_at: int | None = None
    """When the visitor first appeared on your side, as Unix time in seconds."""

    segments: VisitorSegments
    """Segments that the visitor is in."""

    session_count: int | None = None
    """Number of visits."""

    signed_up_at: int | None = None
    """When the visitor signed up for your product, as Unix time in seconds."""

    social_profiles: VisitorSocialProfiles
    """Social media accounts of the visitor; usually none."""

    tags: VisitorTags
    """Tags on the visitor."""

    unsubscribed_from_emails: bool
    """Whether the visitor refuses all marketing emails."""

    updated_at: int
    """Time of the last change to the visitor, as Unix time in seconds."""

    user_id: str | None = None
    """Id made up by the Messenger for this browser; `GET /visitors` looks it up."""

    utm_campaign: str | None = None
    """Value of `utm_campaign` in the address of the first page."""

    utm_content: str | None = None
    """Value of `utm_content` in the address of the first page."""

    utm_medium: str | None = None
    """Value of `utm_medium` in the address of the first page."""

    utm_source: str | None = None
    """Value of `utm_source` in the address of the first page."""

    utm_term: str | None = None
    """Value of `utm_term` in the address of the first page."""
