"""Request types `CreateCartIdParams`, `CreateCartTokenParams`, `CreateCartParams`."""

from __future__ import annotations

from typing import Required, TypeAlias, TypedDict


class CreateCartIdParams(TypedDict, total=False):
    """An object to send."""

    id: Required[str]


class CreateCartTokenParams(TypedDict, total=False):
    """An object to send."""

    token: Required[str]


CreateCartParams: TypeAlias = CreateCartIdParams | CreateCartTokenParams
"""One of several types."""
