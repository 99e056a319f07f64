"""Unicode: Operations on unicode."""

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


class Unicode(Resource):
    """Operations on unicode."""

    @cached_property
    def with_raw_response(self) -> UnicodeWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return UnicodeWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> UnicodeWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return UnicodeWithStreamingResponse(self)

    def create_gro_e_unicode(self, **request_options: Unpack[RequestOptions]) -> None:
        """Create gro e unicode.

        `POST /unicode`

        Returns:
            None: Done.

        Example:
            client.unicode.create_gro_e_unicode()
        """
        return self._client.call("POST", "/unicode", options=request_options)

    def retrieve_gro_e_unicode(self, **request_options: Unpack[RequestOptions]) -> None:
        """Retrieve gro e unicode.

        `GET /unicode`

        Returns:
            None: Done.

        Example:
            client.unicode.retrieve_gro_e_unicode()
        """
        return self._client.call("GET", "/unicode", options=request_options)


class AsyncUnicode(AsyncResource):
    """Operations on unicode."""

    @cached_property
    def with_raw_response(self) -> AsyncUnicodeWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncUnicodeWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncUnicodeWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncUnicodeWithStreamingResponse(self)

    async def create_gro_e_unicode(self, **request_options: Unpack[RequestOptions]) -> None:
        """Create gro e unicode.

        `POST /unicode`

        Returns:
            None: Done.

        Example:
            await client.unicode.create_gro_e_unicode()
        """
        return await self._client.call("POST", "/unicode", options=request_options)

    async def retrieve_gro_e_unicode(self, **request_options: Unpack[RequestOptions]) -> None:
        """Retrieve gro e unicode.

        `GET /unicode`

        Returns:
            None: Done.

        Example:
            await client.unicode.retrieve_gro_e_unicode()
        """
        return await self._client.call("GET", "/unicode", options=request_options)


class UnicodeWithRawResponse:
    def __init__(self, resource: Unicode) -> None:
        bound = as_raw(resource)
        self.create_gro_e_unicode = raw(bound.create_gro_e_unicode)
        self.retrieve_gro_e_unicode = raw(bound.retrieve_gro_e_unicode)


class AsyncUnicodeWithRawResponse:
    def __init__(self, resource: AsyncUnicode) -> None:
        bound = as_raw(resource)
        self.create_gro_e_unicode = async_raw(bound.create_gro_e_unicode)
        self.retrieve_gro_e_unicode = async_raw(bound.retrieve_gro_e_unicode)


class UnicodeWithStreamingResponse:
    def __init__(self, resource: Unicode) -> None:
        bound = as_streaming(resource)
        self.create_gro_e_unicode = streaming(bound.create_gro_e_unicode)
        self.retrieve_gro_e_unicode = streaming(bound.retrieve_gro_e_unicode)


class AsyncUnicodeWithStreamingResponse:
    def __init__(self, resource: AsyncUnicode) -> None:
        bound = as_streaming(resource)
        self.create_gro_e_unicode = async_streaming(bound.create_gro_e_unicode)
        self.retrieve_gro_e_unicode = async_streaming(bound.retrieve_gro_e_unicode)
