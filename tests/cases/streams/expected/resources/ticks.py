"""Ticks: Operations on ticks."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

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
from .._runtime.request.lines import items
from .._runtime.types import omit

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Iterable

    from .._runtime.streaming.async_stream import AsyncStream
    from .._runtime.streaming.events import ServerSentEvent
    from .._runtime.streaming.sync_stream import Stream
    from .._runtime.types import Omit, RequestOptions, StreamOptions
    from ..models.tick import Tick
    from ..params.tick import TickParams


class Ticks(Resource):
    """Operations on ticks."""

    @cached_property
    def with_raw_response(self) -> TicksWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return TicksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TicksWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return TicksWithStreamingResponse(self)

    def list(self, **request_options: Unpack[StreamOptions]) -> Stream[ServerSentEvent[Tick]]:
        """List.

        `GET /ticks`

        Returns:
            Stream[ServerSentEvent[Tick]]: The ticks.

        Example:
            for item in client.ticks.list():
                print(item)
        """
        return self._client.open_stream(
            "GET",
            "/ticks",
            accept="text/event-stream",
            returns=models.Tick,
            format="events",
            options=request_options,
        )

    def create_lines(
        self,
        *,
        body: Iterable[TickParams | Tick] | AsyncIterable[TickParams | Tick],
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Create lines.

        `POST /ticks/lines`

        Args:
            body

        Returns:
            None: Taken.

        Example:
            client.ticks.create_lines(body=...)
        """
        return self._client.call(
            "POST",
            "/ticks/lines",
            content=items(body),
            content_type="application/jsonl",
            options=request_options,
        )

    def list_lines(
        self, *, since: int | Omit = omit, **request_options: Unpack[StreamOptions]
    ) -> Stream[Tick]:
        """List lines.

        `GET /ticks/lines`

        Args:
            since

        Returns:
            Stream[Tick]: The ticks.

        Example:
            for item in client.ticks.list_lines():
                print(item)
        """
        return self._client.open_stream(
            "GET",
            "/ticks/lines",
            query={"since": since},
            accept="application/jsonl",
            returns=models.Tick,
            format="lines",
            options=request_options,
        )

    def list_older(self, **request_options: Unpack[StreamOptions]) -> Stream[Tick]:
        """List older.

        `GET /ticks/older`

        Returns:
            Stream[Tick]: The ticks.

        Example:
            for item in client.ticks.list_older():
                print(item)
        """
        return self._client.open_stream(
            "GET",
            "/ticks/older",
            accept="application/x-ndjson",
            returns=models.Tick,
            format="lines",
            options=request_options,
        )

    def list_records(self, **request_options: Unpack[StreamOptions]) -> Stream[Tick]:
        """List records.

        `GET /ticks/records`

        Returns:
            Stream[Tick]: The ticks.

        Example:
            for item in client.ticks.list_records():
                print(item)
        """
        return self._client.open_stream(
            "GET",
            "/ticks/records",
            accept="application/json-seq",
            returns=models.Tick,
            format="records",
            options=request_options,
        )

    def put_records(
        self,
        *,
        body: Iterable[TickParams | Tick] | AsyncIterable[TickParams | Tick] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Put records.

        `PUT /ticks/records`

        Args:
            body

        Returns:
            None: Taken.

        Example:
            client.ticks.put_records()
        """
        return self._client.call(
            "PUT",
            "/ticks/records",
            content=items(body, "records"),
            content_type="application/json-seq",
            options=request_options,
        )


class AsyncTicks(AsyncResource):
    """Operations on ticks."""

    @cached_property
    def with_raw_response(self) -> AsyncTicksWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncTicksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTicksWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncTicksWithStreamingResponse(self)

    def list(self, **request_options: Unpack[StreamOptions]) -> AsyncStream[ServerSentEvent[Tick]]:
        """List.

        `GET /ticks`

        Returns:
            AsyncStream[ServerSentEvent[Tick]]: The ticks.

        Example:
            async for item in client.ticks.list():
                print(item)
        """
        return self._client.open_stream(
            "GET",
            "/ticks",
            accept="text/event-stream",
            returns=models.Tick,
            format="events",
            options=request_options,
        )

    async def create_lines(
        self,
        *,
        body: Iterable[TickParams | Tick] | AsyncIterable[TickParams | Tick],
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Create lines.

        `POST /ticks/lines`

        Args:
            body

        Returns:
            None: Taken.

        Example:
            await client.ticks.create_lines(body=...)
        """
        return await self._client.call(
            "POST",
            "/ticks/lines",
            content=items(body),
            content_type="application/jsonl",
            options=request_options,
        )

    def list_lines(
        self, *, since: int | Omit = omit, **request_options: Unpack[StreamOptions]
    ) -> AsyncStream[Tick]:
        """List lines.

        `GET /ticks/lines`

        Args:
            since

        Returns:
            AsyncStream[Tick]: The ticks.

        Example:
            async for item in client.ticks.list_lines():
                print(item)
        """
        return self._client.open_stream(
            "GET",
            "/ticks/lines",
            query={"since": since},
            accept="application/jsonl",
            returns=models.Tick,
            format="lines",
            options=request_options,
        )

    def list_older(self, **request_options: Unpack[StreamOptions]) -> AsyncStream[Tick]:
        """List older.

        `GET /ticks/older`

        Returns:
            AsyncStream[Tick]: The ticks.

        Example:
            async for item in client.ticks.list_older():
                print(item)
        """
        return self._client.open_stream(
            "GET",
            "/ticks/older",
            accept="application/x-ndjson",
            returns=models.Tick,
            format="lines",
            options=request_options,
        )

    def list_records(self, **request_options: Unpack[StreamOptions]) -> AsyncStream[Tick]:
        """List records.

        `GET /ticks/records`

        Returns:
            AsyncStream[Tick]: The ticks.

        Example:
            async for item in client.ticks.list_records():
                print(item)
        """
        return self._client.open_stream(
            "GET",
            "/ticks/records",
            accept="application/json-seq",
            returns=models.Tick,
            format="records",
            options=request_options,
        )

    async def put_records(
        self,
        *,
        body: Iterable[TickParams | Tick] | AsyncIterable[TickParams | Tick] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Put records.

        `PUT /ticks/records`

        Args:
            body

        Returns:
            None: Taken.

        Example:
            await client.ticks.put_records()
        """
        return await self._client.call(
            "PUT",
            "/ticks/records",
            content=items(body, "records"),
            content_type="application/json-seq",
            options=request_options,
        )


class TicksWithRawResponse:
    def __init__(self, resource: Ticks) -> None:
        bound = as_raw(resource)
        self.create_lines = raw(bound.create_lines)
        self.put_records = raw(bound.put_records)


class AsyncTicksWithRawResponse:
    def __init__(self, resource: AsyncTicks) -> None:
        bound = as_raw(resource)
        self.create_lines = async_raw(bound.create_lines)
        self.put_records = async_raw(bound.put_records)


class TicksWithStreamingResponse:
    def __init__(self, resource: Ticks) -> None:
        bound = as_streaming(resource)
        self.create_lines = streaming(bound.create_lines)
        self.put_records = streaming(bound.put_records)


class AsyncTicksWithStreamingResponse:
    def __init__(self, resource: AsyncTicks) -> None:
        bound = as_streaming(resource)
        self.create_lines = async_streaming(bound.create_lines)
        self.put_records = async_streaming(bound.put_records)
