"""News: Operations on news."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, cast

from .. import models
from .._runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._runtime.streaming.async_stream import AsyncStream
    from .._runtime.streaming.events import ServerSentEvent
    from .._runtime.streaming.sync_stream import Stream
    from .._runtime.types import StreamOptions, Unlisted
    from ..models.either import Either
    from ..models.kind import Kind
    from ..models.list_either_events_response import ListEitherEventsResponse
    from ..models.note import Note
    from ..models.tick import Tick


class News(Resource):
    """Operations on news."""

    def list(
        self, **request_options: Unpack[StreamOptions]
    ) -> Stream[ServerSentEvent[str | Note | Tick]]:
        """List.

        `GET /news`

        Returns:
            Stream[ServerSentEvent[str | Note | Tick]]: What happens.

        Example:
            for item in client.news.list():
                print(item)
        """
        return self._client.open_stream(
            "GET",
            "/news",
            accept="text/event-stream",
            returns=cast("type[str | Note | Tick]", str),
            format="events",
            by_event={"note": models.Note, "ping": str, "tick": models.Tick},
            options=request_options,
        )

    def list_either(self, **request_options: Unpack[StreamOptions]) -> Stream[Either]:
        """List either.

        `GET /either`

        Returns:
            Stream[Either]: One kind or another.

        Example:
            for item in client.news.list_either():
                print(item)
        """
        return self._client.open_stream(
            "GET",
            "/either",
            accept="application/x-ndjson",
            returns=cast("type[Either]", models.Either),
            format="lines",
            options=request_options,
        )

    def list_either_events(
        self, **request_options: Unpack[StreamOptions]
    ) -> Stream[ServerSentEvent[ListEitherEventsResponse]]:
        """List either events.

        `GET /either/events`

        Returns:
            Stream[ServerSentEvent[ListEitherEventsResponse]]: One kind or another.

        Example:
            for item in client.news.list_either_events():
                print(item)
        """
        return self._client.open_stream(
            "GET",
            "/either/events",
            accept="text/event-stream",
            returns=cast("type[ListEitherEventsResponse]", models.ListEitherEventsResponse),
            format="events",
            options=request_options,
        )

    def list_kinds(self, **request_options: Unpack[StreamOptions]) -> Stream[ServerSentEvent[Kind]]:
        """List kinds.

        `GET /either/kinds`

        Returns:
            Stream[ServerSentEvent[Kind]]: Kinds.

        Example:
            for item in client.news.list_kinds():
                print(item)
        """
        return self._client.open_stream(
            "GET",
            "/either/kinds",
            accept="text/event-stream",
            returns=cast("type[Unlisted]", models.Kind),
            format="events",
            options=request_options,
        )

    def list_words(self, **request_options: Unpack[StreamOptions]) -> Stream[ServerSentEvent[str]]:
        """List words.

        `GET /words`

        Returns:
            Stream[ServerSentEvent[str]]: Words.

        Example:
            for item in client.news.list_words():
                print(item)
        """
        return self._client.open_stream(
            "GET",
            "/words",
            accept="text/event-stream",
            returns=str,
            format="events",
            options=request_options,
        )


class AsyncNews(AsyncResource):
    """Operations on news."""

    def list(
        self, **request_options: Unpack[StreamOptions]
    ) -> AsyncStream[ServerSentEvent[str | Note | Tick]]:
        """List.

        `GET /news`

        Returns:
            AsyncStream[ServerSentEvent[str | Note | Tick]]: What happens.

        Example:
            async for item in client.news.list():
                print(item)
        """
        return self._client.open_stream(
            "GET",
            "/news",
            accept="text/event-stream",
            returns=cast("type[str | Note | Tick]", str),
            format="events",
            by_event={"note": models.Note, "ping": str, "tick": models.Tick},
            options=request_options,
        )

    def list_either(self, **request_options: Unpack[StreamOptions]) -> AsyncStream[Either]:
        """List either.

        `GET /either`

        Returns:
            AsyncStream[Either]: One kind or another.

        Example:
            async for item in client.news.list_either():
                print(item)
        """
        return self._client.open_stream(
            "GET",
            "/either",
            accept="application/x-ndjson",
            returns=cast("type[Either]", models.Either),
            format="lines",
            options=request_options,
        )

    def list_either_events(
        self, **request_options: Unpack[StreamOptions]
    ) -> AsyncStream[ServerSentEvent[ListEitherEventsResponse]]:
        """List either events.

        `GET /either/events`

        Returns:
            AsyncStream[ServerSentEvent[ListEitherEventsResponse]]: One kind or another.

        Example:
            async for item in client.news.list_either_events():
                print(item)
        """
        return self._client.open_stream(
            "GET",
            "/either/events",
            accept="text/event-stream",
            returns=cast("type[ListEitherEventsResponse]", models.ListEitherEventsResponse),
            format="events",
            options=request_options,
        )

    def list_kinds(
        self, **request_options: Unpack[StreamOptions]
    ) -> AsyncStream[ServerSentEvent[Kind]]:
        """List kinds.

        `GET /either/kinds`

        Returns:
            AsyncStream[ServerSentEvent[Kind]]: Kinds.

        Example:
            async for item in client.news.list_kinds():
                print(item)
        """
        return self._client.open_stream(
            "GET",
            "/either/kinds",
            accept="text/event-stream",
            returns=cast("type[Unlisted]", models.Kind),
            format="events",
            options=request_options,
        )

    def list_words(
        self, **request_options: Unpack[StreamOptions]
    ) -> AsyncStream[ServerSentEvent[str]]:
        """List words.

        `GET /words`

        Returns:
            AsyncStream[ServerSentEvent[str]]: Words.

        Example:
            async for item in client.news.list_words():
                print(item)
        """
        return self._client.open_stream(
            "GET",
            "/words",
            accept="text/event-stream",
            returns=str,
            format="events",
            options=request_options,
        )
