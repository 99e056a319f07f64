"""Old: Operations on old."""

# pyright: reportDeprecated=false
# mypy: disable-error-code="deprecated"

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
from .._runtime.deprecation import deprecated_arguments, deprecated_method
from .._runtime.pagination.styles import PageNumber
from .._runtime.types import omit

if TYPE_CHECKING:
    from .._runtime.pagination.async_pages import AsyncPaginator
    from .._runtime.pagination.sync_pages import Page
    from .._runtime.response.download import AsyncDownload, Download
    from .._runtime.types import Omit, RequestOptions
    from ..models.list_old_response import ListOldResponse
    from ..models.thing import Thing


class Old(Resource):
    """Operations on old."""

    @cached_property
    def with_raw_response(self) -> OldWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return OldWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> OldWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return OldWithStreamingResponse(self)

    @deprecated_method("client.old.list() is deprecated: GET /old")
    @deprecated_arguments("client.old.list()", "size")
    def list(
        self,
        *,
        page: int | Omit = omit,
        size: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Page[Thing, ListOldResponse]:
        """List.

        `GET /old`

        Deprecated.

        Args:
            page
            size: Deprecated.

        Returns:
            Page[Thing, ListOldResponse]: All.

        Example:
            for item in client.old.list():
                print(item)
        """
        return self._client.page(
            "GET",
            "/old",
            query={"page": page, "size": size},
            returns=models.ListOldResponse,
            items=lambda body: body.data,
            style=PageNumber(param="page", pages=("pages",)),
            options=request_options,
        )

    @deprecated_method("client.old.retrieve() is deprecated: GET /old/{id}")
    def retrieve(self, id: str, /, **request_options: Unpack[RequestOptions]) -> Thing:
        """Retrieve.

        `GET /old/{id}`

        Deprecated.

        Args:
            id

        Returns:
            Thing: Found.

        Example:
            client.old.retrieve(old_id)
        """
        return self._client.call(
            "GET", "/old/{id}", path={"id": id}, returns=models.Thing, options=request_options
        )

    @deprecated_arguments("client.old.update()", "dry", "x_trace", "nick")
    def update(
        self,
        id: str,
        /,
        *,
        dry: bool | Omit = omit,
        x_trace: str | Omit = omit,
        warn: bool | Omit = omit,
        name: str | Omit = omit,
        nick: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Thing:
        """Update.

        `PUT /old/{id}`

        Args:
            id
            dry: Deprecated.
            x_trace: Deprecated.
            warn
            name
            nick: Deprecated.

        Returns:
            Thing: Changed.

        Example:
            client.old.update(old_id)
        """
        return self._client.call(
            "PUT",
            "/old/{id}",
            path={"id": id},
            query={"dry": dry, "warn": warn},
            headers={"X-Trace": x_trace},
            json={"name": name, "nick": nick},
            returns=models.Thing,
            options=request_options,
        )

    @deprecated_method("client.old.download_file() is deprecated: GET /old/{key}/file")
    @deprecated_arguments("client.old.download_file()", "key")
    def download_file(self, key: str, /, **request_options: Unpack[RequestOptions]) -> Download:
        """Download file.

        `GET /old/{key}/file`

        Deprecated.

        Args:
            key: Deprecated.

        Returns:
            Download: Its file.

        Example:
            with client.old.download_file(key) as download:
                download.save("download")
        """
        return self._client.download(
            "GET",
            "/old/{key}/file",
            path={"key": key},
            accept="application/octet-stream",
            options=request_options,
        )


class AsyncOld(AsyncResource):
    """Operations on old."""

    @cached_property
    def with_raw_response(self) -> AsyncOldWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncOldWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncOldWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncOldWithStreamingResponse(self)

    @deprecated_method("client.old.list() is deprecated: GET /old")
    @deprecated_arguments("client.old.list()", "size")
    def list(
        self,
        *,
        page: int | Omit = omit,
        size: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[Thing, ListOldResponse]:
        """List.

        `GET /old`

        Deprecated.

        Args:
            page
            size: Deprecated.

        Returns:
            AsyncPaginator[Thing, ListOldResponse]: All.

        Example:
            async for item in client.old.list():
                print(item)
        """
        return self._client.page(
            "GET",
            "/old",
            query={"page": page, "size": size},
            returns=models.ListOldResponse,
            items=lambda body: body.data,
            style=PageNumber(param="page", pages=("pages",)),
            options=request_options,
        )

    @deprecated_method("client.old.retrieve() is deprecated: GET /old/{id}")
    async def retrieve(self, id: str, /, **request_options: Unpack[RequestOptions]) -> Thing:
        """Retrieve.

        `GET /old/{id}`

        Deprecated.

        Args:
            id

        Returns:
            Thing: Found.

        Example:
            await client.old.retrieve(old_id)
        """
        return await self._client.call(
            "GET", "/old/{id}", path={"id": id}, returns=models.Thing, options=request_options
        )

    @deprecated_arguments("client.old.update()", "dry", "x_trace", "nick")
    async def update(
        self,
        id: str,
        /,
        *,
        dry: bool | Omit = omit,
        x_trace: str | Omit = omit,
        warn: bool | Omit = omit,
        name: str | Omit = omit,
        nick: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Thing:
        """Update.

        `PUT /old/{id}`

        Args:
            id
            dry: Deprecated.
            x_trace: Deprecated.
            warn
            name
            nick: Deprecated.

        Returns:
            Thing: Changed.

        Example:
            await client.old.update(old_id)
        """
        return await self._client.call(
            "PUT",
            "/old/{id}",
            path={"id": id},
            query={"dry": dry, "warn": warn},
            headers={"X-Trace": x_trace},
            json={"name": name, "nick": nick},
            returns=models.Thing,
            options=request_options,
        )

    @deprecated_method("client.old.download_file() is deprecated: GET /old/{key}/file")
    @deprecated_arguments("client.old.download_file()", "key")
    def download_file(
        self, key: str, /, **request_options: Unpack[RequestOptions]
    ) -> AsyncDownload:
        """Download file.

        `GET /old/{key}/file`

        Deprecated.

        Args:
            key: Deprecated.

        Returns:
            AsyncDownload: Its file.

        Example:
            async with client.old.download_file(key) as download:
                await download.save("download")
        """
        return self._client.download(
            "GET",
            "/old/{key}/file",
            path={"key": key},
            accept="application/octet-stream",
            options=request_options,
        )


class OldWithRawResponse:
    def __init__(self, resource: Old) -> None:
        bound = as_raw(resource)
        self.list = raw(bound.list)
        self.retrieve = raw(bound.retrieve)
        self.update = raw(bound.update)


class AsyncOldWithRawResponse:
    def __init__(self, resource: AsyncOld) -> None:
        bound = as_raw(resource)
        self.list = async_raw(bound.list)
        self.retrieve = async_raw(bound.retrieve)
        self.update = async_raw(bound.update)


class OldWithStreamingResponse:
    def __init__(self, resource: Old) -> None:
        bound = as_streaming(resource)
        self.list = streaming(bound.list)
        self.retrieve = streaming(bound.retrieve)
        self.update = streaming(bound.update)


class AsyncOldWithStreamingResponse:
    def __init__(self, resource: AsyncOld) -> None:
        bound = as_streaming(resource)
        self.list = async_streaming(bound.list)
        self.retrieve = async_streaming(bound.retrieve)
        self.update = async_streaming(bound.update)
