"""Response models `GetPlaceResponseStreet`, `GetPlaceResponseBox`, `GetPlaceResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.models.model import Model, Time, union


class GetPlaceResponseStreet(Model):
    """An object of the API."""

    hours: list[Time] | None = None
    kind: str | None = None
    street: str


class GetPlaceResponseBox(Model):
    """An object of the API."""

    box: int
    hours: list[Time] | None = None
    kind: str | None = None


if TYPE_CHECKING:
    GetPlaceResponse: TypeAlias = GetPlaceResponseStreet | GetPlaceResponseBox
else:
    GetPlaceResponse = union(
        "GetPlaceResponse",
        lambda: (GetPlaceResponseStreet, GetPlaceResponseBox),
        required=(("street",), ("box",)),
    )
"""One of several types."""
