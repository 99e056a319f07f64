"""Response models `GetWithinResponse`, `GetWithinResponseListItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.models.model import Model, field, union
from .named import Named
from .placed import Placed


class GetWithinResponse(Model):
    """An object of the API."""

    list_: list[GetWithinResponseListItem] | None = field(name="list", default=None)


if TYPE_CHECKING:
    GetWithinResponseListItem: TypeAlias = Placed | Named | str
else:
    GetWithinResponseListItem = union(
        "GetWithinResponseListItem", lambda: (Placed, Named, str), several=True
    )
"""One of several types."""
