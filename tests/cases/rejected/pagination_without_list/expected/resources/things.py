"""Things: Operations on things."""

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

if TYPE_CHECKING:
    from .._runtime.types import RequestOptions
    from ..models.list_fifth_response import ListFifthResponse
    from ..models.list_fourth_response import ListFourthResponse
    from ..models.list_more_response import ListMoreResponse
    from ..models.list_sixth_response import ListSixthResponse
    from ..models.list_things_response import ListThingsResponse


class Things(Resource):
    """Operations on things."""

    @cached_property
    def with_raw_response(self) -> ThingsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return ThingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ThingsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return ThingsWithStreamingResponse(self)

    def list(self, **request_options: Unpack[RequestOptions]) -> ListThingsResponse:
        """List.

        `GET /things`

        Returns:
            ListThingsResponse: The things.

        Example:
            client.things.list()
        """
        return self._client.call(
            "GET", "/things", returns=models.ListThingsResponse, options=request_options
        )

    def list_fifth(self, **request_options: Unpack[RequestOptions]) -> ListFifthResponse:
        """List fifth.

        `GET /fifth`

        Returns:
            ListFifthResponse: The things.

        Example:
            client.things.list_fifth()
        """
        return self._client.call(
            "GET", "/fifth", returns=models.ListFifthResponse, options=request_options
        )

    def list_fourth(self, **request_options: Unpack[RequestOptions]) -> ListFourthResponse:
        """List fourth.

        `GET /fourth`

        Returns:
            ListFourthResponse: The things.

        Example:
            client.things.list_fourth()
        """
        return self._client.call(
            "GET", "/fourth", returns=models.ListFourthResponse, options=request_options
        )

    def list_more(self, **request_options: Unpack[RequestOptions]) -> ListMoreResponse:
        """List more.

        `GET /more`

        Returns:
            ListMoreResponse: The things.

        Example:
            client.things.list_more()
        """
        return self._client.call(
            "GET", "/more", returns=models.ListMoreResponse, options=request_options
        )

    def list_others(self, **request_options: Unpack[RequestOptions]) -> None:
        """List others.

        `GET /others`

        Returns:
            None: Nothing.

        Example:
            client.things.list_others()
        """
        return self._client.call("GET", "/others", options=request_options)

    def list_sixth(self, **request_options: Unpack[RequestOptions]) -> ListSixthResponse:
        """List sixth.

        `GET /sixth`

        Returns:
            ListSixthResponse: The things.

        Example:
            client.things.list_sixth()
        """
        return self._client.call(
            "GET", "/sixth", returns=models.ListSixthResponse, options=request_options
        )


class AsyncThings(AsyncResource):
    """Operations on things."""

    @cached_property
    def with_raw_response(self) -> AsyncThingsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncThingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncThingsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncThingsWithStreamingResponse(self)

    async def list(self, **request_options: Unpack[RequestOptions]) -> ListThingsResponse:
        """List.

        `GET /things`

        Returns:
            ListThingsResponse: The things.

        Example:
            await client.things.list()
        """
        return await self._client.call(
            "GET", "/things", returns=models.ListThingsResponse, options=request_options
        )

    async def list_fifth(self, **request_options: Unpack[RequestOptions]) -> ListFifthResponse:
        """List fifth.

        `GET /fifth`

        Returns:
            ListFifthResponse: The things.

        Example:
            await client.things.list_fifth()
        """
        return await self._client.call(
            "GET", "/fifth", returns=models.ListFifthResponse, options=request_options
        )

    async def list_fourth(self, **request_options: Unpack[RequestOptions]) -> ListFourthResponse:
        """List fourth.

        `GET /fourth`

        Returns:
            ListFourthResponse: The things.

        Example:
            await client.things.list_fourth()
        """
        return await self._client.call(
            "GET", "/fourth", returns=models.ListFourthResponse, options=request_options
        )

    async def list_more(self, **request_options: Unpack[RequestOptions]) -> ListMoreResponse:
        """List more.

        `GET /more`

        Returns:
            ListMoreResponse: The things.

        Example:
            await client.things.list_more()
        """
        return await self._client.call(
            "GET", "/more", returns=models.ListMoreResponse, options=request_options
        )

    async def list_others(self, **request_options: Unpack[RequestOptions]) -> None:
        """List others.

        `GET /others`

        Returns:
            None: Nothing.

        Example:
            await client.things.list_others()
        """
        return await self._client.call("GET", "/others", options=request_options)

    async def list_sixth(self, **request_options: Unpack[RequestOptions]) -> ListSixthResponse:
        """List sixth.

        `GET /sixth`

        Returns:
            ListSixthResponse: The things.

        Example:
            await client.things.list_sixth()
        """
        return await self._client.call(
            "GET", "/sixth", returns=models.ListSixthResponse, options=request_options
        )


class ThingsWithRawResponse:
    def __init__(self, resource: Things) -> None:
        bound = as_raw(resource)
        self.list = raw(bound.list)
        self.list_fifth = raw(bound.list_fifth)
        self.list_fourth = raw(bound.list_fourth)
        self.list_more = raw(bound.list_more)
        self.list_others = raw(bound.list_others)
        self.list_sixth = raw(bound.list_sixth)


class AsyncThingsWithRawResponse:
    def __init__(self, resource: AsyncThings) -> None:
        bound = as_raw(resource)
        self.list = async_raw(bound.list)
        self.list_fifth = async_raw(bound.list_fifth)
        self.list_fourth = async_raw(bound.list_fourth)
        self.list_more = async_raw(bound.list_more)
        self.list_others = async_raw(bound.list_others)
        self.list_sixth = async_raw(bound.list_sixth)


class ThingsWithStreamingResponse:
    def __init__(self, resource: Things) -> None:
        bound = as_streaming(resource)
        self.list = streaming(bound.list)
        self.list_fifth = streaming(bound.list_fifth)
        self.list_fourth = streaming(bound.list_fourth)
        self.list_more = streaming(bound.list_more)
        self.list_others = streaming(bound.list_others)
        self.list_sixth = streaming(bound.list_sixth)


class AsyncThingsWithStreamingResponse:
    def __init__(self, resource: AsyncThings) -> None:
        bound = as_streaming(resource)
        self.list = async_streaming(bound.list)
        self.list_fifth = async_streaming(bound.list_fifth)
        self.list_fourth = async_streaming(bound.list_fourth)
        self.list_more = async_streaming(bound.list_more)
        self.list_others = async_streaming(bound.list_others)
        self.list_sixth = async_streaming(bound.list_sixth)
