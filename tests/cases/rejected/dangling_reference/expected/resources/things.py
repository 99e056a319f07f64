"""Things: Operations on things."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack

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
from .._runtime.types import omit

if TYPE_CHECKING:
    from .._runtime.types import Omit, RequestOptions
    from ..models.thing import Thing


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

    def create(
        self, *, filter: Any = omit, body: Any = omit, **request_options: Unpack[RequestOptions]
    ) -> Thing:
        """Create.

        `POST /things`

        Args:
            filter
            body

        Returns:
            Thing: The thing.

        Raises:
            NotFoundError: 404.

        Example:
            client.things.create()
        """
        return self._client.call(
            "POST",
            "/things",
            query={"filter": filter},
            json=body,
            returns=models.Thing,
            options=request_options,
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

    async def create(
        self, *, filter: Any = omit, body: Any = omit, **request_options: Unpack[RequestOptions]
    ) -> Thing:
        """Create.

        `POST /things`

        Args:
            filter
            body

        Returns:
            Thing: The thing.

        Raises:
            NotFoundError: 404.

        Example:
            await client.things.create()
        """
        return await self._client.call(
            "POST",
            "/things",
            query={"filter": filter},
            json=body,
            returns=models.Thing,
            options=request_options,
        )


class ThingsWithRawResponse:
    def __init__(self, resource: Things) -> None:
        bound = as_raw(resource)
        self.create = raw(bound.create)


class AsyncThingsWithRawResponse:
    def __init__(self, resource: AsyncThings) -> None:
        bound = as_raw(resource)
        self.create = async_raw(bound.create)


class ThingsWithStreamingResponse:
    def __init__(self, resource: Things) -> None:
        bound = as_streaming(resource)
        self.create = streaming(bound.create)


class AsyncThingsWithStreamingResponse:
    def __init__(self, resource: AsyncThings) -> None:
        bound = as_streaming(resource)
        self.create = async_streaming(bound.create)
