"""What a run wrote and from what: the manifest kept in each client.

A run with nothing changed reads one manifest and the files it lists, so this module is light to import: no dataclasses.
"""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

FORMAT = 2
FILE_NAME = "manifest.json"
MAX_BYTES = 64 * 2**20
"""No file of a client is larger; what is, nobody generated."""
MAX_PACKAGES = 1000
"""Folders looked at for the one with the manifest."""
# flags that not every system has, and that none needs which has no links and pipes among its files
_CAREFULLY = sum(getattr(os, flag, 0) for flag in ("O_NOFOLLOW", "O_NONBLOCK", "O_CLOEXEC", "O_BINARY"))
RESERVED = ".sdkgen-"
"""Names beginning like this belong to the writing of a client, not to the client."""

Json: TypeAlias = dict[str, Any]


class Manifest(NamedTuple):
    """What one run made. Holds no clock and no path of the machine, so that equal runs have equal manifests."""

    title: str
    version: str
    package: str
    """Import name of the client; the manifest lies in `src/<package>/`."""
    generator: str
    """Name and version of the tool, as in `sdkgen/0.1.0`."""
    description_sha256: str
    inputs: str
    """Hex digest over all that decides the output: description, overlays, templates, generator sources, options."""
    operations: int
    warnings: tuple[str, ...]
    """Problem lines that a run which is skipped repeats. Paths in them are as displayed, and relative."""
    others: tuple[str, ...]
    """Paths, below the description's folder, of the other files that it was joined from."""
    files: Mapping[str, str]
    """`digest` of the file by its path inside the client folder, with `/`; the manifest itself is not among them."""
    release: int | None = None
    """Of the client, counted within the API's version; None for one that nobody counts."""

    @property
    def path(self) -> str:
        """Where the manifest lies inside the client folder."""
        return f"src/{self.package}/{FILE_NAME}"

    def to_json(self) -> str:
        """The manifest as it is stored: sorted keys, ASCII, one newline at the end."""
        data = {**self._asdict(), "format": FORMAT, "files": dict(self.files)}
        if self.release is None:
            del data["release"]
        return json.dumps(data, indent=1, sort_keys=True) + "\n"


def digest(data: bytes) -> str:
    """SHA-256 in hex."""
    return sha256(data).hexdigest()


def digests(files: Mapping[str, str]) -> dict[str, str]:
    """The digest of every text."""
    return {path: digest(text.encode()) for path, text in files.items()}


def path_fault(path: str) -> str | None:
    """Why `path` may not be a file's path inside a client folder, or None if it may."""
    if not path.isprintable() or "\\" in path or ":" in path:
        return "has a control character, backslash or colon"
    steps = path.split("/")
    if steps[0] == "":
        return "is empty or absolute"
    if not {"", ".", ".."}.isdisjoint(steps):
        return "has an empty, '.' or '..' step"
    if steps[0].startswith(RESERVED):
        return f"begins with the reserved {RESERVED!r}"
    return None


def is_folder(path: str) -> bool:
    """Whether a folder is there: a link to one is none."""
    try:
        return stat.S_ISDIR(os.lstat(path).st_mode)
    except OSError:
        return False


def read_plain(path: str) -> bytes | None:
    """The content of a regular file; None if there is none, or a link, a device, something huge or unreadable."""
    try:
        # O_NONBLOCK: opening a named pipe must not wait for somebody to write to it
        handle = os.open(path, os.O_RDONLY | _CAREFULLY)
    except OSError:
        return None
    try:
        status = os.fstat(handle)
        if not stat.S_ISREG(status.st_mode) or status.st_size > MAX_BYTES:
            return None
        content = os.read(handle, status.st_size + 1)
        return content if len(content) == status.st_size else None
    except OSError:
        return None
    finally:
        os.close(handle)


def read_manifest(out: Path) -> Manifest | None:
    """The manifest of the client in `out`.

    None when there is none, or more than one, or when it is not what a run could have written. Never raises: a folder
    is input like any other.
    """
    found = list(islice(_manifests(str(out)), 2))
    return found[0] if len(found) == 1 else None


def _manifests(root: str) -> Iterator[Manifest]:
    for package in _folders(f"{root}/src") if is_folder(root) else ():
        content = read_plain(f"{root}/src/{package}/{FILE_NAME}")
        manifest = None if content is None else _parse(content)
        if manifest is not None and manifest.package == package:
            yield manifest


def _folders(path: str) -> Iterable[str]:
    """Names of the folders in a folder, without links."""
    if not is_folder(path):
        return ()
    try:
        with os.scandir(path) as entries:
            return [entry.name for entry in islice(entries, MAX_PACKAGES) if entry.is_dir(follow_symlinks=False)]
    except OSError:
        return ()


def _parse(content: bytes) -> Manifest | None:
    try:
        return _manifest(json.loads(content))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None


def _manifest(data: Json) -> Manifest | None:
    files = {path: _digest(entry) for path, entry in data["files"].items()}
    texts = {name: data[name] for name in ("title", "version", "package", "generator", "description_sha256", "inputs")}
    warnings, others, release = tuple(data["warnings"]), tuple(data.get("others", ())), data.get("release")
    sound = (
        data["format"] in (1, FORMAT)
        and type(data["operations"]) is int
        and (release is None or type(release) is int)
        and all(type(text) is str for text in (*texts.values(), *files.values(), *warnings, *others))
        and all(path_fault(path) is None for path in (*files, *others))
    )
    if not sound:
        return None
    return Manifest(
        **texts, operations=data["operations"], warnings=warnings, others=others, files=files, release=release
    )


def _digest(entry: Any) -> Any:
    """Format 1 had a second digest beside that of the file."""
    old: Any = entry
    return old["written"] if isinstance(entry, dict) else entry


def is_current(out: Path, manifest: Manifest, inputs: str) -> bool:
    """Whether a run with these inputs has nothing to do: every file is there, byte for byte as the manifest says."""
    return (
        manifest.inputs == inputs
        and all(is_folder(f"{out}/{folder}") for folder in folders_of(manifest.files))
        and all(_has(str(out), path, wanted) for path, wanted in manifest.files.items())
    )


def _has(root: str, path: str, wanted: str) -> bool:
    content = read_plain(f"{root}/{path}")
    return content is not None and digest(content) == wanted


def folders_of(paths: Iterable[str]) -> list[str]:
    """Every folder on the way to the paths, outermost first."""
    found: set[str] = set()
    for path in paths:
        folder = path.rpartition("/")[0]
        while folder and folder not in found:
            found.add(folder)
            folder = folder.rpartition("/")[0]
    return sorted(found)
