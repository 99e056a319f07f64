"""Request type `CreateDataAttributeParams`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from .._runtime.types import Unlisted


class CreateDataAttributeOptionParams(TypedDict, total=False):
    """An object to send."""

    value: Required[str]
    """The option as it is shown and stored."""


class CreateDataAttributeParams(TypedDict, total=False):
    """A custom attribute to add to contacts or companies."""

    data_type: Required[
        Literal["string", "integer", "float", "boolean", "datetime", "date"] | Unlisted
    ]
    """Type of the values; it cannot be changed through the API."""

    description: str
    """Explanation shown in the Intercom app."""

    messenger_writable: bool
    """Whether the Messenger may set values of the attribute."""

    model: Required[Literal["contact", "company"] | Unlisted]
    """What the attribute belongs to: `contact` or `company`."""

    name: Required[str]
    """Key of the new attribute, such as `fleet_size`; most punctuation is refused."""

    options: Sequence[CreateDataAttributeOptionParams]
    """Values to choose from, which need `data_type` to be `string`."""
