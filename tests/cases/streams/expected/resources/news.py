"""News: Operations on news."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, cast

from .. import models
from .._runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._runtime.streaming.async_stream import AsyncStream
    from .._runtime.streaming.events import ServerSentEvent
    from .._runtime.streaming.sync_stream import Stream
    from .._runtime.types import StreamOptions
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
