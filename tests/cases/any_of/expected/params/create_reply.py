"""Request type `CreateReplyParams`."""

from __future__ import annotations

from typing import TypeAlias

from .by_email import ByEmailParams
from .by_id import ByIdParams

CreateReplyParams: TypeAlias = ByEmailParams | ByIdParams
"""One of several types."""
