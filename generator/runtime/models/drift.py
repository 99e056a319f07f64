"""The log of deviations: each kind once a process, in the line of the first answer that has it; then it is counted."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from logging import Logger

    from ..types import Drift

_INDEX = re.compile(r"\[\d+\]")
_SHOWN = 5

counts: Counter[str] = Counter()
"""How often each kind of deviation was met while somebody listened to the log."""


def log(logger: Logger, drifts: Sequence[Drift]) -> None:
    """One line at INFO for what is new, at the most."""
    found = _kinds(drifts)
    new = {kind: count for kind, count in found.items() if kind not in counts}
    counts.update(found)
    if new:
        logger.info("%s", _line(new))


def log_counts(package: str) -> None:
    """At DEBUG, what was met so far: for the end of a client."""
    if counts:
        import logging

        line = f"so far: {'; '.join(f'{kind} ({count} times)' for kind, count in counts.most_common())}"
        logging.getLogger(f"{package}.drift").debug("%s", line)


def summary(drifts: Sequence[Drift]) -> str:
    """One line: the same deviation on every item of a list counts once, as `$.data[*].name`."""
    return _line(_kinds(drifts))


def _kinds(drifts: Sequence[Drift]) -> Counter[str]:
    return Counter(str(drift._replace(path=_INDEX.sub("[*]", drift.path))) for drift in drifts)


def _line(kinds: Mapping[str, int]) -> str:
    ordered = sorted(kinds.items(), key=lambda one: -one[1])
    shown = [f"{kind} ({count} times)" if count > 1 else kind for kind, count in ordered[:_SHOWN]]
    more = [f"{len(kinds) - _SHOWN} more"] if len(kinds) > _SHOWN else []
    return f"differs from the API description: {'; '.join(shown + more)}"
