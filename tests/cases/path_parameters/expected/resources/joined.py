"""Joined: Operations on joined."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

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

if TYPE_CHECKING:
    from datetime import date

    from .._runtime.types import RequestOptions


class Joined(Resource):
    """Operations on joined."""

    @cached_property
    def with_raw_response(self) -> JoinedWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return JoinedWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> JoinedWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return JoinedWithStreamingResponse(self)

    def retrieve(
        self, from_: date | str, to_date: date | str, /, **request_options: Unpack[RequestOptions]
    ) -> None:
        """Retrieve.

        `GET /joined/{from}...{to-date}.json`

        Args:
            from_
            to_date

        Returns:
            None: Done.

        Example:
            client.joined.retrieve(from_, to_date)
        """
        return self._client.call(
            "GET",
            "/joined/{from}...{to-date}.json",
            path={"from": from_, "to-date": to_date},
            options=request_options,
        )


class AsyncJoined(AsyncResource):
    """Operations on joined."""

    @cached_property
    def with_raw_response(self) -> AsyncJoinedWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncJoinedWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncJoinedWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncJoinedWithStreamingResponse(self)

    async def retrieve(
        self, from_: date | str, to_date: date | str, /, **request_options: Unpack[RequestOptions]
    ) -> None:
        """Retrieve.

        `GET /joined/{from}...{to-date}.json`

        Args:
            from_
            to_date

        Returns:
            None: Done.

        Example:
            await client.joined.retrieve(from_, to_date)
        """
        return await self._client.call(
            "GET",
            "/joined/{from}...{to-date}.json",
            path={"from": from_, "to-date": to_date},
            options=request_options,
        )


class JoinedWithRawResponse:
    def __init__(self, resource: Joined) -> None:
        bound = as_raw(resource)
        self.retrieve = raw(bound.retrieve)


class AsyncJoinedWithRawResponse:
    def __init__(self, resource: AsyncJoined) -> None:
        bound = as_raw(resource)
        self.retrieve = async_raw(bound.retrieve)


class JoinedWithStreamingResponse:
    def __init__(self, resource: Joined) -> None:
        bound = as_streaming(resource)
        self.retrieve = streaming(bound.retrieve)


class AsyncJoinedWithStreamingResponse:
    def __init__(self, resource: AsyncJoined) -> None:
        bound = as_streaming(resource)
        self.retrieve = async_streaming(bound.retrieve)
