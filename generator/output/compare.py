"""How a folder differs from what a run would leave there, to read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from difflib import unified_diff
from pathlib import Path

from .manifest import Manifest
from .paths import files_at, folders_of, kind, read_plain
from .write import contents_of, owned_in, place_of

DIFF_LINES = 60
"""Of one file."""


def compare(out: Path, files: Mapping[str, str], manifest: Manifest) -> list[str]:
    """How the folder differs from what `write` would leave there, as lines; none if it does not.

    Changes nothing. Raises WriteError where the folder cannot be looked at, ValueError if the manifest is of other files.
    """
    contents = contents_of(files, manifest)
    with place_of(out) as place:
        lines = [line for path, content in sorted(contents.items()) for line in _differences(place, path, content)]
        superfluous = files_at(place, owned_in(place) - contents.keys())
        return lines + [f"{path}: superfluous, no longer generated" for path in superfluous]


def _differences(place: str, path: str, content: bytes) -> Iterator[str]:
    way = next((way for way in folders_of([path]) if kind(f"{place}/{way}") not in ("folder", None)), path)
    found, old = kind(f"{place}/{way}"), read_plain(f"{place}/{path}")
    if found is None:
        yield f"{path}: missing"
    elif way != path or found != "file":
        yield f"{path}: {way} is a {found}"
    elif old is None:
        yield f"{path}: cannot be read"
    elif old != content:
        before, after = _lines(old), _lines(content)
        lines = list(unified_diff(before, after, f"{path} (found)", f"{path} (generated)", lineterm=""))
        yield from lines[:DIFF_LINES]
        if len(lines) > DIFF_LINES:
            yield f"... {len(lines) - DIFF_LINES} more lines differ in {path}"


def _lines(content: bytes) -> list[str]:
    *lines, last = content.decode(errors="backslashreplace").split("\n")
    return [_visible(line) for line in (*lines, *([f"{last} (no newline at end)"] if last else []))]


def _visible(line: str) -> str:
    """Characters that would steer a terminal are spelled out."""
    return "".join(c if c.isprintable() or c == "\t" else c.encode("unicode_escape").decode() for c in line)
