"""B: Operations on b."""

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
from .._runtime.types import omit

if TYPE_CHECKING:
    from .._runtime.types import Omit, RequestOptions


class B(Resource):
    """Operations on b."""

    @cached_property
    def with_raw_response(self) -> BWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return BWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return BWithStreamingResponse(self)

    def create(
        self, *, bad_version: str | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> None:
        """Create.

        `POST /b`

        Args:
            bad_version: Defaults to 'a\\nb'.

        Returns:
            None: Done.

        Example:
            client.b.create()
        """
        return self._client.call(
            "POST", "/b", headers={"Bad-Version": bad_version}, options=request_options
        )

    def retrieve(
        self, *, x_version: str | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> None:
        """Retrieve.

        `GET /b`

        Args:
            x_version

        Returns:
            None: Done.

        Example:
            client.b.retrieve()
        """
        return self._client.call(
            "GET", "/b", query={"X-Version": x_version}, options=request_options
        )


class AsyncB(AsyncResource):
    """Operations on b."""

    @cached_property
    def with_raw_response(self) -> AsyncBWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncBWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncBWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncBWithStreamingResponse(self)

    async def create(
        self, *, bad_version: str | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> None:
        """Create.

        `POST /b`

        Args:
            bad_version: Defaults to 'a\\nb'.

        Returns:
            None: Done.

        Example:
            await client.b.create()
        """
        return await self._client.call(
            "POST", "/b", headers={"Bad-Version": bad_version}, options=request_options
        )

    async def retrieve(
        self, *, x_version: str | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> None:
        """Retrieve.

        `GET /b`

        Args:
            x_version

        Returns:
            None: Done.

        Example:
            await client.b.retrieve()
        """
        return await self._client.call(
            "GET", "/b", query={"X-Version": x_version}, options=request_options
        )


class BWithRawResponse:
    def __init__(self, resource: B) -> None:
        bound = as_raw(resource)
        self.create = raw(bound.create)
        self.retrieve = raw(bound.retrieve)


class AsyncBWithRawResponse:
    def __init__(self, resource: AsyncB) -> None:
        bound = as_raw(resource)
        self.create = async_raw(bound.create)
        self.retrieve = async_raw(bound.retrieve)


class BWithStreamingResponse:
    def __init__(self, resource: B) -> None:
        bound = as_streaming(resource)
        self.create = streaming(bound.create)
        self.retrieve = streaming(bound.retrieve)


class AsyncBWithStreamingResponse:
    def __init__(self, resource: AsyncB) -> None:
        bound = as_streaming(resource)
        self.create = async_streaming(bound.create)
        self.retrieve = async_streaming(bound.retrieve)
