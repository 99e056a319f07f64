"""B: Operations on b."""

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
from .._runtime.request.parameters import spread
from .._runtime.types import omit

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from .._runtime.types import Omit, RequestOptions
    from ..params.filter import FilterParams
    from ..params.list_b import ListBPageableParams


class B(Resource):
    """Operations on b."""

    @cached_property
    def with_raw_response(self) -> BWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return BWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return BWithStreamingResponse(self)

    def list(
        self,
        *,
        pageable: ListBPageableParams | Omit = omit,
        filters: Sequence[FilterParams] | Omit = omit,
        any: Any = omit,
        since: Sequence[datetime | str] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """List.

        `GET /b`

        Args:
            pageable
            filters
            any
            since

        Returns:
            None: Done.

        Example:
            client.b.list()
        """
        return self._client.call(
            "GET",
            "/b",
            query={"pageable": spread(pageable), "filters": filters, "any": any, "since": since},
            options=request_options,
        )


class AsyncB(AsyncResource):
    """Operations on b."""

    @cached_property
    def with_raw_response(self) -> AsyncBWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncBWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncBWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncBWithStreamingResponse(self)

    async def list(
        self,
        *,
        pageable: ListBPageableParams | Omit = omit,
        filters: Sequence[FilterParams] | Omit = omit,
        any: Any = omit,
        since: Sequence[datetime | str] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """List.

        `GET /b`

        Args:
            pageable
            filters
            any
            since

        Returns:
            None: Done.

        Example:
            await client.b.list()
        """
        return await self._client.call(
            "GET",
            "/b",
            query={"pageable": spread(pageable), "filters": filters, "any": any, "since": since},
            options=request_options,
        )


class BWithRawResponse:
    def __init__(self, resource: B) -> None:
        bound = as_raw(resource)
        self.list = raw(bound.list)


class AsyncBWithRawResponse:
    def __init__(self, resource: AsyncB) -> None:
        bound = as_raw(resource)
        self.list = async_raw(bound.list)


class BWithStreamingResponse:
    def __init__(self, resource: B) -> None:
        bound = as_streaming(resource)
        self.list = streaming(bound.list)


class AsyncBWithStreamingResponse:
    def __init__(self, resource: AsyncB) -> None:
        bound = as_streaming(resource)
        self.list = async_streaming(bound.list)
