"""Points: Operations on points."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, Unpack

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
    from .._runtime.types import Omit, RequestOptions, Unlisted, UnlistedInt
    from ..models.point import Point, PointInner
    from ..params.point import PointInnerParams


class Points(Resource):
    """Operations on points."""

    @cached_property
    def with_raw_response(self) -> PointsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return PointsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PointsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return PointsWithStreamingResponse(self)

    def create(
        self,
        *,
        type: Literal["point"] | Unlisted,
        anything: Any = omit,
        examples: str | Omit = omit,
        exclusive: int | Omit = omit,
        flag: bool | Omit = omit,
        local: PointInnerParams | PointInner | Omit = omit,
        nothing: Any = omit,
        number: Literal[7] | UnlistedInt | Omit = omit,
        pair: tuple[float, float] | Omit = omit,
        several: str | float | bool | None | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Point:
        """Create.

        `POST /points`

        Args:
            type
            anything
            examples
            exclusive
            flag
            local
            nothing
            number
            pair
            several

        Returns:
            Point: The point.

        Example:
            client.points.create(type=...)
        """
        return self._client.call(
            "POST",
            "/points",
            json={
                "anything": anything,
                "examples": examples,
                "exclusive": exclusive,
                "flag": flag,
                "local": local,
                "nothing": nothing,
                "number": number,
                "pair": pair,
                "several": several,
                "type": type,
            },
            returns=models.Point,
            options=request_options,
        )

    def retrieve(
        self, *, unit: Literal["metre"] | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> Point:
        """Retrieve.

        `GET /points`

        Args:
            unit

        Returns:
            Point: The point.

        Example:
            client.points.retrieve()
        """
        return self._client.call(
            "GET", "/points", query={"unit": unit}, returns=models.Point, options=request_options
        )


class AsyncPoints(AsyncResource):
    """Operations on points."""

    @cached_property
    def with_raw_response(self) -> AsyncPointsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncPointsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPointsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncPointsWithStreamingResponse(self)

    async def create(
        self,
        *,
        type: Literal["point"] | Unlisted,
        anything: Any = omit,
        examples: str | Omit = omit,
        exclusive: int | Omit = omit,
        flag: bool | Omit = omit,
        local: PointInnerParams | PointInner | Omit = omit,
        nothing: Any = omit,
        number: Literal[7] | UnlistedInt | Omit = omit,
        pair: tuple[float, float] | Omit = omit,
        several: str | float | bool | None | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Point:
        """Create.

        `POST /points`

        Args:
            type
            anything
            examples
            exclusive
            flag
            local
            nothing
            number
            pair
            several

        Returns:
            Point: The point.

        Example:
            await client.points.create(type=...)
        """
        return await self._client.call(
            "POST",
            "/points",
            json={
                "anything": anything,
                "examples": examples,
                "exclusive": exclusive,
                "flag": flag,
                "local": local,
                "nothing": nothing,
                "number": number,
                "pair": pair,
                "several": several,
                "type": type,
            },
            returns=models.Point,
            options=request_options,
        )

    async def retrieve(
        self, *, unit: Literal["metre"] | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> Point:
        """Retrieve.

        `GET /points`

        Args:
            unit

        Returns:
            Point: The point.

        Example:
            await client.points.retrieve()
        """
        return await self._client.call(
            "GET", "/points", query={"unit": unit}, returns=models.Point, options=request_options
        )


class PointsWithRawResponse:
    def __init__(self, resource: Points) -> None:
        bound = as_raw(resource)
        self.create = raw(bound.create)
        self.retrieve = raw(bound.retrieve)


class AsyncPointsWithRawResponse:
    def __init__(self, resource: AsyncPoints) -> None:
        bound = as_raw(resource)
        self.create = async_raw(bound.create)
        self.retrieve = async_raw(bound.retrieve)


class PointsWithStreamingResponse:
    def __init__(self, resource: Points) -> None:
        bound = as_streaming(resource)
        self.create = streaming(bound.create)
        self.retrieve = streaming(bound.retrieve)


class AsyncPointsWithStreamingResponse:
    def __init__(self, resource: AsyncPoints) -> None:
        bound = as_streaming(resource)
        self.create = async_streaming(bound.create)
        self.retrieve = async_streaming(bound.retrieve)
