"""PagesResource: Operations on pages."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack

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
from .._runtime.pagination.styles import CursorBody, CursorQuery, NextUrl, PageNumber, Scroll
from .._runtime.types import omit

if TYPE_CHECKING:
    from .._runtime.pagination.async_pages import AsyncPaginator
    from .._runtime.pagination.sync_pages import Page
    from .._runtime.types import Omit, RequestOptions
    from ..models.list_inside_response import ListInsideResponse
    from ..models.page import PageModel
    from ..models.renamed import Renamed
    from ..models.scroll import ScrollModel
    from ..models.thing import Thing
    from ..params.search_things import SearchThingsPaginationParams


class PagesResource(Resource):
    """Operations on pages."""

    @cached_property
    def with_raw_response(self) -> PagesResourceWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return PagesResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PagesResourceWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return PagesResourceWithStreamingResponse(self)

    def list_cursor(
        self,
        *,
        per_page: int | Omit = omit,
        starting_after: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Page[Thing, PageModel]:
        """List cursor.

        `GET /cursor`

        Args:
            per_page
            starting_after

        Returns:
            Page[Thing, PageModel]: A page.

        Example:
            for item in client.pages.list_cursor():
                print(item)
        """
        return self._client.page(
            "GET",
            "/cursor",
            query={"per_page": per_page, "starting_after": starting_after},
            returns=models.PageModel,
            items=lambda body: body.data,
            style=CursorQuery(param="starting_after", next=("pages", "next", "starting_after")),
            options=request_options,
        )

    def list_inside(
        self, **request_options: Unpack[RequestOptions]
    ) -> Page[Thing, ListInsideResponse]:
        """List inside.

        `GET /inside`

        Returns:
            Page[Thing, ListInsideResponse]: A page.

        Example:
            for item in client.pages.list_inside():
                print(item)
        """
        return self._client.page(
            "GET",
            "/inside",
            returns=models.ListInsideResponse,
            items=lambda body: body.list_.data if body.list_ is not None else None,
            style=NextUrl(next=("list", "pages", "next")),
            options=request_options,
        )

    def list_next(self, **request_options: Unpack[RequestOptions]) -> Page[Thing, PageModel]:
        """List next.

        `GET /next`

        Returns:
            Page[Thing, PageModel]: A page.

        Example:
            for item in client.pages.list_next():
                print(item)
        """
        return self._client.page(
            "GET",
            "/next",
            returns=models.PageModel,
            items=lambda body: body.data,
            style=NextUrl(next=("pages", "next")),
            options=request_options,
        )

    def list_numbers(
        self, *, page: int | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> Page[Thing, PageModel]:
        """List numbers.

        `GET /numbers`

        Args:
            page

        Returns:
            Page[Thing, PageModel]: A page.

        Example:
            for item in client.pages.list_numbers():
                print(item)
        """
        return self._client.page(
            "GET",
            "/numbers",
            query={"page": page},
            returns=models.PageModel,
            items=lambda body: body.data,
            style=PageNumber(param="page", pages=("pages",)),
            options=request_options,
        )

    def list_renamed(
        self, *, after: str | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> Page[Thing, Renamed]:
        """List renamed.

        `GET /renamed`

        Args:
            after

        Returns:
            Page[Thing, Renamed]: A page.

        Example:
            for item in client.pages.list_renamed():
                print(item)
        """
        return self._client.page(
            "GET",
            "/renamed",
            query={"after": after},
            returns=models.Renamed,
            items=lambda body: body.class_,
            style=CursorQuery(param="after", next=("cursor",)),
            options=request_options,
        )

    def list_scroll(
        self, *, scroll_param: str | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> Page[Any, ScrollModel]:
        """List scroll.

        `GET /scroll`

        Args:
            scroll_param

        Returns:
            Page[Any, ScrollModel]: A page.

        Example:
            for item in client.pages.list_scroll():
                print(item)
        """
        return self._client.page(
            "GET",
            "/scroll",
            query={"scroll_param": scroll_param},
            returns=models.ScrollModel,
            items=lambda body: body.data,
            style=Scroll(param="scroll_param", next=("scroll_param",)),
            options=request_options,
        )

    def search_things(
        self,
        *,
        query: str,
        pagination: SearchThingsPaginationParams | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Page[Thing, PageModel]:
        """Search things.

        `POST /search`

        Args:
            query
            pagination

        Returns:
            Page[Thing, PageModel]: A page.

        Example:
            for item in client.pages.search_things(query=...):
                print(item)
        """
        return self._client.page(
            "POST",
            "/search",
            json={"pagination": pagination, "query": query},
            returns=models.PageModel,
            items=lambda body: body.data,
            style=CursorBody(
                param=("pagination", "starting_after"), next=("pages", "next", "starting_after")
            ),
            options=request_options,
        )


class AsyncPagesResource(AsyncResource):
    """Operations on pages."""

    @cached_property
    def with_raw_response(self) -> AsyncPagesResourceWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncPagesResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPagesResourceWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncPagesResourceWithStreamingResponse(self)

    def list_cursor(
        self,
        *,
        per_page: int | Omit = omit,
        starting_after: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[Thing, PageModel]:
        """List cursor.

        `GET /cursor`

        Args:
            per_page
            starting_after

        Returns:
            AsyncPaginator[Thing, PageModel]: A page.

        Example:
            async for item in client.pages.list_cursor():
                print(item)
        """
        return self._client.page(
            "GET",
            "/cursor",
            query={"per_page": per_page, "starting_after": starting_after},
            returns=models.PageModel,
            items=lambda body: body.data,
            style=CursorQuery(param="starting_after", next=("pages", "next", "starting_after")),
            options=request_options,
        )

    def list_inside(
        self, **request_options: Unpack[RequestOptions]
    ) -> AsyncPaginator[Thing, ListInsideResponse]:
        """List inside.

        `GET /inside`

        Returns:
            AsyncPaginator[Thing, ListInsideResponse]: A page.

        Example:
            async for item in client.pages.list_inside():
                print(item)
        """
        return self._client.page(
            "GET",
            "/inside",
            returns=models.ListInsideResponse,
            items=lambda body: body.list_.data if body.list_ is not None else None,
            style=NextUrl(next=("list", "pages", "next")),
            options=request_options,
        )

    def list_next(
        self, **request_options: Unpack[RequestOptions]
    ) -> AsyncPaginator[Thing, PageModel]:
        """List next.

        `GET /next`

        Returns:
            AsyncPaginator[Thing, PageModel]: A page.

        Example:
            async for item in client.pages.list_next():
                print(item)
        """
        return self._client.page(
            "GET",
            "/next",
            returns=models.PageModel,
            items=lambda body: body.data,
            style=NextUrl(next=("pages", "next")),
            options=request_options,
        )

    def list_numbers(
        self, *, page: int | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> AsyncPaginator[Thing, PageModel]:
        """List numbers.

        `GET /numbers`

        Args:
            page

        Returns:
            AsyncPaginator[Thing, PageModel]: A page.

        Example:
            async for item in client.pages.list_numbers():
                print(item)
        """
        return self._client.page(
            "GET",
            "/numbers",
            query={"page": page},
            returns=models.PageModel,
            items=lambda body: body.data,
            style=PageNumber(param="page", pages=("pages",)),
            options=request_options,
        )

    def list_renamed(
        self, *, after: str | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> AsyncPaginator[Thing, Renamed]:
        """List renamed.

        `GET /renamed`

        Args:
            after

        Returns:
            AsyncPaginator[Thing, Renamed]: A page.

        Example:
            async for item in client.pages.list_renamed():
                print(item)
        """
        return self._client.page(
            "GET",
            "/renamed",
            query={"after": after},
            returns=models.Renamed,
            items=lambda body: body.class_,
            style=CursorQuery(param="after", next=("cursor",)),
            options=request_options,
        )

    def list_scroll(
        self, *, scroll_param: str | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> AsyncPaginator[Any, ScrollModel]:
        """List scroll.

        `GET /scroll`

        Args:
            scroll_param

        Returns:
            AsyncPaginator[Any, ScrollModel]: A page.

        Example:
            async for item in client.pages.list_scroll():
                print(item)
        """
        return self._client.page(
            "GET",
            "/scroll",
            query={"scroll_param": scroll_param},
            returns=models.ScrollModel,
            items=lambda body: body.data,
            style=Scroll(param="scroll_param", next=("scroll_param",)),
            options=request_options,
        )

    def search_things(
        self,
        *,
        query: str,
        pagination: SearchThingsPaginationParams | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[Thing, PageModel]:
        """Search things.

        `POST /search`

        Args:
            query
            pagination

        Returns:
            AsyncPaginator[Thing, PageModel]: A page.

        Example:
            async for item in client.pages.search_things(query=...):
                print(item)
        """
        return self._client.page(
            "POST",
            "/search",
            json={"pagination": pagination, "query": query},
            returns=models.PageModel,
            items=lambda body: body.data,
            style=CursorBody(
                param=("pagination", "starting_after"), next=("pages", "next", "starting_after")
            ),
            options=request_options,
        )


class PagesResourceWithRawResponse:
    def __init__(self, resource: PagesResource) -> None:
        bound = as_raw(resource)
        self.list_cursor = raw(bound.list_cursor)
        self.list_inside = raw(bound.list_inside)
        self.list_next = raw(bound.list_next)
        self.list_numbers = raw(bound.list_numbers)
        self.list_renamed = raw(bound.list_renamed)
        self.list_scroll = raw(bound.list_scroll)
        self.search_things = raw(bound.search_things)


class AsyncPagesResourceWithRawResponse:
    def __init__(self, resource: AsyncPagesResource) -> None:
        bound = as_raw(resource)
        self.list_cursor = async_raw(bound.list_cursor)
        self.list_inside = async_raw(bound.list_inside)
        self.list_next = async_raw(bound.list_next)
        self.list_numbers = async_raw(bound.list_numbers)
        self.list_renamed = async_raw(bound.list_renamed)
        self.list_scroll = async_raw(bound.list_scroll)
        self.search_things = async_raw(bound.search_things)


class PagesResourceWithStreamingResponse:
    def __init__(self, resource: PagesResource) -> None:
        bound = as_streaming(resource)
        self.list_cursor = streaming(bound.list_cursor)
        self.list_inside = streaming(bound.list_inside)
        self.list_next = streaming(bound.list_next)
        self.list_numbers = streaming(bound.list_numbers)
        self.list_renamed = streaming(bound.list_renamed)
        self.list_scroll = streaming(bound.list_scroll)
        self.search_things = streaming(bound.search_things)


class AsyncPagesResourceWithStreamingResponse:
    def __init__(self, resource: AsyncPagesResource) -> None:
        bound = as_streaming(resource)
        self.list_cursor = async_streaming(bound.list_cursor)
        self.list_inside = async_streaming(bound.list_inside)
        self.list_next = async_streaming(bound.list_next)
        self.list_numbers = async_streaming(bound.list_numbers)
        self.list_renamed = async_streaming(bound.list_renamed)
        self.list_scroll = async_streaming(bound.list_scroll)
        self.search_things = async_streaming(bound.search_things)
