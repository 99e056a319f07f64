"""Response model `AnyModel`."""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import Model


class AnyModel(Model):
    """An object of the API."""

    any: AnyModel | None = None
    anything: Any = None
