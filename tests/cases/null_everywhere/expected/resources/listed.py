"""Listed: Operations on listed."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack, cast

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


class Listed(Resource):
    """Operations on listed."""

    @cached_property
    def with_raw_response(self) -> ListedWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return ListedWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ListedWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return ListedWithStreamingResponse(self)

    def retrieve(self, **request_options: Unpack[RequestOptions]) -> list[int] | None:
        """Retrieve.

        `GET /listed`

        Returns:
            list[int] | None: A list or null.

        Example:
            client.listed.retrieve()
        """
        return self._client.call(
            "GET",
            "/listed",
            returns=cast("type[list[int] | None]", list[int] | None),
            options=request_options,
        )


class AsyncListed(AsyncResource):
    """Operations on listed."""

    @cached_property
    def with_raw_response(self) -> AsyncListedWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncListedWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncListedWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncListedWithStreamingResponse(self)

    async def retrieve(self, **request_options: Unpack[RequestOptions]) -> list[int] | None:
        """Retrieve.

        `GET /listed`

        Returns:
            list[int] | None: A list or null.

        Example:
            await client.listed.retrieve()
        """
        return await self._client.call(
            "GET",
            "/listed",
            returns=cast("type[list[int] | None]", list[int] | None),
            options=request_options,
        )


class ListedWithRawResponse:
    def __init__(self, resource: Listed) -> None:
        bound = as_raw(resource)
        self.retrieve = raw(bound.retrieve)


class AsyncListedWithRawResponse:
    def __init__(self, resource: AsyncListed) -> None:
        bound = as_raw(resource)
        self.retrieve = async_raw(bound.retrieve)


class ListedWithStreamingResponse:
    def __init__(self, resource: Listed) -> None:
        bound = as_streaming(resource)
        self.retrieve = streaming(bound.retrieve)


class AsyncListedWithStreamingResponse:
    def __init__(self, resource: AsyncListed) -> None:
        bound = as_streaming(resource)
        self.retrieve = async_streaming(bound.retrieve)
