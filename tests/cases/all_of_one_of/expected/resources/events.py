"""Events: Operations on events."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack, cast

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
from .._runtime.request.conversions import as_seconds

if TYPE_CHECKING:
    from .._runtime.types import RequestOptions
    from ..models.event import Event
    from ..params.event import EventParams


class Events(Resource):
    """Operations on events."""

    @cached_property
    def with_raw_response(self) -> EventsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return EventsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> EventsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return EventsWithStreamingResponse(self)

    def create(self, *, body: EventParams, **request_options: Unpack[RequestOptions]) -> Event:
        """Create.

        `POST /events`

        Args:
            body

        Returns:
            Event: The event.

        Example:
            client.events.create(body=...)
        """
        return self._client.call(
            "POST",
            "/events",
            json=as_seconds(body, ("at",)),
            body_required=True,
            returns=cast("type[Event]", models.Event),
            options=request_options,
        )


class AsyncEvents(AsyncResource):
    """Operations on events."""

    @cached_property
    def with_raw_response(self) -> AsyncEventsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncEventsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncEventsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncEventsWithStreamingResponse(self)

    async def create(
        self, *, body: EventParams, **request_options: Unpack[RequestOptions]
    ) -> Event:
        """Create.

        `POST /events`

        Args:
            body

        Returns:
            Event: The event.

        Example:
            await client.events.create(body=...)
        """
        return await self._client.call(
            "POST",
            "/events",
            json=as_seconds(body, ("at",)),
            body_required=True,
            returns=cast("type[Event]", models.Event),
            options=request_options,
        )


class EventsWithRawResponse:
    def __init__(self, resource: Events) -> None:
        bound = as_raw(resource)
        self.create = raw(bound.create)


class AsyncEventsWithRawResponse:
    def __init__(self, resource: AsyncEvents) -> None:
        bound = as_raw(resource)
        self.create = async_raw(bound.create)


class EventsWithStreamingResponse:
    def __init__(self, resource: Events) -> None:
        bound = as_streaming(resource)
        self.create = streaming(bound.create)


class AsyncEventsWithStreamingResponse:
    def __init__(self, resource: AsyncEvents) -> None:
        bound = as_streaming(resource)
        self.create = async_streaming(bound.create)
