"""The last stage: texts to files, whole or not at all.

What a run may change in a client folder:

- files it generates, and files that the manifest of the last run lists (these go when they are generated no more);
- nothing else: a file that no run wrote stays as it is, and one that lies where a run wants to write stops the run.

Nothing is written through a symbolic link. Two runs into one folder take turns. How a folder changes in one step, and
what happens to a run that is killed, is `swap`'s to say.
"""

from __future__ import annotations

import os
import stat
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from ..diagnostics import UserError
from .cache import Cache
from .manifest import Manifest, digest, folders_of, is_folder, path_fault, read_manifest, read_plain

if TYPE_CHECKING:
    from .folder_swap import Change

DIFF_LINES = 60
"""Of one file in a comparison."""

ALLOWED = frozenset((".git", "CHANGES.md"))
"""What may be in a folder before its first client: a repository, and what a bump wrote."""

Code: TypeAlias = Literal["output-conflict", "output-unsafe", "output-failed"]
Kind: TypeAlias = Literal["file", "folder", "link", "other"]


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
    Raises WriteError, and then the folder is as it was (or, where `swap` had to work in place, completed by the next
    run); ValueError if the manifest is of other files.
    """
    from . import folder_lock, folder_swap

    contents = _contents(files, manifest)
    place = _place(out)
    try:
        os.makedirs(os.path.dirname(place), exist_ok=True)
        with folder_lock.lock(place):
            folder_swap.recover(place)
            change, report = _plan(place, out, contents, manifest, fresh=fresh, force=force)
            if change is not None:
                folder_swap.change(place, change)
            Cache.own().note_written(Path(place), digest(contents[manifest.path]))
            return report
    except OSError as error:
        raise _failure(place, out, error) from error


class Planned(NamedTuple):
    """A client that is still to be written."""

    place: str
    """The folder's real path."""
    change: Change | None
    """None: everything is there already."""
    report: WriteReport
    """What will have been done."""


def plan(
    out: Path, files: Mapping[str, str], manifest: Manifest, *, fresh: bool = False, force: bool = False
) -> Planned:
    """What `write` would change, for whoever changes more at once. Raises WriteError."""
    contents = _contents(files, manifest)
    place = _place(out)
    try:
        return Planned(place, *_plan(place, out, contents, manifest, fresh=fresh, force=force))
    except OSError as error:
        raise _failure(place, out, error) from error


def recover(out: Path) -> bool:
    """Clear away, or complete, what a killed run left in or beside `out`; True if there was something.

    Waits for a run that is still at work. Raises WriteError.
    """
    from . import folder_lock, folder_swap

    place = _place(out)
    if not folder_swap.has_leftovers(place):
        return False
    try:
        with folder_lock.lock(place):
            return folder_swap.recover(place)
    except OSError as error:
        raise _failure(place, out, error) from error


def compare(out: Path, files: Mapping[str, str], manifest: Manifest) -> list[str]:
    """How the folder differs from what `write` would leave there, as lines to read; none if it does not.

    Changes nothing. Raises WriteError where the folder cannot be looked at.
    """
    contents = _contents(files, manifest)
    place = _place(out)
    try:
        lines = [line for path, content in sorted(contents.items()) for line in _differences(place, path, content)]
        return lines + [
            f"{path}: superfluous, no longer generated" for path in _reachable(place, _owned(place) - contents.keys())
        ]
    except OSError as error:
        raise _failure(place, out, error) from error


# --- what is asked for -----------------------------------------------------------------------------------------------


def _contents(files: Mapping[str, str], manifest: Manifest) -> dict[str, bytes]:
    """The bytes of every file, the manifest's last."""
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


def _check_paths(paths: Iterable[str]) -> None:
    """Refuse paths that leave the folder, and such that are one file on systems which do not tell case or accents."""
    spelled: dict[str, tuple[str, str]] = {}
    for path in paths:
        if (fault := path_fault(path)) is not None:
            raise WriteError("output-unsafe", f"{path!r}: not a path inside the client: it {fault}")
        for name, kind in [(path, "file"), *((folder, "folder") for folder in folders_of([path]))]:
            other, other_kind = spelled.setdefault(unicodedata.normalize("NFC", name).casefold(), (name, kind))
            if other != name or other_kind != kind:
                raise WriteError("output-unsafe", f"{name}: cannot be a {kind} beside the {other_kind} {other}")


def _place(out: Path) -> str:
    """The folder's real path. A link is refused only as its last step: those before it are the user's way there."""
    named = out.name not in ("", "..")
    try:
        place = str(out.parent.resolve() / out.name if named else out.resolve())
        with suppress(FileNotFoundError):
            os.stat(out.parent)  # since 3.13 `resolve` takes a loop of links as it is
    except (OSError, RuntimeError) as error:  # the latter is how older versions of Python report a loop of links
        raise WriteError("output-unsafe", f"{out}: {error}") from error
    if place == "/":
        raise WriteError("output-unsafe", f"{out}: the root of the file system is no place for a client")
    if os.path.lexists(place) and not is_folder(place):
        what = "a symbolic link" if os.path.islink(place) else "not a folder"
        raise WriteError("output-unsafe", f"{out}: is {what}; name the folder itself, or remove it")
    return place


