"""Paths inside a client's folder, and what lies there. The folder may have come from anywhere: no link is followed."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Collection, Iterable
from typing import Literal, TypeAlias

RESERVED = ".sdkgen-"
"""Names beginning like this belong to the writing of a client, not to the client."""
MAX_BYTES = 64 * 2**20
"""No file of a client is larger; what is, nobody generated."""
# flags that not every system has, and that none needs which has no links and pipes among its files
_CAREFULLY = sum(getattr(os, flag, 0) for flag in ("O_NOFOLLOW", "O_NONBLOCK"))
_NOT_ON_WINDOWS = re.compile(
    r'[<>"|?*]|[. ](/|$)|(^|/)(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³]) *(\.[^/]*)?(/|$)', re.IGNORECASE
)
"""Source: Microsoft's "Naming Files, Paths, and Namespaces". A colon and a backslash are refused before."""

Kind: TypeAlias = Literal["file", "folder", "link", "other"]
_KINDS: dict[int, Kind] = {stat.S_IFREG: "file", stat.S_IFDIR: "folder", stat.S_IFLNK: "link"}


def path_fault(path: str) -> str | None:
    """Why `path` may not be a file's path inside a client folder, or None if it may."""
    steps = path.split("/")
    if not path.isprintable() or "\\" in path or ":" in path:
        return "has a control character, backslash or colon"
    if steps[0] == "":
        return "is empty or absolute"
    if not {"", ".", ".."}.isdisjoint(steps):
        return "has an empty, '.' or '..' step"
    return f"begins with the reserved {RESERVED!r}" if steps[0].startswith(RESERVED) else None


def portability_fault(path: str) -> str | None:
    """Why there can be no such path on Windows, or None if there can."""
    return "is none on Windows" if _NOT_ON_WINDOWS.search(path) else None


def folders_of(paths: Iterable[str]) -> list[str]:
    """Every folder on the way to the paths, outermost first."""
    found: set[str] = set()
    for path in paths:
        while (path := path.rpartition("/")[0]) and path not in found:
            found.add(path)
    return sorted(found)


def kind(path: str) -> Kind | None:
    """What is at the path; None for nothing. Raises OSError where that is not to be found out."""
    try:
        return _KINDS.get(stat.S_IFMT(os.lstat(path).st_mode), "other")
    except (FileNotFoundError, NotADirectoryError):
        return None


def is_folder(path: str) -> bool:
    """Whether a folder is there: a link to one is none."""
    try:
        return kind(path) == "folder"
    except OSError:
        return False


def files_at(root: str, paths: Collection[str]) -> list[str]:
    """Those of the paths, sorted, at which there is a file, without a link on the way."""
    folders = {folder for folder in folders_of(paths) if is_folder(f"{root}/{folder}")}
    return sorted(path for path in paths if folders.issuperset(folders_of([path])) and kind(f"{root}/{path}") == "file")


def read_plain(path: str) -> bytes | None:
    """The content of a regular file; None if there is none, or a link, a device, something huge or unreadable."""
    try:
        # opening a named pipe must not wait for somebody to write to it
        with open(path, "rb", 0, opener=lambda name, flags: os.open(name, flags | _CAREFULLY)) as file:
            status = os.fstat(file.fileno())
            return file.read() if stat.S_ISREG(status.st_mode) and status.st_size <= MAX_BYTES else None
    except OSError:
        return None
