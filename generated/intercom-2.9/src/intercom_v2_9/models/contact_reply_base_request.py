"""Response model `ContactReplyBaseRequest`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open


class ContactReplyBaseRequest(Model):
    """What every reply in a contact's name has in common, however the contact is identified."""

    type: Open[Literal["user"]] | None = None
    """On whose side the reply is; `user` serves for leads as well."""

    attachment_urls: list[str] | None = None
    """Public addresses of images to attach, ten at most."""

    body: str | None = None
    """Text of the comment."""

    message_type: Open[Literal["comment"]] | None = None
    """Kind of part to add; contacts can only write a `comment`."""
