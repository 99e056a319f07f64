"""What an operation answers where that depends on the status, or comes in several forms."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, TypeVar

from .media_types import best_match, essence, is_json

if TYPE_CHECKING:
    from .headers import Headers

T = TypeVar("T")

Form: TypeAlias = Literal["json", "text", "bytes"]
"""How a body is read."""


class ByStatus(Generic[T]):
    """The answers of an operation: `ByStatus[Thing | Job | None]({200: Thing, 202: Job, 204: None})`.

    A key is a status, a range such as `"2XX"`, or `"default"`. A value is what the body holds: a type, in JSON; None for
    an answer without content; or, where it may come in several forms or not as JSON, types by media type:
    `{"application/json": Thing, "text/csv": str, "image/*": bytes}`.
    """

    def __init__(self, answers: Mapping[int | str, Any]) -> None:
        self._answers = answers

    def __repr__(self) -> str:
        return f"ByStatus({self._answers!r})"

    @property
    def may_be_empty(self) -> bool:
        """Whether one of the answers has no content."""
        return any(answer is None for answer in self._answers.values())

    def choose(self, status_code: int, headers: Headers) -> tuple[Form, Any]:
        """How the body of an answer is read, and as what; None for one without content.

        A status that is not among the keys is read as the first answer with content.
        """
        answer = by_status(self._answers, status_code, _UNKNOWN)
        if answer is _UNKNOWN:
            answer = next((one for one in self._answers.values() if one is not None), None)
        if not isinstance(answer, dict):
            return "json", answer
        return _chosen(answer, headers.get("content-type", ""))


_UNKNOWN: Any = object()


def by_status(described: Mapping[int | str, Any], status_code: int, default: Any = None) -> Any:
    """What is described for a status: by itself, by its range, or by `default`."""
    for key in (status_code, f"{status_code // 100}XX", "default"):
        if key in described:
            return described[key]
    return default


def _chosen(offered: Mapping[str, Any], content_type: str) -> tuple[Form, Any]:
    key = best_match(content_type, offered) if content_type else None
    if key is None:
        key = _alike(offered, content_type)
    type_ = offered[key]
    if is_json(key) or (type_ is not str and type_ is not bytes):
        return "json", type_
    if is_json(content_type) and type_ is str:
        return "json", type_
    return "text" if type_ is str else "bytes", type_


def _alike(offered: Mapping[str, Any], content_type: str) -> str:
    """For an answer of a media type that is not among those offered: the first that is read alike, or the first."""
    name = essence(content_type)
    wanted = str if name.startswith("text/") else bytes if name and not is_json(name) else None
    return next((key for key, type_ in offered.items() if type_ is wanted), next(iter(offered)))
