"""Response model `CompanyList`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open
from .company import Company
from .cursor_pages import CursorPages


class CompanyList(Model):
    """One numbered page of companies."""

    type: Open[Literal["list"]] | None = None
    """Always `list`."""

    data: list[Company] | None = None
    """The companies of this page."""

    pages: CursorPages | None = None
    """Number of this page and of all pages."""

    total_count: int | None = None
    """Number of companies on all pages together."""
