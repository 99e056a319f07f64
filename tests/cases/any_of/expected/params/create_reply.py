"""Request type `CreateReplyParams`."""

from __future__ import annotations

from typing import TypeAlias

from ..models.by_email import ByEmail
from ..models.by_id import ById
from .by_email import ByEmailParams
from .by_id import ByIdParams

CreateReplyParams: TypeAlias = ByEmailParams | ByEmail | ByIdParams | ById
"""One of several types."""
