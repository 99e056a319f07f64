"""Changing a folder whole or not at all, whenever the process is killed, the machine stops or the disk is full.

Two ways:

- **Exchange** (Linux): a complete new folder is built beside the old one, out of hard links for all that stays, and the
  two change places in one step (renameat2). At every moment the folder is entirely old or entirely new.
- **In place**, where an exchange is not to be had (another system, a mount point, a lower layer of a container image, a
  read-only parent, files that cannot be linked, the folder we work in): what changes is first stored completely inside the folder, under a name
  that says so once it is complete. Killed before that, the folder is as it was; killed later, it is half changed until
  `recover`, or the next change, completes it.

What a killed process leaves behind, `recover` removes. Processes that change one folder take turns: see `lock`.
"""

from __future__ import annotations

import ctypes
import errno
import json
import os
import shutil
import stat
from collections.abc import Collection, Generator, Iterable, Mapping
from contextlib import contextmanager, suppress
from functools import cache
from typing import Any, NamedTuple, cast

from .manifest import RESERVED, folders_of, is_folder, path_fault, read_plain

NEW = f"{RESERVED}new"
READY = f"{RESERVED}ready"
REMOVED = "removed.json"
FILES = "files"
MAX_DEPTH = 100
"""Of folders in a folder that is exchanged; a deeper one is changed in place."""

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


class Change(NamedTuple):
    """What becomes different. Paths are relative, with `/`, and known to be harmless."""

    put: Mapping[str, bytes]
    """Content of files that are new or different, by path."""
    remove: Collection[str]
    """Files that go, and with them the folders that become empty."""

    def touches(self, path: str) -> bool:
        """Whether the file at `path` becomes another, or goes."""
        return path in self.put or path in self.remove


def change(place: str, what: Change) -> None:
    """Make the change in the folder `place`, which is made if it is not there.

    Raises OSError, and then the folder is as it was, unless `is_unfinished`.
    """
    if not os.path.lexists(place):
        _create(place, what)
        return
    try:
        _exchange(place, what)
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise
        _in_place(place, what)


def is_unfinished(place: str) -> bool:
    """Whether a change in place was interrupted half-way, for `recover` to complete."""
    return os.path.lexists(f"{place}/{READY}")


def recover(place: str) -> bool:
    """Clear away, or complete, what a killed process left. False if it left nothing. The caller holds the lock."""
    leftovers = [path for path in (_stage(place), f"{place}/{NEW}") if os.path.lexists(path)]
    for path in leftovers:
        _discard(path)
    unfinished = is_folder(place) and is_unfinished(place)
    if unfinished:
        _complete(place)
    return unfinished or bool(leftovers)


def has_leftovers(place: str) -> bool:
    """Whether `recover` would find something: also while another process is at work."""
    return any(map(os.path.lexists, (_stage(place), f"{place}/{NEW}", f"{place}/{READY}")))


def _stage(place: str) -> str:
    folder, name = os.path.split(place)
    return f"{folder}/.{name}{NEW}"


# --- a new folder ----------------------------------------------------------------------------------------------------


def _create(place: str, what: Change) -> None:
    stage = _stage(place)
    with _discarded_on_error(stage):
        os.mkdir(stage)
        _store(stage, what.put, {})
        _sync(stage)
        os.rename(stage, place)


# --- exchange --------------------------------------------------------------------------------------------------------


def _exchange(place: str, what: Change) -> None:
    if f"{os.getcwd()}/".startswith(f"{place}/"):
        raise OSError(
            errno.EBUSY, "somebody, we at least, works inside; an exchange would leave them in the old folder"
        )
    swap = _swapper()
    stage = _stage(place)
    with _discarded_on_error(stage):
        folders = _mirror(place, stage, what)
        _prune(stage, what.remove)
        _store(stage, what.put, _modes(place, what.put))
        for folder in reversed(folders):
            if is_folder(f"{stage}/{folder}"):
                _copy_attributes(f"{place}/{folder}", f"{stage}/{folder}")
        _sync(stage)
        swap(stage, place)
    # from here on `stage` is the old folder, and what fails does not undo the change
    with suppress(OSError):
        _keep_late_changes(stage, place, what)
    _discard(stage)


def _mirror(place: str, stage: str, what: Change) -> list[str]:
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
        for entry in _entries(f"{place}/{folder}"):
            path = entry.name if folder == "." else f"{folder}/{entry.name}"
            if entry.is_dir(follow_symlinks=False):
                waiting.append(path)
            elif not what.touches(path):
                os.link(f"{place}/{path}", f"{stage}/{path}", follow_symlinks=False)
    return folders


def _copy_attributes(source: str, target: str) -> None:
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


def _keep_late_changes(old: str, place: str, what: Change) -> None:
    """Bring over what somebody else made in the old folder while the new one was being built."""
    waiting = [""]
    while waiting:
        folder = waiting.pop()
        for entry in _entries(f"{old}/{folder}"):
            path = f"{folder}{entry.name}"
            if entry.is_dir(follow_symlinks=False):
                waiting.append(f"{path}/")
            elif not what.touches(path) and not _is_same(entry, f"{place}/{path}"):
                with suppress(OSError):
                    os.makedirs(f"{place}/{folder}", exist_ok=True)
                    os.replace(f"{old}/{path}", f"{place}/{path}")


def _is_same(entry: os.DirEntry[str], path: str) -> bool:
    try:
        return os.lstat(path).st_ino == entry.inode()
    except OSError:
        return False


