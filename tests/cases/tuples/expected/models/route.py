"""Response model `Route`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.models.model import Model, union
from .._runtime.types import Timestamp
from .place import Place
from .stop import Stop


class RouteLegItem3(Model):
    """An object of the API."""

    way: str | None = None


class Route(Model):
    """An object of the API."""

    either: RouteEither | None = None
    ends: tuple[float, float] | None = None
    leg: list[RouteLegItem] | None = None
    maybe: tuple[Timestamp, int] | None = None
    price: list[str | int | None] | None = None
    remarks: list[Any] | None = None
    stop: Stop | None = None
    """A place, when, and whether anyone waits there."""

    stops: list[Stop] | None = None


if TYPE_CHECKING:
    RouteEither: TypeAlias = tuple[str, int] | list[str]
else:
    RouteEither = union("RouteEither", lambda: (tuple[str, int], list[str]))
"""One of several types."""

if TYPE_CHECKING:
    RouteLegItem: TypeAlias = str | Place | RouteLegItem3
else:
    RouteLegItem = union(
        "RouteLegItem", lambda: (str, Place, RouteLegItem3), required=((), ("name",), ())
    )
"""One of several types."""
