"""Request type `EitherParams`."""

from __future__ import annotations

from typing import TypeAlias

from ..models.one import One
from .one import OneParams

EitherParams: TypeAlias = OneParams | One
"""A type of its own name."""
