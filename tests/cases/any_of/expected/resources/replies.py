"""Replies: Operations on replies."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack, cast

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

if TYPE_CHECKING:
    from .._runtime.types import RequestOptions
    from ..models.create_reply_response import CreateReplyResponse
    from ..params.create_reply import CreateReplyParams


class Replies(Resource):
    """Operations on replies."""

    @cached_property
    def with_raw_response(self) -> RepliesWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return RepliesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> RepliesWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return RepliesWithStreamingResponse(self)

    def create(
        self, *, body: CreateReplyParams, **request_options: Unpack[RequestOptions]
    ) -> CreateReplyResponse:
        """Create.

        `POST /replies`

        Args:
            body

        Returns:
            CreateReplyResponse: Who was told.

        Example:
            client.replies.create(body=...)
        """
        return self._client.call(
            "POST",
            "/replies",
            json=body,
            body_required=True,
            returns=cast("type[CreateReplyResponse]", models.CreateReplyResponse),
            options=request_options,
        )


class AsyncReplies(AsyncResource):
    """Operations on replies."""

    @cached_property
    def with_raw_response(self) -> AsyncRepliesWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncRepliesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncRepliesWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncRepliesWithStreamingResponse(self)

    async def create(
        self, *, body: CreateReplyParams, **request_options: Unpack[RequestOptions]
    ) -> CreateReplyResponse:
        """Create.

        `POST /replies`

        Args:
            body

        Returns:
            CreateReplyResponse: Who was told.

        Example:
            await client.replies.create(body=...)
        """
        return await self._client.call(
            "POST",
            "/replies",
            json=body,
            body_required=True,
            returns=cast("type[CreateReplyResponse]", models.CreateReplyResponse),
            options=request_options,
        )


class RepliesWithRawResponse:
    def __init__(self, resource: Replies) -> None:
        bound = as_raw(resource)
        self.create = raw(bound.create)


class AsyncRepliesWithRawResponse:
    def __init__(self, resource: AsyncReplies) -> None:
        bound = as_raw(resource)
        self.create = async_raw(bound.create)


class RepliesWithStreamingResponse:
    def __init__(self, resource: Replies) -> None:
        bound = as_streaming(resource)
        self.create = streaming(bound.create)


class AsyncRepliesWithStreamingResponse:
    def __init__(self, resource: AsyncReplies) -> None:
        bound = as_streaming(resource)
        self.create = async_streaming(bound.create)
