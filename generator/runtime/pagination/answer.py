"""What comes for a page. No I/O."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from ..guards import is_list

if TYPE_CHECKING:
    from ..http.answer import Answer

ItemT = TypeVar("ItemT")
BodyT = TypeVar("BodyT")


class PageAnswer(NamedTuple, Generic[BodyT]):
    """The answer to the request for a page, as far as the next one depends on it."""

    body: BodyT
    """Decoded."""
    link: str = ""
    """The `Link` header field; empty without one."""

    def items(self, items: Callable[[BodyT], Sequence[ItemT] | None]) -> list[ItemT]:
        """The items in it; none where it came without them, or with something else in their place."""
        try:
            found = items(self.body)
        except AttributeError:  # it is not the object that the description promises; decoding has reported that
            return []
        return list(found) if is_list(found) else []


def page_answer(answer: Answer, body: Any) -> PageAnswer[Any]:
    """Of an answer and its decoded body."""
    return PageAnswer(body, answer.headers.get("link", ""))
