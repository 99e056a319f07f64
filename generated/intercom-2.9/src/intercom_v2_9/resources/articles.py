"""Articles: Texts for customers, published in the Help Center or kept as drafts."""

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
    from .._runtime.pagination.async_pages import AsyncPaginator
    from .._runtime.pagination.sync_pages import Page
    from .._runtime.types import Omit, RequestOptions, Unlisted
    from ..models.article import Article
    from ..models.article_list import ArticleList
    from ..models.article_list_item import ArticleListItem
    from ..models.article_translated_content import ArticleTranslatedContent
    from ..models.deleted_article_object import DeletedArticleObject
    from ..params.article_translated_content import ArticleTranslatedContentParams


class Articles(Resource):
    """Texts for customers, published in the Help Center or kept as drafts."""

    @cached_property
    def with_raw_response(self) -> ArticlesWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return ArticlesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ArticlesWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return ArticlesWithStreamingResponse(self)

    def list(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Page[ArticleListItem, ArticleList]:
        """List articles.

        Returns all articles of the workspace, drafts included, one page at a time; the most
        recently updated come first. Statistics are not part of a list: retrieve an article to
        get them.

        `GET /articles`

        Args:
            page: Number of the page to return, from 1.
            per_page: How many items a page holds at most.

        Returns:
            Page[ArticleListItem, ArticleList]: One page of articles.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            for item in client.articles.list():
                print(item)
        """
        return self._client.page(
            "GET",
            "/articles",
            query={"page": page, "per_page": per_page},
            returns=models.ArticleList,
            items=lambda body: body.data,
            style=PageNumber(param="page", pages=("pages",)),
            errors={401: models.Error},
            options=request_options,
        )

    def create(
        self,
        *,
        author_id: int | str,
        title: str,
        body: str | Omit = omit,
        description: str | Omit = omit,
        parent_id: int | str | Omit = omit,
        parent_type: str | Omit = omit,
        state: Literal["published", "draft"] | Unlisted | Omit = omit,
        translated_content: (
            ArticleTranslatedContentParams | ArticleTranslatedContent | None | Omit
        ) = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Article:
        """Create an article.

        Creates an article, as a draft unless `state` says `published`, and returns it. Text in
        further languages goes into `translated_content`; the fields beside it are the text in
        the default language of the Help Center.

        The author has to be an admin of the workspace. An article without a parent stands alone
        in the Help Center.

        `POST /articles`

        Args:
            author_id: Id of the admin who counts as the author.
            title: Title, in the default language.
            body: Text in the default language, as HTML.
            description: A line or two under the title, in the default language.
            parent_id: Id of the collection or section to put the article into; without it the
                article stands alone.
            parent_type: What `parent_id` names: `collection` or `section`.
            state: `published` shows the article at once; a `draft`, the default, waits.
            translated_content: The text in further languages, by language code.

        Returns:
            Article: The new article.

        Raises:
            BadRequestError: 400. A required field is missing or not acceptable. Its `body` is
                `Error`.
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            client.articles.create(
                author_id=5310427,
                title="Track a parcel",
                description="Where to see how far a parcel has come.",
                parent_id=2810041,
            )
        """
        return self._client.call(
            "POST",
            "/articles",
            json={
                "author_id": author_id,
                "body": body,
                "description": description,
                "parent_id": parent_id,
                "parent_type": parent_type,
                "state": state,
                "title": title,
                "translated_content": as_seconds(
                    translated_content,
                    ("ar", "created_at"),
                    ("ar", "updated_at"),
                    ("bg", "created_at"),
                    ("bg", "updated_at"),
                    ("bs", "created_at"),
                    ("bs", "updated_at"),
                    ("ca", "created_at"),
                    ("ca", "updated_at"),
                    ("cs", "created_at"),
                    ("cs", "updated_at"),
                    ("da", "created_at"),
                    ("da", "updated_at"),
                    ("de", "created_at"),
                    ("de", "updated_at"),
                    ("el", "created_at"),
                    ("el", "updated_at"),
                    ("en", "created_at"),
                    ("en", "updated_at"),
                    ("es", "created_at"),
                    ("es", "updated_at"),
                    ("et", "created_at"),
                    ("et", "updated_at"),
                    ("fi", "created_at"),
                    ("fi", "updated_at"),
                    ("fr", "created_at"),
                    ("fr", "updated_at"),
                    ("he", "created_at"),
                    ("he", "updated_at"),
                    ("hr", "created_at"),
                    ("hr", "updated_at"),
                    ("hu", "created_at"),
                    ("hu", "updated_at"),
                    ("id", "created_at"),
                    ("id", "updated_at"),
                    ("it", "created_at"),
                    ("it", "updated_at"),
                    ("ja", "created_at"),
                    ("ja", "updated_at"),
                    ("ko", "created_at"),
                    ("ko", "updated_at"),
                    ("lt", "created_at"),
                    ("lt", "updated_at"),
                    ("lv", "created_at"),
                    ("lv", "updated_at"),
                    ("mn", "created_at"),
                    ("mn", "updated_at"),
                    ("nb", "created_at"),
                    ("nb", "updated_at"),
                    ("nl", "created_at"),
                    ("nl", "updated_at"),
                    ("pl", "created_at"),
                    ("pl", "updated_at"),
                    ("pt", "created_at"),
                    ("pt", "updated_at"),
                    ("pt-BR", "created_at"),
                    ("pt-BR", "updated_at"),
                    ("ro", "created_at"),
                    ("ro", "updated_at"),
                    ("ru", "created_at"),
                    ("ru", "updated_at"),
                    ("sl", "created_at"),
                    ("sl", "updated_at"),
                    ("sr", "created_at"),
                    ("sr", "updated_at"),
                    ("sv", "created_at"),
                    ("sv", "updated_at"),
                    ("tr", "created_at"),
                    ("tr", "updated_at"),
                    ("vi", "created_at"),
                    ("vi", "updated_at"),
                    ("zh-CN", "created_at"),
                    ("zh-CN", "updated_at"),
                    ("zh-TW", "created_at"),
                    ("zh-TW", "updated_at"),
                ),
            },
            returns=models.Article,
            errors={400: models.Error, 401: models.Error},
            options=request_options,
        )

    def retrieve(self, id: int | str, /, **request_options: Unpack[RequestOptions]) -> Article:
        """Retrieve an article.

        Returns one article, published or not, with its translations and with statistics about
        views and reactions.

        `GET /articles/{id}`

        Args:
            id: Id of the article to return.

        Returns:
            Article: The article.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. No article has this id. Its `body` is `Error`.

        Example:
            client.articles.retrieve(article_id)
        """
        return self._client.call(
            "GET",
            "/articles/{id}",
            path={"id": id},
            returns=models.Article,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )

    def update(
        self,
        id: int | str,
        /,
        *,
        author_id: int | str | Omit = omit,
        body: str | Omit = omit,
        description: str | Omit = omit,
        parent_id: str | Omit = omit,
        parent_type: str | Omit = omit,
        state: Literal["published", "draft"] | Unlisted | Omit = omit,
        title: str | Omit = omit,
        translated_content: (
            ArticleTranslatedContentParams | ArticleTranslatedContent | None | Omit
        ) = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Article:
        """Update an article.

        Changes the fields that are sent, keeps the others, and returns the article. Sending
        `state` publishes an article (`published`) or takes it back (`draft`).

        `PUT /articles/{id}`

        Args:
            id: Id of the article to change.
            author_id: Id of the admin who counts as the author.
            body: Text in the default language, as HTML.
            description: A line or two under the title, in the default language.
            parent_id: Id of the collection or section to put the article into.
            parent_type: What `parent_id` names: `collection` or `section`.
            state: Whether the article is to be `published` or a `draft`.
            title: Title, in the default language.
            translated_content: The text in further languages, by language code.

        Returns:
            Article: The article as it is now.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. No article has this id. Its `body` is `Error`.

        Example:
            client.articles.update(article_id, title="Track a parcel online")
        """
        return self._client.call(
            "PUT",
            "/articles/{id}",
            path={"id": id},
            json={
                "author_id": author_id,
                "body": body,
                "description": description,
                "parent_id": parent_id,
                "parent_type": parent_type,
                "state": state,
                "title": title,
                "translated_content": as_seconds(
                    translated_content,
                    ("ar", "created_at"),
                    ("ar", "updated_at"),
                    ("bg", "created_at"),
                    ("bg", "updated_at"),
                    ("bs", "created_at"),
                    ("bs", "updated_at"),
                    ("ca", "created_at"),
                    ("ca", "updated_at"),
                    ("cs", "created_at"),
                    ("cs", "updated_at"),
                    ("da", "created_at"),
                    ("da", "updated_at"),
                    ("de", "created_at"),
                    ("de", "updated_at"),
                    ("el", "created_at"),
                    ("el", "updated_at"),
                    ("en", "created_at"),
                    ("en", "updated_at"),
                    ("es", "created_at"),
                    ("es", "updated_at"),
                    ("et", "created_at"),
                    ("et", "updated_at"),
                    ("fi", "created_at"),
                    ("fi", "updated_at"),
                    ("fr", "created_at"),
                    ("fr", "updated_at"),
                    ("he", "created_at"),
                    ("he", "updated_at"),
                    ("hr", "created_at"),
                    ("hr", "updated_at"),
                    ("hu", "created_at"),
                    ("hu", "updated_at"),
                    ("id", "created_at"),
                    ("id", "updated_at"),
                    ("it", "created_at"),
                    ("it", "updated_at"),
                    ("ja", "created_at"),
                    ("ja", "updated_at"),
                    ("ko", "created_at"),
                    ("ko", "updated_at"),
                    ("lt", "created_at"),
                    ("lt", "updated_at"),
                    ("lv", "created_at"),
                    ("lv", "updated_at"),
                    ("mn", "created_at"),
                    ("mn", "updated_at"),
                    ("nb", "created_at"),
                    ("nb", "updated_at"),
                    ("nl", "created_at"),
                    ("nl", "updated_at"),
                    ("pl", "created_at"),
                    ("pl", "updated_at"),
                    ("pt", "created_at"),
                    ("pt", "updated_at"),
                    ("pt-BR", "created_at"),
                    ("pt-BR", "updated_at"),
                    ("ro", "created_at"),
                    ("ro", "updated_at"),
                    ("ru", "created_at"),
                    ("ru", "updated_at"),
                    ("sl", "created_at"),
                    ("sl", "updated_at"),
                    ("sr", "created_at"),
                    ("sr", "updated_at"),
                    ("sv", "created_at"),
                    ("sv", "updated_at"),
                    ("tr", "created_at"),
                    ("tr", "updated_at"),
                    ("vi", "created_at"),
                    ("vi", "updated_at"),
                    ("zh-CN", "created_at"),
                    ("zh-CN", "updated_at"),
                    ("zh-TW", "created_at"),
                    ("zh-TW", "updated_at"),
                ),
            },
            returns=models.Article,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )

    def delete(
        self, id: int | str, /, **request_options: Unpack[RequestOptions]
    ) -> DeletedArticleObject:
        """Delete an article.

        Deletes one article for good and confirms it by id. To take it offline only, set its
        `state` to `draft`.

        `DELETE /articles/{id}`

        Args:
            id: Id of the article to delete.

        Returns:
            DeletedArticleObject: Confirmation.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. No article has this id. Its `body` is `Error`.

        Example:
            client.articles.delete(article_id)
        """
        return self._client.call(
            "DELETE",
            "/articles/{id}",
            path={"id": id},
            returns=models.DeletedArticleObject,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )


class AsyncArticles(AsyncResource):
    """Texts for customers, published in the Help Center or kept as drafts."""

    @cached_property
    def with_raw_response(self) -> AsyncArticlesWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncArticlesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncArticlesWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncArticlesWithStreamingResponse(self)

    def list(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[ArticleListItem, ArticleList]:
        """List articles.

        Returns all articles of the workspace, drafts included, one page at a time; the most
        recently updated come first. Statistics are not part of a list: retrieve an article to
        get them.

        `GET /articles`

        Args:
            page: Number of the page to return, from 1.
            per_page: How many items a page holds at most.

        Returns:
            AsyncPaginator[ArticleListItem, ArticleList]: One page of articles.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            async for item in client.articles.list():
                print(item)
        """
        return self._client.page(
            "GET",
            "/articles",
            query={"page": page, "per_page": per_page},
            returns=models.ArticleList,
            items=lambda body: body.data,
            style=PageNumber(param="page", pages=("pages",)),
            errors={401: models.Error},
            options=request_options,
        )

    async def create(
        self,
        *,
        author_id: int | str,
        title: str,
        body: str | Omit = omit,
        description: str | Omit = omit,
        parent_id: int | str | Omit = omit,
        parent_type: str | Omit = omit,
        state: Literal["published", "draft"] | Unlisted | Omit = omit,
        translated_content: (
            ArticleTranslatedContentParams | ArticleTranslatedContent | None | Omit
        ) = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Article:
        """Create an article.

        Creates an article, as a draft unless `state` says `published`, and returns it. Text in
        further languages goes into `translated_content`; the fields beside it are the text in
        the default language of the Help Center.

        The author has to be an admin of the workspace. An article without a parent stands alone
        in the Help Center.

        `POST /articles`

        Args:
            author_id: Id of the admin who counts as the author.
            title: Title, in the default language.
            body: Text in the default language, as HTML.
            description: A line or two under the title, in the default language.
            parent_id: Id of the collection or section to put the article into; without it the
                article stands alone.
            parent_type: What `parent_id` names: `collection` or `section`.
            state: `published` shows the article at once; a `draft`, the default, waits.
            translated_content: The text in further languages, by language code.

        Returns:
            Article: The new article.

        Raises:
            BadRequestError: 400. A required field is missing or not acceptable. Its `body` is
                `Error`.
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            await client.articles.create(
                author_id=5310427,
                title="Track a parcel",
                description="Where to see how far a parcel has come.",
                parent_id=2810041,
            )
        """
        return await self._client.call(
            "POST",
            "/articles",
            json={
                "author_id": author_id,
                "body": body,
                "description": description,
                "parent_id": parent_id,
                "parent_type": parent_type,
                "state": state,
                "title": title,
                "translated_content": as_seconds(
                    translated_content,
                    ("ar", "created_at"),
                    ("ar", "updated_at"),
                    ("bg", "created_at"),
                    ("bg", "updated_at"),
                    ("bs", "created_at"),
                    ("bs", "updated_at"),
                    ("ca", "created_at"),
                    ("ca", "updated_at"),
                    ("cs", "created_at"),
                    ("cs", "updated_at"),
                    ("da", "created_at"),
                    ("da", "updated_at"),
                    ("de", "created_at"),
                    ("de", "updated_at"),
                    ("el", "created_at"),
                    ("el", "updated_at"),
                    ("en", "created_at"),
                    ("en", "updated_at"),
                    ("es", "created_at"),
                    ("es", "updated_at"),
                    ("et", "created_at"),
                    ("et", "updated_at"),
                    ("fi", "created_at"),
                    ("fi", "updated_at"),
                    ("fr", "created_at"),
                    ("fr", "updated_at"),
                    ("he", "created_at"),
                    ("he", "updated_at"),
                    ("hr", "created_at"),
                    ("hr", "updated_at"),
                    ("hu", "created_at"),
                    ("hu", "updated_at"),
                    ("id", "created_at"),
                    ("id", "updated_at"),
                    ("it", "created_at"),
                    ("it", "updated_at"),
                    ("ja", "created_at"),
                    ("ja", "updated_at"),
                    ("ko", "created_at"),
                    ("ko", "updated_at"),
                    ("lt", "created_at"),
                    ("lt", "updated_at"),
                    ("lv", "created_at"),
                    ("lv", "updated_at"),
                    ("mn", "created_at"),
                    ("mn", "updated_at"),
                    ("nb", "created_at"),
                    ("nb", "updated_at"),
                    ("nl", "created_at"),
                    ("nl", "updated_at"),
                    ("pl", "created_at"),
                    ("pl", "updated_at"),
                    ("pt", "created_at"),
                    ("pt", "updated_at"),
                    ("pt-BR", "created_at"),
                    ("pt-BR", "updated_at"),
                    ("ro", "created_at"),
                    ("ro", "updated_at"),
                    ("ru", "created_at"),
                    ("ru", "updated_at"),
                    ("sl", "created_at"),
                    ("sl", "updated_at"),
                    ("sr", "created_at"),
                    ("sr", "updated_at"),
                    ("sv", "created_at"),
                    ("sv", "updated_at"),
                    ("tr", "created_at"),
                    ("tr", "updated_at"),
                    ("vi", "created_at"),
                    ("vi", "updated_at"),
                    ("zh-CN", "created_at"),
                    ("zh-CN", "updated_at"),
                    ("zh-TW", "created_at"),
                    ("zh-TW", "updated_at"),
                ),
            },
            returns=models.Article,
            errors={400: models.Error, 401: models.Error},
            options=request_options,
        )

    async def retrieve(
        self, id: int | str, /, **request_options: Unpack[RequestOptions]
    ) -> Article:
        """Retrieve an article.

        Returns one article, published or not, with its translations and with statistics about
        views and reactions.

        `GET /articles/{id}`

        Args:
            id: Id of the article to return.

        Returns:
            Article: The article.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. No article has this id. Its `body` is `Error`.

        Example:
            await client.articles.retrieve(article_id)
        """
        return await self._client.call(
            "GET",
            "/articles/{id}",
            path={"id": id},
            returns=models.Article,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )

    async def update(
        self,
        id: int | str,
        /,
        *,
        author_id: int | str | Omit = omit,
        body: str | Omit = omit,
        description: str | Omit = omit,
        parent_id: str | Omit = omit,
        parent_type: str | Omit = omit,
        state: Literal["published", "draft"] | Unlisted | Omit = omit,
        title: str | Omit = omit,
        translated_content: (
            ArticleTranslatedContentParams | ArticleTranslatedContent | None | Omit
        ) = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Article:
        """Update an article.

        Changes the fields that are sent, keeps the others, and returns the article. Sending
        `state` publishes an article (`published`) or takes it back (`draft`).

        `PUT /articles/{id}`

        Args:
            id: Id of the article to change.
            author_id: Id of the admin who counts as the author.
            body: Text in the default language, as HTML.
            description: A line or two under the title, in the default language.
            parent_id: Id of the collection or section to put the article into.
            parent_type: What `parent_id` names: `collection` or `section`.
            state: Whether the article is to be `published` or a `draft`.
            title: Title, in the default language.
            translated_content: The text in further languages, by language code.

        Returns:
            Article: The article as it is now.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. No article has this id. Its `body` is `Error`.

        Example:
            await client.articles.update(article_id, title="Track a parcel online")
        """
        return await self._client.call(
            "PUT",
            "/articles/{id}",
            path={"id": id},
            json={
                "author_id": author_id,
                "body": body,
                "description": description,
                "parent_id": parent_id,
                "parent_type": parent_type,
                "state": state,
                "title": title,
                "translated_content": as_seconds(
                    translated_content,
                    ("ar", "created_at"),
                    ("ar", "updated_at"),
                    ("bg", "created_at"),
                    ("bg", "updated_at"),
                    ("bs", "created_at"),
                    ("bs", "updated_at"),
                    ("ca", "created_at"),
                    ("ca", "updated_at"),
                    ("cs", "created_at"),
                    ("cs", "updated_at"),
                    ("da", "created_at"),
                    ("da", "updated_at"),
                    ("de", "created_at"),
                    ("de", "updated_at"),
                    ("el", "created_at"),
                    ("el", "updated_at"),
                    ("en", "created_at"),
                    ("en", "updated_at"),
                    ("es", "created_at"),
                    ("es", "updated_at"),
                    ("et", "created_at"),
                    ("et", "updated_at"),
                    ("fi", "created_at"),
                    ("fi", "updated_at"),
                    ("fr", "created_at"),
                    ("fr", "updated_at"),
                    ("he", "created_at"),
                    ("he", "updated_at"),
                    ("hr", "created_at"),
                    ("hr", "updated_at"),
                    ("hu", "created_at"),
                    ("hu", "updated_at"),
                    ("id", "created_at"),
                    ("id", "updated_at"),
                    ("it", "created_at"),
                    ("it", "updated_at"),
                    ("ja", "created_at"),
                    ("ja", "updated_at"),
                    ("ko", "created_at"),
                    ("ko", "updated_at"),
                    ("lt", "created_at"),
                    ("lt", "updated_at"),
                    ("lv", "created_at"),
                    ("lv", "updated_at"),
                    ("mn", "created_at"),
                    ("mn", "updated_at"),
                    ("nb", "created_at"),
                    ("nb", "updated_at"),
                    ("nl", "created_at"),
                    ("nl", "updated_at"),
                    ("pl", "created_at"),
                    ("pl", "updated_at"),
                    ("pt", "created_at"),
                    ("pt", "updated_at"),
                    ("pt-BR", "created_at"),
                    ("pt-BR", "updated_at"),
                    ("ro", "created_at"),
                    ("ro", "updated_at"),
                    ("ru", "created_at"),
                    ("ru", "updated_at"),
                    ("sl", "created_at"),
                    ("sl", "updated_at"),
                    ("sr", "created_at"),
                    ("sr", "updated_at"),
                    ("sv", "created_at"),
                    ("sv", "updated_at"),
                    ("tr", "created_at"),
                    ("tr", "updated_at"),
                    ("vi", "created_at"),
                    ("vi", "updated_at"),
                    ("zh-CN", "created_at"),
                    ("zh-CN", "updated_at"),
                    ("zh-TW", "created_at"),
                    ("zh-TW", "updated_at"),
                ),
            },
            returns=models.Article,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )

    async def delete(
        self, id: int | str, /, **request_options: Unpack[RequestOptions]
    ) -> DeletedArticleObject:
        """Delete an article.

        Deletes one article for good and confirms it by id. To take it offline only, set its
        `state` to `draft`.

        `DELETE /articles/{id}`

        Args:
            id: Id of the article to delete.

        Returns:
            DeletedArticleObject: Confirmation.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. No article has this id. Its `body` is `Error`.

        Example:
            await client.articles.delete(article_id)
        """
        return await self._client.call(
            "DELETE",
            "/articles/{id}",
            path={"id": id},
            returns=models.DeletedArticleObject,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )


class ArticlesWithRawResponse:
    def __init__(self, resource: Articles) -> None:
        bound = as_raw(resource)
        self.list = raw(bound.list)
        self.create = raw(bound.create)
        self.retrieve = raw(bound.retrieve)
        self.update = raw(bound.update)
        self.delete = raw(bound.delete)


class AsyncArticlesWithRawResponse:
    def __init__(self, resource: AsyncArticles) -> None:
        bound = as_raw(resource)
        self.list = async_raw(bound.list)
        self.create = async_raw(bound.create)
        self.retrieve = async_raw(bound.retrieve)
        self.update = async_raw(bound.update)
        self.delete = async_raw(bound.delete)


class ArticlesWithStreamingResponse:
    def __init__(self, resource: Articles) -> None:
        bound = as_streaming(resource)
        self.list = streaming(bound.list)
        self.create = streaming(bound.create)
        self.retrieve = streaming(bound.retrieve)
        self.update = streaming(bound.update)
        self.delete = streaming(bound.delete)


class AsyncArticlesWithStreamingResponse:
    def __init__(self, resource: AsyncArticles) -> None:
        bound = as_streaming(resource)
        self.list = async_streaming(bound.list)
        self.create = async_streaming(bound.create)
        self.retrieve = async_streaming(bound.retrieve)
        self.update = async_streaming(bound.update)
        self.delete = async_streaming(bound.delete)
