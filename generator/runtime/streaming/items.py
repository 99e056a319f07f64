"""What a stream is made of, decoded: events and JSON texts as the types that the description gives them. No I/O."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..errors import DecodeError, IncompleteResponseError
from .events import MAX_ITEM, EventReader, ServerSentEvent
from .sequences import TextReader

if TYPE_CHECKING:
    from ..models.decode import OnDrift

Format: TypeAlias = Literal["events", "lines", "records"]
"""`text/event-stream`; JSON Lines and NDJSON; `application/json-seq`."""


class Items:
    """The items of one stream.

    Args:
        format: how they are set apart.
        type_: of an item, or of an event's data.
        by_event: other types of an event's data, by the event's name.
        done: data that ends the stream, such as `[DONE]`.
        limit: bytes of one item.
    """

    __slots__ = ("_by_event", "_decoded", "_done", "_on_drift", "_strict", "_type", "ended", "events", "texts")

    def __init__(
        self,
        format: Format,
        type_: Any,
        *,
        by_event: Mapping[str, Any] | None = None,
        done: str | None = None,
        limit: int | None = None,
        on_drift: OnDrift | None = None,
        strict: bool = False,
    ) -> None:
        from ..models.decode import decode

        self._decoded: Callable[..., Any] = decode
        size = MAX_ITEM if limit is None else limit
        self._type = type_
        self._by_event = by_event or {}
        self._done = None if done is None else done.encode()
        self._on_drift = on_drift
        self._strict = strict
        self.events = EventReader(size) if format == "events" else None
        self.texts = None if format == "events" else TextReader(b"\n" if format == "lines" else b"\x1e", size)
        self.ended = False
        """Whether the item has come that says so."""

    @property
    def last_event_id(self) -> str | None:
        """What a server needs to go on behind the last event."""
        return self.events.last_event_id or None if self.events is not None else None

    def feed(self, chunk: bytes) -> Iterator[Any]:
        """The items that end in a chunk. Raises DecodeError, TooLargeError."""
        if self.events is not None:
            for event in self.events.feed(chunk):
                if event.data == self._done:
                    self.ended = True
                    return
                yield self._event(event)
        elif self.texts is not None:
            for text in self.texts.feed(chunk):
                if text == self._done:
                    self.ended = True
                    return
                yield self._decode(text, self._type)

    def finish(self) -> Iterator[Any]:
        """The last item, if the end of the stream is its end, too. What is left of an event is told, as browsers drop it.

        Raises:
            IncompleteResponseError: the last item is not whole; in strict mode, the last event is not.
        """
        if self.events is not None:
            if (rest := self.events.finish()) is not None and rest != self._done:
                self._tell("the stream ended in the middle of an event, which is not given out")
        elif self.texts is not None and (text := self.texts.finish()) and text != self._done:
            try:
                item = self._decode(text, self._type)
            except DecodeError:
                raise IncompleteResponseError("the stream ended in the middle of an item") from None
            yield item

    def _tell(self, what: str) -> None:
        if self._strict:
            raise IncompleteResponseError(what)
        from logging import getLogger

        getLogger(__name__.partition(".")[0]).warning(what)

    def _event(self, event: ServerSentEvent[bytes]) -> ServerSentEvent[Any]:
        found: ServerSentEvent[Any] = event
        found.data = self._data(
            event.data, self._by_event.get(event.event, self._type) if self._by_event else self._type
        )
        return found

    def _data(self, data: bytes, type_: Any) -> Any:
        """An event's data: text where it is described as text; text, too, where it is no JSON, which deviates."""
        if type_ is str:
            return data.decode("utf-8", "replace")
        try:
            return self._decode(data, type_)
        except DecodeError as error:
            problem = error
        if data.strip()[:1] in (b"{", b"["):
            raise problem
        from ..models.decode import from_json

        return from_json(data.decode("utf-8", "replace"), type_, on_drift=self._on_drift, strict=self._strict)

    def _decode(self, text: bytes, type_: Any) -> Any:
        return self._decoded(text, type_, on_drift=self._on_drift, strict=self._strict)
