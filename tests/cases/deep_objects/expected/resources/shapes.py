"""Shapes: Operations on shapes."""

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
from .._runtime.request.parameters import deep

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._runtime.types import RequestOptions
    from ..params.list_shapes import ListShapesShapeItemParams


class Shapes(Resource):
    """Operations on shapes."""

    @cached_property
    def with_raw_response(self) -> ShapesWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return ShapesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ShapesWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return ShapesWithStreamingResponse(self)

    def list(
        self,
        shape: Sequence[ListShapesShapeItemParams],
        /,
        *,
        points: Sequence[Sequence[float]],
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """List.

        `GET /shapes/{shape}`

        Args:
            shape
            points

        Returns:
            None: Done.

        Example:
            client.shapes.list(shape, points=...)
        """
        return self._client.call(
            "GET",
            "/shapes/{shape}",
            path={"shape": shape},
            query={"points": deep(points)},
            options=request_options,
        )


class AsyncShapes(AsyncResource):
    """Operations on shapes."""

    @cached_property
    def with_raw_response(self) -> AsyncShapesWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncShapesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncShapesWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncShapesWithStreamingResponse(self)

    async def list(
        self,
        shape: Sequence[ListShapesShapeItemParams],
        /,
        *,
        points: Sequence[Sequence[float]],
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """List.

        `GET /shapes/{shape}`

        Args:
            shape
            points

        Returns:
            None: Done.

        Example:
            await client.shapes.list(shape, points=...)
        """
        return await self._client.call(
            "GET",
            "/shapes/{shape}",
            path={"shape": shape},
            query={"points": deep(points)},
            options=request_options,
        )


class ShapesWithRawResponse:
    def __init__(self, resource: Shapes) -> None:
        bound = as_raw(resource)
        self.list = raw(bound.list)


class AsyncShapesWithRawResponse:
    def __init__(self, resource: AsyncShapes) -> None:
        bound = as_raw(resource)
        self.list = async_raw(bound.list)


class ShapesWithStreamingResponse:
    def __init__(self, resource: Shapes) -> None:
        bound = as_streaming(resource)
        self.list = streaming(bound.list)


class AsyncShapesWithStreamingResponse:
    def __init__(self, resource: AsyncShapes) -> None:
        bound = as_streaming(resource)
        self.list = async_streaming(bound.list)
