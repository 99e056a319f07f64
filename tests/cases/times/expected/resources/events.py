"""Events: Operations on events."""

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
from .._runtime.models.model import DateTime
from .._runtime.request.conversions import as_seconds
from .._runtime.types import omit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime, time

    from .._runtime.types import Omit, RequestOptions, Timestamp
    from ..models.event import Event
    from ..params.event import EventEitherParams, EventTextOrDateParams


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

    def create(
        self,
        *,
        at: datetime | str | Omit = omit,
        by_name: Mapping[str, datetime | str] | Omit = omit,
        created_at: Timestamp | datetime | Omit = omit,
        dates: Sequence[date | str] | Omit = omit,
        day: date | str | Omit = omit,
        either: EventEitherParams | Omit = omit,
        maybe: datetime | str | None | Omit = omit,
        seen_at: Timestamp | datetime | Omit = omit,
        text_or_date: EventTextOrDateParams | Omit = omit,
        time: time | str | Omit = omit,
        updated_at: Timestamp | datetime | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Event:
        """Create.

        `POST /events`

        Args:
            at
            by_name
            created_at
            dates
            day
            either
            maybe
            seen_at
            text_or_date
            time
            updated_at

        Returns:
            Event: The event.

        Example:
            client.events.create()
        """
        return self._client.call(
            "POST",
            "/events",
            json={
                "at": at,
                "by_name": by_name,
                "created_at": as_seconds(created_at),
                "dates": dates,
                "day": day,
                "either": either,
                "maybe": maybe,
                "seen_at": as_seconds(seen_at),
                "text_or_date": text_or_date,
                "time": time,
                "updated_at": as_seconds(updated_at),
            },
            body_required=True,
            returns=models.Event,
            options=request_options,
        )

    def retrieve_now(self, **request_options: Unpack[RequestOptions]) -> DateTime:
        """Retrieve now.

        `GET /now`

        Returns:
            DateTime: The time.

        Example:
            client.events.retrieve_now()
        """
        return self._client.call("GET", "/now", returns=DateTime, options=request_options)


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
        self,
        *,
        at: datetime | str | Omit = omit,
        by_name: Mapping[str, datetime | str] | Omit = omit,
        created_at: Timestamp | datetime | Omit = omit,
        dates: Sequence[date | str] | Omit = omit,
        day: date | str | Omit = omit,
        either: EventEitherParams | Omit = omit,
        maybe: datetime | str | None | Omit = omit,
        seen_at: Timestamp | datetime | Omit = omit,
        text_or_date: EventTextOrDateParams | Omit = omit,
        time: time | str | Omit = omit,
        updated_at: Timestamp | datetime | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Event:
        """Create.

        `POST /events`

        Args:
            at
            by_name
            created_at
            dates
            day
            either
            maybe
            seen_at
            text_or_date
            time
            updated_at

        Returns:
            Event: The event.

        Example:
            await client.events.create()
        """
        return await self._client.call(
            "POST",
            "/events",
            json={
                "at": at,
                "by_name": by_name,
                "created_at": as_seconds(created_at),
                "dates": dates,
                "day": day,
                "either": either,
                "maybe": maybe,
                "seen_at": as_seconds(seen_at),
                "text_or_date": text_or_date,
                "time": time,
                "updated_at": as_seconds(updated_at),
            },
            body_required=True,
            returns=models.Event,
            options=request_options,
        )

    async def retrieve_now(self, **request_options: Unpack[RequestOptions]) -> DateTime:
        """Retrieve now.

        `GET /now`

        Returns:
            DateTime: The time.

        Example:
            await client.events.retrieve_now()
        """
        return await self._client.call("GET", "/now", returns=DateTime, options=request_options)


class EventsWithRawResponse:
    def __init__(self, resource: Events) -> None:
        bound = as_raw(resource)
        self.create = raw(bound.create)
        self.retrieve_now = raw(bound.retrieve_now)


class AsyncEventsWithRawResponse:
    def __init__(self, resource: AsyncEvents) -> None:
        bound = as_raw(resource)
        self.create = async_raw(bound.create)
        self.retrieve_now = async_raw(bound.retrieve_now)


class EventsWithStreamingResponse:
    def __init__(self, resource: Events) -> None:
        bound = as_streaming(resource)
        self.create = streaming(bound.create)
        self.retrieve_now = streaming(bound.retrieve_now)


class AsyncEventsWithStreamingResponse:
    def __init__(self, resource: AsyncEvents) -> None:
        bound = as_streaming(resource)
        self.create = async_streaming(bound.create)
        self.retrieve_now = async_streaming(bound.retrieve_now)
