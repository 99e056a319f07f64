"""`CHANGES.md` of a client: what changes from the version before, and from release to release of the same version."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ..diagnostics import UserError

if TYPE_CHECKING:
    from ..surface.diff import Report

FILE = "CHANGES.md"
MARK = "<!-- written by `sdkgen bump` -->\n"
"""First line of a file that may be written over."""
RELEASES = "\n## Releases\n"
"""Heading of what is added to, and never written anew."""


def check_ours(path: Path) -> None:
    """Raises UserError where somebody else's file is in the way."""
    if path.is_symlink() or (path.exists() and not (path.is_file() and path.read_bytes().startswith(MARK.encode()))):
        raise UserError(f"{path}: was not written by a bump; move it away and bump again")


def text(path: Path, report: Report | None, since: Report | None, release: str) -> str | None:
    """What the file is to hold; None for nothing.

    Args:
        path: the file, whose releases are kept.
        report: from the version before; None where nothing of that is here, and then what the file says of it stays.
        since: from the last release to this one, if this one is another.
        release: this one's version.
    """
    from ..surface.diff import markdown, release_notes

    there = path.read_text("utf-8").removeprefix(MARK) if path.is_file() else ""
    said, _, old = there.partition(RELEASES)
    new = f"\n{release_notes(since, release)}" if since is not None else ""
    parts = [markdown(report) if report is not None else said, f"{RELEASES}{new}{old}" if new or old else ""]
    return MARK + "".join(parts) if any(parts) else None
