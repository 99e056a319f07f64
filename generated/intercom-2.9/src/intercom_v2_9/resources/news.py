"""News: Announcements to customers, and the feeds that show them."""

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
from .._runtime.pagination.styles import PageNumber
from .._runtime.request.conversions import as_seconds
from .._runtime.types import omit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._runtime.pagination.async_pages import AsyncPaginator
    from .._runtime.pagination.sync_pages import Page
    from .._runtime.types import Omit, RequestOptions, Unlisted
    from ..models.deleted_object import DeletedObject
    from ..models.news_item import NewsItem
    from ..models.newsfeed import Newsfeed
    from ..models.newsfeed_assignment import NewsfeedAssignment
    from ..models.paginated_response import PaginatedResponse, PaginatedResponseDataItem
    from ..params.newsfeed_assignment import NewsfeedAssignmentParams


class News(Resource):
    """Announcements to customers, and the feeds that show them."""

    @cached_property
    def with_raw_response(self) -> NewsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return NewsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> NewsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return NewsWithStreamingResponse(self)

    def create_item(
        self,
        *,
        sender_id: int | str,
        title: str,
        body: str | Omit = omit,
        deliver_silently: bool | Omit = omit,
        labels: Sequence[str] | Omit = omit,
        newsfeed_assignments: Sequence[NewsfeedAssignmentParams | NewsfeedAssignment] | Omit = omit,
        reactions: Sequence[str | None] | Omit = omit,
        state: Literal["draft", "live"] | Unlisted | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> NewsItem:
        """Create a news item.

        Creates a news item, assigns it to newsfeeds, and returns it. Customers see it in those
        feeds once `state` is `live`; they are notified then, unless `deliver_silently` is true.
        The sender has to be an admin of the workspace.

        `POST /news/news_items`

        Args:
            sender_id: Id of the admin who appears as the sender.
            title: Title.
            body: Text, which may be HTML.
            deliver_silently: Whether it appears in the Messenger without a notification badge.
            labels: Labels that customers see, such as `Product`.
            newsfeed_assignments: The newsfeeds to show it in, and since when.
            reactions: Emoji that customers can react with, in the order to show; an empty list
                turns reactions off.
            state: `live` shows the item to customers; a `draft` waits.

        Returns:
            NewsItem: The new news item.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            client.news.create_item(
                sender_id=5310427,
                title="Live map",
                deliver_silently=False,
                state="live",
            )
        """
        return self._client.call(
            "POST",
            "/news/news_items",
            json={
                "body": body,
                "deliver_silently": deliver_silently,
                "labels": labels,
                "newsfeed_assignments": as_seconds(newsfeed_assignments, (None, "published_at")),
                "reactions": reactions,
                "sender_id": sender_id,
                "state": state,
                "title": title,
            },
            returns=models.NewsItem,
            errors={401: models.Error},
            options=request_options,
        )

    def delete_item(
        self, id: int | str, /, **request_options: Unpack[RequestOptions]
    ) -> DeletedObject:
        """Delete a news item.

        Deletes one news item for good, so that it leaves every newsfeed, and confirms it by id.

        `DELETE /news/news_items/{id}`

        Args:
            id: Id of the news item to delete.

        Returns:
            DeletedObject: Confirmation.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. No news item has this id. Its `body` is `Error`.

        Example:
            client.news.delete_item(news_item_id)
        """
        return self._client.call(
            "DELETE",
            "/news/news_items/{id}",
            path={"id": id},
            returns=models.DeletedObject,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )

    def list_items(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Page[PaginatedResponseDataItem, PaginatedResponse]:
        """List news items.

        Returns all news items of the workspace, drafts included, one page at a time.

        `GET /news/news_items`

        Args:
            page: Number of the page to return, from 1.
            per_page: How many items a page holds at most.

        Returns:
            Page[PaginatedResponseDataItem, PaginatedResponse]: One page of news items.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            for item in client.news.list_items():
                print(item)
        """
        return self._client.page(
            "GET",
            "/news/news_items",
            query={"page": page, "per_page": per_page},
            returns=models.PaginatedResponse,
            items=lambda body: body.data,
            style=PageNumber(param="page", pages=("pages",)),
            errors={401: models.Error},
            options=request_options,
        )

    def list_live_newsfeed_items(
        self,
        id: str,
        /,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Page[PaginatedResponseDataItem, PaginatedResponse]:
        """List the live items of a newsfeed.

        Returns the news items that a newsfeed shows now, one page at a time; drafts are left
        out.

        `GET /news/newsfeeds/{id}/items`

        Args:
            id: Id of the newsfeed whose items are listed.
            page: Number of the page to return, from 1.
            per_page: How many items a page holds at most.

        Returns:
            Page[PaginatedResponseDataItem, PaginatedResponse]: One page of live news items.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            for item in client.news.list_live_newsfeed_items(newsfeed_id):
                print(item)
        """
        return self._client.page(
            "GET",
            "/news/newsfeeds/{id}/items",
            path={"id": id},
            query={"page": page, "per_page": per_page},
            returns=models.PaginatedResponse,
            items=lambda body: body.data,
            style=PageNumber(param="page", pages=("pages",)),
            errors={401: models.Error},
            options=request_options,
        )

    def list_newsfeeds(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Page[PaginatedResponseDataItem, PaginatedResponse]:
        """List newsfeeds.

        Returns the newsfeeds of the workspace, one page at a time. Newsfeeds are set up in
        Intercom; the API only reads them.

        `GET /news/newsfeeds`

        Args:
            page: Number of the page to return, from 1.
            per_page: How many items a page holds at most.

        Returns:
            Page[PaginatedResponseDataItem, PaginatedResponse]: One page of newsfeeds.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            for item in client.news.list_newsfeeds():
                print(item)
        """
        return self._client.page(
            "GET",
            "/news/newsfeeds",
            query={"page": page, "per_page": per_page},
            returns=models.PaginatedResponse,
            items=lambda body: body.data,
            style=PageNumber(param="page", pages=("pages",)),
            errors={401: models.Error},
            options=request_options,
        )

    def retrieve_item(
        self, id: int | str, /, **request_options: Unpack[RequestOptions]
    ) -> NewsItem:
        """Retrieve a news item.

        Returns one news item, live or not, with the newsfeeds it is assigned to.

        `GET /news/news_items/{id}`

        Args:
            id: Id of the news item to return.

        Returns:
            NewsItem: The news item.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. No news item has this id. Its `body` is `Error`.

        Example:
            client.news.retrieve_item(news_item_id)
        """
        return self._client.call(
            "GET",
            "/news/news_items/{id}",
            path={"id": id},
            returns=models.NewsItem,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )

    def retrieve_newsfeed(self, id: str, /, **request_options: Unpack[RequestOptions]) -> Newsfeed:
        """Retrieve a newsfeed.

        Returns one newsfeed; the items that it shows are listed by a call of their own.

        `GET /news/newsfeeds/{id}`

        Args:
            id: Id of the newsfeed to return.

        Returns:
            Newsfeed: The newsfeed.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            client.news.retrieve_newsfeed(newsfeed_id)
        """
        return self._client.call(
            "GET",
            "/news/newsfeeds/{id}",
            path={"id": id},
            returns=models.Newsfeed,
            errors={401: models.Error},
            options=request_options,
        )

    def update_item(
        self,
        id: int | str,
        /,
        *,
        sender_id: int | str,
        title: str,
        body: str | Omit = omit,
        deliver_silently: bool | Omit = omit,
        labels: Sequence[str] | Omit = omit,
        newsfeed_assignments: Sequence[NewsfeedAssignmentParams | NewsfeedAssignment] | Omit = omit,
        reactions: Sequence[str | None] | Omit = omit,
        state: Literal["draft", "live"] | Unlisted | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> NewsItem:
        """Update a news item.

        Changes a news item and returns it. `title` and `sender_id` have to be sent each time,
        even if they stay as they are.

        `PUT /news/news_items/{id}`

        Args:
            id: Id of the news item to change.
            sender_id: Id of the admin who appears as the sender.
            title: Title.
            body: Text, which may be HTML.
            deliver_silently: Whether it appears in the Messenger without a notification badge.
            labels: Labels that customers see, such as `Product`.
            newsfeed_assignments: The newsfeeds to show it in, and since when.
            reactions: Emoji that customers can react with, in the order to show; an empty list
                turns reactions off.
            state: `live` shows the item to customers; a `draft` waits.

        Returns:
            NewsItem: The news item as it is now.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. No news item has this id. Its `body` is `Error`.

        Example:
            client.news.update_item(
                news_item_id,
                sender_id=5310427,
                title="Live map",
            )
        """
        return self._client.call(
            "PUT",
            "/news/news_items/{id}",
            path={"id": id},
            json={
                "body": body,
                "deliver_silently": deliver_silently,
                "labels": labels,
                "newsfeed_assignments": as_seconds(newsfeed_assignments, (None, "published_at")),
                "reactions": reactions,
                "sender_id": sender_id,
                "state": state,
                "title": title,
            },
            returns=models.NewsItem,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )


class AsyncNews(AsyncResource):
    """Announcements to customers, and the feeds that show them."""

    @cached_property
    def with_raw_response(self) -> AsyncNewsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncNewsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncNewsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncNewsWithStreamingResponse(self)

    async def create_item(
        self,
        *,
        sender_id: int | str,
        title: str,
        body: str | Omit = omit,
        deliver_silently: bool | Omit = omit,
        labels: Sequence[str] | Omit = omit,
        newsfeed_assignments: Sequence[NewsfeedAssignmentParams | NewsfeedAssignment] | Omit = omit,
        reactions: Sequence[str | None] | Omit = omit,
        state: Literal["draft", "live"] | Unlisted | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> NewsItem:
        """Create a news item.

        Creates a news item, assigns it to newsfeeds, and returns it. Customers see it in those
        feeds once `state` is `live`; they are notified then, unless `deliver_silently` is true.
        The sender has to be an admin of the workspace.

        `POST /news/news_items`

        Args:
            sender_id: Id of the admin who appears as the sender.
            title: Title.
            body: Text, which may be HTML.
            deliver_silently: Whether it appears in the Messenger without a notification badge.
            labels: Labels that customers see, such as `Product`.
            newsfeed_assignments: The newsfeeds to show it in, and since when.
            reactions: Emoji that customers can react with, in the order to show; an empty list
                turns reactions off.
            state: `live` shows the item to customers; a `draft` waits.

        Returns:
            NewsItem: The new news item.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            await client.news.create_item(
                sender_id=5310427,
                title="Live map",
                deliver_silently=False,
                state="live",
            )
        """
        return await self._client.call(
            "POST",
            "/news/news_items",
            json={
                "body": body,
                "deliver_silently": deliver_silently,
                "labels": labels,
                "newsfeed_assignments": as_seconds(newsfeed_assignments, (None, "published_at")),
                "reactions": reactions,
                "sender_id": sender_id,
                "state": state,
                "title": title,
            },
            returns=models.NewsItem,
            errors={401: models.Error},
            options=request_options,
        )

    async def delete_item(
        self, id: int | str, /, **request_options: Unpack[RequestOptions]
    ) -> DeletedObject:
        """Delete a news item.

        Deletes one news item for good, so that it leaves every newsfeed, and confirms it by id.

        `DELETE /news/news_items/{id}`

        Args:
            id: Id of the news item to delete.

        Returns:
            DeletedObject: Confirmation.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. No news item has this id. Its `body` is `Error`.

        Example:
            await client.news.delete_item(news_item_id)
        """
        return await self._client.call(
            "DELETE",
            "/news/news_items/{id}",
            path={"id": id},
            returns=models.DeletedObject,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )

    def list_items(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PaginatedResponseDataItem, PaginatedResponse]:
        """List news items.

        Returns all news items of the workspace, drafts included, one page at a time.

        `GET /news/news_items`

        Args:
            page: Number of the page to return, from 1.
            per_page: How many items a page holds at most.

        Returns:
            AsyncPaginator[PaginatedResponseDataItem, PaginatedResponse]: One page of news
                items.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            async for item in client.news.list_items():
                print(item)
        """
        return self._client.page(
            "GET",
            "/news/news_items",
            query={"page": page, "per_page": per_page},
            returns=models.PaginatedResponse,
            items=lambda body: body.data,
            style=PageNumber(param="page", pages=("pages",)),
            errors={401: models.Error},
            options=request_options,
        )

    def list_live_newsfeed_items(
        self,
        id: str,
        /,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PaginatedResponseDataItem, PaginatedResponse]:
        """List the live items of a newsfeed.

        Returns the news items that a newsfeed shows now, one page at a time; drafts are left
        out.

        `GET /news/newsfeeds/{id}/items`

        Args:
            id: Id of the newsfeed whose items are listed.
            page: Number of the page to return, from 1.
            per_page: How many items a page holds at most.

        Returns:
            AsyncPaginator[PaginatedResponseDataItem, PaginatedResponse]: One page of live news
                items.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            async for item in client.news.list_live_newsfeed_items(newsfeed_id):
                print(item)
        """
        return self._client.page(
            "GET",
            "/news/newsfeeds/{id}/items",
            path={"id": id},
            query={"page": page, "per_page": per_page},
            returns=models.PaginatedResponse,
            items=lambda body: body.data,
            style=PageNumber(param="page", pages=("pages",)),
            errors={401: models.Error},
            options=request_options,
        )

    def list_newsfeeds(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PaginatedResponseDataItem, PaginatedResponse]:
        """List newsfeeds.

        Returns the newsfeeds of the workspace, one page at a time. Newsfeeds are set up in
        Intercom; the API only reads them.

        `GET /news/newsfeeds`

        Args:
            page: Number of the page to return, from 1.
            per_page: How many items a page holds at most.

        Returns:
            AsyncPaginator[PaginatedResponseDataItem, PaginatedResponse]: One page of newsfeeds.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            async for item in client.news.list_newsfeeds():
                print(item)
        """
        return self._client.page(
            "GET",
            "/news/newsfeeds",
            query={"page": page, "per_page": per_page},
            returns=models.PaginatedResponse,
            items=lambda body: body.data,
            style=PageNumber(param="page", pages=("pages",)),
            errors={401: models.Error},
            options=request_options,
        )

    async def retrieve_item(
        self, id: int | str, /, **request_options: Unpack[RequestOptions]
    ) -> NewsItem:
        """Retrieve a news item.

        Returns one news item, live or not, with the newsfeeds it is assigned to.

        `GET /news/news_items/{id}`

        Args:
            id: Id of the news item to return.

        Returns:
            NewsItem: The news item.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. No news item has this id. Its `body` is `Error`.

        Example:
            await client.news.retrieve_item(news_item_id)
        """
        return await self._client.call(
            "GET",
            "/news/news_items/{id}",
            path={"id": id},
            returns=models.NewsItem,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )

    async def retrieve_newsfeed(
        self, id: str, /, **request_options: Unpack[RequestOptions]
    ) -> Newsfeed:
        """Retrieve a newsfeed.

        Returns one newsfeed; the items that it shows are listed by a call of their own.

        `GET /news/newsfeeds/{id}`

        Args:
            id: Id of the newsfeed to return.

        Returns:
            Newsfeed: The newsfeed.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            await client.news.retrieve_newsfeed(newsfeed_id)
        """
        return await self._client.call(
            "GET",
            "/news/newsfeeds/{id}",
            path={"id": id},
            returns=models.Newsfeed,
            errors={401: models.Error},
            options=request_options,
        )

    async def update_item(
        self,
        id: int | str,
        /,
        *,
        sender_id: int | str,
        title: str,
        body: str | Omit = omit,
        deliver_silently: bool | Omit = omit,
        labels: Sequence[str] | Omit = omit,
        newsfeed_assignments: Sequence[NewsfeedAssignmentParams | NewsfeedAssignment] | Omit = omit,
        reactions: Sequence[str | None] | Omit = omit,
        state: Literal["draft", "live"] | Unlisted | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> NewsItem:
        """Update a news item.

        Changes a news item and returns it. `title` and `sender_id` have to be sent each time,
        even if they stay as they are.

        `PUT /news/news_items/{id}`

        Args:
            id: Id of the news item to change.
            sender_id: Id of the admin who appears as the sender.
            title: Title.
            body: Text, which may be HTML.
            deliver_silently: Whether it appears in the Messenger without a notification badge.
            labels: Labels that customers see, such as `Product`.
            newsfeed_assignments: The newsfeeds to show it in, and since when.
            reactions: Emoji that customers can react with, in the order to show; an empty list
                turns reactions off.
            state: `live` shows the item to customers; a `draft` waits.

        Returns:
            NewsItem: The news item as it is now.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. No news item has this id. Its `body` is `Error`.

        Example:
            await client.news.update_item(
                news_item_id,
                sender_id=5310427,
                title="Live map",
            )
        """
        return await self._client.call(
            "PUT",
            "/news/news_items/{id}",
            path={"id": id},
            json={
                "body": body,
                "deliver_silently": deliver_silently,
                "labels": labels,
                "newsfeed_assignments": as_seconds(newsfeed_assignments, (None, "published_at")),
                "reactions": reactions,
                "sender_id": sender_id,
                "state": state,
                "title": title,
            },
            returns=models.NewsItem,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )


class NewsWithRawResponse:
    def __init__(self, resource: News) -> None:
        bound = as_raw(resource)
        self.create_item = raw(bound.create_item)
        self.delete_item = raw(bound.delete_item)
        self.list_items = raw(bound.list_items)
        self.list_live_newsfeed_items = raw(bound.list_live_newsfeed_items)
        self.list_newsfeeds = raw(bound.list_newsfeeds)
        self.retrieve_item = raw(bound.retrieve_item)
        self.retrieve_newsfeed = raw(bound.retrieve_newsfeed)
        self.update_item = raw(bound.update_item)


class AsyncNewsWithRawResponse:
    def __init__(self, resource: AsyncNews) -> None:
        bound = as_raw(resource)
        self.create_item = async_raw(bound.create_item)
        self.delete_item = async_raw(bound.delete_item)
        self.list_items = async_raw(bound.list_items)
        self.list_live_newsfeed_items = async_raw(bound.list_live_newsfeed_items)
        self.list_newsfeeds = async_raw(bound.list_newsfeeds)
        self.retrieve_item = async_raw(bound.retrieve_item)
        self.retrieve_newsfeed = async_raw(bound.retrieve_newsfeed)
        self.update_item = async_raw(bound.update_item)


class NewsWithStreamingResponse:
    def __init__(self, resource: News) -> None:
        bound = as_streaming(resource)
        self.create_item = streaming(bound.create_item)
        self.delete_item = streaming(bound.delete_item)
        self.list_items = streaming(bound.list_items)
        self.list_live_newsfeed_items = streaming(bound.list_live_newsfeed_items)
        self.list_newsfeeds = streaming(bound.list_newsfeeds)
        self.retrieve_item = streaming(bound.retrieve_item)
        self.retrieve_newsfeed = streaming(bound.retrieve_newsfeed)
        self.update_item = streaming(bound.update_item)


class AsyncNewsWithStreamingResponse:
    def __init__(self, resource: AsyncNews) -> None:
        bound = as_streaming(resource)
        self.create_item = async_streaming(bound.create_item)
        self.delete_item = async_streaming(bound.delete_item)
        self.list_items = async_streaming(bound.list_items)
        self.list_live_newsfeed_items = async_streaming(bound.list_live_newsfeed_items)
        self.list_newsfeeds = async_streaming(bound.list_newsfeeds)
        self.retrieve_item = async_streaming(bound.retrieve_item)
        self.retrieve_newsfeed = async_streaming(bound.retrieve_newsfeed)
        self.update_item = async_streaming(bound.update_item)
