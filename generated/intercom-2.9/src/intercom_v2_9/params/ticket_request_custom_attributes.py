"""Request type `TicketRequestCustomAttributesParams`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

TicketRequestCustomAttributesParams: TypeAlias = Mapping[
    str, str | float | bool | Sequence[Any] | None
]
"""Field values to set, keyed by field name; `_default_title_` and `_default_description_` are the
built-in ones. For a list field send the UUID of the item, which the ticket type shows among the
field's `input_options`.
"""
