"""Request type `RowsParams`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from ..models.row import Row
from .row import RowParams

RowsParams: TypeAlias = Sequence[RowParams | Row]
"""Several rows."""
