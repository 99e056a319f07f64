"""Response models `CreateShapeResponseError`, `CreateShapeResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.models.model import Model, union
from .circle import Circle


class CreateShapeResponseError(Model):
    """An object of the API."""

    error: str


if TYPE_CHECKING:
    CreateShapeResponse: TypeAlias = Circle | CreateShapeResponseError
else:
    CreateShapeResponse = union(
        "CreateShapeResponse",
        lambda: (Circle, CreateShapeResponseError),
        required=(("type", "radius"), ("error",)),
        literals=({"type": ("circle",)}, {}),
    )
"""One of several types."""
