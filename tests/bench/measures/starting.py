"""What it costs to import the client."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from ..places import client
from ..table import Row
from ..timing import Sampler, difference, in_turn, ratio, spent


def importing() -> Iterator[Row]:
    ours, libraries, bare = in_turn(
        [_cpu("from intercom_v2_9 import Intercom"), _cpu("import httpx2, msgspec"), _cpu("pass")], 25
    )
    yield difference(
        "import of the client - python -c pass, CPU", ours, bare, 25, "not to be noticed in a command line tool"
    )
    yield ratio("import of the client / import of httpx2 and msgspec, CPU", ours, libraries)


def _cpu(code: str) -> Sampler:
    environment = {"PYTHONPATH": str(client())}
    return lambda: spent([sys.executable, "-c", code], env=environment).cpu
