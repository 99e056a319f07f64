"""B: Operations on b."""

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
    from ..models.other import Other


class B(Resource):
    """Operations on b."""

    @cached_property
    def with_raw_response(self) -> BWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return BWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return BWithStreamingResponse(self)

    def retrieve(self, **request_options: Unpack[RequestOptions]) -> Other:
        """Retrieve.

        `GET /b`

        Returns:
            Other: Both.

        Example:
            client.b.retrieve()
        """
        return self._client.call("GET", "/b", returns=models.Other, options=request_options)


class AsyncB(AsyncResource):
    """Operations on b."""

    @cached_property
    def with_raw_response(self) -> AsyncBWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncBWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncBWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncBWithStreamingResponse(self)

    async def retrieve(self, **request_options: Unpack[RequestOptions]) -> Other:
        """Retrieve.

        `GET /b`

        Returns:
            Other: Both.

        Example:
            await client.b.retrieve()
        """
        return await self._client.call("GET", "/b", returns=models.Other, options=request_options)


class BWithRawResponse:
    def __init__(self, resource: B) -> None:
        bound = as_raw(resource)
        self.retrieve = raw(bound.retrieve)


class AsyncBWithRawResponse:
    def __init__(self, resource: AsyncB) -> None:
        bound = as_raw(resource)
        self.retrieve = async_raw(bound.retrieve)


class BWithStreamingResponse:
    def __init__(self, resource: B) -> None:
        bound = as_streaming(resource)
        self.retrieve = streaming(bound.retrieve)


class AsyncBWithStreamingResponse:
    def __init__(self, resource: AsyncB) -> None:
        bound = as_streaming(resource)
        self.retrieve = async_streaming(bound.retrieve)
