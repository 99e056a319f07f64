"""Request type `RecordParams`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Required, TypedDict

from ..models.closed import Closed
from ..models.inner import Inner
from .closed import ClosedParams
from .inner import InnerParams


class RecordParams(TypedDict, total=False):
    """An object to send."""

    id: Required[str]
    closed: ClosedParams | Closed
    inner: InnerParams | Inner | Mapping[str, Any]
    lists: Mapping[str, Sequence[str]]
