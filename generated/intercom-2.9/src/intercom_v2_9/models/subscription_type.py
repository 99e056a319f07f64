"""Response model `SubscriptionType`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open
from .translation import Translation


class SubscriptionType(Model):
    """A kind of message that contacts can choose to receive or to refuse."""

    type: str
    """Always `subscription`."""

    id: str
    """Id of the subscription type."""

    consent_type: Open[Literal["opt_out", "opt_in"]]
    """`opt_out`: everyone receives it until they refuse; `opt_in`: only those who ask for it do."""

    content_types: list[Open[Literal["email", "sms_message"]]]
    """Channels of these messages: `email`, `sms_message` or both."""

    default_translation: Translation
    """Name and description in the workspace's default language."""

    state: Open[Literal["live", "draft", "archived"]]
    """`live` when in use, `draft` before that, `archived` afterwards."""

    translations: list[Translation]
    """Name and description in every language of the workspace, the default included."""
