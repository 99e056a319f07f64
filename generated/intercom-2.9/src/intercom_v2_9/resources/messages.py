"""Messages: Messages that an admin sends to a contact unasked, in the app or by email."""

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
    from .._runtime.types import Omit, RequestOptions
    from ..models.message import Message
    from ..params.create_message import CreateMessageFromParams, CreateMessageToParams


class Messages(Resource):
    """Messages that an admin sends to a contact unasked, in the app or by email."""

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
        body: str | Omit = omit,
        create_conversation_without_contact_reply: bool | Omit = omit,
        from_: CreateMessageFromParams | Omit = omit,
        message_type: Literal["in_app", "email", "conversation", "inapp"] | Omit = omit,
        referer: str | Omit = omit,
        subject: str | Omit = omit,
        template: str | Omit = omit,
        to: CreateMessageToParams | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Message:
        """Send a message from an admin.

        Sends an in-app message or an email from an admin to one contact, and returns the
        message. An email needs `subject` and `template` as well.

        There is no conversation until the contact answers, unless
        `create_conversation_without_contact_reply` asks for one; to find it afterwards, search
        conversations by `source.id`. A contact created a moment ago may not be reachable yet,
        which shows as status 404. The message leaves at once, so a call that failed unclearly
        is not retried.

        `POST /messages`

        Args:
            body: What to say, as plain text or HTML.
            create_conversation_without_contact_reply: Whether to open a conversation in the
                inbox right away; by default there is none before the contact answers. Defaults to
                False.
            from_: The admin in whose name the message is sent.
            message_type: Channel to use; emails need a `subject` and a `template` besides.
            referer: Address of the page that the user or lead wrote from.
            subject: Subject line of an email.
            template: Look of an email, `plain` or `personal`; not used for in-app messages.
            to: The contact who receives the message.

        Returns:
            Message: The message that was sent.

        Raises:
            BadRequestError: 400. The message has no body. Its `body` is `Error`.
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            PermissionDeniedError: 403. The workspace's plan does not allow this call. Its
                `body` is `Error`.
            UnprocessableEntityError: 422. An email lacks its subject. Its `body` is `Error`.

        Example:
            client.messages.create(
                create_conversation_without_contact_reply=True,
                message_type="email",
                subject="Welcome to Fernway",
                template="personal",
            )
        """
        return self._client.call(
            "POST",
            "/messages",
            json={
                "body": body,
                "create_conversation_without_contact_reply": create_conversation_without_contact_reply,
                "from": from_,
                "message_type": message_type,
                "referer": referer,
                "subject": subject,
                "template": template,
                "to": to,
            },
            returns=models.Message,
            errors={400: models.Error, 401: models.Error, 403: models.Error, 422: models.Error},
            options=request_options,
        )


class AsyncMessages(AsyncResource):
    """Messages that an admin sends to a contact unasked, in the app or by email."""

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
        body: str | Omit = omit,
        create_conversation_without_contact_reply: bool | Omit = omit,
        from_: CreateMessageFromParams | Omit = omit,
        message_type: Literal["in_app", "email", "conversation", "inapp"] | Omit = omit,
        referer: str | Omit = omit,
        subject: str | Omit = omit,
        template: str | Omit = omit,
        to: CreateMessageToParams | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Message:
        """Send a message from an admin.

        Sends an in-app message or an email from an admin to one contact, and returns the
        message. An email needs `subject` and `template` as well.

        There is no conversation until the contact answers, unless
        `create_conversation_without_contact_reply` asks for one; to find it afterwards, search
        conversations by `source.id`. A contact created a moment ago may not be reachable yet,
        which shows as status 404. The message leaves at once, so a call that failed unclearly
        is not retried.

        `POST /messages`

        Args:
            body: What to say, as plain text or HTML.
            create_conversation_without_contact_reply: Whether to open a conversation in the
                inbox right away; by default there is none before the contact answers. Defaults to
                False.
            from_: The admin in whose name the message is sent.
            message_type: Channel to use; emails need a `subject` and a `template` besides.
            referer: Address of the page that the user or lead wrote from.
            subject: Subject line of an email.
            template: Look of an email, `plain` or `personal`; not used for in-app messages.
            to: The contact who receives the message.

        Returns:
            Message: The message that was sent.

        Raises:
            BadRequestError: 400. The message has no body. Its `body` is `Error`.
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            PermissionDeniedError: 403. The workspace's plan does not allow this call. Its
                `body` is `Error`.
            UnprocessableEntityError: 422. An email lacks its subject. Its `body` is `Error`.

        Example:
            await client.messages.create(
                create_conversation_without_contact_reply=True,
                message_type="email",
                subject="Welcome to Fernway",
                template="personal",
            )
        """
        return await self._client.call(
            "POST",
            "/messages",
            json={
                "body": body,
                "create_conversation_without_contact_reply": create_conversation_without_contact_reply,
                "from": from_,
                "message_type": message_type,
                "referer": referer,
                "subject": subject,
                "template": template,
                "to": to,
            },
            returns=models.Message,
            errors={400: models.Error, 401: models.Error, 403: models.Error, 422: models.Error},
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
