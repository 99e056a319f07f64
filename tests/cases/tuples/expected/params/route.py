"""Request types `RouteLegItem3Params`, `RouteEitherParams`, `RouteLegItemParams`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias, TypedDict

from ..models.place import Place
from ..models.route import RouteLegItem3
from .place import PlaceParams


class RouteLegItem3Params(TypedDict, total=False):
    """An object to send."""

    way: str


RouteEitherParams: TypeAlias = tuple[str, int] | Sequence[str]
"""One of several types."""

RouteLegItemParams: TypeAlias = str | PlaceParams | Place | RouteLegItem3Params | RouteLegItem3
"""One of several types."""
