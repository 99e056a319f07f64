"""Request type `StoreParams`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from ..models.store import StoreMixed, StoreOffice


class StoreMixedParams(TypedDict, total=False):
    """An object to send."""

    known: str


class StoreOfficeParams(TypedDict, total=False):
    """An object to send."""

    city: str


class StoreParams(TypedDict, total=False):
    """An object to send."""

    closed: Mapping[str, Any]
    empty: Mapping[str, Any]
    free: Mapping[str, Any]
    lists: Mapping[str, Sequence[int]]
    mixed: StoreMixedParams | StoreMixed | Mapping[str, Any]
    nested: Mapping[str, Mapping[str, float]]
    nullable: Mapping[str, str | None]
    offices: Mapping[str, StoreOfficeParams | StoreOffice]
    texts: Mapping[str, str]
