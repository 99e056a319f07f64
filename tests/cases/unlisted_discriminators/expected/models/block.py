"""Response model `Block`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.models.model import union
from .image import Image
from .text import Text

if TYPE_CHECKING:
    Block: TypeAlias = Text | Image
else:
    Block = union(
        "Block",
        lambda: (Text, Image),
        discriminator="type",
        mapping={"image": 1, "text": 0},
        required=(("text",), ()),
        literals=({"type": ("text",)}, {"type": ("image",)}),
    )
"""One of several types."""
