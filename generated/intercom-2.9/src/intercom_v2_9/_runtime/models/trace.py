"""What the tolerant pass works with: nodes that build the values of a type, and the trace of what they meet."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Protocol, TypeAlias

from ..types import Drift

Path: TypeAlias = tuple["Path | None", str | int, str] | None
"""Where a value stands: the path of what holds it, its key, and the class of what holds it ('' for lists and maps)."""

Build: TypeAlias = "Callable[[Any, Path, Trace], Any]"
Handlers: TypeAlias = "dict[type, Build | None]"

# `type` of one argument, typed so that checkers do not call the kind of an Any unknown.
kind_of: Callable[[object], type] = type

KINDS: dict[type, str] = {
    str: "string",
    int: "integer",
    float: "number",
    bool: "boolean",
    type(None): "null",
    list: "array",
    dict: "object",
}


_MOST_LABELS = 20
_LONGEST_LABEL = 500


class Trace:
    """The deviations met so far. `trying` says that a union is trying its members; unions inside do not, since the
    number of combinations would have no bound."""

    __slots__ = ("found", "trying")

    def __init__(self, trying: bool = False) -> None:
        self.found: list[tuple[Path, str, type | str]] = []
        self.trying = trying

    def add(self, path: Path, expected: str, value: Any) -> None:
        """Note that `value`, which stands at `path`, is not what is expected there. The value itself is not kept."""
        self.found.append((path, expected, kind_of(value)))

    def drifts(self) -> tuple[Drift, ...]:
        """All deviations, readable."""
        return tuple(
            Drift(_json_path(path), expected, got if isinstance(got, str) else _kind(got), _owner(path))
            for path, expected, got in self.found
        )


class Chooser(Protocol):
    """What picks the member of a union: `choices.Choice`."""

    def select(self, value: Any) -> Sequence[Any]: ...


class Node:
    """How the values of one type expression are built."""

    __slots__ = ("choice", "handlers", "label", "misfit")

    def __init__(self, label: str, handlers: Handlers, choice: Chooser | None = None) -> None:
        self.label = label
        self.handlers = handlers
        self.choice = choice
        self.misfit: Build | None = self._keep

    def build(self, value: Any, path: Path, trace: Trace) -> Any:
        """The value for this type, or `value` itself, noted as a deviation, if it does not fit."""
        handler = self.handlers.get(kind_of(value), self.misfit)
        return value if handler is None else handler(value, path, trace)

    def _keep(self, value: Any, path: Path, trace: Trace) -> Any:
        trace.add(path, self.label, value)
        return value


def any_of(labels: Iterable[str]) -> str:
    """What a union is called. Unions inside unions would repeat what they are called without end."""
    each = list(dict.fromkeys(labels))
    if len(each) > _MOST_LABELS or sum(map(len, each)) > _LONGEST_LABEL:
        return f"{each[0]:.{_LONGEST_LABEL}} or {len(each) - 1} others"
    return " or ".join(each)


def _kind(type_: type) -> str:
    return KINDS.get(type_, type_.__name__)


def _owner(path: Path) -> str:
    while path is not None:
        path, _, name = path
        if name:
            return name
    return ""


def _json_path(path: Path) -> str:
    steps: list[str] = []
    while path is not None:
        path, key, _ = path
        if isinstance(key, str) and key.isidentifier():
            steps.append(f".{key}")
        elif isinstance(key, int):
            steps.append(f"[{key}]")
        else:
            steps.append(f"[{key!a}]")
    return "$" + "".join(reversed(steps))
