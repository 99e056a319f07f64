"""The last stage: texts to files, whole or not at all.

What a run may change in a client folder:

- files it generates, and files that the manifest of the last run lists (these go when they are generated no more);
- nothing else: a file that no run wrote stays as it is, and one that lies where a run wants to write stops the run.

Nothing is written through a symbolic link. Two runs into one folder take turns. How a folder changes in one step, and
what happens to a run that is killed, is `folder_change`'s to say.
"""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Generator, Iterable, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Literal, NamedTuple, TypeAlias

from ..diagnostics import UserError
from . import folder_change, folder_lock
from .cache import Cache
from .folder_change import Change
from .manifest import Manifest, digest, read_manifest
from .paths import Kind, files_at, folders_of, is_folder, kind, path_fault, portability_fault, read_plain

ALLOWED = frozenset((".git", "CHANGES.md"))
"""What may be in a folder before its first client: a repository, and what a bump wrote."""

Code: TypeAlias = Literal["output-conflict", "output-unsafe", "output-failed"]


class WriteError(UserError):
    """The client was not written; `code` is for programs, `message` says what is in the way and how to go on.

    `output-conflict`: files that no run wrote are in the way. `output-unsafe`: a link or something else that must not
    be written through. `output-failed`: the system refused (disk full, permissions, another run that does not end).
    """

    def __init__(self, code: Code, message: str) -> None:
        super().__init__(code, message)
        self.code: Code = code
        self.message = message

    def __str__(self) -> str:
        return self.message


class WriteReport(NamedTuple):
    """What a run did, as sorted paths inside the client folder; the manifest is one of the files."""

    written: tuple[str, ...]
    unchanged: tuple[str, ...]
    removed: tuple[str, ...]


def write(
    out: Path, files: Mapping[str, str], manifest: Manifest, *, fresh: bool = False, force: bool = False
) -> WriteReport:
    """Make the client in the folder `out` consist of these files and the manifest, which must list them.

    Files that are the same already are not touched. `fresh`: write over files that no run wrote, too. `force`: also into
    a folder that no run made, or one that holds the client of another API.
    Raises WriteError, and then the folder is as it was (or, where it had to be changed from inside, completed by the
    next run); ValueError if the manifest is of other files.
    """
    contents_of(files, manifest)  # before anything is made
    with place_of(out) as place:
        os.makedirs(os.path.dirname(place), exist_ok=True)
        with folder_lock.lock(place):
            folder_change.recover(place)
            change, report = plan(out, files, manifest, fresh=fresh, force=force)
            folder_change.change({place: change})
            Cache.own().note_written(Path(place), manifest)
            return report


def plan(
    out: Path, files: Mapping[str, str], manifest: Manifest, *, fresh: bool = False, force: bool = False
) -> tuple[Change, WriteReport]:
    """What `write` would change, and what will have been done then. Raises WriteError, ValueError."""
    contents = contents_of(files, manifest)
    with place_of(out) as place:
        _check_ways(place, out, contents)
        put = {path: content for path, content in contents.items() if read_plain(f"{place}/{path}") != content}
        if not force:
            _check_folder(place, out, manifest, known=len(put) < len(contents))
        owned = owned_in(place)
        if not (fresh or force):
            _check_conflicts(place, out, put.keys() - owned)
        removed = files_at(place, owned - contents.keys())
        report = WriteReport(tuple(sorted(put)), tuple(sorted(contents.keys() - put)), tuple(removed))
        return {**put, **dict.fromkeys(removed)}, report


def recover(out: Path) -> bool:
    """Clear away, or complete, what a killed run left in or beside `out`; True if there was something.

    Waits for a run that is still at work. Raises WriteError.
    """
    with place_of(out) as place:
        if not folder_change.has_leftovers(place):
            return False
        with folder_lock.lock(place):
            return folder_change.recover(place)


