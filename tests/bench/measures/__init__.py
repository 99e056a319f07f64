"""Every measure by name: a function without arguments that yields rows as they are known."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ..table import Row
from . import calling, decoding, generation, package, scale, starting, streaming, versions

MEASURES: dict[str, Callable[[], Iterator[Row]]] = {
    "cold": generation.cold,
    "unchanged": generation.unchanged,
    "import": starting.importing,
    "decode": decoding.decoding,
    "memory": decoding.memory,
    "call": calling.calling,
    "stream": streaming.streaming,
    "types": package.checking,
    "size": package.size,
    "versions": versions.five_at_once,
    "bump": versions.bump,
    "scale": scale.scale,
}
