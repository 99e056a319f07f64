"""Response model `Job`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model
from .._runtime.types import Open


class JobInner(Model):
    """An object of the API."""

    deep: int | None = None


class Job(Model):
    """An object of the API."""

    active: bool | None = None
    inner: JobInner | None = None
    name: str
    note: str | None = None
    ratio: float | None = None
    retries: int | None = None
    state: Open[Literal["on", "off"]] | None = None
    tags: list[str] | None = None
