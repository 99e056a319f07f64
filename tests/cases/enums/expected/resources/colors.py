"""Colors: Operations on colors."""

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
    from .._runtime.types import RequestOptions, Unlisted
    from ..models.color import Color


class Colors(Resource):
    """Operations on colors."""

    @cached_property
    def with_raw_response(self) -> ColorsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return ColorsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ColorsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return ColorsWithStreamingResponse(self)

    def retrieve(self, **request_options: Unpack[RequestOptions]) -> Color:
        """Retrieve.

        `GET /colors`

        Returns:
            Color: A color.

        Example:
            client.colors.retrieve()
        """
        return self._client.call(
            "GET", "/colors", returns=cast("type[Unlisted]", models.Color), options=request_options
        )


class AsyncColors(AsyncResource):
    """Operations on colors."""

    @cached_property
    def with_raw_response(self) -> AsyncColorsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncColorsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncColorsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncColorsWithStreamingResponse(self)

    async def retrieve(self, **request_options: Unpack[RequestOptions]) -> Color:
        """Retrieve.

        `GET /colors`

        Returns:
            Color: A color.

        Example:
            await client.colors.retrieve()
        """
        return await self._client.call(
            "GET", "/colors", returns=cast("type[Unlisted]", models.Color), options=request_options
        )


class ColorsWithRawResponse:
    def __init__(self, resource: Colors) -> None:
        bound = as_raw(resource)
        self.retrieve = raw(bound.retrieve)


class AsyncColorsWithRawResponse:
    def __init__(self, resource: AsyncColors) -> None:
        bound = as_raw(resource)
        self.retrieve = async_raw(bound.retrieve)


class ColorsWithStreamingResponse:
    def __init__(self, resource: Colors) -> None:
        bound = as_streaming(resource)
        self.retrieve = streaming(bound.retrieve)


class AsyncColorsWithStreamingResponse:
    def __init__(self, resource: AsyncColors) -> None:
        bound = as_streaming(resource)
        self.retrieve = async_streaming(bound.retrieve)
