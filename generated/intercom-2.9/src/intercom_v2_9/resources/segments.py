"""Segments: Groups of contacts or companies that share given properties."""

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
from .._runtime.pagination.styles import NextUrl
from .._runtime.types import omit

if TYPE_CHECKING:
    from .._runtime.pagination.async_pages import AsyncPaginator
    from .._runtime.pagination.sync_pages import Page
    from .._runtime.types import Omit, RequestOptions
    from ..models.segment import Segment
    from ..models.segment_list import SegmentList


class Segments(Resource):
    """Groups of contacts or companies that share given properties."""

    @cached_property
    def with_raw_response(self) -> SegmentsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return SegmentsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SegmentsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return SegmentsWithStreamingResponse(self)

    def list(
        self, *, include_count: bool | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> Page[Segment, SegmentList]:
        """List segments.

        Lists the segments of the workspace, for people and for companies alike. Counting
        members takes time, so it is done only on request (`include_count`). Segments are made
        and changed in the Intercom app; the API reads them.

        Short lists come whole, with `pages` missing or empty; otherwise `pages` says that there
        is more.

        `GET /segments`

        Args:
            include_count: Whether to fill the `count` of every segment; `false` unless given.

        Returns:
            Page[Segment, SegmentList]: The segments, or one page of them.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            for item in client.segments.list():
                print(item)
        """
        return self._client.page(
            "GET",
            "/segments",
            query={"include_count": include_count},
            returns=models.SegmentList,
            items=lambda body: body.segments,
            style=NextUrl(next=("pages", "next")),
            errors={401: models.Error},
            options=request_options,
        )

    def retrieve(self, id: str, /, **request_options: Unpack[RequestOptions]) -> Segment:
        """Retrieve a segment.

        Fetches the name and the dates of one segment. To get its members, search contacts by
        `segment_id` (`POST /contacts/search`) or filter companies by it (`GET /companies`).

        `GET /segments/{id}`

        Args:
            id: Id of the segment.

        Returns:
            Segment: The segment, without a member count.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. There is no segment with this id. Its `body` is `Error`.

        Example:
            client.segments.retrieve(segment_id)
        """
        return self._client.call(
            "GET",
            "/segments/{id}",
            path={"id": id},
            returns=models.Segment,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )


class AsyncSegments(AsyncResource):
    """Groups of contacts or companies that share given properties."""

    @cached_property
    def with_raw_response(self) -> AsyncSegmentsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncSegmentsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSegmentsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncSegmentsWithStreamingResponse(self)

    def list(
        self, *, include_count: bool | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> AsyncPaginator[Segment, SegmentList]:
        """List segments.

        Lists the segments of the workspace, for people and for companies alike. Counting
        members takes time, so it is done only on request (`include_count`). Segments are made
        and changed in the Intercom app; the API reads them.

        Short lists come whole, with `pages` missing or empty; otherwise `pages` says that there
        is more.

        `GET /segments`

        Args:
            include_count: Whether to fill the `count` of every segment; `false` unless given.

        Returns:
            AsyncPaginator[Segment, SegmentList]: The segments, or one page of them.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            async for item in client.segments.list():
                print(item)
        """
        return self._client.page(
            "GET",
            "/segments",
            query={"include_count": include_count},
            returns=models.SegmentList,
            items=lambda body: body.segments,
            style=NextUrl(next=("pages", "next")),
            errors={401: models.Error},
            options=request_options,
        )

    async def retrieve(self, id: str, /, **request_options: Unpack[RequestOptions]) -> Segment:
        """Retrieve a segment.

        Fetches the name and the dates of one segment. To get its members, search contacts by
        `segment_id` (`POST /contacts/search`) or filter companies by it (`GET /companies`).

        `GET /segments/{id}`

        Args:
            id: Id of the segment.

        Returns:
            Segment: The segment, without a member count.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. There is no segment with this id. Its `body` is `Error`.

        Example:
            await client.segments.retrieve(segment_id)
        """
        return await self._client.call(
            "GET",
            "/segments/{id}",
            path={"id": id},
            returns=models.Segment,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )


class SegmentsWithRawResponse:
    def __init__(self, resource: Segments) -> None:
        bound = as_raw(resource)
        self.list = raw(bound.list)
        self.retrieve = raw(bound.retrieve)


class AsyncSegmentsWithRawResponse:
    def __init__(self, resource: AsyncSegments) -> None:
        bound = as_raw(resource)
        self.list = async_raw(bound.list)
        self.retrieve = async_raw(bound.retrieve)


class SegmentsWithStreamingResponse:
    def __init__(self, resource: Segments) -> None:
        bound = as_streaming(resource)
        self.list = streaming(bound.list)
        self.retrieve = streaming(bound.retrieve)


class AsyncSegmentsWithStreamingResponse:
    def __init__(self, resource: AsyncSegments) -> None:
        bound = as_streaming(resource)
        self.list = async_streaming(bound.list)
        self.retrieve = async_streaming(bound.retrieve)
