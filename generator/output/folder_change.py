"""Changing folders whole or not at all, whenever the process is killed, the machine stops or the disk is full.

- **Beside** (Linux; everywhere for a folder that is not there yet): a complete new folder is built beside the old one,
  out of hard links for all that stays, and the two change places in one step. At every moment the folder is entirely old
  or entirely new.
- **Inside**, where that is not to be had (another system, a mount point, a lower layer of a container image, a read-only
  parent, files that cannot be linked, the folder we work in): what changes is stored completely inside the folder, under
  a name that says so once it is complete. Killed before that, the folder is as it was; killed later, it is half changed
  until `recover`, or the next change, completes it.

What a killed process leaves behind, `recover` removes. Processes that change one folder take turns: see `folder_lock`.
"""

from __future__ import annotations

import errno
import os
import shutil
import sys
from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import ExitStack, contextmanager, suppress
from typing import TypeAlias

from .paths import RESERVED, files_at, folders_of, is_folder

Change: TypeAlias = Mapping[str, bytes | None]
"""The new contents of files, None for one that goes, and with it the folders that become empty.

Paths are relative, with `/`, and known to be harmless."""

NEW = f"{RESERVED}new"
READY = f"{RESERVED}ready"
PUT, REMOVE = "put", "remove"
"""In a folder of that name: the files to move where they belong, and empty ones in the places of those that go."""
LINUX = sys.platform == "linux"
_AT_FDCWD, _RENAME_EXCHANGE = -100, 2


def change(changes: Mapping[str, Change]) -> None:
    """Make changes as one, each in a folder of its own that is made if it is not there.

    All is prepared before the first folder changes; they then change one directly after the other, and if one cannot,
    those before it change back. Raises OSError, and then all folders are as they were, unless one `is_unfinished`.
    """
    beside: dict[str, Callable[[], None]] = {}
    inside: dict[str, Callable[[], None]] = {}  # comes last: it cannot be taken back
    with ExitStack() as prepared:
        for place, what in changes.items():
            if not what:
                continue
            try:
                beside[place] = prepared.enter_context(_beside(place, what))
            except OSError as error:
                inside[place] = prepared.enter_context(_inside(place, what, error))
        for place, commit in beside.items():
            try:
                commit()
            except OSError as error:
                inside[place] = prepared.enter_context(_inside(place, changes[place], error))
        for commit in inside.values():
            commit()


def is_unfinished(place: str) -> bool:
    """Whether a change inside was interrupted half-way, for `recover` to complete."""
    return is_folder(place) and os.path.lexists(f"{place}/{READY}")


def has_leftovers(place: str) -> bool:
    """Whether `recover` would find something: also while another process is at work."""
    return is_unfinished(place) or any(map(os.path.lexists, (_stage(place), f"{place}/{NEW}")))


def recover(place: str) -> bool:
    """Clear away, or complete, what a killed process left. False if it left nothing. The caller holds the lock."""
    found = has_leftovers(place)
    _discard(_stage(place))
    _discard(f"{place}/{NEW}")
    if is_unfinished(place):
        _complete(place)
    return found


def _stage(place: str) -> str:
    folder, name = os.path.split(place)
    return f"{folder}/.{name}{NEW}"


@contextmanager
def _beside(place: str, what: Change) -> Generator[Callable[[], None], None, None]:
    """Build the new folder; what is given makes it the folder, and leaving with an error takes that back."""
    stage, done = _stage(place), False
    move: Callable[[str, str], None] = os.rename

    def commit() -> None:
        nonlocal done
        move(stage, place)
        done = True

    try:
        linked: Mapping[str, int] = {}
        if not os.path.lexists(place):
            os.mkdir(stage)
        elif not LINUX or f"{os.getcwd()}/".startswith(f"{place}/"):
            raise OSError(errno.EBUSY, "who works inside, we at least, would be left in the old folder")
        else:
            move, linked = _exchange, _mirror(place, stage, what)
        _store(stage, {path: content for path, content in what.items() if content is not None}, place)
        _prune(stage, what)
        _sync(stage)
        yield commit
        if done and move is _exchange:
            _keep_late_changes(stage, place, {**linked, **dict.fromkeys(what)})
    except BaseException:
        if done:
            move(place, stage)
        raise
    finally:
        _discard(stage)


def _mirror(place: str, stage: str, what: Change) -> dict[str, int]:
    """Make `stage` the same folder as `place` but for what changes; the inodes of all files in that.

    Files are linked; folders get the owner, mode and extended attributes (access lists among them) of the old ones.
    """
    folders, files = _tree(place)
    device = os.lstat(place).st_dev
    for folder in folders:
        old, new = f"{place}/{folder}", f"{stage}/{folder}"
        status = os.lstat(old)
        if status.st_dev != device or not os.access(old, os.W_OK):
            raise OSError(errno.EXDEV, "cannot be exchanged", old)
        os.mkdir(new)
        os.chown(new, status.st_uid, status.st_gid)
        shutil.copystat(old, new)
    for path in files.keys() - what.keys():
        os.link(f"{place}/{path}", f"{stage}/{path}", follow_symlinks=False)
    return files


