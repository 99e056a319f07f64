"""Response model `Logout`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open


class Logout(Model):
    """An object of the API."""

    kind: Open[Literal["logout"]] | None = None
