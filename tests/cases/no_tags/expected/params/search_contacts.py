"""Request type `SearchContactsQueryParams`."""

from __future__ import annotations

from typing import TypedDict


class SearchContactsQueryParams(TypedDict, total=False):
    """An object to send."""

    field: str
