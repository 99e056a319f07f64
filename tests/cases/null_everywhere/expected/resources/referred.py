"""Referred: Operations on referred."""

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
    from ..models.maybe import Maybe


class Referred(Resource):
    """Operations on referred."""

    @cached_property
    def with_raw_response(self) -> ReferredWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return ReferredWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ReferredWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return ReferredWithStreamingResponse(self)

    def retrieve(self, **request_options: Unpack[RequestOptions]) -> Maybe | None:
        """Retrieve.

        `GET /referred`

        Returns:
            Maybe | None: Null by the component.

        Example:
            client.referred.retrieve()
        """
        return self._client.call(
            "GET",
            "/referred",
            returns=cast("type[Maybe | None]", models.Maybe | None),
            options=request_options,
        )


class AsyncReferred(AsyncResource):
    """Operations on referred."""

    @cached_property
    def with_raw_response(self) -> AsyncReferredWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncReferredWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncReferredWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncReferredWithStreamingResponse(self)

    async def retrieve(self, **request_options: Unpack[RequestOptions]) -> Maybe | None:
        """Retrieve.

        `GET /referred`

        Returns:
            Maybe | None: Null by the component.

        Example:
            await client.referred.retrieve()
        """
        return await self._client.call(
            "GET",
            "/referred",
            returns=cast("type[Maybe | None]", models.Maybe | None),
            options=request_options,
        )


class ReferredWithRawResponse:
    def __init__(self, resource: Referred) -> None:
        bound = as_raw(resource)
        self.retrieve = raw(bound.retrieve)


class AsyncReferredWithRawResponse:
    def __init__(self, resource: AsyncReferred) -> None:
        bound = as_raw(resource)
        self.retrieve = async_raw(bound.retrieve)


class ReferredWithStreamingResponse:
    def __init__(self, resource: Referred) -> None:
        bound = as_streaming(resource)
        self.retrieve = streaming(bound.retrieve)


class AsyncReferredWithStreamingResponse:
    def __init__(self, resource: AsyncReferred) -> None:
        bound = as_streaming(resource)
        self.retrieve = async_streaming(bound.retrieve)
