"""Which operation of the description a request is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from functools import cached_property
from typing import NamedTuple

from ..request.query import parse_query
from ..request.text import Pairs, unquote
from .description import OperationData, OperationsData

_BRACES = re.compile(r"\{[^{}]*\}")


class Match(NamedTuple):
    """The operation that a request is, and the path arguments it was made with, decoded."""

    operation: OperationData
    arguments: dict[str, str]

    @property
    def id(self) -> str:
        return f"{self.operation['method']} {self.operation['path']}"


class _Candidate(NamedTuple):
    operation: OperationData
    values: tuple[str, ...]
    rank: tuple[int, int]
    """The highest is meant: the template with more literal text, then more fixed query."""


class Routes:
    """The operations of a description, to be found by request."""

    def __init__(self, data: OperationsData) -> None:
        self._data = data

    @cached_property
    def ids(self) -> list[str]:
        """Every operation, as `GET /contacts/{id}`."""
        return [f"{operation['method']} {operation['path']}" for operation in self._data["operations"]]

    @cached_property
    def _patterns(self) -> list[tuple[re.Pattern[str], int, OperationData]]:
        """For each operation the pattern of its path, and how much literal text that has."""
        return [(_pattern(_route(one)), _literal(_route(one)), one) for one in self._data["operations"]]

    def find(self, method: str, path: str, query: Pairs | None = None) -> Sequence[Match]:
        """The operation of a request, or of a template whose arguments may be called otherwise than in the description.

        Several where only a fragment of the template, or a name in it, tells them apart; none where the description has no
        such operation.

        Args:
            path: below the server's.
            query: that of a request; a template has it in its path.
        """
        if query is None:
            exact = [one for one in self._data["operations"] if (one["method"], one["path"]) == (method, path)]
            if exact:
                return [Match(exact[0], {})]
            path, _, text = path.partition("#")[0].partition("?")
            query = parse_query(text)
        found = list(self._candidates(method, path, query))
        best = max(found, key=lambda one: one.rank, default=None)
        return [
            Match(one.operation, _arguments(_route(one.operation), one.values))
            for one in found
            if best is not None and one.rank == best.rank and _shape(one.operation) == _shape(best.operation)
        ]

    def _candidates(self, method: str, path: str, query: Pairs) -> Iterator[_Candidate]:
        for pattern, literal, operation in self._patterns:
            if operation["method"] != method or (matched := pattern.fullmatch(path)) is None:
                continue
            fixed = operation.get("fixed", [])
            if all((name, value) in query for name, value in fixed):
                yield _Candidate(operation, matched.groups(), (literal, len(fixed)))

    def nearest(self, method: str, path: str) -> str:
        """A hint at the operations that may have been meant; empty where none is near."""
        near = get_close_matches(f"{method} {path}", self.ids, n=3, cutoff=0.6)
        return f"; the description has {', '.join(near)}" if near else ""


def _route(operation: OperationData) -> str:
    return operation.get("route", operation["path"])


def _shape(operation: OperationData) -> str:
    return _BRACES.sub("{}", _route(operation))


def _pattern(path: str) -> re.Pattern[str]:
    return re.compile("([^/]+)".join(map(re.escape, _BRACES.split(path))))


def _literal(path: str) -> int:
    return len(_BRACES.sub("", path))


def _arguments(route: str, values: Sequence[str]) -> dict[str, str]:
    names = [braces[1:-1] for braces in _BRACES.findall(route)]
    return {name: unquote(value.replace("+", "%2B")) for name, value in zip(names, values, strict=True)}
