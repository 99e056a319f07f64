"""Response model `TicketCustomAttributes`."""

from __future__ import annotations

from typing import Any, TypeAlias

from .file_attribute import FileAttribute

TicketCustomAttributes: TypeAlias = dict[str, str | float | bool | list[Any] | FileAttribute | None]
"""Field values of a ticket, keyed by field name. The built-in title and text are `_default_title_`
and `_default_description_`; a file field holds an upload, a list field the id of the chosen
item.
"""
