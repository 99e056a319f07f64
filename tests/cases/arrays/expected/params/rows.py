"""Request type `RowsParams`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from .row import RowParams

RowsParams: TypeAlias = Sequence[RowParams]
"""Several rows."""
