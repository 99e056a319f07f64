"""The order of an API's versions, and ranges of them: what a correction that holds for some versions says about itself."""

from __future__ import annotations

import re
from typing import Any, NamedTuple, TypeAlias

from .json_pointer import is_object

VersionKey: TypeAlias = tuple[tuple[int, int, str], ...]

_LAST = ("0", "preview", "unstable")
"""Names of what has no number yet. `0` alone is one: some publish what comes next under it."""


def version_key(version: str) -> VersionKey:
    """Sorts 2.9 before 2.10, and what is not numbered yet (`Preview`, `Unstable`, `0`) after all numbers."""
    if version.lower() in _LAST:
        return ((2, 0, ""),)
    parts = re.findall(r"\d+|[^\d.]+", version)
    return tuple((0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts)


def current_word(version: str) -> str:
    """The version in lower case; `Unstable` is the old word for `Preview`."""
    said = version.strip().lower()
    return "preview" if said == "unstable" else said


def names_a_version(text: str) -> bool:
    """Whether it has a number, or is one of the names of what has none yet: all else is likely a slip of the hand."""
    return text.lower() in _LAST or any(character.isdigit() for character in text)


class VersionRangeError(ValueError):
    """Not a range; the text says what is wrong with it, and follows its name."""


class VersionRange(NamedTuple):
    """Versions from one to another, both included; None leaves that end open."""

    from_: str | None = None
    until: str | None = None

    @classmethod
    def of(cls, value: Any) -> VersionRange:
        """From `{from: "2.7", until: "2.10"}`. Raises VersionRangeError."""
        if not is_object(value) or not value or not value.keys() <= {"from", "until"}:
            raise VersionRangeError("must be an object with `from`, `until` or both")
        for key, end in value.items():
            if not isinstance(end, str) or not end:
                raise VersionRangeError(f"needs `{key}` as text, in quotes: without them 2.10 is the number 2.1")
        found = cls(value.get("from"), value.get("until"))
        if found.from_ is not None and found.until is not None and version_key(found.until) < version_key(found.from_):
            raise VersionRangeError(f"ends with {found.until}, before it begins with {found.from_}")
        return found

    def contains(self, version: str) -> bool:
        key = version_key(version)
        return (self.from_ is None or version_key(self.from_) <= key) and (
            self.until is None or key <= version_key(self.until)
        )

    def __str__(self) -> str:
        ends = (("from", self.from_), ("until", self.until))
        return " ".join(f"{word} {end}" for word, end in ends if end is not None) or "any"