# --- what is there ---------------------------------------------------------------------------------------------------


def _plan(
    place: str, out: Path, contents: Mapping[str, bytes], manifest: Manifest, *, fresh: bool, force: bool
) -> tuple[Change | None, WriteReport]:
    """What is to change in the folder, None if nothing is, and what will have been done then."""
    from .folder_swap import Change

    _check_ways(place, out, contents)
    there = {path for path in contents if read_plain(f"{place}/{path}") == contents[path]}
    if not force:
        _check_folder(place, out, manifest, known=bool(there))
    put = {path: content for path, content in contents.items() if path not in there}
    owned = _owned(place)
    if not (fresh or force):
        _check_conflicts(place, out, put.keys() - owned)
    removed = _reachable(place, owned - contents.keys())
    report = WriteReport(tuple(sorted(put)), tuple(sorted(there)), tuple(removed))
    return (Change(put, set(removed)) if put or removed else None), report


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
    wanted: dict[str, Kind] = dict.fromkeys(paths, "file")
    wanted.update(dict.fromkeys(folders_of(wanted), "folder"))
    wrong = [(path, found) for path, kind in wanted.items() if (found := _kind(place, path)) not in (kind, None)]
    if wrong:
        lines = [f"{out}/{path}: is a {found}, should be a {wanted[path]}; remove it" for path, found in sorted(wrong)]
        raise WriteError("output-unsafe", "\n".join(lines))


def _check_conflicts(place: str, out: Path, foreign: Iterable[str]) -> None:
    """Refuse to write over files that no run wrote."""
    found = sorted(path for path in foreign if _kind(place, path) is not None)
    if found:
        cure = "move it away, or write over it with --force"
        lines = [f"{out}/{path}: was not written by an earlier run; {cure}" for path in found]
        raise WriteError("output-conflict", "\n".join(lines))


def _owned(place: str) -> set[str]:
    """The files that the last run wrote, if its manifest says so."""
    last = read_manifest(Path(place))
    return set() if last is None else {*last.files, last.path}


def _reachable(place: str, paths: Collection[str]) -> list[str]:
    """Those of the paths, sorted, at which there is a file, without a link on the way."""
    folders = {folder for folder in folders_of(paths) if _kind(place, folder) == "folder"}
    return sorted(path for path in paths if folders.issuperset(folders_of([path])) and _kind(place, path) == "file")


def _kind(place: str, path: str) -> Kind | None:
    """What is at the path; None for nothing."""
    try:
        mode = os.lstat(f"{place}/{path}").st_mode
    except (FileNotFoundError, NotADirectoryError):
        return None
    kinds: dict[int, Kind] = {stat.S_IFREG: "file", stat.S_IFDIR: "folder", stat.S_IFLNK: "link"}
    return kinds.get(stat.S_IFMT(mode), "other")


# --- what is said ----------------------------------------------------------------------------------------------------


def _failure(place: str, out: Path, error: OSError) -> WriteError:
    from . import folder_swap

    if folder_swap.is_unfinished(place):
        end = "the folder is half changed; remove the cause and run again to complete it"
    else:
        end = "nothing was changed"
    at = f" ({error.filename})" if error.filename else ""
    return WriteError("output-failed", f"{out}: {error.strerror or error}{at}; {end}")


def _differences(place: str, path: str, content: bytes) -> Iterator[str]:
    found = next((way for way in folders_of([path]) if _kind(place, way) not in ("folder", None)), path)
    kind, old = _kind(place, found), read_plain(f"{place}/{path}")
    if kind is None:
        yield f"{path}: missing"
    elif found != path or kind != "file":
        yield f"{path}: {found} is a {kind}"
    elif old is None:
        yield f"{path}: cannot be read"
    elif old != content:
        yield from _diff(path, old, content)


def _diff(path: str, old: bytes, new: bytes) -> Iterator[str]:
    """Unified diff, shortened; characters that would steer a terminal are spelled out."""
    from difflib import unified_diff

    before, after = _lines(old), _lines(new)
    lines = list(unified_diff(before, after, f"{path} (found)", f"{path} (generated)", lineterm=""))
    yield from lines[:DIFF_LINES]
    if len(lines) > DIFF_LINES:
        yield f"... {len(lines) - DIFF_LINES} more lines differ in {path}"


def _lines(content: bytes) -> list[str]:
    lines = content.decode(errors="backslashreplace").split("\n")
    if lines[-1] == "":
        lines.pop()
    else:
        lines[-1] += " (no newline at end)"
    return [line if line.isprintable() else _spelled(line) for line in lines]


def _spelled(line: str) -> str:
    return "".join(c if c.isprintable() or c == "\t" else c.encode("unicode_escape").decode() for c in line)
