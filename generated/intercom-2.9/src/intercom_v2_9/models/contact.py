"""Response model `Contact`."""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import Model
from .._runtime.types import Timestamp
from .contact_companies import ContactCompanies
from .contact_location import ContactLocation
from .contact_notes import ContactNotes
from .contact_social_profiles import ContactSocialProfiles
from .contact_subscription_types import ContactSubscriptionTypes
from .contact_tags import ContactTags


class ContactAvatar(Model):
    """The contact's picture; `null` if none is known."""

    type: str | None = None
    """Always `avatar`."""

    image_url: str | None = None
    """Address of the image."""


class Contact(Model):
    """A person known to the workspace, either a `user` with an account or a `lead` without one."""

    type: str
    """Always `contact`."""

    id: str
    """Id that Intercom gave the contact, 24 hexadecimal characters; every path under `/contacts`
    expects it.
    """

    android_app_name: str | None = None
    """Name of your Android app, if the contact uses it."""

    android_app_version: str | None = None
    """Version of your Android app on the contact's device."""

    android_device: str | None = None
    """Model of the Android device."""

    android_last_seen_at: Timestamp | None = None
    """Last activity in the Android app, as Unix time in seconds."""

    android_os_version: str | None = None
    """Android version of the device."""

    android_sdk_version: str | None = None
    """Version of Intercom's Android SDK inside the app."""

    avatar: ContactAvatar | None = None
    """The contact's picture; `null` if none is known."""

    browser: str | None = None
    """Name of the browser last used, such as `firefox`."""

    browser_language: str | None = None
    """Language that the browser asked for, such as `pt-PT`."""

    browser_version: str | None = None
    """Version of the browser last used."""

    companies: ContactCompanies
    """Companies that the contact belongs to, up to ten of them."""

    created_at: Timestamp
    """When the contact was added to Intercom, as Unix time in seconds."""

    custom_attributes: dict[str, Any]
    """Values of the workspace's own attributes, by attribute name."""

    email: str | None = None
    """Email address."""

    email_domain: str | None = None
    """The part of the email address after the `@`."""

    external_id: str | None = None
    """Your own id for the person; `null` for most leads."""

    has_hard_bounced: bool
    """Whether an email to the contact was returned as undeliverable."""

    ios_app_name: str | None = None
    """Name of your iOS app, if the contact uses it."""

    ios_app_version: str | None = None
    """Version of your iOS app on the contact's device."""

    ios_device: str | None = None
    """Model of the iOS device."""

    ios_last_seen_at: Timestamp | None = None
    """Last activity in the iOS app, as Unix time in seconds."""

    ios_os_version: str | None = None
    """iOS version of the device."""

    ios_sdk_version: str | None = None
    """Version of Intercom's iOS SDK inside the app."""

    language_override: str | None = None
    """Language code for the Messenger that wins over the browser's, such as `pt`."""

    last_contacted_at: Timestamp | None = None
    """When the workspace last wrote to the contact, as Unix time in seconds."""

    last_email_clicked_at: Timestamp | None = None
    """When the contact last followed a link in an email, as Unix time in seconds."""

    last_email_opened_at: Timestamp | None = None
    """When the contact last opened an email, as Unix time in seconds."""

    last_replied_at: Timestamp | None = None
    """When the contact last wrote to the workspace, as Unix time in seconds."""

    last_seen_at: Timestamp | None = None
    """Last activity seen by the Messenger, or set through the API; Unix time in seconds."""

    location: ContactLocation
    """Where the contact was last seen, worked out from the IP address."""

    marked_email_as_spam: bool
    """Whether the contact has reported an email as spam."""

    name: str | None = None
    """Full name."""

    notes: ContactNotes
    """Notes about the contact, up to ten of them."""

    opted_in_subscription_types: ContactSubscriptionTypes | None = None
    """References to the subscription types on which a contact has decided."""

    opted_out_subscription_types: ContactSubscriptionTypes | None = None
    """References to the subscription types on which a contact has decided."""

    os: str | None = None
    """Operating system last used, with its version if known."""

    owner_id: int | None = None
    """Id of the admin who looks after the contact; `null` if there is none."""

    phone: str | None = None
    """Phone number, in international form if it was given so."""

    referrer: str | None = None
    """Where the contact came from, as the address or campaign was recorded."""

    role: str
    """`user` or `lead`."""

    signed_up_at: Timestamp | None = None
    """When the person signed up for your product, as you reported it; Unix time in seconds."""

    social_profiles: ContactSocialProfiles
    """Social media accounts found for the contact."""

    tags: ContactTags | None = None
    """Tags on the contact, up to ten of them."""

    unsubscribed_from_emails: bool
    """Whether the contact refuses all marketing emails."""

    updated_at: Timestamp
    """Time of the last change to the contact, as Unix time in seconds."""

    utm_campaign: str | None = None
    """Where the contact came from, as the address or campaign was recorded."""

    utm_content: str | None = None
    """Where the contact came from, as the address or campaign was recorded."""

    utm_medium: str | None = None
    """Where the contact came from, as the address or campaign was recorded."""

    utm_source: str | None = None
    """Where the contact came from, as the address or campaign was recorded."""

    utm_term: str | None = None
    """Where the contact came from, as the address or campaign was recorded."""

    workspace_id: str
    """Id of the workspace that the contact belongs to."""
