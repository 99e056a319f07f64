"""Request type `UpdateDataAttributeOptionParams`."""

from __future__ import annotations

from typing import Required, TypedDict


class UpdateDataAttributeOptionParams(TypedDict, total=False):
    """An object to send."""

    value: Required[str]
    """The option as it is shown and stored."""
