"""mypy --strict on a client."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from .packages import SCRATCH

SECONDS = 1200
"""Wall clock: a guard, not a measure."""


def errors(out: Path, package: str) -> list[str]:
    """The errors, a line each."""
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--no-pretty", "--config-file", ""]
    checked = [*command, "--cache-dir", str(SCRATCH / "mypy"), str(out / "src" / package)]
    try:
        done = subprocess.run(checked, capture_output=True, text=True, cwd=SCRATCH, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        return ["mypy took too long"]
    return [*(line for line in done.stdout.splitlines() if ": error: " in line), *done.stderr.splitlines()]
