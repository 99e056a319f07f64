"""Request type `CopyBooksFilterParams`."""

from __future__ import annotations

from typing import Required, TypedDict


class CopyBooksFilterParams(TypedDict, total=False):
    """An object to send."""

    title: Required[str]
    year: int
