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

    def list(self, **request_options: Unpack[RequestOptions]) -> None:
        """List.

        `GET /files`

        Returns:
            None: Done.

        Example:
            client.files.list()
        """
        return self._client.call("GET", "/files", options=request_options)

    def create_relative(self, **request_options: Unpack[RequestOptions]) -> None:
        """Create relative.

        `POST /relative`

        Returns:
            None: Done.

        Example:
            client.files.create_relative()
        """
        return self._client.call("POST", "/relative", server="/v2", options=request_options)

    def put_beside(self, **request_options: Unpack[RequestOptions]) -> None:
        """Put beside.

        `PUT /root`

        Returns:
            None: Done.

        Example:
            client.files.put_beside()
        """
        return self._client.call("PUT", "/root", server="..", options=request_options)

    def repeat_servers(self, **request_options: Unpack[RequestOptions]) -> None:
        """Repeat servers.

        `PUT /relative`

        Returns:
            None: Done.

        Example:
            client.files.repeat_servers()
        """
        return self._client.call("PUT", "/relative", options=request_options)

    def replace(self, **request_options: Unpack[RequestOptions]) -> None:
        """Replace.

        `PUT /upload`

        Returns:
            None: Done.

        Example:
            client.files.replace()
        """
        return self._client.call(
            "PUT",
            "/upload",
            server=Server("https://{zone}.dl.example.com", {"zone": "eu"}),
            options=request_options,
        )

    def retrieve_root(self, **request_options: Unpack[RequestOptions]) -> None:
        """Retrieve root.

        `GET /root`

        Returns:
            None: Done.

        Example:
            client.files.retrieve_root()
        """
        return self._client.call("GET", "/root", server="/", options=request_options)

    def upload(self, **request_options: Unpack[RequestOptions]) -> None:
        """Upload.

        `POST /upload`

        Returns:
            None: Done.

        Example:
            client.files.upload()
        """
        return self._client.call(
            "POST", "/upload", server="https://upload.example.com/api", options=request_options
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

    async def list(self, **request_options: Unpack[RequestOptions]) -> None:
        """List.

        `GET /files`

        Returns:
            None: Done.

        Example:
            await client.files.list()
        """
        return await self._client.call("GET", "/files", options=request_options)

    async def create_relative(self, **request_options: Unpack[RequestOptions]) -> None:
        """Create relative.

        `POST /relative`

        Returns:
            None: Done.

        Example:
            await client.files.create_relative()
        """
        return await self._client.call("POST", "/relative", server="/v2", options=request_options)

    async def put_beside(self, **request_options: Unpack[RequestOptions]) -> None:
        """Put beside.

        `PUT /root`

        Returns:
            None: Done.

        Example:
            await client.files.put_beside()
        """
        return await self._client.call("PUT", "/root", server="..", options=request_options)

    async def repeat_servers(self, **request_options: Unpack[RequestOptions]) -> None:
        """Repeat servers.

        `PUT /relative`

        Returns:
            None: Done.

        Example:
            await client.files.repeat_servers()
        """
        return await self._client.call("PUT", "/relative", options=request_options)

    async def replace(self, **request_options: Unpack[RequestOptions]) -> None:
        """Replace.

        `PUT /upload`

        Returns:
            None: Done.

        Example:
            await client.files.replace()
        """
        return await self._client.call(
            "PUT",
            "/upload",
            server=Server("https://{zone}.dl.example.com", {"zone": "eu"}),
            options=request_options,
        )

    async def retrieve_root(self, **request_options: Unpack[RequestOptions]) -> None:
        """Retrieve root.

        `GET /root`

        Returns:
            None: Done.

        Example:
            await client.files.retrieve_root()
        """
        return await self._client.call("GET", "/root", server="/", options=request_options)

    async def upload(self, **request_options: Unpack[RequestOptions]) -> None:
        """Upload.

        `POST /upload`

        Returns:
            None: Done.

        Example:
            await client.files.upload()
        """
        return await self._client.call(
            "POST", "/upload", server="https://upload.example.com/api", options=request_options
        )


class FilesWithRawResponse:
    def __init__(self, resource: Files) -> None:
        bound = as_raw(resource)
        self.list = raw(bound.list)
        self.create_relative = raw(bound.create_relative)
        self.put_beside = raw(bound.put_beside)
        self.repeat_servers = raw(bound.repeat_servers)
        self.replace = raw(bound.replace)
        self.retrieve_root = raw(bound.retrieve_root)
        self.upload = raw(bound.upload)


class AsyncFilesWithRawResponse:
    def __init__(self, resource: AsyncFiles) -> None:
        bound = as_raw(resource)
        self.list = async_raw(bound.list)
        self.create_relative = async_raw(bound.create_relative)
        self.put_beside = async_raw(bound.put_beside)
        self.repeat_servers = async_raw(bound.repeat_servers)
        self.replace = async_raw(bound.replace)
        self.retrieve_root = async_raw(bound.retrieve_root)
        self.upload = async_raw(bound.upload)


class FilesWithStreamingResponse:
    def __init__(self, resource: Files) -> None:
        bound = as_streaming(resource)
        self.list = streaming(bound.list)
        self.create_relative = streaming(bound.create_relative)
        self.put_beside = streaming(bound.put_beside)
        self.repeat_servers = streaming(bound.repeat_servers)
        self.replace = streaming(bound.replace)
        self.retrieve_root = streaming(bound.retrieve_root)
        self.upload = streaming(bound.upload)


class AsyncFilesWithStreamingResponse:
    def __init__(self, resource: AsyncFiles) -> None:
        bound = as_streaming(resource)
        self.list = async_streaming(bound.list)
        self.create_relative = async_streaming(bound.create_relative)
        self.put_beside = async_streaming(bound.put_beside)
        self.repeat_servers = async_streaming(bound.repeat_servers)
        self.replace = async_streaming(bound.replace)
        self.retrieve_root = async_streaming(bound.retrieve_root)
        self.upload = async_streaming(bound.upload)