@contextmanager
def place_of(out: Path) -> Generator[str, None, None]:
    """The folder's real path; what the system refuses there is a WriteError.

    A link is refused only as its last step: those before it are the user's way there.
    """
    try:
        place = str(out.parent.resolve() / out.name if out.name not in ("", "..") else out.resolve())
        kind(str(out.parent))  # since 3.13 `resolve` takes a loop of links as it is
        found = kind(place)
    except (OSError, RuntimeError) as error:  # the latter is how older versions of Python report a loop of links
        raise WriteError("output-unsafe", f"{out}: {error}") from error
    if place == os.path.dirname(place):
        raise WriteError("output-unsafe", f"{out}: the root of the file system is no place for a client")
    if found not in ("folder", None):
        what = "a symbolic link" if found == "link" else "not a folder"
        raise WriteError("output-unsafe", f"{out}: is {what}; name the folder itself, or remove it")
    try:
        yield place
    except OSError as error:
        end = "nothing was changed"
        if folder_change.is_unfinished(place):
            end = "the folder is half changed; remove the cause and run again to complete it"
        at = f" ({error.filename})" if error.filename else ""
        raise WriteError("output-failed", f"{out}: {error.strerror or error}{at}; {end}") from error


def contents_of(files: Mapping[str, str], manifest: Manifest) -> dict[str, bytes]:
    """The bytes of every file, the manifest's last. Raises WriteError, ValueError."""
    if manifest.path in files:
        raise WriteError("output-unsafe", f"{manifest.path}: this path is the manifest's")
    _check_paths([*files, manifest.path])
    contents: dict[str, bytes] = {}
    for path, text in files.items():
        try:
            contents[path] = text.encode()
        except UnicodeEncodeError as error:
            raise WriteError("output-unsafe", f"{path}: the text is not Unicode ({error.reason})") from error
    if manifest.files != {path: digest(content) for path, content in contents.items()}:
        raise ValueError("the manifest does not list these files with these contents")
    return {**contents, manifest.path: manifest.to_json().encode()}


def owned_in(place: str) -> set[str]:
    """The files that the last run wrote, if its manifest says so."""
    last = read_manifest(Path(place))
    return set() if last is None else {*last.files, last.path}


def _check_paths(paths: Iterable[str]) -> None:
    """Refuse paths that leave the folder, that Windows has none of, and such that are one file where case does not count."""
    spelled: dict[str, tuple[str, Kind]] = {}
    for path in paths:
        if (fault := path_fault(path) or portability_fault(path)) is not None:
            raise WriteError("output-unsafe", f"{path!r}: not a path inside the client: it {fault}")
        kinds: dict[str, Kind] = {path: "file", **dict.fromkeys(folders_of([path]), "folder")}
        for one in kinds.items():
            other = spelled.setdefault(unicodedata.normalize("NFC", one[0]).casefold(), one)
            if other != one:
                raise WriteError("output-unsafe", f"{one[0]}: cannot be a {one[1]} beside the {other[1]} {other[0]}")


def _check_folder(place: str, out: Path, manifest: Manifest, *, known: bool) -> None:
    """Refuse a folder that is somebody else's, or another API's: what is in it would be lost among the client's files.

    `known`: some of the client's files are in it as they are now, so that a run made it, though its manifest is lost.
    """
    last = read_manifest(Path(place))
    cure = "name another folder, or write into it with --force"
    if last is not None and last.title != manifest.title:
        raise WriteError("output-conflict", f"{out}: holds the client of {last.title!r}; {cure}")
    if last is None and not known and (foreign := sorted(set(os.listdir(place)) - ALLOWED) if is_folder(place) else []):
        shown = ", ".join(foreign[:3]) + (f" and {len(foreign) - 3} more" if len(foreign) > 3 else "")
        raise WriteError("output-conflict", f"{out}: no run made this folder (there is {shown}); {cure}")


def _check_ways(place: str, out: Path, paths: Iterable[str]) -> None:
    """Refuse what is neither a file where one is to be written nor a folder on the way to it."""
    wanted: dict[str, Kind] = {**dict.fromkeys(paths, "file"), **dict.fromkeys(folders_of(paths), "folder")}
    wrong = [(path, found) for path in sorted(wanted) if (found := kind(f"{place}/{path}")) not in (wanted[path], None)]
    if wrong:
        lines = [f"{out}/{path}: is a {found}, should be a {wanted[path]}; remove it" for path, found in wrong]
        raise WriteError("output-unsafe", "\n".join(lines))


def _check_conflicts(place: str, out: Path, foreign: Iterable[str]) -> None:
    """Refuse to write over files that no run wrote."""
    cure = "move it away, or write over it with --force"
    lines = [
        f"{out}/{path}: was not written by an earlier run; {cure}"
        for path in sorted(foreign)
        if kind(f"{place}/{path}") is not None
    ]
    if lines:
        raise WriteError("output-conflict", "\n".join(lines))
