"""What we compare ourselves with, in a virtual environment of its own: `.cache/bench-venv`."""

from __future__ import annotations

import subprocess
import sys
from functools import cache
from pathlib import Path

from .places import ROOT
from .timing import Skipped

REQUIREMENTS = ("openapi-python-client", "python-intercom==5.0.1")
FOLDER = ROOT / ".cache" / "bench-venv"
PYTHON = FOLDER / "bin" / "python"
INSTALLED = FOLDER / ".installed"


@cache
def bin_folder() -> Path:
    """Where the installed commands are. Installs on first use. Raises Skipped where that is not possible."""
    wanted = "\n".join(REQUIREMENTS)
    if not INSTALLED.is_file() or INSTALLED.read_text() != wanted:
        print(f"installing {', '.join(REQUIREMENTS)} into {FOLDER.relative_to(ROOT)}", file=sys.stderr, flush=True)
        _run([sys.executable, "-m", "venv", "--clear", FOLDER])
        _run([PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *REQUIREMENTS])
        INSTALLED.write_text(wanted)
    return FOLDER / "bin"


def python() -> Path:
    """The interpreter that has the competitors."""
    return bin_folder() / "python"


def _run(command: list[str | Path]) -> None:
    try:
        subprocess.run(command, check=True, capture_output=True, text=True, timeout=600)
    except subprocess.CalledProcessError as error:
        reason = (error.stderr or error.stdout).strip().splitlines()[-1:] or ["no reason given"]
        raise Skipped(f"{' and '.join(REQUIREMENTS)} cannot be installed: {reason[0]}") from None
    except subprocess.TimeoutExpired:
        raise Skipped(f"{' and '.join(REQUIREMENTS)} cannot be installed: the registry does not answer") from None
