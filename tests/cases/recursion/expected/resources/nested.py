"""Nested: Operations on nested."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

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
    from ..models.nested_list import NestedList
    from ..params.nested_list import NestedListParams


class Nested(Resource):
    """Operations on nested."""

    @cached_property
    def with_raw_response(self) -> NestedWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return NestedWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> NestedWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return NestedWithStreamingResponse(self)

    def update(
        self, *, body: NestedListParams, **request_options: Unpack[RequestOptions]
    ) -> NestedList:
        """Update.

        `PUT /nested`

        Args:
            body

        Returns:
            NestedList: Lists of lists.

        Example:
            client.nested.update(body=...)
        """
        return self._client.call(
            "PUT", "/nested", json=body, returns=models.NestedList, options=request_options
        )


class AsyncNested(AsyncResource):
    """Operations on nested."""

    @cached_property
    def with_raw_response(self) -> AsyncNestedWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncNestedWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncNestedWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncNestedWithStreamingResponse(self)

    async def update(
        self, *, body: NestedListParams, **request_options: Unpack[RequestOptions]
    ) -> NestedList:
        """Update.

        `PUT /nested`

        Args:
            body

        Returns:
            NestedList: Lists of lists.

        Example:
            await client.nested.update(body=...)
        """
        return await self._client.call(
            "PUT", "/nested", json=body, returns=models.NestedList, options=request_options
        )


class NestedWithRawResponse:
    def __init__(self, resource: Nested) -> None:
        bound = as_raw(resource)
        self.update = raw(bound.update)


class AsyncNestedWithRawResponse:
    def __init__(self, resource: AsyncNested) -> None:
        bound = as_raw(resource)
        self.update = async_raw(bound.update)


class NestedWithStreamingResponse:
    def __init__(self, resource: Nested) -> None:
        bound = as_streaming(resource)
        self.update = streaming(bound.update)


class AsyncNestedWithStreamingResponse:
    def __init__(self, resource: AsyncNested) -> None:
        bound = as_streaming(resource)
        self.update = async_streaming(bound.update)
