"""What a run wrote and from what: the manifest kept in each client.

A run with nothing changed reads one manifest and the files it lists, so this module is light to import: no dataclasses.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from contextlib import suppress
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from .paths import folders_of, is_folder, path_fault, read_plain

FORMAT = 2
FILE_NAME = "manifest.json"
MAX_PACKAGES = 1000
"""Folders looked at for the one with the manifest."""


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

    @property
    def sha256(self) -> str:
        """Hex digest of the manifest as it is stored."""
        return digest(self.to_json().encode())

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


def read_manifest(out: Path) -> Manifest | None:
    """The manifest of the client in `out`.

    None when there is none, or more than one, or when it is not what a run could have written. Never raises: a folder
    is input like any other.
    """
    found = list(islice(_manifests(str(out)), 2))
    return found[0] if len(found) == 1 else None


def is_current(out: Path, manifest: Manifest, inputs: str) -> bool:
    """Whether a run with these inputs has nothing to do: every file is there, byte for byte as the manifest says."""
    return (
        manifest.inputs == inputs
        and all(is_folder(f"{out}/{folder}") for folder in folders_of(manifest.files))
        and all(_digest(f"{out}/{path}") == wanted for path, wanted in manifest.files.items())
    )


def _digest(path: str) -> str | None:
    content = read_plain(path)
    return None if content is None else digest(content)


def _manifests(root: str) -> Iterator[Manifest]:
    if is_folder(root) and is_folder(f"{root}/src"):
        with suppress(OSError), os.scandir(f"{root}/src") as entries:
            for entry in islice(entries, MAX_PACKAGES):
                content = read_plain(f"{entry.path}/{FILE_NAME}") if is_folder(entry.path) else None
                with suppress(ValueError, TypeError, KeyError, AttributeError, RecursionError):
                    manifest = _manifest(json.loads(content or b"", object_hook=_of_format_1))
                    if manifest.package == entry.name:
                        yield manifest


def _of_format_1(data: dict[str, Any]) -> Any:
    """There, a file had a second digest."""
    return data["written"] if data.keys() == {"rendered", "written"} else data


def _manifest(data: dict[str, Any]) -> Manifest:
    """Raises what data of another shape leads to."""
    fields: dict[str, Any] = {name: data.get(name) for name in Manifest._fields}
    fields |= {"warnings": tuple(data["warnings"]), "others": tuple(data.get("others", ()))}
    manifest = Manifest(**fields)
    sound = (
        data["format"] in (1, FORMAT)
        and type(manifest.operations) is int
        and type(manifest.release) in (int, type(None))
        and all(type(text) is str for text in (*manifest[:6], *manifest.warnings, *manifest.files.values()))
        and all(path_fault(path) is None for path in (*manifest.files, *manifest.others))
    )
    if not sound:
        raise ValueError("not what a run has written")
    return manifest
