"""Files: Operations on files."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

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

    def odd(self, **request_options: Unpack[RequestOptions]) -> None:
        """Odd.

        `GET /é b?a=1&a=2#x?y`

        Returns:
            None: Done.

        Example:
            client.files.odd()
        """
        return self._client.call(
            "GET", "/%C3%A9%20b", query={"a": ["1", "2"]}, options=request_options
        )

    def put(self, id: int | str, /, **request_options: Unpack[RequestOptions]) -> None:
        """Put.

        `PUT /files/{id}`

        Args:
            id

        Returns:
            None: Done.

        Example:
            client.files.put(file_id)
        """
        return self._client.call("PUT", "/files/{id}", path={"id": id}, options=request_options)

    def share(
        self, id: int | str, /, *, fields: str, **request_options: Unpack[RequestOptions]
    ) -> None:
        """Share.

        `PUT /files/{id}#share`

        Args:
            id
            fields

        Returns:
            None: Done.

        Example:
            client.files.share(file_id, fields=...)
        """
        return self._client.call(
            "PUT", "/files/{id}", path={"id": id}, query={"fields": fields}, options=request_options
        )

    def stop(self, *, action: Literal["Stop"], **request_options: Unpack[RequestOptions]) -> None:
        """Stop.

        `POST /#Action=Stop`

        Args:
            action

        Returns:
            None: Done.

        Example:
            client.files.stop(action=...)
        """
        return self._client.call("POST", "/", query={"Action": action}, options=request_options)


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

    async def odd(self, **request_options: Unpack[RequestOptions]) -> None:
        """Odd.

        `GET /é b?a=1&a=2#x?y`

        Returns:
            None: Done.

        Example:
            await client.files.odd()
        """
        return await self._client.call(
            "GET", "/%C3%A9%20b", query={"a": ["1", "2"]}, options=request_options
        )

    async def put(self, id: int | str, /, **request_options: Unpack[RequestOptions]) -> None:
        """Put.

        `PUT /files/{id}`

        Args:
            id

        Returns:
            None: Done.

        Example:
            await client.files.put(file_id)
        """
        return await self._client.call(
            "PUT", "/files/{id}", path={"id": id}, options=request_options
        )

    async def share(
        self, id: int | str, /, *, fields: str, **request_options: Unpack[RequestOptions]
    ) -> None:
        """Share.

        `PUT /files/{id}#share`

        Args:
            id
            fields

        Returns:
            None: Done.

        Example:
            await client.files.share(file_id, fields=...)
        """
        return await self._client.call(
            "PUT", "/files/{id}", path={"id": id}, query={"fields": fields}, options=request_options
        )

    async def stop(
        self, *, action: Literal["Stop"], **request_options: Unpack[RequestOptions]
    ) -> None:
        """Stop.

        `POST /#Action=Stop`

        Args:
            action

        Returns:
            None: Done.

        Example:
            await client.files.stop(action=...)
        """
        return await self._client.call(
            "POST", "/", query={"Action": action}, options=request_options
        )


class FilesWithRawResponse:
    def __init__(self, resource: Files) -> None:
        bound = as_raw(resource)
        self.odd = raw(bound.odd)
        self.put = raw(bound.put)
        self.share = raw(bound.share)
        self.stop = raw(bound.stop)


class AsyncFilesWithRawResponse:
    def __init__(self, resource: AsyncFiles) -> None:
        bound = as_raw(resource)
        self.odd = async_raw(bound.odd)
        self.put = async_raw(bound.put)
        self.share = async_raw(bound.share)
        self.stop = async_raw(bound.stop)


class FilesWithStreamingResponse:
    def __init__(self, resource: Files) -> None:
        bound = as_streaming(resource)
        self.odd = streaming(bound.odd)
        self.put = streaming(bound.put)
        self.share = streaming(bound.share)
        self.stop = streaming(bound.stop)


class AsyncFilesWithStreamingResponse:
    def __init__(self, resource: AsyncFiles) -> None:
        bound = as_streaming(resource)
        self.odd = async_streaming(bound.odd)
        self.put = async_streaming(bound.put)
        self.share = async_streaming(bound.share)
        self.stop = async_streaming(bound.stop)
