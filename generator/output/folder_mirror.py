"""A second folder that is the same as the first but for some files, out of hard links: what an exchange is built on."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable
from contextlib import suppress

MAX_DEPTH = 100
"""Of folders in a folder that is exchanged; a deeper one is changed in place."""


def mirror(place: str, stage: str, touched: Callable[[str], bool]) -> list[str]:
    """Make `stage` the same folder without what is touched; the folders in it, outermost first, "." being itself."""
    device = os.lstat(place).st_dev
    folders: list[str] = []
    waiting = ["."]
    while waiting:
        folder = waiting.pop()
        status = os.lstat(f"{place}/{folder}")
        if status.st_dev != device or folder.count("/") > MAX_DEPTH or not os.access(f"{place}/{folder}", os.W_OK):
            raise OSError(errno.EXDEV, "cannot be exchanged", folder)
        os.mkdir(os.path.normpath(f"{stage}/{folder}"))
        folders.append(folder)
        for entry in entries(f"{place}/{folder}"):
            path = entry.name if folder == "." else f"{folder}/{entry.name}"
            if entry.is_dir(follow_symlinks=False):
                waiting.append(path)
            elif not touched(path):
                os.link(f"{place}/{path}", f"{stage}/{path}", follow_symlinks=False)
    return folders


def copy_attributes(source: str, target: str) -> None:
    """Owner, extended attributes (access lists among them) and mode of a folder."""
    old, new = os.lstat(source), os.lstat(target)
    if (old.st_uid, old.st_gid) != (new.st_uid, new.st_gid):
        os.chown(target, old.st_uid, old.st_gid)
    here, there = _attributes(source), _attributes(target)
    for name, value in here.items():
        if there.get(name) != value:
            os.setxattr(target, name, value)
    os.chmod(target, stat.S_IMODE(old.st_mode))


def _attributes(path: str) -> dict[str, bytes]:
    try:
        return {name: os.getxattr(path, name) for name in os.listxattr(path)}
    except OSError:
        return {}  # the file system has none


def keep_late_changes(old: str, place: str, touched: Callable[[str], bool]) -> None:
    """Bring over what somebody else made in the old folder while the new one was being built."""
    waiting = [""]
    while waiting:
        folder = waiting.pop()
        for entry in entries(f"{old}/{folder}"):
            path = f"{folder}{entry.name}"
            if entry.is_dir(follow_symlinks=False):
                waiting.append(f"{path}/")
            elif not touched(path) and not _is_same(entry, f"{place}/{path}"):
                with suppress(OSError):
                    os.makedirs(f"{place}/{folder}", exist_ok=True)
                    os.replace(f"{old}/{path}", f"{place}/{path}")


def _is_same(entry: os.DirEntry[str], path: str) -> bool:
    try:
        return os.lstat(path).st_ino == entry.inode()
    except OSError:
        return False


def entries(folder: str) -> list[os.DirEntry[str]]:
    with os.scandir(folder) as entries:
        return list(entries)
