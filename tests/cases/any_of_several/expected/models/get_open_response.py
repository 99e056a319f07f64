"""Response models `GetOpenResponseNamed`, `GetOpenResponsePlaced`, `GetOpenResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.models.model import ExtensibleModel, union


class GetOpenResponseNamed(ExtensibleModel):
    """An object of the API."""

    name: str | None = None

    @property
    def extra(self) -> dict[str, str]:
        """Fields beyond the listed ones, by wire name."""
        return super().extra


class GetOpenResponsePlaced(ExtensibleModel):
    """An object of the API."""

    place: str | None = None

    @property
    def extra(self) -> dict[str, str]:
        """Fields beyond the listed ones, by wire name."""
        return super().extra


if TYPE_CHECKING:
    GetOpenResponse: TypeAlias = GetOpenResponseNamed | GetOpenResponsePlaced
else:
    GetOpenResponse = union(
        "GetOpenResponse", lambda: (GetOpenResponseNamed, GetOpenResponsePlaced), several=True
    )
"""One of several types."""
