"""Owners: Operations on owners."""

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
    from ..models.owner import Owner


class Owners(Resource):
    """Operations on owners."""

    @cached_property
    def with_raw_response(self) -> OwnersWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return OwnersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> OwnersWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return OwnersWithStreamingResponse(self)

    def retrieve(self, **request_options: Unpack[RequestOptions]) -> Owner | None:
        """Retrieve.

        `GET /owner`

        Returns:
            Owner | None: The owner.

        Example:
            client.owners.retrieve()
        """
        return self._client.call(
            "GET",
            "/owner",
            returns=cast("type[Owner | None]", models.Owner | None),
            options=request_options,
        )


class AsyncOwners(AsyncResource):
    """Operations on owners."""

    @cached_property
    def with_raw_response(self) -> AsyncOwnersWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncOwnersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncOwnersWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncOwnersWithStreamingResponse(self)

    async def retrieve(self, **request_options: Unpack[RequestOptions]) -> Owner | None:
        """Retrieve.

        `GET /owner`

        Returns:
            Owner | None: The owner.

        Example:
            await client.owners.retrieve()
        """
        return await self._client.call(
            "GET",
            "/owner",
            returns=cast("type[Owner | None]", models.Owner | None),
            options=request_options,
        )


class OwnersWithRawResponse:
    def __init__(self, resource: Owners) -> None:
        bound = as_raw(resource)
        self.retrieve = raw(bound.retrieve)


class AsyncOwnersWithRawResponse:
    def __init__(self, resource: AsyncOwners) -> None:
        bound = as_raw(resource)
        self.retrieve = async_raw(bound.retrieve)


class OwnersWithStreamingResponse:
    def __init__(self, resource: Owners) -> None:
        bound = as_streaming(resource)
        self.retrieve = streaming(bound.retrieve)


class AsyncOwnersWithStreamingResponse:
    def __init__(self, resource: AsyncOwners) -> None:
        bound = as_streaming(resource)
        self.retrieve = async_streaming(bound.retrieve)
