"""Response model `DataAttributeList`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open
from .data_attribute import DataAttribute


class DataAttributeList(Model):
    """The data attributes of the workspace, or of one model."""

    type: Open[Literal["list"]]
    """Always `list`."""

    data: list[DataAttribute]
    """The attributes, all in one answer."""
