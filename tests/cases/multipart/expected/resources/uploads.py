"""Uploads: Operations on uploads."""

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
from .._runtime.request.multipart import part
from .._runtime.types import omit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._runtime.types import FileTypes, Omit, RequestOptions
    from ..params.create_upload import CreateUploadDetailsParams


class Uploads(Resource):
    """Operations on uploads."""

    @cached_property
    def with_raw_response(self) -> UploadsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return UploadsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> UploadsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return UploadsWithStreamingResponse(self)

    def create(
        self,
        *,
        file: FileTypes,
        count: int | Omit = omit,
        data: str | Omit = omit,
        details: CreateUploadDetailsParams | Omit = omit,
        files: Sequence[FileTypes] | Omit = omit,
        name: str | Omit = omit,
        picture: FileTypes | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Create.

        `POST /uploads`

        Args:
            file: What to upload.
            count
            data
            details
            files
            name
            picture
            tags

        Returns:
            None: Done.

        Example:
            client.uploads.create(file=...)
        """
        return self._client.call(
            "POST",
            "/uploads",
            multipart={
                "count": count,
                "data": part(data, content_type="application/xml"),
                "details": part(details, content_type="application/json"),
                "file": file,
                "files": part(files, each=True),
                "name": name,
                "picture": part(picture, content_type="image/png"),
                "tags": part(tags, each=True),
            },
            options=request_options,
        )

    def create_mixed(
        self, *, part: str | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> None:
        """Create mixed.

        `POST /mixed`

        Args:
            part

        Returns:
            None: Done.

        Example:
            client.uploads.create_mixed()
        """
        return self._client.call(
            "POST",
            "/mixed",
            multipart={"part": part},
            content_type="multipart/mixed",
            options=request_options,
        )


class AsyncUploads(AsyncResource):
    """Operations on uploads."""

    @cached_property
    def with_raw_response(self) -> AsyncUploadsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncUploadsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncUploadsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncUploadsWithStreamingResponse(self)

    async def create(
        self,
        *,
        file: FileTypes,
        count: int | Omit = omit,
        data: str | Omit = omit,
        details: CreateUploadDetailsParams | Omit = omit,
        files: Sequence[FileTypes] | Omit = omit,
        name: str | Omit = omit,
        picture: FileTypes | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Create.

        `POST /uploads`

        Args:
            file: What to upload.
            count
            data
            details
            files
            name
            picture
            tags

        Returns:
            None: Done.

        Example:
            await client.uploads.create(file=...)
        """
        return await self._client.call(
            "POST",
            "/uploads",
            multipart={
                "count": count,
                "data": part(data, content_type="application/xml"),
                "details": part(details, content_type="application/json"),
                "file": file,
                "files": part(files, each=True),
                "name": name,
                "picture": part(picture, content_type="image/png"),
                "tags": part(tags, each=True),
            },
            options=request_options,
        )

    async def create_mixed(
        self, *, part: str | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> None:
        """Create mixed.

        `POST /mixed`

        Args:
            part

        Returns:
            None: Done.

        Example:
            await client.uploads.create_mixed()
        """
        return await self._client.call(
            "POST",
            "/mixed",
            multipart={"part": part},
            content_type="multipart/mixed",
            options=request_options,
        )


class UploadsWithRawResponse:
    def __init__(self, resource: Uploads) -> None:
        bound = as_raw(resource)
        self.create = raw(bound.create)
        self.create_mixed = raw(bound.create_mixed)


class AsyncUploadsWithRawResponse:
    def __init__(self, resource: AsyncUploads) -> None:
        bound = as_raw(resource)
        self.create = async_raw(bound.create)
        self.create_mixed = async_raw(bound.create_mixed)


class UploadsWithStreamingResponse:
    def __init__(self, resource: Uploads) -> None:
        bound = as_streaming(resource)
        self.create = streaming(bound.create)
        self.create_mixed = streaming(bound.create_mixed)


class AsyncUploadsWithStreamingResponse:
    def __init__(self, resource: AsyncUploads) -> None:
        bound = as_streaming(resource)
        self.create = async_streaming(bound.create)
        self.create_mixed = async_streaming(bound.create_mixed)
