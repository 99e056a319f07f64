"""Plain: Operations on plain."""

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


class Plain(Resource):
    """Operations on plain."""

    @cached_property
    def with_raw_response(self) -> PlainWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return PlainWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PlainWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return PlainWithStreamingResponse(self)

    def retrieve(
        self, id: str, number: int | str, /, **request_options: Unpack[RequestOptions]
    ) -> None:
        """Retrieve.

        `GET /plain/{id}/{number}`

        Args:
            id
            number: Its number.

        Returns:
            None: Done.

        Example:
            client.plain.retrieve(plain_id, number)
        """
        return self._client.call(
            "GET",
            "/plain/{id}/{number}",
            path={"id": id, "number": number},
            options=request_options,
        )


class AsyncPlain(AsyncResource):
    """Operations on plain."""

    @cached_property
    def with_raw_response(self) -> AsyncPlainWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncPlainWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPlainWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncPlainWithStreamingResponse(self)

    async def retrieve(
        self, id: str, number: int | str, /, **request_options: Unpack[RequestOptions]
    ) -> None:
        """Retrieve.

        `GET /plain/{id}/{number}`

        Args:
            id
            number: Its number.

        Returns:
            None: Done.

        Example:
            await client.plain.retrieve(plain_id, number)
        """
        return await self._client.call(
            "GET",
            "/plain/{id}/{number}",
            path={"id": id, "number": number},
            options=request_options,
        )


class PlainWithRawResponse:
    def __init__(self, resource: Plain) -> None:
        bound = as_raw(resource)
        self.retrieve = raw(bound.retrieve)


class AsyncPlainWithRawResponse:
    def __init__(self, resource: AsyncPlain) -> None:
        bound = as_raw(resource)
        self.retrieve = async_raw(bound.retrieve)


class PlainWithStreamingResponse:
    def __init__(self, resource: Plain) -> None:
        bound = as_streaming(resource)
        self.retrieve = streaming(bound.retrieve)


class AsyncPlainWithStreamingResponse:
    def __init__(self, resource: AsyncPlain) -> None:
        bound = as_streaming(resource)
        self.retrieve = async_streaming(bound.retrieve)
