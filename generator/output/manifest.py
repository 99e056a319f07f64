"""What a run wrote and from what: the manifest kept in each client, which makes the output its own cache.

A run with nothing changed reads one manifest and the files it lists, so this module is light to import: no dataclasses.
"""

from __future__ import annotations

import json
import os
import stat
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

FORMAT = 1
FILE_NAME = "manifest.json"
MAX_BYTES = 64 * 2**20
"""No file of a client is larger; what is, nobody generated."""
MAX_SIBLINGS = 1000
"""Folders looked at beside the output for text to take over: it may lie in a very full folder."""
RESERVED = ".sdkgen-"
"""Names beginning like this belong to the writing of a client, not to the client."""

Json: TypeAlias = dict[str, Any]


class FileEntry(NamedTuple):
    """One generated file."""

    rendered: str | None
    """`rendered_digest` of the text before it was formatted; None for a file printed as it is."""
    written: str
    """`digest` of the file on the disk."""


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
    files: Mapping[str, FileEntry]
    """By path inside the client folder, with `/`; the manifest itself is not among them."""

    @property
    def path(self) -> str:
        """Where the manifest lies inside the client folder."""
        return f"src/{self.package}/{FILE_NAME}"

    def to_json(self) -> str:
        """The manifest as it is stored: sorted keys, ASCII, one newline at the end."""
        files = {path: entry._asdict() for path, entry in self.files.items()}
        data = {**self._asdict(), "format": FORMAT, "files": files}
        return json.dumps(data, indent=1, sort_keys=True) + "\n"


def digest(data: bytes) -> str:
    """SHA-256 in hex."""
    return sha256(data).hexdigest()


def rendered_digest(text: str, formatter: str) -> str:
    """Identifies a text before formatting, and what formats it.

    `formatter` names the formatter with its style and settings: an upgrade must not take over what an older one made.
    """
    return digest(f"{formatter}\0{text}".encode())


def file_entries(files: Mapping[str, str], rendered: Mapping[str, str | None]) -> dict[str, FileEntry]:
    """The entries of the final texts; `rendered` has the `rendered_digest` of those that were formatted."""
    return {path: FileEntry(rendered.get(path), digest(text.encode())) for path, text in files.items()}


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
        handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
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
            return [entry.name for entry in islice(entries, MAX_SIBLINGS) if entry.is_dir(follow_symlinks=False)]
    except OSError:
        return ()


def _parse(content: bytes) -> Manifest | None:
    try:
        return _manifest(json.loads(content))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None


def _manifest(data: Json) -> Manifest | None:
    files = {path: FileEntry(entry["rendered"], entry["written"]) for path, entry in data["files"].items()}
    texts = {name: data[name] for name in ("title", "version", "package", "generator", "description_sha256", "inputs")}
    warnings = tuple(data["warnings"])
    sound = (
        data["format"] == FORMAT
        and type(data["operations"]) is int
        and all(type(text) is str for text in (*texts.values(), *warnings))
        and all(type(entry.written) is str and type(entry.rendered) in (str, type(None)) for entry in files.values())
        and all(path_fault(path) is None for path in files)
    )
    return Manifest(**texts, operations=data["operations"], warnings=warnings, files=files) if sound else None


def is_current(out: Path, manifest: Manifest, inputs: str) -> bool:
    """Whether a run with these inputs has nothing to do: every file is there, byte for byte as the manifest says."""
    return (
        manifest.inputs == inputs
        and all(is_folder(f"{out}/{folder}") for folder in folders_of(manifest.files))
        and all(_has(str(out), path, entry) for path, entry in manifest.files.items())
    )


def _has(root: str, path: str, entry: FileEntry) -> bool:
    return _content(root, path, entry) is not None


def _content(root: str, path: str, entry: FileEntry) -> bytes | None:
    """The file's bytes, if they are those that the run left."""
    content = read_plain(f"{root}/{path}")
    return content if content is not None and digest(content) == entry.written else None


def folders_of(paths: Iterable[str]) -> list[str]:
    """Every folder on the way to the paths, outermost first."""
    found: set[str] = set()
    for path in paths:
        folder = path.rpartition("/")[0]
        while folder and folder not in found:
            found.add(folder)
            folder = folder.rpartition("/")[0]
    return sorted(found)


class Reuse:
    """Formatted text by what was formatted, from the clients that lie in `out` and beside it.

    A text is taken over only as long as its file is as the run left it. `Reuse()` knows nothing.
    """

    def __init__(self, sources: Mapping[str, list[tuple[str, str, FileEntry]]] | None = None) -> None:
        """`sources` are client, path in it, and entry of every file, by `rendered_digest`."""
        self._sources = sources or {}

    @classmethod
    def beside(cls, out: Path) -> Reuse:
        """What the client in `out` and those in the folders beside it offer; `out` first."""
        out = out.absolute()
        parent = str(out.parent)
        names = [out.name, *sorted(name for name in _folders(parent) if name != out.name)]
        sources: dict[str, list[tuple[str, str, FileEntry]]] = {}
        for root in (f"{parent}/{name}" for name in names):
            manifest = read_manifest(Path(root)) if _is_ours(root) else None
            for path, entry in manifest.files.items() if manifest else ():
                if entry.rendered is not None:
                    sources.setdefault(entry.rendered, []).append((root, path, entry))
        return cls(sources)

    def find(self, rendered: str) -> str | None:
        """The formatted text of what has this `rendered_digest`."""
        for root, path, entry in self._sources.get(rendered, ()):
            content = _content(root, path, entry)
            if content is not None:
                return content.decode()
        return None

    def related(self, rendered: Collection[str]) -> Iterator[str]:
        """What else, formatted, the client holds that has most of these: earlier or other versions of what is new."""
        shared = Counter(root for one in rendered for root, _, _ in self._sources.get(one, ()))
        nearest = max(shared, key=lambda root: (shared[root], root), default=None)
        others = (source for one in self._sources.keys() - set(rendered) for source in self._sources[one])
        contents = (_content(root, path, entry) for root, path, entry in sorted(others) if root == nearest)
        return (content.decode() for content in contents if content is not None)


def _is_ours(folder: str) -> bool:
    """Whether code from the folder may become part of a client: in a shared place, anybody can put a folder beside ours."""
    try:
        status = os.lstat(folder)
    except OSError:
        return False
    return stat.S_ISDIR(status.st_mode) and status.st_uid == os.geteuid() and not status.st_mode & stat.S_IWOTH
