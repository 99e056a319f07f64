"""Response model `PhoneSwitch`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open


class PhoneSwitch(Model):
    """Confirmation that the text message is on its way."""

    type: Open[Literal["phone_call_redirect"]]
    """Kind of object, always `phone_call_redirect`."""

    phone: str | None = None
    """The number that was texted, in E.164 format."""

    url: str | None = None
    """Address that goes on with the conversation in the Messenger."""
