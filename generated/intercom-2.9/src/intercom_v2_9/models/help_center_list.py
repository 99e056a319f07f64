"""Response model `HelpCenterList`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open
from .help_center import HelpCenter


class HelpCenterList(Model):
    """All Help Centers of a workspace."""

    type: Open[Literal["list"]]
    """Always `list`."""

    data: list[HelpCenter]
    """The Help Centers."""
