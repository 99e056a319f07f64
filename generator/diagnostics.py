"""What goes wrong, told to the user of the tool: problems with their places, and the errors that end a run with exit 1."""

from __future__ import annotations

from typing import Literal, NamedTuple, TypeAlias

Severity: TypeAlias = Literal["error", "warning"]


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
        return self._replace(severity="warning")

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}: {self.severity} {self.code}: {self.message} (at {self.pointer})"


class UserError(Exception):
    """Text for the user: what is wrong, then the cure."""


class InputError(Exception):
    """A file that cannot be a description; `problems` says why, sorted by place."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems

    def __reduce__(self) -> tuple[type[InputError], tuple[tuple[Problem, ...]]]:
        return type(self), (self.problems,)
