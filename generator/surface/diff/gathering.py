"""Which changes are told together, and how a subject and its place are written: the same for every format."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...printing import literals
from .changes import Change

USERS_SHOWN = 3
COMPONENTS = "#/components/schemas/"
GATHERED_FROM = 3
"""So many changes that do the same to callers are told once."""


def gathered(changes: Sequence[Change]) -> Iterator[list[Change]]:
    """Changes that differ in nothing but the subject, together; in the order of the first of each."""
    groups: dict[object, list[Change]] = {}
    for change in changes:
        groups.setdefault(likeness(change) or id(change), []).append(change)
    for group in groups.values():
        if len(group) >= GATHERED_FROM:
            yield group
        else:
            yield from ([one] for one in group)


def likeness(change: Change) -> tuple[str, ...]:
    """What alike changes have in common; empty for what is told on its own."""
    match change.kind:
        case "model-added" | "model-removed" | "enum-listed" | "method-added":
            return change.kind, change.severity
        case "argument-added" | "field-added" if change.severity == "safe":
            return (change.kind,)
        case "argument-retyped" | "field-retyped":
            return change.kind, change.severity, change.old, change.new
        case kind if change.old or change.new:
            # of one class or method only
            owner = _owner(change)
            return (kind, change.severity, change.old, change.new, owner) if owner else ()
        case _:
            return ()


def _owner(change: Change) -> str:
    """The class or method whose member changed; empty where the subject is no member."""
    if change.kind.startswith(("method", "model")):
        return ""
    return re.split(r"[\[(]", change.subject)[0] if change.direction == "request" else change.subject.rpartition(".")[0]


def others(alike: Sequence[Change]) -> str:
    """The subjects of all but the first; without the owner if it is that of the first."""
    owners = {_owner(one) for one in alike}
    start = len(owners.pop()) if len(owners) == 1 else 0
    return ", ".join(one_line(one.subject[start:]).strip("[]().=" if start else "") for one in alike[1:])


def where(change: Change) -> str:
    """The place in the API: the operation or the users, and the wire name where the subject does not show it."""
    wire_name = one_line(change.wire_name)
    if wire_name.startswith("#"):  # an inline schema has no name of its own
        component = wire_name.removeprefix(COMPONENTS)
        wire_name = "" if "/" in component else component
    shown = [one_line(change.operation) or _users(change)]
    if wire_name and not change.subject.endswith("()") and _plain(wire_name) not in _plain(change.subject):
        shown.append(wire_name)
    return ", ".join(one for one in shown if one)


def _plain(name: str) -> str:
    """Without what a Python name and the API's own may differ in."""
    return re.sub(r"[\W_]", "", name).lower()


def _users(change: Change) -> str:
    users = [one_line(one) for one in change.used_by]
    more = len(users) - USERS_SHOWN
    return ", ".join(users[:USERS_SHOWN]) + (f" and {more} more" if more > 0 else "")


def without_subject(change: Change) -> str:
    """The message, without the name at its beginning where that is the subject's."""
    found = re.match(r"`([^`]*)` ", change.message)
    if found is None:
        return change.message
    name, subject = found[1], change.subject
    is_subject = subject.removesuffix("()") == name or subject.endswith((f"({name})", f"({name}=)"))
    return change.message[found.end() :] if is_subject else change.message


def one_line(text: str) -> str:
    """Without what could move a terminal's cursor."""
    return " ".join(literals.plain(text).split())
