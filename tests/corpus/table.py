"""What a run found, as text."""

from __future__ import annotations

from typing import Any


def print_table(records: list[dict[str, Any]]) -> None:
    print(len(records))
