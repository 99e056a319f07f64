"""Blobs: Operations on blobs."""

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
from .._runtime.types import omit

if TYPE_CHECKING:
    from .._runtime.response.download import AsyncDownload, Download
    from .._runtime.types import FileContent, Omit, RequestOptions
    from ..models.create_blob_response import CreateBlobResponse
    from ..models.get_both_response import GetBothResponse


class Blobs(Resource):
    """Operations on blobs."""

    @cached_property
    def with_raw_response(self) -> BlobsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return BlobsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BlobsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return BlobsWithStreamingResponse(self)

    def create(
        self, *, body: FileContent | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> CreateBlobResponse:
        """Create.

        `POST /blobs`

        Args:
            body

        Returns:
            CreateBlobResponse: The blob.

        Example:
            client.blobs.create()
        """
        return self._client.call(
            "POST",
            "/blobs",
            content=body,
            content_type="application/octet-stream",
            returns=models.CreateBlobResponse,
            options=request_options,
        )

    def retrieve(self, id: str, /, **request_options: Unpack[RequestOptions]) -> Download:
        """Retrieve.

        `GET /blobs/{id}`

        Args:
            id

        Returns:
            Download: The bytes.

        Example:
            with client.blobs.retrieve(blob_id) as download:
                download.save("download")
        """
        return self._client.download(
            "GET",
            "/blobs/{id}",
            path={"id": id},
            accept="application/octet-stream",
            options=request_options,
        )

    def retrieve_both(self, **request_options: Unpack[RequestOptions]) -> GetBothResponse | str:
        """Retrieve both.

        `GET /both`

        Returns:
            GetBothResponse | str: Text or JSON.

        Example:
            client.blobs.retrieve_both()
        """
        return self._client.call(
            "GET",
            "/both",
            accept="application/vnd.example.v1+json, text/html;q=0.5",
            returns=ByStatus[models.GetBothResponse | str](
                {200: {"application/vnd.example.v1+json": models.GetBothResponse, "text/html": str}}
            ),
            options=request_options,
        )

    def retrieve_image(self, id: str, /, **request_options: Unpack[RequestOptions]) -> Download:
        """Retrieve image.

        `GET /images/{id}`

        Args:
            id

        Returns:
            Download: The picture.

        Example:
            with client.blobs.retrieve_image(image_id) as download:
                download.save("download")
        """
        return self._client.download(
            "GET", "/images/{id}", path={"id": id}, accept="image/png", options=request_options
        )


class AsyncBlobs(AsyncResource):
    """Operations on blobs."""

    @cached_property
    def with_raw_response(self) -> AsyncBlobsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncBlobsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncBlobsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncBlobsWithStreamingResponse(self)

    async def create(
        self, *, body: FileContent | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> CreateBlobResponse:
        """Create.

        `POST /blobs`

        Args:
            body

        Returns:
            CreateBlobResponse: The blob.

        Example:
            await client.blobs.create()
        """
        return await self._client.call(
            "POST",
            "/blobs",
            content=body,
            content_type="application/octet-stream",
            returns=models.CreateBlobResponse,
            options=request_options,
        )

    def retrieve(self, id: str, /, **request_options: Unpack[RequestOptions]) -> AsyncDownload:
        """Retrieve.

        `GET /blobs/{id}`

        Args:
            id

        Returns:
            AsyncDownload: The bytes.

        Example:
            async with client.blobs.retrieve(blob_id) as download:
                await download.save("download")
        """
        return self._client.download(
            "GET",
            "/blobs/{id}",
            path={"id": id},
            accept="application/octet-stream",
            options=request_options,
        )

    async def retrieve_both(
        self, **request_options: Unpack[RequestOptions]
    ) -> GetBothResponse | str:
        """Retrieve both.

        `GET /both`

        Returns:
            GetBothResponse | str: Text or JSON.

        Example:
            await client.blobs.retrieve_both()
        """
        return await self._client.call(
            "GET",
            "/both",
            accept="application/vnd.example.v1+json, text/html;q=0.5",
            returns=ByStatus[models.GetBothResponse | str](
                {200: {"application/vnd.example.v1+json": models.GetBothResponse, "text/html": str}}
            ),
            options=request_options,
        )

    def retrieve_image(
        self, id: str, /, **request_options: Unpack[RequestOptions]
    ) -> AsyncDownload:
        """Retrieve image.

        `GET /images/{id}`

        Args:
            id

        Returns:
            AsyncDownload: The picture.

        Example:
            async with client.blobs.retrieve_image(image_id) as download:
                await download.save("download")
        """
        return self._client.download(
            "GET", "/images/{id}", path={"id": id}, accept="image/png", options=request_options
        )


class BlobsWithRawResponse:
    def __init__(self, resource: Blobs) -> None:
        bound = as_raw(resource)
        self.create = raw(bound.create)
        self.retrieve_both = raw(bound.retrieve_both)


class AsyncBlobsWithRawResponse:
    def __init__(self, resource: AsyncBlobs) -> None:
        bound = as_raw(resource)
        self.create = async_raw(bound.create)
        self.retrieve_both = async_raw(bound.retrieve_both)


class BlobsWithStreamingResponse:
    def __init__(self, resource: Blobs) -> None:
        bound = as_streaming(resource)
        self.create = streaming(bound.create)
        self.retrieve_both = streaming(bound.retrieve_both)


class AsyncBlobsWithStreamingResponse:
    def __init__(self, resource: AsyncBlobs) -> None:
        bound = as_streaming(resource)
        self.create = async_streaming(bound.create)
        self.retrieve_both = async_streaming(bound.retrieve_both)
