"""A: Operations on a."""

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


class A(Resource):
    """Operations on a."""

    @cached_property
    def with_raw_response(self) -> AWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AWithStreamingResponse(self)

    def create(
        self, *, other_version: str | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> None:
        """Create.

        `POST /a`

        Args:
            other_version: Defaults to '1'.

        Returns:
            None: Done.

        Example:
            client.a.create()
        """
        return self._client.call(
            "POST", "/a", headers={"Other-Version": other_version}, options=request_options
        )

    def retrieve(
        self,
        *,
        x_version: str | Omit = omit,
        bad_version: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Retrieve.

        `GET /a`

        Args:
            x_version
            bad_version: Defaults to 'a\\nb'.

        Returns:
            None: Done.

        Example:
            client.a.retrieve()
        """
        return self._client.call(
            "GET",
            "/a",
            query={"x-version": x_version},
            headers={"Bad-Version": bad_version},
            options=request_options,
        )


class AsyncA(AsyncResource):
    """Operations on a."""

    @cached_property
    def with_raw_response(self) -> AsyncAWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncAWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncAWithStreamingResponse(self)

    async def create(
        self, *, other_version: str | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> None:
        """Create.

        `POST /a`

        Args:
            other_version: Defaults to '1'.

        Returns:
            None: Done.

        Example:
            await client.a.create()
        """
        return await self._client.call(
            "POST", "/a", headers={"Other-Version": other_version}, options=request_options
        )

    async def retrieve(
        self,
        *,
        x_version: str | Omit = omit,
        bad_version: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Retrieve.

        `GET /a`

        Args:
            x_version
            bad_version: Defaults to 'a\\nb'.

        Returns:
            None: Done.

        Example:
            await client.a.retrieve()
        """
        return await self._client.call(
            "GET",
            "/a",
            query={"x-version": x_version},
            headers={"Bad-Version": bad_version},
            options=request_options,
        )


class AWithRawResponse:
    def __init__(self, resource: A) -> None:
        bound = as_raw(resource)
        self.create = raw(bound.create)
        self.retrieve = raw(bound.retrieve)


class AsyncAWithRawResponse:
    def __init__(self, resource: AsyncA) -> None:
        bound = as_raw(resource)
        self.create = async_raw(bound.create)
        self.retrieve = async_raw(bound.retrieve)


class AWithStreamingResponse:
    def __init__(self, resource: A) -> None:
        bound = as_streaming(resource)
        self.create = streaming(bound.create)
        self.retrieve = streaming(bound.retrieve)


class AsyncAWithStreamingResponse:
    def __init__(self, resource: AsyncA) -> None:
        bound = as_streaming(resource)
        self.create = async_streaming(bound.create)
        self.retrieve = async_streaming(bound.retrieve)
