"""A: Operations on a."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

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
    from .._runtime.types import Omit, RequestOptions, Unlisted
    from ..models.outer import OuterInside


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

    def retrieve(
        self,
        id: str,
        /,
        *,
        mode: Literal["fast", "slow"] | Unlisted | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> OuterInside:
        """Retrieve.

        `GET /a/{id}`

        Args:
            id
            mode

        Returns:
            OuterInside: The inside.

        Example:
            client.a.retrieve(a_id)
        """
        return self._client.call(
            "GET",
            "/a/{id}",
            path={"id": id},
            query={"mode": mode},
            returns=models.OuterInside,
            options=request_options,
        )

    def update(
        self, id: str, /, *, number: int | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> OuterInside:
        """Update.

        `PUT /a/{id}`

        Args:
            id
            number

        Returns:
            OuterInside: The same as of GET.

        Example:
            client.a.update(a_id)
        """
        return self._client.call(
            "PUT",
            "/a/{id}",
            path={"id": id},
            json={"number": number},
            body_required=True,
            returns=models.OuterInside,
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

    async def retrieve(
        self,
        id: str,
        /,
        *,
        mode: Literal["fast", "slow"] | Unlisted | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> OuterInside:
        """Retrieve.

        `GET /a/{id}`

        Args:
            id
            mode

        Returns:
            OuterInside: The inside.

        Example:
            await client.a.retrieve(a_id)
        """
        return await self._client.call(
            "GET",
            "/a/{id}",
            path={"id": id},
            query={"mode": mode},
            returns=models.OuterInside,
            options=request_options,
        )

    async def update(
        self, id: str, /, *, number: int | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> OuterInside:
        """Update.

        `PUT /a/{id}`

        Args:
            id
            number

        Returns:
            OuterInside: The same as of GET.

        Example:
            await client.a.update(a_id)
        """
        return await self._client.call(
            "PUT",
            "/a/{id}",
            path={"id": id},
            json={"number": number},
            body_required=True,
            returns=models.OuterInside,
            options=request_options,
        )


class AWithRawResponse:
    def __init__(self, resource: A) -> None:
        bound = as_raw(resource)
        self.retrieve = raw(bound.retrieve)
        self.update = raw(bound.update)


class AsyncAWithRawResponse:
    def __init__(self, resource: AsyncA) -> None:
        bound = as_raw(resource)
        self.retrieve = async_raw(bound.retrieve)
        self.update = async_raw(bound.update)


class AWithStreamingResponse:
    def __init__(self, resource: A) -> None:
        bound = as_streaming(resource)
        self.retrieve = streaming(bound.retrieve)
        self.update = streaming(bound.update)


class AsyncAWithStreamingResponse:
    def __init__(self, resource: AsyncA) -> None:
        bound = as_streaming(resource)
        self.retrieve = async_streaming(bound.retrieve)
        self.update = async_streaming(bound.update)
