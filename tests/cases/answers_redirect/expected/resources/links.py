"""LinksResource: Operations on links."""

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
from .._runtime.response.by_status import ByStatus

if TYPE_CHECKING:
    from .._runtime.response.download import AsyncDownload, Download
    from .._runtime.types import RequestOptions
    from ..models.link import Link


class LinksResource(Resource):
    """Operations on links."""

    @cached_property
    def with_raw_response(self) -> LinksResourceWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return LinksResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> LinksResourceWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return LinksResourceWithStreamingResponse(self)

    def open(self, key: str, /, **request_options: Unpack[RequestOptions]) -> None:
        """Open.

        `GET /short/{key}`

        Args:
            key

        Returns:
            None: To the page. Its headers (`Location`, `X-Hits`) are those of
                `with_raw_response`.

        Raises:
            NotFoundError: 404. No such link.

        Example:
            client.links.open(key)
        """
        return self._client.call(
            "GET", "/short/{key}", path={"key": key}, answers=(302,), options=request_options
        )

    def retrieve_cached(self, **request_options: Unpack[RequestOptions]) -> Link | None:
        """Retrieve cached.

        `GET /cached`

        Returns:
            Link | None: 200: The link. 304: As you know it.

        Example:
            client.links.retrieve_cached()
        """
        return self._client.call(
            "GET",
            "/cached",
            returns=ByStatus[models.Link | None]({200: models.Link, 304: None}),
            answers=(304,),
            options=request_options,
        )

    def retrieve_choice(self, **request_options: Unpack[RequestOptions]) -> Link:
        """Retrieve choice.

        `GET /choice`

        Returns:
            Link: Several.

        Example:
            client.links.retrieve_choice()
        """
        return self._client.call(
            "GET", "/choice", returns=models.Link, answers=("3XX",), options=request_options
        )

    def retrieve_file(self, **request_options: Unpack[RequestOptions]) -> Download:
        """Retrieve file.

        `GET /file`

        Returns:
            Download: 200: The file. 302: It is elsewhere.

        Example:
            with client.links.retrieve_file() as download:
                download.save("download")
        """
        return self._client.download(
            "GET", "/file", accept="application/pdf", answers=(302,), options=request_options
        )

    def retrieve_moved(self, **request_options: Unpack[RequestOptions]) -> None:
        """Retrieve moved.

        `GET /moved`

        Returns:
            None: Elsewhere. Its headers (`Location`) are those of `with_raw_response`.

        Example:
            client.links.retrieve_moved()
        """
        return self._client.call("GET", "/moved", answers=(307,), options=request_options)

    def retrieve_renamed(self, **request_options: Unpack[RequestOptions]) -> Link:
        """Retrieve renamed.

        `GET /renamed`

        Returns:
            Link: The link.

        Example:
            client.links.retrieve_renamed()
        """
        return self._client.call("GET", "/renamed", returns=models.Link, options=request_options)


class AsyncLinksResource(AsyncResource):
    """Operations on links."""

    @cached_property
    def with_raw_response(self) -> AsyncLinksResourceWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncLinksResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncLinksResourceWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncLinksResourceWithStreamingResponse(self)

    async def open(self, key: str, /, **request_options: Unpack[RequestOptions]) -> None:
        """Open.

        `GET /short/{key}`

        Args:
            key

        Returns:
            None: To the page. Its headers (`Location`, `X-Hits`) are those of
                `with_raw_response`.

        Raises:
            NotFoundError: 404. No such link.

        Example:
            await client.links.open(key)
        """
        return await self._client.call(
            "GET", "/short/{key}", path={"key": key}, answers=(302,), options=request_options
        )

    async def retrieve_cached(self, **request_options: Unpack[RequestOptions]) -> Link | None:
        """Retrieve cached.

        `GET /cached`

        Returns:
            Link | None: 200: The link. 304: As you know it.

        Example:
            await client.links.retrieve_cached()
        """
        return await self._client.call(
            "GET",
            "/cached",
            returns=ByStatus[models.Link | None]({200: models.Link, 304: None}),
            answers=(304,),
            options=request_options,
        )

    async def retrieve_choice(self, **request_options: Unpack[RequestOptions]) -> Link:
        """Retrieve choice.

        `GET /choice`

        Returns:
            Link: Several.

        Example:
            await client.links.retrieve_choice()
        """
        return await self._client.call(
            "GET", "/choice", returns=models.Link, answers=("3XX",), options=request_options
        )

    def retrieve_file(self, **request_options: Unpack[RequestOptions]) -> AsyncDownload:
        """Retrieve file.

        `GET /file`

        Returns:
            AsyncDownload: 200: The file. 302: It is elsewhere.

        Example:
            async with client.links.retrieve_file() as download:
                await download.save("download")
        """
        return self._client.download(
            "GET", "/file", accept="application/pdf", answers=(302,), options=request_options
        )

    async def retrieve_moved(self, **request_options: Unpack[RequestOptions]) -> None:
        """Retrieve moved.

        `GET /moved`

        Returns:
            None: Elsewhere. Its headers (`Location`) are those of `with_raw_response`.

        Example:
            await client.links.retrieve_moved()
        """
        return await self._client.call("GET", "/moved", answers=(307,), options=request_options)

    async def retrieve_renamed(self, **request_options: Unpack[RequestOptions]) -> Link:
        """Retrieve renamed.

        `GET /renamed`

        Returns:
            Link: The link.

        Example:
            await client.links.retrieve_renamed()
        """
        return await self._client.call(
            "GET", "/renamed", returns=models.Link, options=request_options
        )


class LinksResourceWithRawResponse:
    def __init__(self, resource: LinksResource) -> None:
        bound = as_raw(resource)
        self.open = raw(bound.open)
        self.retrieve_cached = raw(bound.retrieve_cached)
        self.retrieve_choice = raw(bound.retrieve_choice)
        self.retrieve_moved = raw(bound.retrieve_moved)
        self.retrieve_renamed = raw(bound.retrieve_renamed)


class AsyncLinksResourceWithRawResponse:
    def __init__(self, resource: AsyncLinksResource) -> None:
        bound = as_raw(resource)
        self.open = async_raw(bound.open)
        self.retrieve_cached = async_raw(bound.retrieve_cached)
        self.retrieve_choice = async_raw(bound.retrieve_choice)
        self.retrieve_moved = async_raw(bound.retrieve_moved)
        self.retrieve_renamed = async_raw(bound.retrieve_renamed)


class LinksResourceWithStreamingResponse:
    def __init__(self, resource: LinksResource) -> None:
        bound = as_streaming(resource)
        self.open = streaming(bound.open)
        self.retrieve_cached = streaming(bound.retrieve_cached)
        self.retrieve_choice = streaming(bound.retrieve_choice)
        self.retrieve_moved = streaming(bound.retrieve_moved)
        self.retrieve_renamed = streaming(bound.retrieve_renamed)


class AsyncLinksResourceWithStreamingResponse:
    def __init__(self, resource: AsyncLinksResource) -> None:
        bound = as_streaming(resource)
        self.open = async_streaming(bound.open)
        self.retrieve_cached = async_streaming(bound.retrieve_cached)
        self.retrieve_choice = async_streaming(bound.retrieve_choice)
        self.retrieve_moved = async_streaming(bound.retrieve_moved)
        self.retrieve_renamed = async_streaming(bound.retrieve_renamed)
