"""Paths by what they mean: `/cats/{id}` and `/cats/{cat_id}` are one path, and no description may hold both.

Source: OpenAPI 3.0.3, "Paths Object": templated paths with the same hierarchy but different names are identical. APIs
respell their parameters from version to version, so a correction finds its path under either spelling.
"""

from __future__ import annotations

import re
from typing import Any

from .json_pointer import is_object

_LITERAL = re.compile(r"'((?:[^'\\]++|\\.)*+)'|\"((?:[^\"\\]|\\.)*)\"", re.DOTALL)
_IN_PATHS = re.compile(r"\s*\$\s*(?:\.\s*paths\b|\[\s*(?:'paths'|\"paths\")\s*\])")


def shape(path: str) -> str:
    """The path without the names of its parameters."""
    return re.sub(r"\{[^{}]*\}", "{}", path)


def in_spelling_of(data: Any, target: str) -> str:
    """A JSONPath into `paths` with every path that is not there in the spelling that is."""
    paths = data.get("paths") if is_object(data) else None
    if not is_object(paths) or not _IN_PATHS.match(target):
        return target
    spelled: dict[str, str] | None = None

    def respelled(match: re.Match[str]) -> str:
        nonlocal spelled
        said = match[1] if match[1] is not None else match[2]
        if not said.startswith("/") or "{" not in said or said in paths:
            return match[0]
        if spelled is None:
            spelled = {shape(one): one for one in reversed(paths)}
        found = spelled.get(shape(said))
        return match[0] if found is None or not _is_plain(found) else match[0].replace(said, found)

    return _LITERAL.sub(respelled, target)


def _is_plain(path: str) -> bool:
    """Whether it can stand in a literal as it is."""
    return path.isprintable() and not any(character in path for character in "'\"\\")
