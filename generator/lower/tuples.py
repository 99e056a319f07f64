"""Arrays whose items differ by their position."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .nodes import Nodes, Part, members_of


@dataclass(frozen=True, slots=True)
class Positions:
    """The items of `prefixItems`, and what is said of those behind them."""

    each: tuple[Part, ...]
    is_closed: bool
    """Whether there are none behind them."""
    rest: Part | None
    """None where they may be anything."""
    may_be_short: bool
    """Whether fewer items than listed are allowed."""

    @property
    def oddity(self) -> str:
        """What a type cannot say of them."""
        if self.is_closed and self.may_be_short:
            return f"`minItems` does not say so, but all {len(self.each)} items are taken to be there"
        if not self.is_closed and self.rest is None:
            return "items behind `prefixItems` may be anything, so none is typed; say `items: false`"
        return ""


def positions_of(nodes: Nodes, layers: Sequence[Part]) -> Positions | None:
    """What the outermost `prefixItems` of the layers says; None where there is none."""
    holder = next((layer for layer in reversed(layers) if any(members_of(layer, "prefixItems"))), None)
    if holder is None:
        return None
    each = tuple(members_of(holder, "prefixItems"))
    rest = next(
        (
            nodes.schema(layer.node[key], f"{layer.pointer}/{key}")
            for layer in reversed(layers)
            for key in ("items", "unevaluatedItems")
            if key in layer.node and not isinstance(layer.node[key], bool)
        ),
        None,
    )
    closed = any(layer.node.get(key) is False for layer in layers for key in ("items", "unevaluatedItems"))
    most = min((size for layer in layers if (size := _size(layer, "maxItems")) is not None), default=None)
    least = max((size for layer in layers if (size := _size(layer, "minItems")) is not None), default=0)
    is_closed = closed or (most is not None and most <= len(each))
    return Positions(each, is_closed, rest, least < len(each))


def _size(layer: Part, key: str) -> int | None:
    value = layer.node.get(key)
    return value if isinstance(value, int) and not isinstance(value, bool) else None
