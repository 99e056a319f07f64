"""Response model `PageModel`."""

from __future__ import annotations

from .._runtime.models.model import Model
from .pages import PagesModel
from .thing import Thing


class PageModel(Model):
    """An object of the API."""

    data: list[Thing] | None = None
    pages: PagesModel | None = None
