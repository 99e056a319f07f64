"""Response model `Drawing`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from .._runtime.models.model import DateTime, Model, field, union
from .._runtime.types import Open
from .circle import Circle
from .shape import Shape


class DrawingInlinePoints(Model):
    """An object of the API."""

    points: int


class DrawingInlineEdges(Model):
    """An object of the API."""

    edges: int


class DrawingItemLine(Model):
    """An object of the API."""

    type: Open[Literal["line"]] | None = None
    from_: float | None = field(name="from", default=None)


class DrawingItemDot(Model):
    """An object of the API."""

    type: Open[Literal["dot"]] | None = None
    at: float | None = None


class Drawing(Model):
    """An object of the API."""

    id: str | int | None = None
    date_or_text: DrawingDateOrText | None = None
    enum_or_number: Open[Literal["auto"]] | float | None = None
    enum_or_text: Open[Literal["auto"]] | str | None = None
    inline: DrawingInline | None = None
    items: list[DrawingItem] | None = None
    lists: DrawingLists | None = None
    nested: DrawingNested | None = None
    object_or_list: Circle | list[Circle] | None = None
    object_or_map: DrawingObjectOrMap | None = None
    same: str | None = None
    shape: Shape | None = None
    """A circle or a square."""

    shapes: list[Shape] | None = None
    single: Circle | None = None
    text_or_list: str | list[str] | None = None
    unknown_member: Any = None


if TYPE_CHECKING:
    DrawingDateOrText: TypeAlias = DateTime | str
else:
    DrawingDateOrText = union("DrawingDateOrText", lambda: (DateTime, str))
"""One of several types."""

if TYPE_CHECKING:
    DrawingInline: TypeAlias = DrawingInlinePoints | DrawingInlineEdges
else:
    DrawingInline = union(
        "DrawingInline",
        lambda: (DrawingInlinePoints, DrawingInlineEdges),
        required=(("points",), ("edges",)),
    )
"""One of several types."""

if TYPE_CHECKING:
    DrawingItem: TypeAlias = DrawingItemLine | DrawingItemDot
else:
    DrawingItem = union(
        "DrawingItem",
        lambda: (DrawingItemLine, DrawingItemDot),
        literals=({"type": ("line",)}, {"type": ("dot",)}),
    )
"""One of several types."""

if TYPE_CHECKING:
    DrawingLists: TypeAlias = list[str] | list[int]
else:
    DrawingLists = union("DrawingLists", lambda: (list[str], list[int]))
"""One of several types."""

if TYPE_CHECKING:
    DrawingNested: TypeAlias = Shape | str
else:
    DrawingNested = union("DrawingNested", lambda: (Shape, str))
"""One of several types."""

if TYPE_CHECKING:
    DrawingObjectOrMap: TypeAlias = Circle | dict[str, int]
else:
    DrawingObjectOrMap = union(
        "DrawingObjectOrMap",
        lambda: (Circle, dict[str, int]),
        required=(("type", "radius"), ()),
        literals=({"type": ("circle",)}, {}),
    )
"""One of several types."""
