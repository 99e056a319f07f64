"""DataEvents: Things that contacts did, recorded by name and time."""

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
from .._runtime.pagination.styles import NextUrl
from .._runtime.request.conversions import as_seconds
from .._runtime.request.parameters import spread
from .._runtime.types import omit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from .._runtime.pagination.async_pages import AsyncPaginator
    from .._runtime.pagination.sync_pages import Page
    from .._runtime.types import Omit, RequestOptions, Timestamp
    from ..models.data_event_entry import DataEventEntry
    from ..models.data_event_summary import DataEventSummary
    from ..params.create_data_event_summaries import CreateDataEventSummariesEventSummariesParams
    from ..params.list_data_events import ListDataEventsFilterParams


class DataEvents(Resource):
    """Things that contacts did, recorded by name and time."""

    @cached_property
    def with_raw_response(self) -> DataEventsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return DataEventsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> DataEventsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return DataEventsWithStreamingResponse(self)

    def list(
        self,
        *,
        filter: ListDataEventsFilterParams,
        type: str,
        summary: bool | Omit = omit,
        per_page: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Page[DataEventEntry, DataEventSummary]:
        """List a contact's data events.

        Gives the events that one contact caused in the last 90 days, newest first; with
        `summary` set, one line per event name with its count, for all time.

        The contact is named by exactly one of `user_id`, `email` and `intercom_user_id`, each
        sent as a query parameter of its own; use the last for a lead. While there is more,
        `pages.next` holds the URL of the next page.

        `GET /events`

        Args:
            filter: The contact whose events are wanted, named by one kind of id.
            type: Kind of contact, always `user`, even for a lead.
            summary: Whether to count events by name instead of listing them.
            per_page: How many items a page holds at most.

        Returns:
            Page[DataEventEntry, DataEventSummary]: One page of events, or the summary.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            for item in client.data_events.list(filter=..., type=...):
                print(item)
        """
        return self._client.page(
            "GET",
            "/events",
            query={
                "filter": spread(filter),
                "type": type,
                "summary": summary,
                "per_page": per_page,
            },
            returns=models.DataEventSummary,
            items=lambda body: body.events,
            style=NextUrl(next=("pages", "next")),
            errors={401: models.Error},
            options=request_options,
        )

    def create(
        self,
        *,
        created_at: Timestamp | datetime | Omit = omit,
        email: str | Omit = omit,
        event_name: str | Omit = omit,
        id: str | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        user_id: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Record a data event for a contact.

        Reports that a contact did something. The response is empty; an unknown contact is
        answered with status 404.

        - Events that agree in contact, name and `created_at` are one event; repeats are
          accepted and ignored, so a retry is safe as long as `created_at` is sent. Give times
          to the second.
        - Up to ten `metadata` keys are kept, in the order sent, and no nested objects. A key
          that ends in `_date` holds a Unix time in seconds; a value that is an `http` or
          `https` address becomes a link.
        - A recorded event cannot be changed, and a key that is new to an event name may take a
          day to show.
        - A lead is named by `id`.

        `POST /events`

        Args:
            created_at: When it happened, Unix time in seconds (UTC); also part of what makes an
                event unique.
            email: The contact's email address; choose it only if no two of your contacts share
                one.
            event_name: What happened, by convention a noun and a verb in the past tense, such
                as `parcel-delivered`.
            id: Intercom's id of the contact; the only way to name a lead.
            metadata: Details worth filtering by: at most ten keys with flat values; further
                keys are dropped.
            user_id: Your own id of the contact.

        Returns:
            None: The event was accepted; there is no content.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            client.data_events.create(
                created_at=1723032000,
                event_name="invoice-paid",
                id="66b1f2c4a19d3e0b7c5d8103",
            )
        """
        return self._client.call(
            "POST",
            "/events",
            json={
                "created_at": as_seconds(created_at),
                "email": email,
                "event_name": event_name,
                "id": id,
                "metadata": metadata,
                "user_id": user_id,
            },
            errors={401: models.Error},
            options=request_options,
        )

    def create_summaries(
        self,
        *,
        event_summaries: CreateDataEventSummariesEventSummariesParams | Omit = omit,
        user_id: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Record a summary of past events.

        Tells how many times an event happened to a user, and when first and last, in place of
        sending every one of them. One event name per call; the response is empty.

        `POST /events/summaries`

        Args:
            event_summaries: The tally: one object for one event name, in spite of the plural.
            user_id: Your own id of the contact.

        Returns:
            None: The summary was recorded; there is no content.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            client.data_events.create_summaries(user_id="u-1001")
        """
        return self._client.call(
            "POST",
            "/events/summaries",
            json={
                "event_summaries": as_seconds(event_summaries, ("first",), ("last",)),
                "user_id": user_id,
            },
            errors={401: models.Error},
            options=request_options,
        )


class AsyncDataEvents(AsyncResource):
    """Things that contacts did, recorded by name and time."""

    @cached_property
    def with_raw_response(self) -> AsyncDataEventsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncDataEventsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncDataEventsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncDataEventsWithStreamingResponse(self)

    def list(
        self,
        *,
        filter: ListDataEventsFilterParams,
        type: str,
        summary: bool | Omit = omit,
        per_page: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[DataEventEntry, DataEventSummary]:
        """List a contact's data events.

        Gives the events that one contact caused in the last 90 days, newest first; with
        `summary` set, one line per event name with its count, for all time.

        The contact is named by exactly one of `user_id`, `email` and `intercom_user_id`, each
        sent as a query parameter of its own; use the last for a lead. While there is more,
        `pages.next` holds the URL of the next page.

        `GET /events`

        Args:
            filter: The contact whose events are wanted, named by one kind of id.
            type: Kind of contact, always `user`, even for a lead.
            summary: Whether to count events by name instead of listing them.
            per_page: How many items a page holds at most.

        Returns:
            AsyncPaginator[DataEventEntry, DataEventSummary]: One page of events, or the
                summary.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            async for item in client.data_events.list(filter=..., type=...):
                print(item)
        """
        return self._client.page(
            "GET",
            "/events",
            query={
                "filter": spread(filter),
                "type": type,
                "summary": summary,
                "per_page": per_page,
            },
            returns=models.DataEventSummary,
            items=lambda body: body.events,
            style=NextUrl(next=("pages", "next")),
            errors={401: models.Error},
            options=request_options,
        )

    async def create(
        self,
        *,
        created_at: Timestamp | datetime | Omit = omit,
        email: str | Omit = omit,
        event_name: str | Omit = omit,
        id: str | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        user_id: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Record a data event for a contact.

        Reports that a contact did something. The response is empty; an unknown contact is
        answered with status 404.

        - Events that agree in contact, name and `created_at` are one event; repeats are
          accepted and ignored, so a retry is safe as long as `created_at` is sent. Give times
          to the second.
        - Up to ten `metadata` keys are kept, in the order sent, and no nested objects. A key
          that ends in `_date` holds a Unix time in seconds; a value that is an `http` or
          `https` address becomes a link.
        - A recorded event cannot be changed, and a key that is new to an event name may take a
          day to show.
        - A lead is named by `id`.

        `POST /events`

        Args:
            created_at: When it happened, Unix time in seconds (UTC); also part of what makes an
                event unique.
            email: The contact's email address; choose it only if no two of your contacts share
                one.
            event_name: What happened, by convention a noun and a verb in the past tense, such
                as `parcel-delivered`.
            id: Intercom's id of the contact; the only way to name a lead.
            metadata: Details worth filtering by: at most ten keys with flat values; further
                keys are dropped.
            user_id: Your own id of the contact.

        Returns:
            None: The event was accepted; there is no content.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            await client.data_events.create(
                created_at=1723032000,
                event_name="invoice-paid",
                id="66b1f2c4a19d3e0b7c5d8103",
            )
        """
        return await self._client.call(
            "POST",
            "/events",
            json={
                "created_at": as_seconds(created_at),
                "email": email,
                "event_name": event_name,
                "id": id,
                "metadata": metadata,
                "user_id": user_id,
            },
            errors={401: models.Error},
            options=request_options,
        )

    async def create_summaries(
        self,
        *,
        event_summaries: CreateDataEventSummariesEventSummariesParams | Omit = omit,
        user_id: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Record a summary of past events.

        Tells how many times an event happened to a user, and when first and last, in place of
        sending every one of them. One event name per call; the response is empty.

        `POST /events/summaries`

        Args:
            event_summaries: The tally: one object for one event name, in spite of the plural.
            user_id: Your own id of the contact.

        Returns:
            None: The summary was recorded; there is no content.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            await client.data_events.create_summaries(user_id="u-1001")
        """
        return await self._client.call(
            "POST",
            "/events/summaries",
            json={
                "event_summaries": as_seconds(event_summaries, ("first",), ("last",)),
                "user_id": user_id,
            },
            errors={401: models.Error},
            options=request_options,
        )


class DataEventsWithRawResponse:
    def __init__(self, resource: DataEvents) -> None:
        bound = as_raw(resource)
        self.list = raw(bound.list)
        self.create = raw(bound.create)
        self.create_summaries = raw(bound.create_summaries)


class AsyncDataEventsWithRawResponse:
    def __init__(self, resource: AsyncDataEvents) -> None:
        bound = as_raw(resource)
        self.list = async_raw(bound.list)
        self.create = async_raw(bound.create)
        self.create_summaries = async_raw(bound.create_summaries)


class DataEventsWithStreamingResponse:
    def __init__(self, resource: DataEvents) -> None:
        bound = as_streaming(resource)
        self.list = streaming(bound.list)
        self.create = streaming(bound.create)
        self.create_summaries = streaming(bound.create_summaries)


class AsyncDataEventsWithStreamingResponse:
    def __init__(self, resource: AsyncDataEvents) -> None:
        bound = as_streaming(resource)
        self.list = async_streaming(bound.list)
        self.create = async_streaming(bound.create)
        self.create_summaries = async_streaming(bound.create_summaries)
