"""Files: Operations on files."""

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
    from .._runtime.types import FileContent, RequestOptions


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

    def create(self, *, body: FileContent, **request_options: Unpack[RequestOptions]) -> str:
        """Create.

        `POST /files`

        Args:
            body

        Returns:
            str: The digest.

        Example:
            client.files.create(body=...)
        """
        return self._client.call(
            "POST",
            "/files",
            content=body,
            content_type="application/octet-stream",
            returns=str,
            options=request_options,
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

    async def create(self, *, body: FileContent, **request_options: Unpack[RequestOptions]) -> str:
        """Create.

        `POST /files`

        Args:
            body

        Returns:
            str: The digest.

        Example:
            await client.files.create(body=...)
        """
        return await self._client.call(
            "POST",
            "/files",
            content=body,
            content_type="application/octet-stream",
            returns=str,
            options=request_options,
        )


class FilesWithRawResponse:
    def __init__(self, resource: Files) -> None:
        bound = as_raw(resource)
        self.create = raw(bound.create)


class AsyncFilesWithRawResponse:
    def __init__(self, resource: AsyncFiles) -> None:
        bound = as_raw(resource)
        self.create = async_raw(bound.create)


class FilesWithStreamingResponse:
    def __init__(self, resource: Files) -> None:
        bound = as_streaming(resource)
        self.create = streaming(bound.create)


class AsyncFilesWithStreamingResponse:
    def __init__(self, resource: AsyncFiles) -> None:
        bound = as_streaming(resource)
        self.create = async_streaming(bound.create)
