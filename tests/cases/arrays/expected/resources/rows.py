"""RowsResource: Operations on rows."""

from __future__ import annotations

import builtins
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
    from ..models.row import Row
    from ..models.rows import Rows
    from ..params.rows import RowsParams


class RowsResource(Resource):
    """Operations on rows."""

    @cached_property
    def with_raw_response(self) -> RowsResourceWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return RowsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> RowsResourceWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return RowsResourceWithStreamingResponse(self)

    def list(self, **request_options: Unpack[RequestOptions]) -> builtins.list[Row]:
        """List.

        `GET /rows`

        Returns:
            list[Row]: All rows.

        Example:
            client.rows.list()
        """
        return self._client.call(
            "GET", "/rows", returns=builtins.list[models.Row], options=request_options
        )

    def replace(self, *, body: RowsParams, **request_options: Unpack[RequestOptions]) -> Rows:
        """Replace.

        `POST /rows`

        Args:
            body

        Returns:
            Rows: The rows.

        Example:
            client.rows.replace(body=...)
        """
        return self._client.call(
            "POST", "/rows", json=body, returns=models.Rows, options=request_options
        )


class AsyncRowsResource(AsyncResource):
    """Operations on rows."""

    @cached_property
    def with_raw_response(self) -> AsyncRowsResourceWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncRowsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncRowsResourceWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncRowsResourceWithStreamingResponse(self)

    async def list(self, **request_options: Unpack[RequestOptions]) -> builtins.list[Row]:
        """List.

        `GET /rows`

        Returns:
            list[Row]: All rows.

        Example:
            await client.rows.list()
        """
        return await self._client.call(
            "GET", "/rows", returns=builtins.list[models.Row], options=request_options
        )

    async def replace(self, *, body: RowsParams, **request_options: Unpack[RequestOptions]) -> Rows:
        """Replace.

        `POST /rows`

        Args:
            body

        Returns:
            Rows: The rows.

        Example:
            await client.rows.replace(body=...)
        """
        return await self._client.call(
            "POST", "/rows", json=body, returns=models.Rows, options=request_options
        )


class RowsResourceWithRawResponse:
    def __init__(self, resource: RowsResource) -> None:
        bound = as_raw(resource)
        self.list = raw(bound.list)
        self.replace = raw(bound.replace)


class AsyncRowsResourceWithRawResponse:
    def __init__(self, resource: AsyncRowsResource) -> None:
        bound = as_raw(resource)
        self.list = async_raw(bound.list)
        self.replace = async_raw(bound.replace)


class RowsResourceWithStreamingResponse:
    def __init__(self, resource: RowsResource) -> None:
        bound = as_streaming(resource)
        self.list = streaming(bound.list)
        self.replace = streaming(bound.replace)


class AsyncRowsResourceWithStreamingResponse:
    def __init__(self, resource: AsyncRowsResource) -> None:
        bound = as_streaming(resource)
        self.list = async_streaming(bound.list)
        self.replace = async_streaming(bound.replace)
