"""Response model `CompanyScroll`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open
from .company import Company
from .cursor_pages import CursorPages


class CompanyScroll(Model):
    """One batch of companies out of a scroll."""

    type: Open[Literal["list"]]
    """Always `list`."""

    data: list[Company]
    """The companies of this batch; empty when the scroll has reached its end."""

    pages: CursorPages | None = None
    """Always `null`, since a scroll has no pages."""

    scroll_param: str | None = None
    """Value to send with the next call; it is good for one minute."""

    total_count: int | None = None
    """Number of companies, which a scroll usually leaves `null`."""
