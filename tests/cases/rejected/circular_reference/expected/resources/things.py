"""Things: Operations on things."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack, cast

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
    from ..models.one_of_each_response import OneOfEachResponse


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

    def retrieve(self, **request_options: Unpack[RequestOptions]) -> Any:
        """Retrieve.

        `GET /things`

        Returns:
            Any: The thing.

        Example:
            client.things.retrieve()
        """
        return self._client.call(
            "GET", "/things", returns=cast("type[Any]", Any), options=request_options
        )

    def one_of_each(self, **request_options: Unpack[RequestOptions]) -> OneOfEachResponse:
        """One of each.

        `GET /one_of_each`

        Returns:
            OneOfEachResponse: One of each schema that nothing else mentions.

        Example:
            client.things.one_of_each()
        """
        return self._client.call(
            "GET", "/one_of_each", returns=models.OneOfEachResponse, options=request_options
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

    async def retrieve(self, **request_options: Unpack[RequestOptions]) -> Any:
        """Retrieve.

        `GET /things`

        Returns:
            Any: The thing.

        Example:
            await client.things.retrieve()
        """
        return await self._client.call(
            "GET", "/things", returns=cast("type[Any]", Any), options=request_options
        )

    async def one_of_each(self, **request_options: Unpack[RequestOptions]) -> OneOfEachResponse:
        """One of each.

        `GET /one_of_each`

        Returns:
            OneOfEachResponse: One of each schema that nothing else mentions.

        Example:
            await client.things.one_of_each()
        """
        return await self._client.call(
            "GET", "/one_of_each", returns=models.OneOfEachResponse, options=request_options
        )


class ThingsWithRawResponse:
    def __init__(self, resource: Things) -> None:
        bound = as_raw(resource)
        self.retrieve = raw(bound.retrieve)
        self.one_of_each = raw(bound.one_of_each)


class AsyncThingsWithRawResponse:
    def __init__(self, resource: AsyncThings) -> None:
        bound = as_raw(resource)
        self.retrieve = async_raw(bound.retrieve)
        self.one_of_each = async_raw(bound.one_of_each)


class ThingsWithStreamingResponse:
    def __init__(self, resource: Things) -> None:
        bound = as_streaming(resource)
        self.retrieve = streaming(bound.retrieve)
        self.one_of_each = streaming(bound.one_of_each)


class AsyncThingsWithStreamingResponse:
    def __init__(self, resource: AsyncThings) -> None:
        bound = as_streaming(resource)
        self.retrieve = async_streaming(bound.retrieve)
        self.one_of_each = async_streaming(bound.one_of_each)
