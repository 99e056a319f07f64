"""Kinds: Operations on kinds."""

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


class Kinds(Resource):
    """Operations on kinds."""

    @cached_property
    def with_raw_response(self) -> KindsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return KindsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> KindsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return KindsWithStreamingResponse(self)

    def retrieve(
        self, kind: Literal["a", "b"], /, **request_options: Unpack[RequestOptions]
    ) -> None:
        """Retrieve.

        `GET /kinds/{kind}`

        Args:
            kind

        Returns:
            None: Done.

        Example:
            client.kinds.retrieve(kind)
        """
        return self._client.call(
            "GET", "/kinds/{kind}", path={"kind": kind}, options=request_options
        )


class AsyncKinds(AsyncResource):
    """Operations on kinds."""

    @cached_property
    def with_raw_response(self) -> AsyncKindsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncKindsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncKindsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncKindsWithStreamingResponse(self)

    async def retrieve(
        self, kind: Literal["a", "b"], /, **request_options: Unpack[RequestOptions]
    ) -> None:
        """Retrieve.

        `GET /kinds/{kind}`

        Args:
            kind

        Returns:
            None: Done.

        Example:
            await client.kinds.retrieve(kind)
        """
        return await self._client.call(
            "GET", "/kinds/{kind}", path={"kind": kind}, options=request_options
        )


class KindsWithRawResponse:
    def __init__(self, resource: Kinds) -> None:
        bound = as_raw(resource)
        self.retrieve = raw(bound.retrieve)


class AsyncKindsWithRawResponse:
    def __init__(self, resource: AsyncKinds) -> None:
        bound = as_raw(resource)
        self.retrieve = async_raw(bound.retrieve)


class KindsWithStreamingResponse:
    def __init__(self, resource: Kinds) -> None:
        bound = as_streaming(resource)
        self.retrieve = streaming(bound.retrieve)


class AsyncKindsWithStreamingResponse:
    def __init__(self, resource: AsyncKinds) -> None:
        bound = as_streaming(resource)
        self.retrieve = async_streaming(bound.retrieve)
