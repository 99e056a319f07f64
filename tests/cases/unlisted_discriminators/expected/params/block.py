"""Request type `BlockParams`."""

from __future__ import annotations

from typing import TypeAlias

from ..models.image import Image
from ..models.text import Text
from .image import ImageParams
from .text import TextParams

BlockParams: TypeAlias = TextParams | Text | ImageParams | Image
"""One of several types."""
