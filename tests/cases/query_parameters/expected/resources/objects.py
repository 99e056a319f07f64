"""Objects: Operations on objects."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack

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
from .._runtime.request.parameters import as_json, csv, deep as _deep, spread as _spread
from .._runtime.types import omit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.types import Omit, RequestOptions
    from ..params.get_objects import GetObjectsOneParams
    from ..params.range import RangeParams


class Objects(Resource):
    """Operations on objects."""

    @cached_property
    def with_raw_response(self) -> ObjectsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return ObjectsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ObjectsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return ObjectsWithStreamingResponse(self)

    def retrieve(
        self,
        *,
        spread: RangeParams | Omit = omit,
        flat: RangeParams | Omit = omit,
        deep: RangeParams | Omit = omit,
        free: Mapping[str, Any] | Omit = omit,
        json: RangeParams | Omit = omit,
        one: GetObjectsOneParams | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Retrieve.

        `GET /objects`

        Args:
            spread
            flat
            deep
            free
            json
            one

        Returns:
            None: Done.

        Example:
            client.objects.retrieve()
        """
        return self._client.call(
            "GET",
            "/objects",
            query={
                "spread": _spread(spread),
                "flat": csv(flat),
                "deep": _deep(deep),
                "free": _deep(free),
                "json": as_json(json),
                "one": _spread(one),
            },
            options=request_options,
        )


class AsyncObjects(AsyncResource):
    """Operations on objects."""

    @cached_property
    def with_raw_response(self) -> AsyncObjectsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncObjectsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncObjectsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncObjectsWithStreamingResponse(self)

    async def retrieve(
        self,
        *,
        spread: RangeParams | Omit = omit,
        flat: RangeParams | Omit = omit,
        deep: RangeParams | Omit = omit,
        free: Mapping[str, Any] | Omit = omit,
        json: RangeParams | Omit = omit,
        one: GetObjectsOneParams | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Retrieve.

        `GET /objects`

        Args:
            spread
            flat
            deep
            free
            json
            one

        Returns:
            None: Done.

        Example:
            await client.objects.retrieve()
        """
        return await self._client.call(
            "GET",
            "/objects",
            query={
                "spread": _spread(spread),
                "flat": csv(flat),
                "deep": _deep(deep),
                "free": _deep(free),
                "json": as_json(json),
                "one": _spread(one),
            },
            options=request_options,
        )


class ObjectsWithRawResponse:
    def __init__(self, resource: Objects) -> None:
        bound = as_raw(resource)
        self.retrieve = raw(bound.retrieve)


class AsyncObjectsWithRawResponse:
    def __init__(self, resource: AsyncObjects) -> None:
        bound = as_raw(resource)
        self.retrieve = async_raw(bound.retrieve)


class ObjectsWithStreamingResponse:
    def __init__(self, resource: Objects) -> None:
        bound = as_streaming(resource)
        self.retrieve = streaming(bound.retrieve)


class AsyncObjectsWithStreamingResponse:
    def __init__(self, resource: AsyncObjects) -> None:
        bound = as_streaming(resource)
        self.retrieve = async_streaming(bound.retrieve)
