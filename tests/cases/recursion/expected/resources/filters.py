"""Filters: Operations on filters."""

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
    from ..models.filter import Filter
    from ..params.filter import FilterParams


class Filters(Resource):
    """Operations on filters."""

    @cached_property
    def with_raw_response(self) -> FiltersWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return FiltersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FiltersWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return FiltersWithStreamingResponse(self)

    def search(self, *, body: FilterParams, **request_options: Unpack[RequestOptions]) -> Filter:
        """Search.

        `POST /filters`

        Args:
            body

        Returns:
            Filter: The filter.

        Example:
            client.filters.search(body=...)
        """
        return self._client.call(
            "POST",
            "/filters",
            json=body,
            body_required=True,
            returns=cast("type[Filter]", models.Filter),
            options=request_options,
        )


class AsyncFilters(AsyncResource):
    """Operations on filters."""

    @cached_property
    def with_raw_response(self) -> AsyncFiltersWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncFiltersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFiltersWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncFiltersWithStreamingResponse(self)

    async def search(
        self, *, body: FilterParams, **request_options: Unpack[RequestOptions]
    ) -> Filter:
        """Search.

        `POST /filters`

        Args:
            body

        Returns:
            Filter: The filter.

        Example:
            await client.filters.search(body=...)
        """
        return await self._client.call(
            "POST",
            "/filters",
            json=body,
            body_required=True,
            returns=cast("type[Filter]", models.Filter),
            options=request_options,
        )


class FiltersWithRawResponse:
    def __init__(self, resource: Filters) -> None:
        bound = as_raw(resource)
        self.search = raw(bound.search)


class AsyncFiltersWithRawResponse:
    def __init__(self, resource: AsyncFilters) -> None:
        bound = as_raw(resource)
        self.search = async_raw(bound.search)


class FiltersWithStreamingResponse:
    def __init__(self, resource: Filters) -> None:
        bound = as_streaming(resource)
        self.search = streaming(bound.search)


class AsyncFiltersWithStreamingResponse:
    def __init__(self, resource: AsyncFilters) -> None:
        bound = as_streaming(resource)
        self.search = async_streaming(bound.search)
