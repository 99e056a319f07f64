"""What the bench prints."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple


class Row(NamedTuple):
    """One comparison."""

    name: str
    """What is divided by what."""
    value: float
    low: float
    high: float
    """Quartiles over the rounds."""
    rounds: int
    unit: str = "x"
    bound: float | None = None
    why: str = ""
    """Where the bound comes from; for a row without bound, what it is good for."""

    @property
    def verdict(self) -> str:
        if self.bound is None:
            return ""
        return "ok" if self.value <= self.bound else "over"


HEAD = ("measure", "value", "bound", "", "n", "quartiles", "why")


def print_table(rows: Iterable[Row]) -> None:
    lines = [HEAD, *map(_cells, rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEAD))]
    for line in lines:
        print("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip())


def _cells(row: Row) -> Sequence[str]:
    bound = "" if row.bound is None else f"{row.bound:g} {row.unit}"
    return (
        row.name,
        f"{row.value:.2f} {row.unit}",
        bound,
        row.verdict,
        str(row.rounds),
        f"{row.low:.2f} .. {row.high:.2f}",
        row.why,
    )
