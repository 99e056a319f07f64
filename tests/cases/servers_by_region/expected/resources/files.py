"""Files: Operations on files."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime.client.base import Server
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


class Files(Resource):
    """Operations on files."""

    @cached_property
    def with_raw_response(self) -> FilesWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return FilesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FilesWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return FilesWithStreamingResponse(self)

    def create(self, **request_options: Unpack[RequestOptions]) -> None:
        """Create.

        `POST /files`

        Returns:
            None: Done.

        Example:
            client.files.create()
        """
        return self._client.call(
            "POST",
            "/files",
            server={
                "us": "https://files.us.example.com/up",
                "eu": Server("https://{shard}.eu.example.com", {"shard": "s1"}),
            },
            options=request_options,
        )

    def list_reports(self, **request_options: Unpack[RequestOptions]) -> None:
        """List reports.

        `GET /reports`

        Returns:
            None: Done.

        Example:
            client.files.list_reports()
        """
        return self._client.call(
            "GET", "/reports", server="https://reports.us.example.com", options=request_options
        )


class AsyncFiles(AsyncResource):
    """Operations on files."""

    @cached_property
    def with_raw_response(self) -> AsyncFilesWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncFilesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFilesWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncFilesWithStreamingResponse(self)

    async def create(self, **request_options: Unpack[RequestOptions]) -> None:
        """Create.

        `POST /files`

        Returns:
            None: Done.

        Example:
            await client.files.create()
        """
        return await self._client.call(
            "POST",
            "/files",
            server={
                "us": "https://files.us.example.com/up",
                "eu": Server("https://{shard}.eu.example.com", {"shard": "s1"}),
            },
            options=request_options,
        )

    async def list_reports(self, **request_options: Unpack[RequestOptions]) -> None:
        """List reports.

        `GET /reports`

        Returns:
            None: Done.

        Example:
            await client.files.list_reports()
        """
        return await self._client.call(
            "GET", "/reports", server="https://reports.us.example.com", options=request_options
        )


class FilesWithRawResponse:
    def __init__(self, resource: Files) -> None:
        bound = as_raw(resource)
        self.create = raw(bound.create)
        self.list_reports = raw(bound.list_reports)


class AsyncFilesWithRawResponse:
    def __init__(self, resource: AsyncFiles) -> None:
        bound = as_raw(resource)
        self.create = async_raw(bound.create)
        self.list_reports = async_raw(bound.list_reports)


class FilesWithStreamingResponse:
    def __init__(self, resource: Files) -> None:
        bound = as_streaming(resource)
        self.create = streaming(bound.create)
        self.list_reports = streaming(bound.list_reports)


class AsyncFilesWithStreamingResponse:
    def __init__(self, resource: AsyncFiles) -> None:
        bound = as_streaming(resource)
        self.create = async_streaming(bound.create)
        self.list_reports = async_streaming(bound.list_reports)
