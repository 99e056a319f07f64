"""Streams: Operations on streams."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack, cast

from .._runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._runtime.streaming.async_stream import AsyncStream
    from .._runtime.streaming.events import ServerSentEvent
    from .._runtime.streaming.sync_stream import Stream
    from .._runtime.types import Open, OpenInt, StreamOptions, Unlisted, UnlistedInt


class Streams(Resource):
    """Operations on streams."""

    def list_lines(
        self, **request_options: Unpack[StreamOptions]
    ) -> Stream[Open[Literal["a", "b"]]]:
        """List lines.

        `GET /lines`

        Returns:
            Stream[Open[Literal["a", "b"]]]: Lists.

        Example:
            for item in client.streams.list_lines():
                print(item)
        """
        return self._client.open_stream(
            "GET",
            "/lines",
            accept="application/jsonl",
            returns=cast("type[Unlisted]", str),
            format="lines",
            options=request_options,
        )

    def list_numbers(
        self, **request_options: Unpack[StreamOptions]
    ) -> Stream[OpenInt[Literal[1, 2]] | Open[Literal["many"]]]:
        """List numbers.

        `GET /numbers`

        Returns:
            Stream[OpenInt[Literal[1, 2]] | Open[Literal["many"]]]: Numbers.

        Example:
            for item in client.streams.list_numbers():
                print(item)
        """
        return self._client.open_stream(
            "GET",
            "/numbers",
            accept="application/x-ndjson",
            returns=cast("type[UnlistedInt | Unlisted]", int | str),
            format="lines",
            options=request_options,
        )

    def list_words(
        self, **request_options: Unpack[StreamOptions]
    ) -> Stream[ServerSentEvent[Open[Literal["up", "down"]]]]:
        """List words.

        `GET /words`

        Returns:
            Stream[ServerSentEvent[Open[Literal["up", "down"]]]]: Words.

        Example:
            for item in client.streams.list_words():
                print(item)
        """
        return self._client.open_stream(
            "GET",
            "/words",
            accept="text/event-stream",
            returns=cast("type[Unlisted]", str),
            format="events",
            options=request_options,
        )


class AsyncStreams(AsyncResource):
    """Operations on streams."""

    def list_lines(
        self, **request_options: Unpack[StreamOptions]
    ) -> AsyncStream[Open[Literal["a", "b"]]]:
        """List lines.

        `GET /lines`

        Returns:
            AsyncStream[Open[Literal["a", "b"]]]: Lists.

        Example:
            async for item in client.streams.list_lines():
                print(item)
        """
        return self._client.open_stream(
            "GET",
            "/lines",
            accept="application/jsonl",
            returns=cast("type[Unlisted]", str),
            format="lines",
            options=request_options,
        )

    def list_numbers(
        self, **request_options: Unpack[StreamOptions]
    ) -> AsyncStream[OpenInt[Literal[1, 2]] | Open[Literal["many"]]]:
        """List numbers.

        `GET /numbers`

        Returns:
            AsyncStream[OpenInt[Literal[1, 2]] | Open[Literal["many"]]]: Numbers.

        Example:
            async for item in client.streams.list_numbers():
                print(item)
        """
        return self._client.open_stream(
            "GET",
            "/numbers",
            accept="application/x-ndjson",
            returns=cast("type[UnlistedInt | Unlisted]", int | str),
            format="lines",
            options=request_options,
        )

    def list_words(
        self, **request_options: Unpack[StreamOptions]
    ) -> AsyncStream[ServerSentEvent[Open[Literal["up", "down"]]]]:
        """List words.

        `GET /words`

        Returns:
            AsyncStream[ServerSentEvent[Open[Literal["up", "down"]]]]: Words.

        Example:
            async for item in client.streams.list_words():
                print(item)
        """
        return self._client.open_stream(
            "GET",
            "/words",
            accept="text/event-stream",
            returns=cast("type[Unlisted]", str),
            format="events",
            options=request_options,
        )
