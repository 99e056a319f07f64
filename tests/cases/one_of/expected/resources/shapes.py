"""Shapes: Operations on shapes."""

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
    from ..models.create_shape_response import CreateShapeResponse
    from ..models.shape import Shape
    from ..params.shape import ShapeParams


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

    def create(
        self, *, body: ShapeParams, **request_options: Unpack[RequestOptions]
    ) -> CreateShapeResponse:
        """Create.

        `POST /shapes`

        Args:
            body

        Returns:
            CreateShapeResponse: What was made.

        Example:
            client.shapes.create(body=...)
        """
        return self._client.call(
            "POST",
            "/shapes",
            json=body,
            body_required=True,
            returns=cast("type[CreateShapeResponse]", models.CreateShapeResponse),
            options=request_options,
        )

    def retrieve(self, **request_options: Unpack[RequestOptions]) -> Shape:
        """Retrieve.

        `GET /shapes`

        Returns:
            Shape: A shape.

        Example:
            client.shapes.retrieve()
        """
        return self._client.call(
            "GET", "/shapes", returns=cast("type[Shape]", models.Shape), options=request_options
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

    async def create(
        self, *, body: ShapeParams, **request_options: Unpack[RequestOptions]
    ) -> CreateShapeResponse:
        """Create.

        `POST /shapes`

        Args:
            body

        Returns:
            CreateShapeResponse: What was made.

        Example:
            await client.shapes.create(body=...)
        """
        return await self._client.call(
            "POST",
            "/shapes",
            json=body,
            body_required=True,
            returns=cast("type[CreateShapeResponse]", models.CreateShapeResponse),
            options=request_options,
        )

    async def retrieve(self, **request_options: Unpack[RequestOptions]) -> Shape:
        """Retrieve.

        `GET /shapes`

        Returns:
            Shape: A shape.

        Example:
            await client.shapes.retrieve()
        """
        return await self._client.call(
            "GET", "/shapes", returns=cast("type[Shape]", models.Shape), options=request_options
        )


class ShapesWithRawResponse:
    def __init__(self, resource: Shapes) -> None:
        bound = as_raw(resource)
        self.create = raw(bound.create)
        self.retrieve = raw(bound.retrieve)


class AsyncShapesWithRawResponse:
    def __init__(self, resource: AsyncShapes) -> None:
        bound = as_raw(resource)
        self.create = async_raw(bound.create)
        self.retrieve = async_raw(bound.retrieve)


class ShapesWithStreamingResponse:
    def __init__(self, resource: Shapes) -> None:
        bound = as_streaming(resource)
        self.create = streaming(bound.create)
        self.retrieve = streaming(bound.retrieve)


class AsyncShapesWithStreamingResponse:
    def __init__(self, resource: AsyncShapes) -> None:
        bound = as_streaming(resource)
        self.create = async_streaming(bound.create)
        self.retrieve = async_streaming(bound.retrieve)