@cache
def _libc() -> Any:
    """The C library. Raises OSError where there is none with the calls in question."""
    if os.name == "nt":
        raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS))
    return ctypes.CDLL(None, use_errno=True)


def _swapper() -> Any:
    """Exchanges the folders at two paths; raises OSError at once where the system cannot."""
    renameat2 = getattr(_libc(), "renameat2", None)
    if renameat2 is None:
        raise OSError(errno.ENOSYS, "no renameat2")

    def swap(one: str, other: str) -> None:
        if renameat2(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE) != 0:
            code = ctypes.get_errno()
            raise OSError(code, os.strerror(code), other)

    return swap


# --- in place --------------------------------------------------------------------------------------------------------


def _in_place(place: str, what: Change) -> None:
    _check_writable(place, what)
    new = f"{place}/{NEW}"
    with _discarded_on_error(new):
        os.mkdir(new)
        _store(new, {REMOVED: json.dumps(sorted(what.remove)).encode()}, {})
        os.mkdir(f"{new}/{FILES}")
        _store(f"{new}/{FILES}", what.put, _modes(place, what.put))
        _sync(new)
        os.rename(new, f"{place}/{READY}")
    _complete(place)


def _check_writable(place: str, what: Change) -> None:
    """Find out before anything is changed that all of it can be."""
    for folder in ("", *folders_of([*what.put, *what.remove])):
        path = f"{place}/{folder}"
        if is_folder(path) and not os.access(path, os.W_OK | os.X_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), path)


def _complete(place: str) -> None:
    """Perform the change that is stored in the folder; what of it is done already does no harm.

    The folder may have come from anywhere, so what is stored in it is not trusted to be what we stored.
    """
    ready = f"{place}/{READY}"
    removed = _removed(f"{ready}/{REMOVED}")
    for path in removed:
        if _is_plain(place, path):
            os.unlink(f"{place}/{path}")
    _prune(place, removed)
    if is_folder(f"{ready}/{FILES}"):
        _move(f"{ready}/{FILES}", place)
    _discard(ready)


def _removed(path: str) -> list[str]:
    content = read_plain(path)
    if content is None and os.path.lexists(path):
        raise OSError(errno.EIO, "cannot be read", path)
    try:
        paths = json.loads(content or b"[]")
    except (ValueError, RecursionError):
        return []
    listed = cast(list[object], paths) if isinstance(paths, list) else []
    return [path for path in listed if isinstance(path, str) and path_fault(path) is None]


def _move(source: str, target: str) -> None:
    """Move all that is in one folder into another, over what is there."""
    waiting = [(source, target)]
    while waiting:
        here, there = waiting.pop()
        for entry in _entries(here):
            path = f"{there}/{entry.name}"
            if not entry.is_dir(follow_symlinks=False) or not os.path.lexists(path):
                os.replace(entry.path, path)
            elif is_folder(path):
                waiting.append((entry.path, path))
            else:
                raise NotADirectoryError(errno.ENOTDIR, "a link or file is where a folder should be", path)


def _is_plain(root: str, path: str) -> bool:
    """Whether a regular file is at `path`, and no link on the way to it."""
    if not all(is_folder(f"{root}/{folder}") for folder in folders_of([path])):
        return False
    try:
        return stat.S_ISREG(os.lstat(f"{root}/{path}").st_mode)
    except OSError:
        return False


# --- both ------------------------------------------------------------------------------------------------------------


def _entries(folder: str) -> list[os.DirEntry[str]]:
    with os.scandir(folder) as entries:
        return list(entries)


def _store(root: str, contents: Mapping[str, bytes], modes: Mapping[str, int]) -> None:
    """Write files into a folder of our own, where none of them is."""
    for folder in folders_of(contents):
        if not is_folder(f"{root}/{folder}"):
            os.mkdir(f"{root}/{folder}")
    for path, content in contents.items():
        with open(f"{root}/{path}", "xb") as file:
            file.write(content)
        if path in modes:
            os.chmod(f"{root}/{path}", modes[path])


def _modes(place: str, paths: Iterable[str]) -> dict[str, int]:
    """Permissions of those files that are there: new content does not change them."""
    found: dict[str, int] = {}
    for path in paths:
        with suppress(OSError):
            found[path] = stat.S_IMODE(os.lstat(f"{place}/{path}").st_mode)
    return found


def _prune(root: str, removed: Iterable[str]) -> None:
    """Remove the folders that had only removed files in them."""
    for folder in reversed(folders_of(removed)):
        with suppress(OSError):
            if all(is_folder(f"{root}/{outer}") for outer in folders_of([folder])):
                os.rmdir(f"{root}/{folder}")


def _sync(path: str) -> None:
    """Let the content reach the disk before the names that point to it do, in case the machine stops."""
    if os.name == "nt":  # a folder cannot be opened there
        return
    handle = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    try:
        syncfs = getattr(_libc(), "syncfs", None)
        if syncfs is not None and syncfs(handle) != 0:
            code = ctypes.get_errno()
            raise OSError(code, os.strerror(code), path)
    finally:
        os.close(handle)


@contextmanager
def _discarded_on_error(path: str) -> Generator[None, None, None]:
    try:
        yield
    except BaseException:
        _discard(path)
        raise


def _discard(path: str) -> None:
    """Remove a folder of our own, or whatever took its name. What does not go now goes at the next run, or is named."""
    if is_folder(path):
        with suppress(RecursionError):
            shutil.rmtree(path, ignore_errors=True)
    else:
        with suppress(OSError):
            os.unlink(path)
