"""Response model `ListInsideResponse`."""

from __future__ import annotations

from .._runtime.models.model import Model, field
from .page import PageModel


class ListInsideResponse(Model):
    """An object of the API."""

    list_: PageModel | None = field(name="list", default=None)
