"""Books: Operations on books."""

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
from .._runtime.request.parameters import as_json, csv, reserved
from .._runtime.types import omit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._runtime.types import Omit, RequestOptions
    from ..models.book import Book
    from ..params.copy_books import CopyBooksFilterParams


class Books(Resource):
    """Operations on books."""

    @cached_property
    def with_raw_response(self) -> BooksWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return BooksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BooksWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return BooksWithStreamingResponse(self)

    def search(
        self, *, title: str, year: int | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> list[Book]:
        """Search.

        `QUERY /books`

        Args:
            title
            year

        Returns:
            list[Book]: What was found.

        Example:
            client.books.search(title="a")
        """
        return self._client.call(
            "QUERY",
            "/books",
            json={"title": title, "year": year},
            returns=list[models.Book],
            options=request_options,
        )

    def copy(
        self,
        *,
        destination: str,
        filter: CopyBooksFilterParams | Omit = omit,
        mark: str | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Copy.

        `COPY /books`

        Args:
            destination
            filter
            mark
            tags

        Returns:
            None: Copied.

        Example:
            client.books.copy(destination=...)
        """
        return self._client.call(
            "COPY",
            "/books",
            query={"filter": as_json(filter)},
            headers={"Destination": destination},
            cookies={"mark": reserved(mark), "tags": reserved(csv(tags))},
            options=request_options,
        )

    def m_search(self, id: str, /, **request_options: Unpack[RequestOptions]) -> list[Book]:
        """M search.

        `M-SEARCH /books/{id}`

        Args:
            id

        Returns:
            list[Book]: What was found.

        Example:
            client.books.m_search(book_id)
        """
        return self._client.call(
            "M-SEARCH",
            "/books/{id}",
            path={"id": id},
            returns=list[models.Book],
            options=request_options,
        )

    def query(
        self,
        id: str,
        /,
        *,
        title: str,
        year: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> list[Book]:
        """Query.

        `QUERY /books/{id}`

        Args:
            id
            title
            year

        Returns:
            list[Book]: What was found.

        Example:
            client.books.query(book_id, title="a")
        """
        return self._client.call(
            "QUERY",
            "/books/{id}",
            path={"id": id},
            json={"title": title, "year": year},
            returns=list[models.Book],
            options=request_options,
        )


class AsyncBooks(AsyncResource):
    """Operations on books."""

    @cached_property
    def with_raw_response(self) -> AsyncBooksWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncBooksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncBooksWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncBooksWithStreamingResponse(self)

    async def search(
        self, *, title: str, year: int | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> list[Book]:
        """Search.

        `QUERY /books`

        Args:
            title
            year

        Returns:
            list[Book]: What was found.

        Example:
            await client.books.search(title="a")
        """
        return await self._client.call(
            "QUERY",
            "/books",
            json={"title": title, "year": year},
            returns=list[models.Book],
            options=request_options,
        )

    async def copy(
        self,
        *,
        destination: str,
        filter: CopyBooksFilterParams | Omit = omit,
        mark: str | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Copy.

        `COPY /books`

        Args:
            destination
            filter
            mark
            tags

        Returns:
            None: Copied.

        Example:
            await client.books.copy(destination=...)
        """
        return await self._client.call(
            "COPY",
            "/books",
            query={"filter": as_json(filter)},
            headers={"Destination": destination},
            cookies={"mark": reserved(mark), "tags": reserved(csv(tags))},
            options=request_options,
        )

    async def m_search(self, id: str, /, **request_options: Unpack[RequestOptions]) -> list[Book]:
        """M search.

        `M-SEARCH /books/{id}`

        Args:
            id

        Returns:
            list[Book]: What was found.

        Example:
            await client.books.m_search(book_id)
        """
        return await self._client.call(
            "M-SEARCH",
            "/books/{id}",
            path={"id": id},
            returns=list[models.Book],
            options=request_options,
        )

    async def query(
        self,
        id: str,
        /,
        *,
        title: str,
        year: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> list[Book]:
        """Query.

        `QUERY /books/{id}`

        Args:
            id
            title
            year

        Returns:
            list[Book]: What was found.

        Example:
            await client.books.query(book_id, title="a")
        """
        return await self._client.call(
            "QUERY",
            "/books/{id}",
            path={"id": id},
            json={"title": title, "year": year},
            returns=list[models.Book],
            options=request_options,
        )


class BooksWithRawResponse:
    def __init__(self, resource: Books) -> None:
        bound = as_raw(resource)
        self.search = raw(bound.search)
        self.copy = raw(bound.copy)
        self.m_search = raw(bound.m_search)
        self.query = raw(bound.query)


class AsyncBooksWithRawResponse:
    def __init__(self, resource: AsyncBooks) -> None:
        bound = as_raw(resource)
        self.search = async_raw(bound.search)
        self.copy = async_raw(bound.copy)
        self.m_search = async_raw(bound.m_search)
        self.query = async_raw(bound.query)


class BooksWithStreamingResponse:
    def __init__(self, resource: Books) -> None:
        bound = as_streaming(resource)
        self.search = streaming(bound.search)
        self.copy = streaming(bound.copy)
        self.m_search = streaming(bound.m_search)
        self.query = streaming(bound.query)


class AsyncBooksWithStreamingResponse:
    def __init__(self, resource: AsyncBooks) -> None:
        bound = as_streaming(resource)
        self.search = async_streaming(bound.search)
        self.copy = async_streaming(bound.copy)
        self.m_search = async_streaming(bound.m_search)
        self.query = async_streaming(bound.query)
