"""Request type `JobParams`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from .._runtime.types import Unlisted
from ..models.job import JobInner


class JobInnerParams(TypedDict, total=False):
    """An object to send."""

    deep: int
    """Defaults to 7."""


class JobParams(TypedDict, total=False):
    """An object to send."""

    active: bool
    """Defaults to True."""

    inner: JobInnerParams | JobInner
    name: Required[str]
    """Defaults to 'it\\'s "x"'."""

    note: str | None
    ratio: float
    """Defaults to 0.5."""

    retries: int
    """Defaults to 3."""

    state: Literal["on", "off"] | Unlisted
    """Defaults to 'on'."""

    tags: Sequence[str]