def _keep_late_changes(old: str, place: str, known: Mapping[str, int | None]) -> None:
    """Bring over what somebody else made in the old folder while the new one was being built.

    `known`: the inodes of the files that were there, None for what has changed.
    """
    with suppress(OSError):
        for path, inode in _tree(old)[1].items():
            if known.get(path, 0) not in (inode, None):
                os.makedirs(os.path.dirname(f"{place}/{path}"), exist_ok=True)
                os.replace(f"{old}/{path}", f"{place}/{path}")


@contextmanager
def _inside(place: str, what: Change, reason: OSError) -> Generator[Callable[[], None], None, None]:
    """Store the change; what is given performs it. `reason`: why it cannot be made beside."""
    if reason.errno in (errno.ENOSPC, errno.EDQUOT) or not is_folder(place):
        raise reason
    for path in (f"{place}/{folder}" for folder in ("", *folders_of(what))):
        if is_folder(path) and not os.access(path, os.W_OK | os.X_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), path)
    new = f"{place}/{NEW}"

    def commit() -> None:
        os.rename(new, f"{place}/{READY}")
        _complete(place)

    try:
        os.mkdir(new)
        _store(f"{new}/{PUT}", {path: content for path, content in what.items() if content is not None}, place)
        _store(f"{new}/{REMOVE}", {path: b"" for path, content in what.items() if content is None}, place)
        _sync(new)
        yield commit
    finally:
        _discard(new)


def _complete(place: str) -> None:
    """Perform the change that is stored in the folder; what of it is done already does no harm.

    The folder may have come from anywhere, so what is stored in it is not trusted to be what we stored.
    """
    ready = f"{place}/{READY}"
    put, remove = _tree(f"{ready}/{PUT}")[1], _tree(f"{ready}/{REMOVE}")[1]
    for path in files_at(place, remove):
        os.unlink(f"{place}/{path}")
    _prune(place, remove)
    for path in (*folders_of(put), *put):  # a new folder as a whole: that takes no space
        source, target = f"{ready}/{PUT}/{path}", f"{place}/{path}"
        if os.path.lexists(source) and (path in put or not is_folder(target)):
            os.replace(source, target)
    os.rename(ready, f"{place}/{NEW}")
    _discard(f"{place}/{NEW}")


def _tree(root: str) -> tuple[list[str], dict[str, int]]:
    """The folders in a folder, outermost first, itself being "", and the inodes of all else. No link is followed."""
    folders = [""] if is_folder(root) else []
    files: dict[str, int] = {}
    for folder in folders:
        with os.scandir(f"{root}/{folder}") as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    folders.append(f"{folder}{entry.name}/")
                else:
                    files[folder + entry.name] = entry.inode()
    return folders, files


def _store(root: str, contents: Mapping[str, bytes], place: str) -> None:
    """Write files into a folder of our own; new content does not change the permissions of a file in the place."""
    for path, content in contents.items():
        os.makedirs(os.path.dirname(f"{root}/{path}"), exist_ok=True)
        with open(f"{root}/{path}", "xb") as file:
            file.write(content)
        if os.path.isfile(f"{place}/{path}"):
            shutil.copymode(f"{place}/{path}", f"{root}/{path}")


def _prune(root: str, paths: Iterable[str]) -> None:
    """Remove the folders on the way to the paths that are empty now."""
    for folder in reversed(folders_of(paths)):
        if all(is_folder(f"{root}/{outer}") for outer in folders_of([folder])):
            with suppress(OSError):
                os.rmdir(f"{root}/{folder}")


def _sync(folder: str) -> None:
    """Let the content reach the disk before the names that point to it do, in case the machine stops."""
    if LINUX:
        handle = os.open(folder, os.O_RDONLY)
        try:
            _libc("syncfs", handle)
        finally:
            os.close(handle)


def _exchange(one: str, other: str) -> None:
    _libc("renameat2", _AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE)


def _libc(name: str, *arguments: int | bytes) -> None:
    """A call of Linux that Python does not have. Raises OSError."""
    import ctypes

    call = getattr(ctypes.CDLL(None, use_errno=True), name, None)
    if call is None or call(*arguments) != 0:
        code = errno.ENOSYS if call is None else ctypes.get_errno()
        raise OSError(code, os.strerror(code))


def _discard(path: str) -> None:
    """Remove a folder of our own, or whatever took its name. What does not go now goes at the next run, or is named."""
    with suppress(OSError, RecursionError):
        if is_folder(path):
            shutil.rmtree(path, ignore_errors=True)
        else:
            os.unlink(path)
