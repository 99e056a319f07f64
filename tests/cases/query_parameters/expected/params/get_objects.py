"""Request types `GetObjectsOneEmailParams`, `GetObjectsOnePhoneParams`, `GetObjectsOneParams`."""

from __future__ import annotations

from typing import Required, TypeAlias, TypedDict


class GetObjectsOneEmailParams(TypedDict, total=False):
    """An object to send."""

    email: Required[str]


class GetObjectsOnePhoneParams(TypedDict, total=False):
    """An object to send."""

    phone: Required[str]


GetObjectsOneParams: TypeAlias = GetObjectsOneEmailParams | GetObjectsOnePhoneParams
"""One of several types."""
