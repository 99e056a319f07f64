"""Messages: Operations on messages."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack

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
    from collections.abc import Sequence

    from .._runtime.types import Omit, RequestOptions
    from ..models.by_email import ByEmail
    from ..models.message import Message
    from ..params.by_email import ByEmailParams


class Messages(Resource):
    """Operations on messages."""

    @cached_property
    def with_raw_response(self) -> MessagesWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return MessagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> MessagesWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return MessagesWithStreamingResponse(self)

    def create(
        self,
        *,
        email: str | Omit = omit,
        id_or_ids: int | str | Sequence[int | str] | Omit = omit,
        limited: str | Omit = omit,
        recipient: ByEmailParams | ByEmail | Omit = omit,
        user_id: str | Omit = omit,
        whatever: Any = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Message:
        """Create.

        `POST /messages`

        Args:
            email
            id_or_ids
            limited
            recipient
            user_id
            whatever

        Returns:
            Message: The message.

        Example:
            client.messages.create()
        """
        return self._client.call(
            "POST",
            "/messages",
            json={
                "email": email,
                "id_or_ids": id_or_ids,
                "limited": limited,
                "recipient": recipient,
                "user_id": user_id,
                "whatever": whatever,
            },
            body_required=True,
            returns=models.Message,
            options=request_options,
        )


class AsyncMessages(AsyncResource):
    """Operations on messages."""

    @cached_property
    def with_raw_response(self) -> AsyncMessagesWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncMessagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncMessagesWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncMessagesWithStreamingResponse(self)

    async def create(
        self,
        *,
        email: str | Omit = omit,
        id_or_ids: int | str | Sequence[int | str] | Omit = omit,
        limited: str | Omit = omit,
        recipient: ByEmailParams | ByEmail | Omit = omit,
        user_id: str | Omit = omit,
        whatever: Any = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Message:
        """Create.

        `POST /messages`

        Args:
            email
            id_or_ids
            limited
            recipient
            user_id
            whatever

        Returns:
            Message: The message.

        Example:
            await client.messages.create()
        """
        return await self._client.call(
            "POST",
            "/messages",
            json={
                "email": email,
                "id_or_ids": id_or_ids,
                "limited": limited,
                "recipient": recipient,
                "user_id": user_id,
                "whatever": whatever,
            },
            body_required=True,
            returns=models.Message,
            options=request_options,
        )


class MessagesWithRawResponse:
    def __init__(self, resource: Messages) -> None:
        bound = as_raw(resource)
        self.create = raw(bound.create)


class AsyncMessagesWithRawResponse:
    def __init__(self, resource: AsyncMessages) -> None:
        bound = as_raw(resource)
        self.create = async_raw(bound.create)


class MessagesWithStreamingResponse:
    def __init__(self, resource: Messages) -> None:
        bound = as_streaming(resource)
        self.create = streaming(bound.create)


class AsyncMessagesWithStreamingResponse:
    def __init__(self, resource: AsyncMessages) -> None:
        bound = as_streaming(resource)
        self.create = async_streaming(bound.create)
