"""Response model `Shelf`."""

from __future__ import annotations

from .._runtime.models.model import Model
from .filter import Filter
from .label import Label, LabelC
from .tree import Tree


class ShelfPlace(Model):
    """An object of the API."""

    row: int | None = None


class Shelf(Model):
    """An object of the API."""

    colour: LabelC | None = None
    filter: Filter | None = None
    label: Label | None = None
    tree: Tree | None = None
    where: ShelfPlace | None = None
