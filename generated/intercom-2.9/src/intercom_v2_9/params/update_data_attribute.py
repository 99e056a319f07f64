"""Request type `UpdateDataAttributeParams`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict


class UpdateDataAttributeOptionParams(TypedDict, total=False):
    """An object to send."""

    value: Required[str]
    """The option as it is shown and stored."""


class UpdateDataAttributeParams(TypedDict, total=False):
    """The parts of a custom attribute to change."""

    archived: bool
    """Whether the attribute is to be out of use; `false` brings it back."""

    description: str
    """New explanation for the Intercom app."""

    messenger_writable: bool
    """Whether the Messenger may set values of the attribute."""

    options: Sequence[UpdateDataAttributeOptionParams]
    """Complete new set of values to choose from."""
