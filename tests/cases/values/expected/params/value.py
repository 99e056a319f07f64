"""Request types `ValueIdOrNumberParams`, `ValueMomentParams`."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TypeAlias
from uuid import UUID

ValueIdOrNumberParams: TypeAlias = UUID | str | int
"""One of several types."""

ValueMomentParams: TypeAlias = date | str | timedelta
"""One of several types."""
