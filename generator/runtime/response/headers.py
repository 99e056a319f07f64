"""An answer's header fields: a mapping that ignores case."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeVar, overload

T = TypeVar("T")

_REQUEST_IDS = ("x-request-id", "request-id", "x-amzn-requestid", "x-correlation-id")
"""Header fields by which servers name a request; the first counts."""


class Headers(Mapping[str, str]):
    """An answer's header fields. Names compare without case; a repeated field gives its values joined by `, `.

    `pairs` has every field as it came, in order.
    """

    __slots__ = ("_joined", "pairs")

    def __init__(self, pairs: Iterable[tuple[str, str]]) -> None:
        self.pairs = tuple(pairs)
        self._joined: dict[str, str] | None = None

    def _lookup(self) -> dict[str, str]:
        joined = self._joined
        if joined is None:
            joined = {}
            for name, value in self.pairs:
                key = name.lower()
                joined[key] = f"{joined[key]}, {value}" if key in joined else value
            self._joined = joined
        return joined

    def __getitem__(self, name: str) -> str:
        return self._lookup()[name.lower()]

    # `Mapping.get` and its kin go by way of KeyError, which costs ten times as much on a field that is not there.
    @overload
    def get(self, key: str, /) -> str | None: ...
    @overload
    def get(self, key: str, /, default: str) -> str: ...
    @overload
    def get(self, key: str, /, default: T) -> str | T: ...
    def get(self, key: str, /, default: Any = None) -> Any:
        """The value of a field, whatever its case, or `default`."""
        return self._lookup().get(key.lower(), default)

    @property
    def request_id(self) -> str | None:
        """The id that the server gave the request, in whichever field."""
        return next((value for name in _REQUEST_IDS if (value := self._lookup().get(name))), None)

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._lookup()

    def __iter__(self) -> Iterator[str]:
        return iter(self._lookup())

    def __len__(self) -> int:
        return len(self._lookup())

    def __repr__(self) -> str:
        return f"Headers({dict(self)!r})"

    def __reduce__(self) -> tuple[type[Headers], tuple[tuple[tuple[str, str], ...]]]:
        return Headers, (self.pairs,)
