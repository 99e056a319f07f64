"""Response model `CompanyList`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open
from .company import Company
from .cursor_pages import CursorPages


class CompanyList(Model):
    """One numbered page of companies."""

    type: Open[Literal["list"]]
    """Always `list`."""

    data: list[Company]
    """The companies of this page."""

    pages: CursorPages | None = None
    """Number of this page and of all pages."""

    total_count: int
    """Number of companies on all pages together."""
