"""Request types `EventEitherParams`, `EventTextOrDateParams`."""

from __future__ import annotations

from datetime import date, datetime
from typing import TypeAlias

EventEitherParams: TypeAlias = datetime | str | int
"""One of several types."""

EventTextOrDateParams: TypeAlias = str | date
"""One of several types."""
