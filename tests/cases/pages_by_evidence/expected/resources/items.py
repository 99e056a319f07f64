"""Items: Operations on items."""

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
from .._runtime.pagination.counted import Offset, PageCount
from .._runtime.pagination.styles import LinkHeader
from .._runtime.types import omit

if TYPE_CHECKING:
    from .._runtime.pagination.async_pages import AsyncPaginator
    from .._runtime.pagination.sync_pages import Page
    from .._runtime.types import Omit, RequestOptions
    from ..models.find_items_response import FindItemsResponse
    from ..models.find_linked_items_response import FindLinkedItemsResponse
    from ..models.item import Item
    from ..models.list_more_items_response import ListMoreItemsResponse
    from ..models.list_numbered_items_response import ListNumberedItemsResponse


class Items(Resource):
    """Operations on items."""

    @cached_property
    def with_raw_response(self) -> ItemsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return ItemsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ItemsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return ItemsWithStreamingResponse(self)

    def list(
        self,
        *,
        skip: int | Omit = omit,
        limit: int | Omit = omit,
        q: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Page[Item, builtins.list[Item]]:
        """List.

        `GET /items`

        Args:
            skip: Defaults to 0.
            limit: Defaults to 100.
            q

        Returns:
            Page[Item, list[Item]]: Items.

        Example:
            for item in client.items.list():
                print(item)
        """
        return self._client.page(
            "GET",
            "/items",
            query={"skip": skip, "limit": limit, "q": q},
            returns=builtins.list[models.Item],
            items=lambda body: body,
            style=Offset(param="skip", start=0),
            options=request_options,
        )

    def retrieve(
        self,
        *,
        offset: int | None | Omit = omit,
        page_size: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Page[Item, FindItemsResponse]:
        """Retrieve.

        `GET /items/found`

        Args:
            offset
            page_size

        Returns:
            Page[Item, FindItemsResponse]: Items.

        Example:
            for item in client.items.retrieve():
                print(item)
        """
        return self._client.page(
            "GET",
            "/items/found",
            query={"offset": offset, "page_size": page_size},
            returns=models.FindItemsResponse,
            items=lambda body: body.items,
            style=Offset(
                param="offset", start=0, limit="page_size", max_limit=2, total=("meta", "total")
            ),
            options=request_options,
        )

    def list_cut(
        self,
        *,
        from_: int | Omit = omit,
        size: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Page[str, builtins.list[str]]:
        """List cut.

        `GET /items/cut`

        Args:
            from_
            size

        Returns:
            Page[str, list[str]]: Items.

        Example:
            for item in client.items.list_cut():
                print(item)
        """
        return self._client.page(
            "GET",
            "/items/cut",
            query={"from": from_, "size": size},
            returns=builtins.list[str],
            items=lambda body: body,
            style=Offset(param="from", start=0, limit="size", max_limit=2),
            options=request_options,
        )

    def list_linked(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Page[Item, builtins.list[Item]]:
        """List linked.

        `GET /items/linked`

        Args:
            page: Defaults to 1.
            per_page: Defaults to 30.

        Returns:
            Page[Item, list[Item]]: Items. Its headers (`Link`) are those of
                `with_raw_response`.

        Example:
            for item in client.items.list_linked():
                print(item)
        """
        return self._client.page(
            "GET",
            "/items/linked",
            query={"page": page, "per_page": per_page},
            returns=builtins.list[models.Item],
            items=lambda body: body,
            style=LinkHeader(),
            options=request_options,
        )

    def list_more(
        self,
        *,
        start: int | Omit = omit,
        count: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Page[str, ListMoreItemsResponse]:
        """List more.

        `GET /items/more`

        Args:
            start: Defaults to 1.
            count

        Returns:
            Page[str, ListMoreItemsResponse]: Items.

        Example:
            for item in client.items.list_more():
                print(item)
        """
        return self._client.page(
            "GET",
            "/items/more",
            query={"start": start, "count": count},
            returns=models.ListMoreItemsResponse,
            items=lambda body: body.more,
            style=Offset(param="start", start=1, more=("has_more",)),
            options=request_options,
        )

    def list_numbered(
        self,
        *,
        page: int | Omit = omit,
        size: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Page[Item, ListNumberedItemsResponse]:
        """List numbered.

        `GET /items/numbered`

        Args:
            page: Defaults to 0.
            size: Defaults to 20.

        Returns:
            Page[Item, ListNumberedItemsResponse]: Items.

        Example:
            for item in client.items.list_numbered():
                print(item)
        """
        return self._client.page(
            "GET",
            "/items/numbered",
            query={"page": page, "size": size},
            returns=models.ListNumberedItemsResponse,
            items=lambda body: body.content,
            style=PageCount(param="page", start=0, total=("totalPages",)),
            options=request_options,
        )

    def retrieve_linked(
        self, **request_options: Unpack[RequestOptions]
    ) -> Page[Item, FindLinkedItemsResponse]:
        """Retrieve linked.

        `GET /items/linked/found`

        Returns:
            Page[Item, FindLinkedItemsResponse]: Items. Its headers (`link`) are those of
                `with_raw_response`.

        Example:
            for item in client.items.retrieve_linked():
                print(item)
        """
        return self._client.page(
            "GET",
            "/items/linked/found",
            returns=models.FindLinkedItemsResponse,
            items=lambda body: body.items,
            style=LinkHeader(),
            options=request_options,
        )


class AsyncItems(AsyncResource):
    """Operations on items."""

    @cached_property
    def with_raw_response(self) -> AsyncItemsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncItemsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncItemsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncItemsWithStreamingResponse(self)

    def list(
        self,
        *,
        skip: int | Omit = omit,
        limit: int | Omit = omit,
        q: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[Item, builtins.list[Item]]:
        """List.

        `GET /items`

        Args:
            skip: Defaults to 0.
            limit: Defaults to 100.
            q

        Returns:
            AsyncPaginator[Item, list[Item]]: Items.

        Example:
            async for item in client.items.list():
                print(item)
        """
        return self._client.page(
            "GET",
            "/items",
            query={"skip": skip, "limit": limit, "q": q},
            returns=builtins.list[models.Item],
            items=lambda body: body,
            style=Offset(param="skip", start=0),
            options=request_options,
        )

    def retrieve(
        self,
        *,
        offset: int | None | Omit = omit,
        page_size: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[Item, FindItemsResponse]:
        """Retrieve.

        `GET /items/found`

        Args:
            offset
            page_size

        Returns:
            AsyncPaginator[Item, FindItemsResponse]: Items.

        Example:
            async for item in client.items.retrieve():
                print(item)
        """
        return self._client.page(
            "GET",
            "/items/found",
            query={"offset": offset, "page_size": page_size},
            returns=models.FindItemsResponse,
            items=lambda body: body.items,
            style=Offset(
                param="offset", start=0, limit="page_size", max_limit=2, total=("meta", "total")
            ),
            options=request_options,
        )

    def list_cut(
        self,
        *,
        from_: int | Omit = omit,
        size: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[str, builtins.list[str]]:
        """List cut.

        `GET /items/cut`

        Args:
            from_
            size

        Returns:
            AsyncPaginator[str, list[str]]: Items.

        Example:
            async for item in client.items.list_cut():
                print(item)
        """
        return self._client.page(
            "GET",
            "/items/cut",
            query={"from": from_, "size": size},
            returns=builtins.list[str],
            items=lambda body: body,
            style=Offset(param="from", start=0, limit="size", max_limit=2),
            options=request_options,
        )

    def list_linked(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[Item, builtins.list[Item]]:
        """List linked.

        `GET /items/linked`

        Args:
            page: Defaults to 1.
            per_page: Defaults to 30.

        Returns:
            AsyncPaginator[Item, list[Item]]: Items. Its headers (`Link`) are those of
                `with_raw_response`.

        Example:
            async for item in client.items.list_linked():
                print(item)
        """
        return self._client.page(
            "GET",
            "/items/linked",
            query={"page": page, "per_page": per_page},
            returns=builtins.list[models.Item],
            items=lambda body: body,
            style=LinkHeader(),
            options=request_options,
        )

    def list_more(
        self,
        *,
        start: int | Omit = omit,
        count: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[str, ListMoreItemsResponse]:
        """List more.

        `GET /items/more`

        Args:
            start: Defaults to 1.
            count

        Returns:
            AsyncPaginator[str, ListMoreItemsResponse]: Items.

        Example:
            async for item in client.items.list_more():
                print(item)
        """
        return self._client.page(
            "GET",
            "/items/more",
            query={"start": start, "count": count},
            returns=models.ListMoreItemsResponse,
            items=lambda body: body.more,
            style=Offset(param="start", start=1, more=("has_more",)),
            options=request_options,
        )

    def list_numbered(
        self,
        *,
        page: int | Omit = omit,
        size: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[Item, ListNumberedItemsResponse]:
        """List numbered.

        `GET /items/numbered`

        Args:
            page: Defaults to 0.
            size: Defaults to 20.

        Returns:
            AsyncPaginator[Item, ListNumberedItemsResponse]: Items.

        Example:
            async for item in client.items.list_numbered():
                print(item)
        """
        return self._client.page(
            "GET",
            "/items/numbered",
            query={"page": page, "size": size},
            returns=models.ListNumberedItemsResponse,
            items=lambda body: body.content,
            style=PageCount(param="page", start=0, total=("totalPages",)),
            options=request_options,
        )

    def retrieve_linked(
        self, **request_options: Unpack[RequestOptions]
    ) -> AsyncPaginator[Item, FindLinkedItemsResponse]:
        """Retrieve linked.

        `GET /items/linked/found`

        Returns:
            AsyncPaginator[Item, FindLinkedItemsResponse]: Items. Its headers (`link`) are those
                of `with_raw_response`.

        Example:
            async for item in client.items.retrieve_linked():
                print(item)
        """
        return self._client.page(
            "GET",
            "/items/linked/found",
            returns=models.FindLinkedItemsResponse,
            items=lambda body: body.items,
            style=LinkHeader(),
            options=request_options,
        )


class ItemsWithRawResponse:
    def __init__(self, resource: Items) -> None:
        bound = as_raw(resource)
        self.list = raw(bound.list)
        self.retrieve = raw(bound.retrieve)
        self.list_cut = raw(bound.list_cut)
        self.list_linked = raw(bound.list_linked)
        self.list_more = raw(bound.list_more)
        self.list_numbered = raw(bound.list_numbered)
        self.retrieve_linked = raw(bound.retrieve_linked)


class AsyncItemsWithRawResponse:
    def __init__(self, resource: AsyncItems) -> None:
        bound = as_raw(resource)
        self.list = async_raw(bound.list)
        self.retrieve = async_raw(bound.retrieve)
        self.list_cut = async_raw(bound.list_cut)
        self.list_linked = async_raw(bound.list_linked)
        self.list_more = async_raw(bound.list_more)
        self.list_numbered = async_raw(bound.list_numbered)
        self.retrieve_linked = async_raw(bound.retrieve_linked)


class ItemsWithStreamingResponse:
    def __init__(self, resource: Items) -> None:
        bound = as_streaming(resource)
        self.list = streaming(bound.list)
        self.retrieve = streaming(bound.retrieve)
        self.list_cut = streaming(bound.list_cut)
        self.list_linked = streaming(bound.list_linked)
        self.list_more = streaming(bound.list_more)
        self.list_numbered = streaming(bound.list_numbered)
        self.retrieve_linked = streaming(bound.retrieve_linked)


class AsyncItemsWithStreamingResponse:
    def __init__(self, resource: AsyncItems) -> None:
        bound = as_streaming(resource)
        self.list = async_streaming(bound.list)
        self.retrieve = async_streaming(bound.retrieve)
        self.list_cut = async_streaming(bound.list_cut)
        self.list_linked = async_streaming(bound.list_linked)
        self.list_more = async_streaming(bound.list_more)
        self.list_numbered = async_streaming(bound.list_numbered)
        self.retrieve_linked = async_streaming(bound.retrieve_linked)
