"""What a check finds, before it has a line and a column."""

from __future__ import annotations

from typing import NamedTuple

from ..diagnostics import Severity


class Finding(NamedTuple):
    pointer: str
    code: str
    message: str
    """What is wrong, then the cure."""
    severity: Severity = "error"
    missing: str | None = None
    """The key whose absence is the problem."""
    is_unexpected: bool = False
    """Whether it is the presence of the key that the pointer ends with."""
    says_nothing: bool = False
    """Whether what stands there means what its absence would: an empty list, null, the same twice."""


def shown(value: object) -> str:
    """A value as a message may quote it: short, and on one line."""
    text = repr(value)
    return text if len(text) <= 80 else text[:77] + "..."


def kind_of(value: object) -> str:
    """What a plain value is, in JSON's words."""
    if value is None:
        return "null"
    return _KINDS.get(type(value), "a value")


_KINDS: dict[type, str] = {
    bool: "true or false",
    int: "a number",
    float: "a number",
    str: "text",
    list: "an array",
    dict: "an object",
}
