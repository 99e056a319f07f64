"""Filters: Operations on filters."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

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
    from collections.abc import Sequence

    from .._runtime.types import Omit, RequestOptions, Unlisted, UnlistedInt
    from ..models.filter import Filter
    from ..params.color import ColorParams


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

    def create(
        self,
        *,
        operator: Literal["=", "!=", "<", ">", "~", "!~", "IN", "^", "$"] | Unlisted,
        order: Literal["asc", "desc"] | Omit = omit,
        color: ColorParams | Omit = omit,
        colors: Sequence[ColorParams] | Omit = omit,
        factor: float | Omit = omit,
        flag: bool | Omit = omit,
        level: Literal[1, 2, 3] | UnlistedInt | Omit = omit,
        mixed: Literal["auto"] | Unlisted | Literal[1] | UnlistedInt | bool | float | Omit = omit,
        null_unsaid: Literal["open"] | Unlisted | None | Omit = omit,
        only_null: None | Omit = omit,
        quotes: Literal["it's", 'a "b"', "back\\slash", "new\nline", ""] | Unlisted | Omit = omit,
        state: Literal["open", "closed"] | Unlisted | None | Omit = omit,
        type: Literal["filter"] | Unlisted | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Filter:
        """Create.

        `POST /filters`

        Args:
            operator
            order
            color: A color by name.
            colors
            factor
            flag
            level
            mixed
            null_unsaid
            only_null
            quotes
            state
            type

        Returns:
            Filter: The filter.

        Example:
            client.filters.create(operator=...)
        """
        return self._client.call(
            "POST",
            "/filters",
            query={"order": order},
            json={
                "color": color,
                "colors": colors,
                "factor": factor,
                "flag": flag,
                "level": level,
                "mixed": mixed,
                "null_unsaid": null_unsaid,
                "only_null": only_null,
                "operator": operator,
                "quotes": quotes,
                "state": state,
                "type": type,
            },
            returns=models.Filter,
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

    async def create(
        self,
        *,
        operator: Literal["=", "!=", "<", ">", "~", "!~", "IN", "^", "$"] | Unlisted,
        order: Literal["asc", "desc"] | Omit = omit,
        color: ColorParams | Omit = omit,
        colors: Sequence[ColorParams] | Omit = omit,
        factor: float | Omit = omit,
        flag: bool | Omit = omit,
        level: Literal[1, 2, 3] | UnlistedInt | Omit = omit,
        mixed: Literal["auto"] | Unlisted | Literal[1] | UnlistedInt | bool | float | Omit = omit,
        null_unsaid: Literal["open"] | Unlisted | None | Omit = omit,
        only_null: None | Omit = omit,
        quotes: Literal["it's", 'a "b"', "back\\slash", "new\nline", ""] | Unlisted | Omit = omit,
        state: Literal["open", "closed"] | Unlisted | None | Omit = omit,
        type: Literal["filter"] | Unlisted | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Filter:
        """Create.

        `POST /filters`

        Args:
            operator
            order
            color: A color by name.
            colors
            factor
            flag
            level
            mixed
            null_unsaid
            only_null
            quotes
            state
            type

        Returns:
            Filter: The filter.

        Example:
            await client.filters.create(operator=...)
        """
        return await self._client.call(
            "POST",
            "/filters",
            query={"order": order},
            json={
                "color": color,
                "colors": colors,
                "factor": factor,
                "flag": flag,
                "level": level,
                "mixed": mixed,
                "null_unsaid": null_unsaid,
                "only_null": only_null,
                "operator": operator,
                "quotes": quotes,
                "state": state,
                "type": type,
            },
            returns=models.Filter,
            options=request_options,
        )


class FiltersWithRawResponse:
    def __init__(self, resource: Filters) -> None:
        bound = as_raw(resource)
        self.create = raw(bound.create)


class AsyncFiltersWithRawResponse:
    def __init__(self, resource: AsyncFilters) -> None:
        bound = as_raw(resource)
        self.create = async_raw(bound.create)


class FiltersWithStreamingResponse:
    def __init__(self, resource: Filters) -> None:
        bound = as_streaming(resource)
        self.create = streaming(bound.create)


class AsyncFiltersWithStreamingResponse:
    def __init__(self, resource: AsyncFilters) -> None:
        bound = as_streaming(resource)
        self.create = async_streaming(bound.create)
