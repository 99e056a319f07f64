"""Response model `Word`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model, field
from .._runtime.types import Open


class Word(Model):
    """A word."""

    b: Open[Literal["\x90"]] | None = None
    te_xt: str | None = field(name="te\x91xt", default=None)
