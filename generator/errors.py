"""The errors that the user of the tool can cure; the command line prints their text and exits with 1."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .ir import Problem


class UserError(Exception):
    """Text for the user: what is wrong, then the cure."""


class InputError(Exception):
    """A file that cannot be a description; `problems` says why, sorted by place."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems

    def __reduce__(self) -> tuple[type[InputError], tuple[tuple[Problem, ...]]]:
        return type(self), (self.problems,)
