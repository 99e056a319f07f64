"""Request type `CreatePhoneSwitchParams`."""

from __future__ import annotations

from typing import Required, TypedDict

from .custom_attributes import CustomAttributesParams


class CreatePhoneSwitchParams(TypedDict, total=False):
    """Whom to invite from a phone call to the Messenger."""

    custom_attributes: CustomAttributesParams
    """Values to set on the user or lead, by attribute name."""

    phone: Required[str]
    """Number to text, in E.164 format, for example `+351210000101`."""
