"""Response model `HelpCenterList`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open
from .help_center import HelpCenter


class HelpCenterList(Model):
    """All Help Centers of a workspace."""

    type: Open[Literal["list"]] | None = None
    """Always `list`."""

    data: list[HelpCenter] | None = None
    """The Help Centers."""
