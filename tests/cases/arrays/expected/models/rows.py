"""Response model `Rows`."""

from __future__ import annotations

from typing import TypeAlias

from .row import Row

Rows: TypeAlias = list[Row]
"""Several rows."""
