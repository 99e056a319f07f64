"""QuoteSAndLines: Ends in a quote \" """

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

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


class QuoteSAndLines(Resource):
    """Ends in a quote \" """

    @cached_property
    def with_raw_response(self) -> QuoteSAndLinesWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return QuoteSAndLinesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> QuoteSAndLinesWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return QuoteSAndLinesWithStreamingResponse(self)

    def x_1_import_os(self, **request_options: Unpack[RequestOptions]) -> None:
        """Triple \"\"\" quotes \\ and a backslash at the end \\.

        {{ template }}  right to left   and null

        `GET /quotes`

        Returns:
            None: Done \"\"\"

        Example:
            client.quote_s_and_lines.x_1_import_os()
        """
        return self._client.call("GET", "/quotes", options=request_options)


class AsyncQuoteSAndLines(AsyncResource):
    """Ends in a quote \" """

    @cached_property
    def with_raw_response(self) -> AsyncQuoteSAndLinesWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncQuoteSAndLinesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncQuoteSAndLinesWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncQuoteSAndLinesWithStreamingResponse(self)

    async def x_1_import_os(self, **request_options: Unpack[RequestOptions]) -> None:
        """Triple \"\"\" quotes \\ and a backslash at the end \\.

        {{ template }}  right to left   and null

        `GET /quotes`

        Returns:
            None: Done \"\"\"

        Example:
            await client.quote_s_and_lines.x_1_import_os()
        """
        return await self._client.call("GET", "/quotes", options=request_options)


class QuoteSAndLinesWithRawResponse:
    def __init__(self, resource: QuoteSAndLines) -> None:
        bound = as_raw(resource)
        self.x_1_import_os = raw(bound.x_1_import_os)


class AsyncQuoteSAndLinesWithRawResponse:
    def __init__(self, resource: AsyncQuoteSAndLines) -> None:
        bound = as_raw(resource)
        self.x_1_import_os = async_raw(bound.x_1_import_os)


class QuoteSAndLinesWithStreamingResponse:
    def __init__(self, resource: QuoteSAndLines) -> None:
        bound = as_streaming(resource)
        self.x_1_import_os = streaming(bound.x_1_import_os)


class AsyncQuoteSAndLinesWithStreamingResponse:
    def __init__(self, resource: AsyncQuoteSAndLines) -> None:
        bound = as_streaming(resource)
        self.x_1_import_os = async_streaming(bound.x_1_import_os)
