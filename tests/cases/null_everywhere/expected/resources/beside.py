"""Beside: Operations on beside."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack, cast

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
    from ..models.one import One


class Beside(Resource):
    """Operations on beside."""

    @cached_property
    def with_raw_response(self) -> BesideWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return BesideWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BesideWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return BesideWithStreamingResponse(self)

    def retrieve(self, **request_options: Unpack[RequestOptions]) -> One | None:
        """Retrieve.

        `GET /beside`

        Returns:
            One | None: Null as a whole.

        Example:
            client.beside.retrieve()
        """
        return self._client.call(
            "GET",
            "/beside",
            returns=cast("type[One | None]", models.One | None),
            options=request_options,
        )


class AsyncBeside(AsyncResource):
    """Operations on beside."""

    @cached_property
    def with_raw_response(self) -> AsyncBesideWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncBesideWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncBesideWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncBesideWithStreamingResponse(self)

    async def retrieve(self, **request_options: Unpack[RequestOptions]) -> One | None:
        """Retrieve.

        `GET /beside`

        Returns:
            One | None: Null as a whole.

        Example:
            await client.beside.retrieve()
        """
        return await self._client.call(
            "GET",
            "/beside",
            returns=cast("type[One | None]", models.One | None),
            options=request_options,
        )


class BesideWithRawResponse:
    def __init__(self, resource: Beside) -> None:
        bound = as_raw(resource)
        self.retrieve = raw(bound.retrieve)


class AsyncBesideWithRawResponse:
    def __init__(self, resource: AsyncBeside) -> None:
        bound = as_raw(resource)
        self.retrieve = async_raw(bound.retrieve)


class BesideWithStreamingResponse:
    def __init__(self, resource: Beside) -> None:
        bound = as_streaming(resource)
        self.retrieve = streaming(bound.retrieve)


class AsyncBesideWithStreamingResponse:
    def __init__(self, resource: AsyncBeside) -> None:
        bound = as_streaming(resource)
        self.retrieve = async_streaming(bound.retrieve)
