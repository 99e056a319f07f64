"""One difference between two versions of a client, judged by what it does to the code that calls it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, TypeAlias

Severity: TypeAlias = Literal["breaking", "risky", "safe"]
"""`breaking`: correct calling code can fail. `risky`: it runs on, but may meet what it did not meet before, and a type
checker may ask for it. `safe`: it goes on as it is."""

Direction: TypeAlias = Literal["request", "response", "client"]
"""What a caller sends, what a caller gets, or how a caller spells it."""

SEVERITIES: tuple[Severity, ...] = ("breaking", "risky", "safe")
"""Worst first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """`old` and `new` are the two states as text, empty where there is none; `message` and `cure` are one line each."""

    kind: str
    severity: Severity
    direction: Direction
    subject: str
    """In Python: `contacts.create(email=)`, `Contact.avatar`."""
    message: str
    """What the change does to the caller."""
    cure: str
    """What the caller does about it."""
    resource: str = ""
    """Attribute of the client; empty for what several resources share or none uses."""
    operation: str = ""
    """`GET /contacts/{id}`; empty for what several operations share or none uses."""
    wire_name: str = ""
    """The API's own name for the subject."""
    old: str = ""
    new: str = ""
    used_by: tuple[str, ...] = ()
    """For a model: the methods that send or return it."""


def worst_first(changes: Iterable[Change]) -> list[Change]:
    """By severity, then by place, methods before models; the same for every order of the input."""
    return sorted(changes, key=_rank)


def _rank(change: Change) -> tuple[object, ...]:
    of_model = "(" not in change.subject
    return (
        SEVERITIES.index(change.severity),
        change.resource,
        of_model,
        change.subject,
        change.kind,
        change.old,
        change.new,
    )
