"""Files: Operations on files."""

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
from .._runtime.types import omit

if TYPE_CHECKING:
    from .._runtime.types import Omit, RequestOptions
    from ..models.file import File


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

    def create(
        self, *, name: str, size: int | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> File:
        """Create.

        `POST /files`

        Args:
            name
            size

        Returns:
            File: The file. Its headers (`X-Size`) are those of `with_raw_response`.

        Raises:
            NotFoundError: 404. Something went wrong. Its `body` is `Problem`.
            APIStatusError: Any other status. Something went wrong. Its `body` is `Problem`.

        Example:
            client.files.create(name="a.txt", size=1)
        """
        return self._client.call(
            "POST",
            "/files",
            json={"name": name, "size": size},
            returns=models.File,
            errors={404: models.Problem, "default": models.Problem},
            options=request_options,
        )

    def copy(
        self, *, name: str, size: int | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> File:
        """Copy.

        `POST /copies`

        Args:
            name
            size

        Returns:
            File: The file. Its headers (`X-Size`) are those of `with_raw_response`.

        Example:
            client.files.copy(name="a.txt", size=1)
        """
        return self._client.call(
            "POST",
            "/copies",
            json={"name": name, "size": size},
            returns=models.File,
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

    async def create(
        self, *, name: str, size: int | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> File:
        """Create.

        `POST /files`

        Args:
            name
            size

        Returns:
            File: The file. Its headers (`X-Size`) are those of `with_raw_response`.

        Raises:
            NotFoundError: 404. Something went wrong. Its `body` is `Problem`.
            APIStatusError: Any other status. Something went wrong. Its `body` is `Problem`.

        Example:
            await client.files.create(name="a.txt", size=1)
        """
        return await self._client.call(
            "POST",
            "/files",
            json={"name": name, "size": size},
            returns=models.File,
            errors={404: models.Problem, "default": models.Problem},
            options=request_options,
        )

    async def copy(
        self, *, name: str, size: int | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> File:
        """Copy.

        `POST /copies`

        Args:
            name
            size

        Returns:
            File: The file. Its headers (`X-Size`) are those of `with_raw_response`.

        Example:
            await client.files.copy(name="a.txt", size=1)
        """
        return await self._client.call(
            "POST",
            "/copies",
            json={"name": name, "size": size},
            returns=models.File,
            options=request_options,
        )


class FilesWithRawResponse:
    def __init__(self, resource: Files) -> None:
        bound = as_raw(resource)
        self.create = raw(bound.create)
        self.copy = raw(bound.copy)


class AsyncFilesWithRawResponse:
    def __init__(self, resource: AsyncFiles) -> None:
        bound = as_raw(resource)
        self.create = async_raw(bound.create)
        self.copy = async_raw(bound.copy)


class FilesWithStreamingResponse:
    def __init__(self, resource: Files) -> None:
        bound = as_streaming(resource)
        self.create = streaming(bound.create)
        self.copy = streaming(bound.copy)


class AsyncFilesWithStreamingResponse:
    def __init__(self, resource: AsyncFiles) -> None:
        bound = as_streaming(resource)
        self.create = async_streaming(bound.create)
        self.copy = async_streaming(bound.copy)
