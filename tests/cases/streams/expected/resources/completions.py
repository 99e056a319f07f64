"""Completions: Operations on completions."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack, overload

from .. import models
from .._runtime.client.resource import (
    AsyncResource,
    Resource,
    as_raw,
    as_streaming,
    async_raw,
    async_streaming,
    raw,
    streaming,
)
from .._runtime.types import omit

if TYPE_CHECKING:
    from .._runtime.streaming.async_stream import AsyncStream
    from .._runtime.streaming.events import ServerSentEvent
    from .._runtime.streaming.sync_stream import Stream
    from .._runtime.types import Omit, RequestOptions, StreamOptions
    from ..models.completion import Completion
    from ..models.note import Note
    from ..models.piece import Piece


class Completions(Resource):
    """Operations on completions."""

    @cached_property
    def with_raw_response(self) -> CompletionsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return CompletionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CompletionsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return CompletionsWithStreamingResponse(self)

    @overload
    def create(
        self,
        *,
        prompt: str,
        stream: Literal[False] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Completion: ...

    @overload
    def create(
        self, *, prompt: str, stream: Literal[True], **request_options: Unpack[StreamOptions]
    ) -> Stream[ServerSentEvent[Piece]]: ...

    def create(
        self, *, prompt: str, stream: bool | Omit = omit, **request_options: Unpack[StreamOptions]
    ) -> Completion | Stream[ServerSentEvent[Piece]]:
        """Create.

        `POST /completions`

        Args:
            prompt
            stream: Defaults to False.

        Returns:
            Completion: What follows. With `stream=True`, its items as they arrive, as
                `Stream[ServerSentEvent[Piece]]`.

        Example:
            client.completions.create(prompt=...)
        """
        if stream is True:
            return self._client.open_stream(
                "POST",
                "/completions",
                json={"prompt": prompt, "stream": stream},
                accept="text/event-stream",
                returns=models.Piece,
                format="events",
                done="[DONE]",
                options=request_options,
            )
        return self._client.call(
            "POST",
            "/completions",
            json={"prompt": prompt, "stream": stream},
            returns=models.Completion,
            options=request_options,
        )

    @overload
    def list_log(
        self, *, stream: Literal[False] = False, **request_options: Unpack[RequestOptions]
    ) -> list[Note]: ...

    @overload
    def list_log(
        self, *, stream: Literal[True], **request_options: Unpack[StreamOptions]
    ) -> Stream[Note]: ...

    def list_log(
        self, *, stream: bool = False, **request_options: Unpack[StreamOptions]
    ) -> list[Note] | Stream[Note]:
        """List log.

        `GET /log`

        Returns:
            list[Note]: The log. With `stream=True`, its items as they arrive, as
                `Stream[Note]`.

        Example:
            client.completions.list_log()
        """
        if stream is True:
            return self._client.open_stream(
                "GET",
                "/log",
                accept="application/x-ndjson",
                returns=models.Note,
                format="lines",
                options=request_options,
            )
        return self._client.call("GET", "/log", returns=list[models.Note], options=request_options)


class AsyncCompletions(AsyncResource):
    """Operations on completions."""

    @cached_property
    def with_raw_response(self) -> AsyncCompletionsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncCompletionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCompletionsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncCompletionsWithStreamingResponse(self)

    @overload
    async def create(
        self,
        *,
        prompt: str,
        stream: Literal[False] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Completion: ...

    @overload
    async def create(
        self, *, prompt: str, stream: Literal[True], **request_options: Unpack[StreamOptions]
    ) -> AsyncStream[ServerSentEvent[Piece]]: ...

    async def create(
        self, *, prompt: str, stream: bool | Omit = omit, **request_options: Unpack[StreamOptions]
    ) -> Completion | AsyncStream[ServerSentEvent[Piece]]:
        """Create.

        `POST /completions`

        Args:
            prompt
            stream: Defaults to False.

        Returns:
            Completion: What follows. With `stream=True`, its items as they arrive, as
                `Stream[ServerSentEvent[Piece]]`.

        Example:
            await client.completions.create(prompt=...)
        """
        if stream is True:
            return await self._client.open_stream(
                "POST",
                "/completions",
                json={"prompt": prompt, "stream": stream},
                accept="text/event-stream",
                returns=models.Piece,
                format="events",
                done="[DONE]",
                options=request_options,
            )
        return await self._client.call(
            "POST",
            "/completions",
            json={"prompt": prompt, "stream": stream},
            returns=models.Completion,
            options=request_options,
        )

    @overload
    async def list_log(
        self, *, stream: Literal[False] = False, **request_options: Unpack[RequestOptions]
    ) -> list[Note]: ...

    @overload
    async def list_log(
        self, *, stream: Literal[True], **request_options: Unpack[StreamOptions]
    ) -> AsyncStream[Note]: ...

    async def list_log(
        self, *, stream: bool = False, **request_options: Unpack[StreamOptions]
    ) -> list[Note] | AsyncStream[Note]:
        """List log.

        `GET /log`

        Returns:
            list[Note]: The log. With `stream=True`, its items as they arrive, as
                `Stream[Note]`.

        Example:
            await client.completions.list_log()
        """
        if stream is True:
            return await self._client.open_stream(
                "GET",
                "/log",
                accept="application/x-ndjson",
                returns=models.Note,
                format="lines",
                options=request_options,
            )
        return await self._client.call(
            "GET", "/log", returns=list[models.Note], options=request_options
        )


class CompletionsWithRawResponse:
    def __init__(self, resource: Completions) -> None:
        bound = as_raw(resource)
        self.create = raw(bound.create)
        self.list_log = raw(bound.list_log)


class AsyncCompletionsWithRawResponse:
    def __init__(self, resource: AsyncCompletions) -> None:
        bound = as_raw(resource)
        self.create = async_raw(bound.create)
        self.list_log = async_raw(bound.list_log)


class CompletionsWithStreamingResponse:
    def __init__(self, resource: Completions) -> None:
        bound = as_streaming(resource)
        self.create = streaming(bound.create)
        self.list_log = streaming(bound.list_log)


class AsyncCompletionsWithStreamingResponse:
    def __init__(self, resource: AsyncCompletions) -> None:
        bound = as_streaming(resource)
        self.create = async_streaming(bound.create)
        self.list_log = async_streaming(bound.list_log)
