"""Cells: Operations on cells."""

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
    from ..models.list_cells_response import ListCellsResponseItem


class Cells(Resource):
    """Operations on cells."""

    @cached_property
    def with_raw_response(self) -> CellsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return CellsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CellsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return CellsWithStreamingResponse(self)

    def list(
        self, **request_options: Unpack[RequestOptions]
    ) -> builtins.list[ListCellsResponseItem]:
        """List.

        `GET /cells`

        Returns:
            list[ListCellsResponseItem]: All cells.

        Example:
            client.cells.list()
        """
        return self._client.call(
            "GET",
            "/cells",
            returns=builtins.list[models.ListCellsResponseItem],
            options=request_options,
        )


class AsyncCells(AsyncResource):
    """Operations on cells."""

    @cached_property
    def with_raw_response(self) -> AsyncCellsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncCellsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCellsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncCellsWithStreamingResponse(self)

    async def list(
        self, **request_options: Unpack[RequestOptions]
    ) -> builtins.list[ListCellsResponseItem]:
        """List.

        `GET /cells`

        Returns:
            list[ListCellsResponseItem]: All cells.

        Example:
            await client.cells.list()
        """
        return await self._client.call(
            "GET",
            "/cells",
            returns=builtins.list[models.ListCellsResponseItem],
            options=request_options,
        )


class CellsWithRawResponse:
    def __init__(self, resource: Cells) -> None:
        bound = as_raw(resource)
        self.list = raw(bound.list)


class AsyncCellsWithRawResponse:
    def __init__(self, resource: AsyncCells) -> None:
        bound = as_raw(resource)
        self.list = async_raw(bound.list)


class CellsWithStreamingResponse:
    def __init__(self, resource: Cells) -> None:
        bound = as_streaming(resource)
        self.list = streaming(bound.list)


class AsyncCellsWithStreamingResponse:
    def __init__(self, resource: AsyncCells) -> None:
        bound = as_streaming(resource)
        self.list = async_streaming(bound.list)
