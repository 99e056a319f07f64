"""Response model `SubscriptionTypeList`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open
from .subscription_type import SubscriptionType


class SubscriptionTypeList(Model):
    """A list of subscription types."""

    type: Open[Literal["list"]]
    """Always `list`."""

    data: list[SubscriptionType]
    """The subscription types, all in one answer."""
