# Derived from async_stream.py: change that, then run `make sync`.
"""Streams: items of an answer as they arrive, decoded one by one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Generic, Self, TypeVar

from ..errors import APIConnectionError, IncompleteResponseError, SDKError
from ..http.retry import backoff
from ..response.body import Head
from ..response.sync_body import SyncBody

if TYPE_CHECKING:
    from ..client.clock import Clock
    from .items import Items

T_co = TypeVar("T_co", covariant=True)


class Stream(Generic[T_co]):
    """The items of an answer that goes on. Iterate over it; leaving it gives the connection back.

    The request goes out when the stream is first used:

        for event in client.events.watch(): ...

        with client.events.watch() as stream: ...

    No more than one item is held in memory. An item that deviates from the description is told, as with every answer.
    """

    __slots__ = ("_body", "_clock", "_items", "_iterator", "_open", "_resumes")

    def __init__(
        self, open_body: Callable[[str | None], SyncBody], items: Items, clock: Clock, resumes: int = 0
    ) -> None:
        self._open = open_body
        self._items = items
        self._clock = clock
        self._resumes = resumes
        """How often in a row it may be asked to go on after a break."""
        self._body: SyncBody | None = None
        self._iterator: Iterator[T_co] | None = None

    @property
    def response(self) -> Head:
        """Status, headers, request id and rate limit, once opened."""
        if self._body is None:
            raise SDKError("the stream is not open yet")
        return self._body

    @property
    def last_event_id(self) -> str | None:
        """The id that the server gave last, of server-sent events."""
        return self._items.last_event_id

    def open(self) -> Self:
        """Send the request, unless that has been done. Raises as any call."""
        if self._body is None:
            self._body = self._open(None)
        return self

    def __iter__(self) -> Iterator[T_co]:
        if self._iterator is None:
            self._iterator = self._read()
        return self._iterator

    def __next__(self) -> T_co:
        return next(self.__iter__())

    def _read(self) -> Iterator[T_co]:
        items = self._items
        breaks = 0
        try:
            while True:
                self.open()
                assert self._body is not None
                try:
                    for piece in self._body.iter_bytes():
                        for item in items.feed(piece):
                            breaks = 0
                            yield item
                        if items.ended:
                            return
                    for item in items.finish():
                        yield item
                    return
                except (APIConnectionError, IncompleteResponseError) as error:
                    failure: SDKError = error
                failure.last_event_id = items.last_event_id  # type: ignore[attr-defined]
                breaks += 1
                if items.last_event_id is None or breaks > self._resumes:
                    raise failure
                self._reopen(breaks)
        finally:
            self.close()

    def _reopen(self, breaks: int) -> None:
        """Ask for what follows the last event, when the server wants to be asked."""
        events = self._items.events
        assert events is not None
        asked = None if events.retry is None else events.retry / 1000
        self._clock.sleep(self._clock.uniform(backoff(breaks - 1)) if asked is None else asked)
        events.restart()
        self.close()
        self._body = self._open(events.last_event_id)

    def close(self) -> None:
        """Give the connection back. What has not been read is dropped."""
        if self._body is not None:
            self._body.close()

    def __enter__(self) -> Self:
        return self.open()

    def __exit__(self, *error: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {'not opened' if self._body is None else self._body.status_code}>"
