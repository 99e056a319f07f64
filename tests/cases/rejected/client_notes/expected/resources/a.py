"""A: Operations on a."""

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


class A(Resource):
    """Operations on a."""

    @cached_property
    def with_raw_response(self) -> AWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AWithStreamingResponse(self)

    def retrieve(self, **request_options: Unpack[RequestOptions]) -> None:
        """Retrieve.

        `GET /a`

        Returns:
            None: Done.

        Example:
            client.a.retrieve()
        """
        return self._client.call("GET", "/a", options=request_options)


class AsyncA(AsyncResource):
    """Operations on a."""

    @cached_property
    def with_raw_response(self) -> AsyncAWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncAWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncAWithStreamingResponse(self)

    async def retrieve(self, **request_options: Unpack[RequestOptions]) -> None:
        """Retrieve.

        `GET /a`

        Returns:
            None: Done.

        Example:
            await client.a.retrieve()
        """
        return await self._client.call("GET", "/a", options=request_options)


class AWithRawResponse:
    def __init__(self, resource: A) -> None:
        bound = as_raw(resource)
        self.retrieve = raw(bound.retrieve)


class AsyncAWithRawResponse:
    def __init__(self, resource: AsyncA) -> None:
        bound = as_raw(resource)
        self.retrieve = async_raw(bound.retrieve)


class AWithStreamingResponse:
    def __init__(self, resource: A) -> None:
        bound = as_streaming(resource)
        self.retrieve = streaming(bound.retrieve)


class AsyncAWithStreamingResponse:
    def __init__(self, resource: AsyncA) -> None:
        bound = as_streaming(resource)
        self.retrieve = async_streaming(bound.retrieve)
