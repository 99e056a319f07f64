"""Lists: Operations on lists."""

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
from .._runtime.types import omit

if TYPE_CHECKING:
    from .._runtime.types import Omit, RequestOptions


class Lists(Resource):
    """Operations on lists."""

    @cached_property
    def with_raw_response(self) -> ListsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return ListsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ListsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return ListsWithStreamingResponse(self)

    def list(self, *, x: str | Omit = omit, **request_options: Unpack[RequestOptions]) -> None:
        """List.

        `GET /list?type=a`

        Args:
            x

        Returns:
            None: Done.

        Example:
            client.lists.list()
        """
        return self._client.call(
            "GET", "/list", query={"type": "a", "x": x}, options=request_options
        )

    def search(self, *, q: str, sort: int, **request_options: Unpack[RequestOptions]) -> None:
        """Search.

        `GET /search?q={term}&sort={sort}&lang=en%20GB`

        Args:
            q
            sort

        Returns:
            None: Done.

        Example:
            client.lists.search(q=..., sort=...)
        """
        return self._client.call(
            "GET", "/search", query={"lang": "en GB", "q": q, "sort": sort}, options=request_options
        )

    def list_b(self, **request_options: Unpack[RequestOptions]) -> None:
        """List b.

        `GET /list?type=b&flag`

        Returns:
            None: Done.

        Example:
            client.lists.list_b()
        """
        return self._client.call(
            "GET", "/list", query={"type": "b", "flag": ""}, options=request_options
        )


class AsyncLists(AsyncResource):
    """Operations on lists."""

    @cached_property
    def with_raw_response(self) -> AsyncListsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncListsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncListsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncListsWithStreamingResponse(self)

    async def list(
        self, *, x: str | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> None:
        """List.

        `GET /list?type=a`

        Args:
            x

        Returns:
            None: Done.

        Example:
            await client.lists.list()
        """
        return await self._client.call(
            "GET", "/list", query={"type": "a", "x": x}, options=request_options
        )

    async def search(self, *, q: str, sort: int, **request_options: Unpack[RequestOptions]) -> None:
        """Search.

        `GET /search?q={term}&sort={sort}&lang=en%20GB`

        Args:
            q
            sort

        Returns:
            None: Done.

        Example:
            await client.lists.search(q=..., sort=...)
        """
        return await self._client.call(
            "GET", "/search", query={"lang": "en GB", "q": q, "sort": sort}, options=request_options
        )

    async def list_b(self, **request_options: Unpack[RequestOptions]) -> None:
        """List b.

        `GET /list?type=b&flag`

        Returns:
            None: Done.

        Example:
            await client.lists.list_b()
        """
        return await self._client.call(
            "GET", "/list", query={"type": "b", "flag": ""}, options=request_options
        )


class ListsWithRawResponse:
    def __init__(self, resource: Lists) -> None:
        bound = as_raw(resource)
        self.list = raw(bound.list)
        self.search = raw(bound.search)
        self.list_b = raw(bound.list_b)


class AsyncListsWithRawResponse:
    def __init__(self, resource: AsyncLists) -> None:
        bound = as_raw(resource)
        self.list = async_raw(bound.list)
        self.search = async_raw(bound.search)
        self.list_b = async_raw(bound.list_b)


class ListsWithStreamingResponse:
    def __init__(self, resource: Lists) -> None:
        bound = as_streaming(resource)
        self.list = streaming(bound.list)
        self.search = streaming(bound.search)
        self.list_b = streaming(bound.list_b)


class AsyncListsWithStreamingResponse:
    def __init__(self, resource: AsyncLists) -> None:
        bound = as_streaming(resource)
        self.list = async_streaming(bound.list)
        self.search = async_streaming(bound.search)
        self.list_b = async_streaming(bound.list_b)
