"""Close: Operations on close."""

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


class Close(Resource):
    """Operations on close."""

    @cached_property
    def with_raw_response(self) -> CloseWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return CloseWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CloseWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return CloseWithStreamingResponse(self)

    def retrieve(self, **request_options: Unpack[RequestOptions]) -> None:
        """Retrieve.

        `GET /close`

        Returns:
            None: Done.

        Example:
            client.close_.retrieve()
        """
        return self._client.call("GET", "/close", options=request_options)


class AsyncClose(AsyncResource):
    """Operations on close."""

    @cached_property
    def with_raw_response(self) -> AsyncCloseWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncCloseWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCloseWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncCloseWithStreamingResponse(self)

    async def retrieve(self, **request_options: Unpack[RequestOptions]) -> None:
        """Retrieve.

        `GET /close`

        Returns:
            None: Done.

        Example:
            await client.close_.retrieve()
        """
        return await self._client.call("GET", "/close", options=request_options)


class CloseWithRawResponse:
    def __init__(self, resource: Close) -> None:
        bound = as_raw(resource)
        self.retrieve = raw(bound.retrieve)


class AsyncCloseWithRawResponse:
    def __init__(self, resource: AsyncClose) -> None:
        bound = as_raw(resource)
        self.retrieve = async_raw(bound.retrieve)


class CloseWithStreamingResponse:
    def __init__(self, resource: Close) -> None:
        bound = as_streaming(resource)
        self.retrieve = streaming(bound.retrieve)


class AsyncCloseWithStreamingResponse:
    def __init__(self, resource: AsyncClose) -> None:
        bound = as_streaming(resource)
        self.retrieve = async_streaming(bound.retrieve)
