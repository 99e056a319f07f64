"""What goes wrong, told to the user of the tool: problems with their places, and the errors that end a run with exit 1."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple, TypeAlias

Severity: TypeAlias = Literal["error", "warning", "note"]
"""A note tells of something that is sound and has no effect."""


_UNSAFE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb\U000e0000-\U000e0fff]"
)
"""Control characters, marks that turn the direction of text, line ends, and what shows as nothing at all."""


def visible(text: str) -> str:
    """`text` on one line, what a terminal would obey or hide written as an escape: text of a description is hostile."""
    return _UNSAFE.sub(lambda match: match.group().encode("unicode_escape", "surrogatepass").decode("ascii"), text)


class Problem(NamedTuple):
    """One thing wrong with the input, at one place.

    `line` and `column` count from 1; 0 means the place is not known. `message` says what is wrong and how to cure it.
    """

    file: str
    line: int
    column: int
    code: str
    message: str
    pointer: str = "#"
    severity: Severity = "error"

    def as_warning(self) -> Problem:
        """The same, for a run that tolerates it."""
        return self._replace(severity="warning") if self.severity == "error" else self

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}:{self.column}: " if self.line else f"{self.file}: "
        node = f" (at {_short(self.pointer)})" if self.line or self.pointer != "#" else ""
        return visible(f"{place}{self.severity} {self.code}: {_short(self.message)}{node}")


_LONGEST = 1_000


def _short(text: str) -> str:
    """For people; what is for machines is whole."""
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST // 2]}...{text[-_LONGEST // 2 :]}"


FIRST = 3
"""Places of a note that are shown; the others are counted."""


def summary(problems: Iterable[Problem]) -> list[str]:
    """The problems as lines, in their order; the notes behind them, those of one code in one line."""
    lines: list[str] = []
    notes: dict[str, list[Problem]] = {}
    for problem in problems:
        if problem.severity == "note":
            notes.setdefault(problem.code, []).append(problem)
        else:
            lines.append(str(problem))
    return lines + [_together(same) for same in notes.values()]


def _together(notes: list[Problem]) -> str:
    first, *others = notes
    if not others:
        return str(first)
    more = [f"{note.line}:{note.column}" for note in others[: FIRST - 1]]
    more += [f"{len(others) - len(more)} more with --verbose"] * (len(others) > len(more))
    return f"{first}; {len(notes)} times: {', '.join(('here', *more))}"


def as_json(problems: Iterable[Problem]) -> str:
    """All problems as a JSON array, for other tools."""
    import json

    return json.dumps([problem._asdict() for problem in problems], indent=2)


_ANNOTATIONS: dict[Severity, str] = {"error": "error", "warning": "warning", "note": "notice"}


def as_github(problems: Iterable[Problem]) -> Iterator[str]:
    """Workflow commands, which GitHub shows beside the lines that they name."""
    for one in problems:
        line = f",line={one.line},col={one.column}" if one.line else ""
        place = f"file={_property(one.file)}{line},title={_property(one.code)}"
        node = f" (at {one.pointer})" if one.line or one.pointer != "#" else ""
        yield visible(f"::{_ANNOTATIONS[one.severity]} {place}::{_data(one.message + node)}")


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


class UserError(Exception):
    """Text for the user: what is wrong, then the cure."""


class InputError(Exception):
    """A file that cannot be a description; `problems` says why, sorted by place."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems

    def __reduce__(self) -> tuple[type[InputError], tuple[tuple[Problem, ...]]]:
        return type(self), (self.problems,)
