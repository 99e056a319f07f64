"""The files below a description's folder that its references name: which may be read, and how much of them."""

from __future__ import annotations

import os
import re
import stat
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from urllib.parse import unquote

from ..diagnostics import InputError, Problem
from .anchors import anchors_in, resolve_names
from .document import MAX_BYTES, Document, read

MAX_FILES = 10_000
MAX_TOTAL = MAX_BYTES
"""Bytes of all other files together."""

# neither waits for somebody to write to a named pipe, nor follows a link made in the meantime, nor changes line ends
_CAREFULLY = sum(getattr(os, flag, 0) for flag in ("O_NONBLOCK", "O_NOFOLLOW", "O_BINARY"))


class NotRead(Exception):
    """A file that is not there or may not be read: a code, and what is wrong with its cure."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


@dataclass(frozen=True, slots=True)
class File:
    document: Document
    anchors: dict[str, str]
    """Name -> pointer."""


@dataclass(slots=True)
class FilesBelow:
    """The description and other files below its folder, by their paths in it."""

    folder: Path
    shown: Path
    """The folder as the user named it."""
    files: dict[str, File] = field(default_factory=dict[str, File])
    faults: list[Problem] = field(default_factory=list[Problem])
    """What is wrong inside of the files."""
    warnings: list[Problem] = field(default_factory=list[Problem])
    _refused: dict[str, NotRead] = field(default_factory=dict[str, NotRead])
    _size: int = 0

    def take(self, path: str, document: Document) -> File:
        """A document that is there already."""
        file = self.files[path] = File(document, anchors_in(document))
        return file

    def own(self, name: str) -> str:
        """The path of a file that lies directly in the folder."""
        try:
            return self._inside(str(self.folder / name))
        except NotRead:
            return name

    def path_of(self, reference: str, holder: str) -> str:
        """The path below the folder that a reference in the file `holder` leads to. Raises NotRead."""
        text = unquote(reference)
        if re.match(r"[A-Za-z][A-Za-z0-9+.-]+:|//", reference):
            raise NotRead("external-reference", "nothing is fetched; copy what is there into a file of your own")
        if text.startswith(("/", "\\")) or re.match(r"[A-Za-z]:", text):
            raise NotRead("outside-folder", "it is an absolute path; refer to a file below the description's folder")
        return self._inside(os.path.normpath(self.folder / PurePosixPath(holder).parent / text))

    def _inside(self, path: str) -> str:
        """Where a path leads to, links followed: both it and that lie below the folder."""
        outside = NotRead(
            "outside-folder", f"it leads out of {self.shown}, below which all files have to be; move it there"
        )
        if not Path(path).is_relative_to(self.folder):
            raise outside
        try:
            found = Path(path).resolve()
        except (OSError, ValueError, RuntimeError):
            raise NotRead("file-not-found", "there is no such file; check the path") from None
        if not found.is_relative_to(self.folder):
            raise outside
        name = found.relative_to(self.folder).as_posix()
        if not name.isprintable() or ":" in name or "\\" in name:  # no manifest may hold it
            raise NotRead(
                "bad-file-name", "the name holds a colon, a backslash or a control character; rename the file"
            )
        return name

    def __getitem__(self, path: str) -> File:
        """The file at a path that `path_of` has given. Raises NotRead."""
        if path in self._refused:
            raise self._refused[path]
        try:
            return self.files.get(path) or self._read(path)
        except NotRead as refused:
            self._refused[path] = refused
            raise

    def _read(self, path: str) -> File:
        if len(self.files) > MAX_FILES:
            raise NotRead("too-many-files", f"more than {MAX_FILES:,} files are referred to; join some of them")
        content = self._content(self.folder / path)
        self._size += len(content)
        if self._size > MAX_TOTAL:
            limit = MAX_TOTAL // 2**20
            raise NotRead(
                "file-too-large", f"all files together are larger than {limit} MiB; remove what is not needed"
            )
        try:
            document, odd = resolve_names(read(content, str(self.shown / path)))
        except InputError as error:
            self.faults += error.problems
            raise NotRead("unreadable-file", "something is wrong in that file; mend it") from None
        self.warnings += odd
        return self.take(path, document)

    def _content(self, path: Path) -> bytes:
        try:
            handle = os.open(path, os.O_RDONLY | _CAREFULLY)
        except (FileNotFoundError, NotADirectoryError):
            raise NotRead("file-not-found", "there is no such file; check the path") from None
        except (OSError, ValueError) as error:
            reason = error.strerror if isinstance(error, OSError) else error
            raise NotRead("unreadable-file", f"the file cannot be read ({reason}); check its permissions") from None
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            os.close(handle)
            raise NotRead("not-a-file", "this is no file; name one")
        with os.fdopen(handle, "rb") as file:
            return file.read(MAX_TOTAL + 1)
