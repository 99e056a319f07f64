"""Response model `Node`."""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import Model
from .value import Value


class Node(Model):
    """An object of the API."""

    children: list[Node] | None = None
    local: Value | None = None
    value: Any = None
