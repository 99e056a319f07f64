"""Ticks: Operations on ticks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.client.resource import AsyncResource, Resource
from .._runtime.types import omit
from ..models.tick import Tick

if TYPE_CHECKING:
    from .._runtime.streaming.async_stream import AsyncStream
    from .._runtime.streaming.events import ServerSentEvent
    from .._runtime.streaming.sync_stream import Stream
    from .._runtime.types import Omit, StreamOptions


class Ticks(Resource):
    """Operations on ticks."""

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
            returns=Tick,
            format="events",
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
            returns=Tick,
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
            returns=Tick,
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
            returns=Tick,
            format="records",
            options=request_options,
        )


class AsyncTicks(AsyncResource):
    """Operations on ticks."""

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
            returns=Tick,
            format="events",
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
            returns=Tick,
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
            returns=Tick,
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
            returns=Tick,
            format="records",
            options=request_options,
        )
