"""Changing a folder whole or not at all, whenever the process is killed, the machine stops or the disk is full.

Two ways:

- **Exchange** (Linux): a complete new folder is built beside the old one, out of hard links for all that stays, and the
  two change places in one step (renameat2). At every moment the folder is entirely old or entirely new.
- **In place**, where an exchange is not to be had (another system, a mount point, a lower layer of a container image, a
  read-only parent, files that cannot be linked, the folder we work in): what changes is first stored completely inside the folder, under a name
  that says so once it is complete. Killed before that, the folder is as it was; killed later, it is half changed until
  `recover`, or the next change, completes it.

What a killed process leaves behind, `recover` removes. Processes that change one folder take turns: see `folder_lock`.
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
from typing import Any, NamedTuple, Protocol, cast

from .folder_mirror import copy_attributes, entries, keep_late_changes, mirror
from .manifest import RESERVED, folders_of, is_folder, path_fault, read_plain

NEW = f"{RESERVED}new"
READY = f"{RESERVED}ready"
REMOVED = "removed.json"
FILES = "files"
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
    change_all({place: what})


def change_all(changes: Mapping[str, Change]) -> None:
    """Make several changes, each in a folder of its own, as one: all is prepared before the first folder changes.

    The folders then change one directly after the other; if one cannot, those before it change back. Raises OSError, and
    then all folders are as they were, unless one `is_unfinished`.
    """
    ways: list[_Way] = []
    try:
        ways += [_prepared(place, what) for place, what in changes.items()]
        # what cannot be taken back comes last
        for way in sorted(ways, key=lambda one: isinstance(one, _InPlace)):
            way.commit()
    except BaseException:
        for way in reversed(ways):
            way.undo()
        raise
    for way in ways:
        way.finish()


class _Way(Protocol):
    """A change that is prepared."""

    def commit(self) -> None: ...
    def undo(self) -> None:
        """Whether it was committed or not."""

    def finish(self) -> None:
        """After all were committed."""


def _prepared(place: str, what: Change) -> _Way:
    if not os.path.lexists(place):
        return _Creation(place, what)
    try:
        return _Exchange(place, what)
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise
        return _InPlace(place, what)


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


class _Creation:
    def __init__(self, place: str, what: Change) -> None:
        self._place, self._stage = place, _stage(place)
        self._done = False
        with _discarded_on_error(self._stage):
            os.mkdir(self._stage)
            _store(self._stage, what.put, {})
            _sync(self._stage)

    def commit(self) -> None:
        os.rename(self._stage, self._place)
        self._done = True

    def undo(self) -> None:
        if self._done:
            os.rename(self._place, self._stage)
        _discard(self._stage)

    def finish(self) -> None:
        pass


# --- exchange --------------------------------------------------------------------------------------------------------


class _Exchange:
    def __init__(self, place: str, what: Change) -> None:
        if f"{os.getcwd()}/".startswith(f"{place}/"):
            raise OSError(
                errno.EBUSY, "somebody, we at least, works inside; an exchange would leave them in the old folder"
            )
        self._place, self._what, self._stage = place, what, _stage(place)
        self._swap = _swapper()
        self._done = False
        self._instead: _InPlace | None = None
        with _discarded_on_error(self._stage):
            folders = mirror(place, self._stage, what.touches)
            _prune(self._stage, what.remove)
            _store(self._stage, what.put, _modes(place, what.put))
            for folder in reversed(folders):
                if is_folder(f"{self._stage}/{folder}"):
                    copy_attributes(f"{place}/{folder}", f"{self._stage}/{folder}")
            _sync(self._stage)

    def commit(self) -> None:
        try:
            self._swap(self._stage, self._place)
        except OSError as error:
            if error.errno in (errno.ENOSPC, errno.EDQUOT):
                raise
            _discard(self._stage)
            self._instead = _InPlace(self._place, self._what)
            self._instead.commit()
        else:
            self._done = True

    def undo(self) -> None:
        if self._instead is not None:
            self._instead.undo()
            return
        if self._done:
            self._swap(self._stage, self._place)
        _discard(self._stage)

    def finish(self) -> None:
        if self._instead is not None:
            return
        # from here on the stage is the old folder, and what fails does not undo the change
        with suppress(OSError):
            keep_late_changes(self._stage, self._place, self._what.touches)
        _discard(self._stage)


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


class _InPlace:
    def __init__(self, place: str, what: Change) -> None:
        self._place, self._new = place, f"{place}/{NEW}"
        _check_writable(place, what)
        with _discarded_on_error(self._new):
            os.mkdir(self._new)
            _store(self._new, {REMOVED: json.dumps(sorted(what.remove)).encode()}, {})
            os.mkdir(f"{self._new}/{FILES}")
            _store(f"{self._new}/{FILES}", what.put, _modes(place, what.put))
            _sync(self._new)

    def commit(self) -> None:
        os.rename(self._new, f"{self._place}/{READY}")
        _complete(self._place)

    def undo(self) -> None:
        """Only as long as it was not committed: after that it can but be completed."""
        _discard(self._new)

    def finish(self) -> None:
        pass


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
        for entry in entries(here):
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
