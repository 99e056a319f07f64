"""Request type `CreateDataExportsParams`."""

from __future__ import annotations

from typing import Required, TypedDict


class CreateDataExportsParams(TypedDict, total=False):
    """The span of time to export, both ends included; deliveries count by when they were sent."""

    created_at_after: Required[int]
    """Beginning of the span, Unix time in seconds."""

    created_at_before: Required[int]
    """End of the span, Unix time in seconds."""
