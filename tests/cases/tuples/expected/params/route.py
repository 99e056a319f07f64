"""Request type `RouteParams`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, TypeAlias, TypedDict

from .._runtime.types import Timestamp
from ..models.place import Place
from ..models.route import RouteLegItem3
from .place import PlaceParams
from .stop import StopParams


class RouteLegItem3Params(TypedDict, total=False):
    """An object to send."""

    way: str


class RouteParams(TypedDict, total=False):
    """An object to send."""

    either: RouteEitherParams
    ends: tuple[float, float]
    leg: Sequence[RouteLegItemParams]
    maybe: tuple[Timestamp | datetime, int] | None
    price: Sequence[str | int | None]
    remarks: Sequence[Any]
    stop: StopParams
    """A place, when, and whether anyone waits there."""

    stops: Sequence[StopParams]


RouteEitherParams: TypeAlias = tuple[str, int] | Sequence[str]
"""One of several types."""

RouteLegItemParams: TypeAlias = str | PlaceParams | Place | RouteLegItem3Params | RouteLegItem3
"""One of several types."""
