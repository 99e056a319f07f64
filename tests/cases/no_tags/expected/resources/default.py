"""Default: Operations on default."""

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


class Default(Resource):
    """Operations on default."""

    @cached_property
    def with_raw_response(self) -> DefaultWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return DefaultWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> DefaultWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return DefaultWithStreamingResponse(self)

    def retrieve(self, **request_options: Unpack[RequestOptions]) -> None:
        """Retrieve.

        `GET /`

        Returns:
            None: Done.

        Example:
            client.default.retrieve()
        """
        return self._client.call("GET", "/", options=request_options)

    def retrieve_anything(
        self, anything: str, /, **request_options: Unpack[RequestOptions]
    ) -> None:
        """Retrieve anything.

        `GET /{anything}`

        Args:
            anything

        Returns:
            None: Done.

        Example:
            client.default.retrieve_anything(anything)
        """
        return self._client.call(
            "GET", "/{anything}", path={"anything": anything}, options=request_options
        )


class AsyncDefault(AsyncResource):
    """Operations on default."""

    @cached_property
    def with_raw_response(self) -> AsyncDefaultWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncDefaultWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncDefaultWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncDefaultWithStreamingResponse(self)

    async def retrieve(self, **request_options: Unpack[RequestOptions]) -> None:
        """Retrieve.

        `GET /`

        Returns:
            None: Done.

        Example:
            await client.default.retrieve()
        """
        return await self._client.call("GET", "/", options=request_options)

    async def retrieve_anything(
        self, anything: str, /, **request_options: Unpack[RequestOptions]
    ) -> None:
        """Retrieve anything.

        `GET /{anything}`

        Args:
            anything

        Returns:
            None: Done.

        Example:
            await client.default.retrieve_anything(anything)
        """
        return await self._client.call(
            "GET", "/{anything}", path={"anything": anything}, options=request_options
        )


class DefaultWithRawResponse:
    def __init__(self, resource: Default) -> None:
        bound = as_raw(resource)
        self.retrieve = raw(bound.retrieve)
        self.retrieve_anything = raw(bound.retrieve_anything)


class AsyncDefaultWithRawResponse:
    def __init__(self, resource: AsyncDefault) -> None:
        bound = as_raw(resource)
        self.retrieve = async_raw(bound.retrieve)
        self.retrieve_anything = async_raw(bound.retrieve_anything)


class DefaultWithStreamingResponse:
    def __init__(self, resource: Default) -> None:
        bound = as_streaming(resource)
        self.retrieve = streaming(bound.retrieve)
        self.retrieve_anything = streaming(bound.retrieve_anything)


class AsyncDefaultWithStreamingResponse:
    def __init__(self, resource: AsyncDefault) -> None:
        bound = as_streaming(resource)
        self.retrieve = async_streaming(bound.retrieve)
        self.retrieve_anything = async_streaming(bound.retrieve_anything)
