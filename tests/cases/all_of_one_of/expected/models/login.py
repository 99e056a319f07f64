"""Response model `Login`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open


class Login(Model):
    """An object of the API."""

    address: str | None = None
    kind: Open[Literal["login"]] | None = None
