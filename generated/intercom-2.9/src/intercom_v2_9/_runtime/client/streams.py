"""Answers that go on: asked for at once by sync clients, when they are first used by async ones."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..errors import DecodeError
from ..request.call import prepare
from ..response.async_body import AsyncBody
from ..response.body import Pace
from ..response.sync_body import SyncBody
from ..streaming.async_stream import AsyncStream
from ..streaming.items import Items
from ..streaming.sync_stream import Stream
from .settings import merged

if TYPE_CHECKING:
    from ..http.answer import Answer
    from ..http.connections import AsyncHolder, Holder
    from ..request.call import Call, CallArguments
    from ..streaming.items import Format
    from .core import Core


class StreamCall:
    """One operation that answers with a stream: how it is asked for, again and again, and what its items are."""

    def __init__(
        self,
        core: Core[Any],
        method: str,
        path: str,
        arguments: CallArguments,
        *,
        format: Format,
        returns: Any,
        by_event: Mapping[str, Any] | None,
        done: str | None,
    ) -> None:
        options: dict[str, Any] = {**(arguments.get("options") or {})}
        reconnect, limit = options.pop("reconnect", True), options.pop("max_item_bytes", None)
        self._core = core
        self._method = method
        self._path = path
        self._arguments: CallArguments = {**arguments, "options": options}  # type: ignore[typeddict-item]
        self._checked = False
        first = self.call(None)
        self.items = Items(
            format,
            returns,
            by_event=by_event,
            done=done,
            limit=limit,
            on_drift=core.on_drift,
            strict=core.strict,
        )
        self.resumes = first.max_retries if reconnect and method == "GET" and format == "events" else 0

    def call(self, last_event_id: str | None) -> Call:
        call = prepare(self._core, self._method, self._path, self._arguments, "bytes", None)
        call.streamed = True
        if last_event_id:
            call.headers = merged(call.headers, {"Last-Event-ID": last_event_id})
        return call

    def pace(self, answer: Answer) -> Pace:
        """A stream may take as long as it likes, while the server is not silent for longer than the read timeout."""
        if answer.request is not None:
            answer.request.deadline = None
        media_type = answer.headers.get("content-type", "").partition(";")[0].strip().lower()
        if media_type in ("application/json", "text/html"):
            raise DecodeError(f"the body is {media_type}, not a stream")
        return Pace(answer.request, self._core.clock, None)


def streamed(core: Core[Holder], call: StreamCall) -> Stream[Any]:
    """The answer to a call, its items still to come. Raises SDKError."""
    from ..http.sync_perform import perform

    def send(last_event_id: str | None) -> SyncBody:
        one = call.call(last_event_id)
        answer = perform(core, one)
        try:
            return SyncBody(answer, one.method, one.path, call.pace(answer))
        except DecodeError:
            answer.stream.close()
            raise

    return Stream[Any](send, call.items, core.clock, call.resumes).open()


def async_streamed(core: Core[AsyncHolder], call: StreamCall) -> AsyncStream[Any]:
    """The same, not sent yet."""
    from ..http.async_perform import aperform

    async def send(last_event_id: str | None) -> AsyncBody:
        one = call.call(last_event_id)
        answer = await aperform(core, one)
        try:
            return AsyncBody(answer, one.method, one.path, call.pace(answer))
        except DecodeError:
            await answer.stream.aclose()
            raise

    return AsyncStream[Any](send, call.items, core.clock, call.resumes)
