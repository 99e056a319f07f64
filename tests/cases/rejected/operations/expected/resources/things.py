"""Things: Operations on things."""

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
    from .._runtime.types import RequestOptions


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

    def list(self, **request_options: Unpack[RequestOptions]) -> None:
        """List.

        `GET things`

        Returns:
            None: Done.

        Example:
            client.things.list()
        """
        return self._client.call("GET", "/things", options=request_options)

    def create_get_things(self, **request_options: Unpack[RequestOptions]) -> None:
        """Create get things.

        `POST /things`

        Returns:
            None: Done.

        Example:
            client.things.create_get_things()
        """
        return self._client.call("POST", "/things", options=request_options)

    def retrieve_brace(self, **request_options: Unpack[RequestOptions]) -> None:
        """Retrieve brace.

        `GET /things/{id`

        Returns:
            None: Done.

        Example:
            client.things.retrieve_brace()
        """
        return self._client.call("GET", "/things/{id", options=request_options)

    def retrieve_get_things(self, **request_options: Unpack[RequestOptions]) -> None:
        """Retrieve get things.

        `GET /things`

        Returns:
            None: Done.

        Example:
            client.things.retrieve_get_things()
        """
        return self._client.call("GET", "/things", options=request_options)


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

    async def list(self, **request_options: Unpack[RequestOptions]) -> None:
        """List.

        `GET things`

        Returns:
            None: Done.

        Example:
            await client.things.list()
        """
        return await self._client.call("GET", "/things", options=request_options)

    async def create_get_things(self, **request_options: Unpack[RequestOptions]) -> None:
        """Create get things.

        `POST /things`

        Returns:
            None: Done.

        Example:
            await client.things.create_get_things()
        """
        return await self._client.call("POST", "/things", options=request_options)

    async def retrieve_brace(self, **request_options: Unpack[RequestOptions]) -> None:
        """Retrieve brace.

        `GET /things/{id`

        Returns:
            None: Done.

        Example:
            await client.things.retrieve_brace()
        """
        return await self._client.call("GET", "/things/{id", options=request_options)

    async def retrieve_get_things(self, **request_options: Unpack[RequestOptions]) -> None:
        """Retrieve get things.

        `GET /things`

        Returns:
            None: Done.

        Example:
            await client.things.retrieve_get_things()
        """
        return await self._client.call("GET", "/things", options=request_options)


class ThingsWithRawResponse:
    def __init__(self, resource: Things) -> None:
        bound = as_raw(resource)
        self.list = raw(bound.list)
        self.create_get_things = raw(bound.create_get_things)
        self.retrieve_brace = raw(bound.retrieve_brace)
        self.retrieve_get_things = raw(bound.retrieve_get_things)


class AsyncThingsWithRawResponse:
    def __init__(self, resource: AsyncThings) -> None:
        bound = as_raw(resource)
        self.list = async_raw(bound.list)
        self.create_get_things = async_raw(bound.create_get_things)
        self.retrieve_brace = async_raw(bound.retrieve_brace)
        self.retrieve_get_things = async_raw(bound.retrieve_get_things)


class ThingsWithStreamingResponse:
    def __init__(self, resource: Things) -> None:
        bound = as_streaming(resource)
        self.list = streaming(bound.list)
        self.create_get_things = streaming(bound.create_get_things)
        self.retrieve_brace = streaming(bound.retrieve_brace)
        self.retrieve_get_things = streaming(bound.retrieve_get_things)


class AsyncThingsWithStreamingResponse:
    def __init__(self, resource: AsyncThings) -> None:
        bound = as_streaming(resource)
        self.list = async_streaming(bound.list)
        self.create_get_things = async_streaming(bound.create_get_things)
        self.retrieve_brace = async_streaming(bound.retrieve_brace)
        self.retrieve_get_things = async_streaming(bound.retrieve_get_things)
