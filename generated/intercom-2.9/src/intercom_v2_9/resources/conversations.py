"""Conversations: Exchanges between contacts and teammates, with their replies, assignments and tags."""

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
from .._runtime.pagination.styles import CursorBody, CursorQuery
from .._runtime.request.conversions import as_seconds
from .._runtime.types import omit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._runtime.pagination.async_pages import AsyncPaginator
    from .._runtime.pagination.sync_pages import Page
    from .._runtime.types import Omit, RequestOptions
    from ..models.conversation import Conversation
    from ..models.conversation_customers import ConversationCustomers
    from ..models.conversation_list import ConversationList
    from ..models.conversation_list_item import ConversationListItem
    from ..models.create_conversation_response import CreateConversationResponse
    from ..models.starting_after_paging import StartingAfterPaging
    from ..params.attach_contact_to_conversation import AttachContactToConversationCustomerParams
    from ..params.create_conversation import CreateConversationFromParams
    from ..params.custom_attributes import CustomAttributesParams
    from ..params.manage_conversation import ManageConversationParams
    from ..params.redact_conversation import RedactConversationParams
    from ..params.reply_conversation import ReplyConversationParams
    from ..params.search import SearchQueryParams
    from ..params.starting_after_paging import StartingAfterPagingParams


class Conversations(Resource):
    """Exchanges between contacts and teammates, with their replies, assignments and tags."""

    @cached_property
    def with_raw_response(self) -> ConversationsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return ConversationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ConversationsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return ConversationsWithStreamingResponse(self)

    def list(
        self,
        *,
        per_page: int | Omit = omit,
        starting_after: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Page[ConversationListItem, ConversationList]:
        """List conversations page by page.

        Gives every conversation of the workspace, open or not, without the parts; retrieve one
        to read its history.

        Pages hold 20 conversations unless `per_page` says otherwise. To go on, send the
        `starting_after` found under `pages.next`; the last page has no `pages.next`. To narrow
        the list down, search instead.

        `GET /conversations`

        Args:
            per_page: How many conversations a page should hold, from 1 to 150. Defaults to 20.
            starting_after: Cursor from `pages.next.starting_after` of the page before; leave it
                out for the first page.

        Returns:
            Page[ConversationListItem, ConversationList]: One page of conversations.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            PermissionDeniedError: 403. The workspace's plan does not allow this call. Its
                `body` is `Error`.

        Example:
            for item in client.conversations.list():
                print(item)
        """
        return self._client.page(
            "GET",
            "/conversations",
            query={"per_page": per_page, "starting_after": starting_after},
            returns=models.ConversationList,
            items=lambda body: body.conversations,
            style=CursorQuery(param="starting_after", next=("pages", "next", "starting_after")),
            errors={401: models.Error, 403: models.Error},
            options=request_options,
        )

    def create(
        self,
        *,
        body: str,
        from_: CreateConversationFromParams,
        attachment_urls: Sequence[str] | Omit = omit,
        subject: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> CreateConversationResponse:
        """Start a conversation in a contact's name.

        Posts an in-app message as if the contact had written it in the Messenger, which opens a
        conversation. Admins start one by sending a message instead.

        A visitor may be the sender, too, with `from.type` set to `contact`; the visitor becomes
        a lead by it. What comes back is the message, not the conversation: read its
        `conversation_id` to go on.

        `POST /conversations`

        Args:
            body: What the contact says, as plain text; markup is shown literally.
            from_: The contact who is to appear as the sender.
            attachment_urls: Public addresses of images to attach, ten at most.
            subject: Subject line; ignored unless the message is an email.

        Returns:
            CreateConversationResponse: The contact's message, with the id of the conversation
                it opened.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            PermissionDeniedError: 403. The workspace's plan does not allow this call. Its
                `body` is `Error`.
            NotFoundError: 404. No contact has the id given in `from`. Its `body` is `Error`.

        Example:
            client.conversations.create(
                body="Where is parcel BW-2291?",
                from_={"id": "66b1f2c4a19d3e0b7c5d8101", "type": "user"},
            )
        """
        return self._client.call(
            "POST",
            "/conversations",
            json={
                "attachment_urls": attachment_urls,
                "body": body,
                "from": from_,
                "subject": subject,
            },
            returns=models.CreateConversationResponse,
            errors={401: models.Error, 403: models.Error, 404: models.Error},
            options=request_options,
        )

    def retrieve(
        self,
        id: int | str,
        /,
        *,
        display_as: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Conversation:
        """Retrieve a conversation with its parts.

        Gives one conversation with its history. At most 500 parts come back; of a longer
        history, those are the latest 500, and there is no way to page through the rest.

        Bodies are HTML unless `display_as` asks for plain text.

        `GET /conversations/{id}`

        Args:
            id: The conversation's id, as lists and webhooks give it.
            display_as: Send `plaintext` to receive message bodies without HTML.

        Returns:
            Conversation: The conversation and its parts.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            PermissionDeniedError: 403. The workspace's plan does not allow this call. Its
                `body` is `Error`.
            NotFoundError: 404. No conversation has this id. Its `body` is `Error`.

        Example:
            client.conversations.retrieve(conversation_id)
        """
        return self._client.call(
            "GET",
            "/conversations/{id}",
            path={"id": id},
            query={"display_as": display_as},
            returns=models.Conversation,
            errors={401: models.Error, 403: models.Error, 404: models.Error},
            options=request_options,
        )

    def update(
        self,
        id: int | str,
        /,
        *,
        display_as: str | Omit = omit,
        custom_attributes: CustomAttributesParams | Omit = omit,
        read: bool | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Conversation:
        """Update a conversation's read flag or attributes.

        Marks a conversation as read or sets its custom attributes. Replying, assigning,
        opening, closing and snoozing are operations of their own.

        Every attribute set adds a part to the history. Where two active conversation attributes
        share a name, setting that name is refused with status 400 until one of them is renamed
        or archived. Returns the conversation with its parts.

        `PUT /conversations/{id}`

        Args:
            id: The conversation's id, as lists and webhooks give it.
            display_as: Send `plaintext` to receive message bodies without HTML.
            custom_attributes: Values of conversation attributes by name; an attribute must
                exist before it can be set.
            read: Whether to mark the conversation as read for teammates.

        Returns:
            Conversation: The conversation after the change.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            PermissionDeniedError: 403. The workspace's plan does not allow this call. Its
                `body` is `Error`.
            NotFoundError: 404. No conversation has this id. Its `body` is `Error`.

        Example:
            client.conversations.update(conversation_id, read=True)
        """
        return self._client.call(
            "PUT",
            "/conversations/{id}",
            path={"id": id},
            query={"display_as": display_as},
            json={"custom_attributes": custom_attributes, "read": read},
            returns=models.Conversation,
            errors={401: models.Error, 403: models.Error, 404: models.Error},
            options=request_options,
        )

    def search(
        self,
        *,
        query: SearchQueryParams,
        pagination: StartingAfterPagingParams | StartingAfterPaging | None | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Page[ConversationListItem, ConversationList]:
        """Search conversations by their fields.

        Finds conversations whose fields match a query: one filter, or filters joined by `AND`
        or `OR`, up to 15 to a group and groups two levels deep.

        - Fields are dotted paths such as `created_at`, `state`, `open`, `read`, `contact_ids`,
          `teammate_ids`, `tag_ids`, `admin_assignee_id`, `team_assignee_id`, `source.type`,
          `source.author.email`, `statistics.count_reopens`.
        - Every type takes `=`, `!=`, `IN` and `NIN` (with a list); numbers and times take `<`
          and `>` (which include equality); text takes `~`, `!~`, `^` and `$`.
        - A value must be of the field's type; times are Unix seconds.
        - `source.body` is compared word by word: a single word can match, a phrase cannot.

        Pages hold 20 conversations unless `pagination.per_page` asks for up to 150. To go on,
        repeat the query with `pagination.starting_after` taken from `pages.next`. Parts are
        left out.

        `POST /conversations/search`

        Args:
            query: One filter, or a group of filters joined by AND or OR.
            pagination: Size and place of the page; the first page, if not given.

        Returns:
            Page[ConversationListItem, ConversationList]: One page of matching conversations.

        Example:
            for item in client.conversations.search(
                query={
                    "operator": "AND",
                    "value": [
                        {
                            "field": "created_at",
                            "operator": ">",
                            "value": "1722902400",
                        },
                        {
                            "operator": "OR",
                            "value": [
                                {
                                    "field": "team_assignee_id",
                                    "operator": "IN",
                                    "value": [814027, 814028],
                                },
                                {
                                    "field": "source.author.email",
                                    "operator": "$",
                                    "value": "@example.org",
                                },
                            ],
                        },
                    ],
                },
            ):
                print(item)
        """
        return self._client.page(
            "POST",
            "/conversations/search",
            json={"pagination": pagination, "query": query},
            returns=models.ConversationList,
            items=lambda body: body.conversations,
            style=CursorBody(
                param=("pagination", "starting_after"), next=("pages", "next", "starting_after")
            ),
            options=request_options,
        )

    def attach_contact(
        self,
        id: str,
        /,
        *,
        admin_id: int | str | Omit = omit,
        customer: AttachContactToConversationCustomerParams | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> ConversationCustomers:
        """Add a contact to a conversation.

        Makes a contact a participant, which turns the conversation into a group conversation.
        An admin adds the contact, or another participant does if `customer.customer` names one.

        A contact named by an email address that nobody has is created as a lead. What comes
        back is not a whole conversation: it holds the participants under `customers`.

        `POST /conversations/{id}/customers`

        Args:
            id: The conversation's id, as lists and webhooks give it.
            admin_id: Id of the admin who adds the participant.
            customer: The contact to add, named by exactly one kind of id.

        Returns:
            ConversationCustomers: The participants, the new one included.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            PermissionDeniedError: 403. The workspace's plan does not allow this call. Its
                `body` is `Error`.
            NotFoundError: 404. The conversation or the contact does not exist. Its `body` is
                `Error`.

        Example:
            client.conversations.attach_contact(conversation_id, admin_id="5310427")
        """
        return self._client.call(
            "POST",
            "/conversations/{id}/customers",
            path={"id": id},
            json={"admin_id": admin_id, "customer": customer},
            returns=models.ConversationCustomers,
            errors={401: models.Error, 403: models.Error, 404: models.Error},
            options=request_options,
        )

    def detach_contact(
        self,
        conversation_id: str,
        contact_id: str,
        /,
        *,
        admin_id: int | str,
        **request_options: Unpack[RequestOptions],
    ) -> ConversationCustomers:
        """Remove a contact from a group conversation.

        Ends a contact's part in a group conversation; what they wrote stays. The last contact
        cannot be removed.

        The request is a DELETE with a body, which names the admin who acts. What comes back is
        not a whole conversation: it holds the remaining participants under `customers`.

        `DELETE /conversations/{conversation_id}/customers/{contact_id}`

        Args:
            conversation_id: Id of the group conversation.
            contact_id: Intercom's id of the contact to remove.
            admin_id: Id of the admin who removes the participant.

        Returns:
            ConversationCustomers: The participants who remain.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            PermissionDeniedError: 403. The workspace's plan does not allow this call. Its
                `body` is `Error`.
            NotFoundError: 404. The conversation does not exist, or the contact is not known.
                Its `body` is `Error`.
            UnprocessableEntityError: 422. The contact is the only one left. Its `body` is
                `Error`.

        Example:
            client.conversations.detach_contact(
                conversation_id,
                contact_id,
                admin_id="5310427",
            )
        """
        return self._client.call(
            "DELETE",
            "/conversations/{conversation_id}/customers/{contact_id}",
            path={"conversation_id": conversation_id, "contact_id": contact_id},
            json={"admin_id": admin_id},
            returns=models.ConversationCustomers,
            errors={401: models.Error, 403: models.Error, 404: models.Error, 422: models.Error},
            options=request_options,
        )

    def manage(
        self,
        id: str,
        /,
        *,
        body: ManageConversationParams | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Conversation:
        """Close, snooze, open or assign a conversation.

        Changes the state or the owner of a conversation; `message_type` says which, and each
        value has its own fields.

        The change is recorded as a part. Closing and assigning may carry a `body`, which the
        contact receives as a message. Returns the conversation with its parts.

        `POST /conversations/{id}/parts`

        Args:
            id: The conversation's id, as lists and webhooks give it.
            body: What to do and which admin does it.

        Returns:
            Conversation: The conversation in its new state.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            PermissionDeniedError: 403. The workspace's plan does not allow this call. Its
                `body` is `Error`.
            NotFoundError: 404. No conversation has this id. Its `body` is `Error`.

        Example:
            client.conversations.manage(
                conversation_id,
                body={
                    "admin_id": "5310427",
                    "assignee_id": "814027",
                    "message_type": "assignment",
                    "type": "team",
                },
            )
        """
        return self._client.call(
            "POST",
            "/conversations/{id}/parts",
            path={"id": id},
            json=as_seconds(body, ("snoozed_until",)),
            returns=models.Conversation,
            errors={401: models.Error, 403: models.Error, 404: models.Error},
            options=request_options,
        )

    def redact(
        self,
        *,
        body: RedactConversationParams | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Conversation:
        """Erase a message from a conversation.

        Erases the text of a part or of the opening message for good, and returns the
        conversation with a placeholder in its place and `redacted` set.

        A part must have a body, and an opening message must have been written by a contact;
        otherwise the error code is `conversation_part_not_redactable`.

        `POST /conversations/redact`

        Args:
            body: The part or the opening message to erase.

        Returns:
            Conversation: The conversation without the text.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. The conversation has no such part or opening message. Its `body`
                is `Error`.

        Example:
            client.conversations.redact(
                body={
                    "conversation_id": "215400319",
                    "conversation_part_id": "1180045602",
                    "type": "conversation_part",
                },
            )
        """
        return self._client.call(
            "POST",
            "/conversations/redact",
            json=body,
            returns=models.Conversation,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )

    def reply(
        self,
        id: str,
        /,
        *,
        body: ReplyConversationParams | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Conversation:
        """Reply to a conversation.

        Adds a comment from an admin or in a contact's name, or a note that only teammates see.
        A contact's comment opens a conversation that was closed.

        A comment goes out to the other side at once and cannot be taken back, only redacted; so
        a reply is not retried after an unclear failure. Replies by a bot to an email
        conversation are stored but not mailed unless Intercom has enabled that for the
        workspace. Returns the conversation with its parts.

        `POST /conversations/{id}/reply`

        Args:
            id: The conversation's id; `last` picks the contact's latest one instead.
            body: Who replies, in which form, and what they say.

        Returns:
            Conversation: The conversation with the new part at the end.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            PermissionDeniedError: 403. The workspace's plan does not allow this call. Its
                `body` is `Error`.
            NotFoundError: 404. No conversation has this id. Its `body` is `Error`.

        Example:
            client.conversations.reply(
                conversation_id,
                body={
                    "admin_id": "5310427",
                    "attachment_files": [
                        {
                            "content_type": "image/png",
                            "data": "iVBORw0KGgo=",
                            "name": "route-bw-2291.png",
                        },
                    ],
                    "body": "Hi Ines, BW-2291 left our Porto depot this morning. The driver's route is attached.",
                    "message_type": "comment",
                    "type": "admin",
                },
            )
        """
        return self._client.call(
            "POST",
            "/conversations/{id}/reply",
            path={"id": id},
            json=body,
            returns=models.Conversation,
            errors={401: models.Error, 403: models.Error, 404: models.Error},
            options=request_options,
        )

    def run_assignment_rules(
        self, id: str, /, **request_options: Unpack[RequestOptions]
    ) -> Conversation:
        """Run assignment rules on a conversation.

        Lets the workspace's assignment rules decide who gets the conversation, and returns it
        with its parts. It may come out assigned to nobody.

        It does not work together with Workflows. Intercom deprecates the operation from version
        2.12 on and means to remove it at the end of 2026.

        `POST /conversations/{id}/run_assignment_rules`

        Args:
            id: The conversation's id, as lists and webhooks give it.

        Returns:
            Conversation: The conversation with the outcome as a part of type
                `default_assignment`.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            PermissionDeniedError: 403. The workspace's plan does not allow this call. Its
                `body` is `Error`.
            NotFoundError: 404. No conversation has this id. Its `body` is `Error`.

        Example:
            client.conversations.run_assignment_rules(conversation_id)
        """
        return self._client.call(
            "POST",
            "/conversations/{id}/run_assignment_rules",
            path={"id": id},
            returns=models.Conversation,
            errors={401: models.Error, 403: models.Error, 404: models.Error},
            options=request_options,
        )


class AsyncConversations(AsyncResource):
    """Exchanges between contacts and teammates, with their replies, assignments and tags."""

    @cached_property
    def with_raw_response(self) -> AsyncConversationsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncConversationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncConversationsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncConversationsWithStreamingResponse(self)

    def list(
        self,
        *,
        per_page: int | Omit = omit,
        starting_after: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[ConversationListItem, ConversationList]:
        """List conversations page by page.

        Gives every conversation of the workspace, open or not, without the parts; retrieve one
        to read its history.

        Pages hold 20 conversations unless `per_page` says otherwise. To go on, send the
        `starting_after` found under `pages.next`; the last page has no `pages.next`. To narrow
        the list down, search instead.

        `GET /conversations`

        Args:
            per_page: How many conversations a page should hold, from 1 to 150. Defaults to 20.
            starting_after: Cursor from `pages.next.starting_after` of the page before; leave it
                out for the first page.

        Returns:
            AsyncPaginator[ConversationListItem, ConversationList]: One page of conversations.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            PermissionDeniedError: 403. The workspace's plan does not allow this call. Its
                `body` is `Error`.

        Example:
            async for item in client.conversations.list():
                print(item)
        """
        return self._client.page(
            "GET",
            "/conversations",
            query={"per_page": per_page, "starting_after": starting_after},
            returns=models.ConversationList,
            items=lambda body: body.conversations,
            style=CursorQuery(param="starting_after", next=("pages", "next", "starting_after")),
            errors={401: models.Error, 403: models.Error},
            options=request_options,
        )

    async def create(
        self,
        *,
        body: str,
        from_: CreateConversationFromParams,
        attachment_urls: Sequence[str] | Omit = omit,
        subject: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> CreateConversationResponse:
        """Start a conversation in a contact's name.

        Posts an in-app message as if the contact had written it in the Messenger, which opens a
        conversation. Admins start one by sending a message instead.

        A visitor may be the sender, too, with `from.type` set to `contact`; the visitor becomes
        a lead by it. What comes back is the message, not the conversation: read its
        `conversation_id` to go on.

        `POST /conversations`

        Args:
            body: What the contact says, as plain text; markup is shown literally.
            from_: The contact who is to appear as the sender.
            attachment_urls: Public addresses of images to attach, ten at most.
            subject: Subject line; ignored unless the message is an email.

        Returns:
            CreateConversationResponse: The contact's message, with the id of the conversation
                it opened.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            PermissionDeniedError: 403. The workspace's plan does not allow this call. Its
                `body` is `Error`.
            NotFoundError: 404. No contact has the id given in `from`. Its `body` is `Error`.

        Example:
            await client.conversations.create(
                body="Where is parcel BW-2291?",
                from_={"id": "66b1f2c4a19d3e0b7c5d8101", "type": "user"},
            )
        """
        return await self._client.call(
            "POST",
            "/conversations",
            json={
                "attachment_urls": attachment_urls,
                "body": body,
                "from": from_,
                "subject": subject,
            },
            returns=models.CreateConversationResponse,
            errors={401: models.Error, 403: models.Error, 404: models.Error},
            options=request_options,
        )

    async def retrieve(
        self,
        id: int | str,
        /,
        *,
        display_as: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Conversation:
        """Retrieve a conversation with its parts.

        Gives one conversation with its history. At most 500 parts come back; of a longer
        history, those are the latest 500, and there is no way to page through the rest.

        Bodies are HTML unless `display_as` asks for plain text.

        `GET /conversations/{id}`

        Args:
            id: The conversation's id, as lists and webhooks give it.
            display_as: Send `plaintext` to receive message bodies without HTML.

        Returns:
            Conversation: The conversation and its parts.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            PermissionDeniedError: 403. The workspace's plan does not allow this call. Its
                `body` is `Error`.
            NotFoundError: 404. No conversation has this id. Its `body` is `Error`.

        Example:
            await client.conversations.retrieve(conversation_id)
        """
        return await self._client.call(
            "GET",
            "/conversations/{id}",
            path={"id": id},
            query={"display_as": display_as},
            returns=models.Conversation,
            errors={401: models.Error, 403: models.Error, 404: models.Error},
            options=request_options,
        )

    async def update(
        self,
        id: int | str,
        /,
        *,
        display_as: str | Omit = omit,
        custom_attributes: CustomAttributesParams | Omit = omit,
        read: bool | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Conversation:
        """Update a conversation's read flag or attributes.

        Marks a conversation as read or sets its custom attributes. Replying, assigning,
        opening, closing and snoozing are operations of their own.

        Every attribute set adds a part to the history. Where two active conversation attributes
        share a name, setting that name is refused with status 400 until one of them is renamed
        or archived. Returns the conversation with its parts.

        `PUT /conversations/{id}`

        Args:
            id: The conversation's id, as lists and webhooks give it.
            display_as: Send `plaintext` to receive message bodies without HTML.
            custom_attributes: Values of conversation attributes by name; an attribute must
                exist before it can be set.
            read: Whether to mark the conversation as read for teammates.

        Returns:
            Conversation: The conversation after the change.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            PermissionDeniedError: 403. The workspace's plan does not allow this call. Its
                `body` is `Error`.
            NotFoundError: 404. No conversation has this id. Its `body` is `Error`.

        Example:
            await client.conversations.update(conversation_id, read=True)
        """
        return await self._client.call(
            "PUT",
            "/conversations/{id}",
            path={"id": id},
            query={"display_as": display_as},
            json={"custom_attributes": custom_attributes, "read": read},
            returns=models.Conversation,
            errors={401: models.Error, 403: models.Error, 404: models.Error},
            options=request_options,
        )

    def search(
        self,
        *,
        query: SearchQueryParams,
        pagination: StartingAfterPagingParams | StartingAfterPaging | None | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[ConversationListItem, ConversationList]:
        """Search conversations by their fields.

        Finds conversations whose fields match a query: one filter, or filters joined by `AND`
        or `OR`, up to 15 to a group and groups two levels deep.

        - Fields are dotted paths such as `created_at`, `state`, `open`, `read`, `contact_ids`,
          `teammate_ids`, `tag_ids`, `admin_assignee_id`, `team_assignee_id`, `source.type`,
          `source.author.email`, `statistics.count_reopens`.
        - Every type takes `=`, `!=`, `IN` and `NIN` (with a list); numbers and times take `<`
          and `>` (which include equality); text takes `~`, `!~`, `^` and `$`.
        - A value must be of the field's type; times are Unix seconds.
        - `source.body` is compared word by word: a single word can match, a phrase cannot.

        Pages hold 20 conversations unless `pagination.per_page` asks for up to 150. To go on,
        repeat the query with `pagination.starting_after` taken from `pages.next`. Parts are
        left out.

        `POST /conversations/search`

        Args:
            query: One filter, or a group of filters joined by AND or OR.
            pagination: Size and place of the page; the first page, if not given.

        Returns:
            AsyncPaginator[ConversationListItem, ConversationList]: One page of matching
                conversations.

        Example:
            async for item in client.conversations.search(
                query={
                    "operator": "AND",
                    "value": [
                        {
                            "field": "created_at",
                            "operator": ">",
                            "value": "1722902400",
                        },
                        {
                            "operator": "OR",
                            "value": [
                                {
                                    "field": "team_assignee_id",
                                    "operator": "IN",
                                    "value": [814027, 814028],
                                },
                                {
                                    "field": "source.author.email",
                                    "operator": "$",
                                    "value": "@example.org",
                                },
                            ],
                        },
                    ],
                },
            ):
                print(item)
        """
        return self._client.page(
            "POST",
            "/conversations/search",
            json={"pagination": pagination, "query": query},
            returns=models.ConversationList,
            items=lambda body: body.conversations,
            style=CursorBody(
                param=("pagination", "starting_after"), next=("pages", "next", "starting_after")
            ),
            options=request_options,
        )

    async def attach_contact(
        self,
        id: str,
        /,
        *,
        admin_id: int | str | Omit = omit,
        customer: AttachContactToConversationCustomerParams | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> ConversationCustomers:
        """Add a contact to a conversation.

        Makes a contact a participant, which turns the conversation into a group conversation.
        An admin adds the contact, or another participant does if `customer.customer` names one.

        A contact named by an email address that nobody has is created as a lead. What comes
        back is not a whole conversation: it holds the participants under `customers`.

        `POST /conversations/{id}/customers`

        Args:
            id: The conversation's id, as lists and webhooks give it.
            admin_id: Id of the admin who adds the participant.
            customer: The contact to add, named by exactly one kind of id.

        Returns:
            ConversationCustomers: The participants, the new one included.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            PermissionDeniedError: 403. The workspace's plan does not allow this call. Its
                `body` is `Error`.
            NotFoundError: 404. The conversation or the contact does not exist. Its `body` is
                `Error`.

        Example:
            await client.conversations.attach_contact(conversation_id, admin_id="5310427")
        """
        return await self._client.call(
            "POST",
            "/conversations/{id}/customers",
            path={"id": id},
            json={"admin_id": admin_id, "customer": customer},
            returns=models.ConversationCustomers,
            errors={401: models.Error, 403: models.Error, 404: models.Error},
            options=request_options,
        )

    async def detach_contact(
        self,
        conversation_id: str,
        contact_id: str,
        /,
        *,
        admin_id: int | str,
        **request_options: Unpack[RequestOptions],
    ) -> ConversationCustomers:
        """Remove a contact from a group conversation.

        Ends a contact's part in a group conversation; what they wrote stays. The last contact
        cannot be removed.

        The request is a DELETE with a body, which names the admin who acts. What comes back is
        not a whole conversation: it holds the remaining participants under `customers`.

        `DELETE /conversations/{conversation_id}/customers/{contact_id}`

        Args:
            conversation_id: Id of the group conversation.
            contact_id: Intercom's id of the contact to remove.
            admin_id: Id of the admin who removes the participant.

        Returns:
            ConversationCustomers: The participants who remain.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            PermissionDeniedError: 403. The workspace's plan does not allow this call. Its
                `body` is `Error`.
            NotFoundError: 404. The conversation does not exist, or the contact is not known.
                Its `body` is `Error`.
            UnprocessableEntityError: 422. The contact is the only one left. Its `body` is
                `Error`.

        Example:
            await client.conversations.detach_contact(
                conversation_id,
                contact_id,
                admin_id="5310427",
            )
        """
        return await self._client.call(
            "DELETE",
            "/conversations/{conversation_id}/customers/{contact_id}",
            path={"conversation_id": conversation_id, "contact_id": contact_id},
            json={"admin_id": admin_id},
            returns=models.ConversationCustomers,
            errors={401: models.Error, 403: models.Error, 404: models.Error, 422: models.Error},
            options=request_options,
        )

    async def manage(
        self,
        id: str,
        /,
        *,
        body: ManageConversationParams | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Conversation:
        """Close, snooze, open or assign a conversation.

        Changes the state or the owner of a conversation; `message_type` says which, and each
        value has its own fields.

        The change is recorded as a part. Closing and assigning may carry a `body`, which the
        contact receives as a message. Returns the conversation with its parts.

        `POST /conversations/{id}/parts`

        Args:
            id: The conversation's id, as lists and webhooks give it.
            body: What to do and which admin does it.

        Returns:
            Conversation: The conversation in its new state.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            PermissionDeniedError: 403. The workspace's plan does not allow this call. Its
                `body` is `Error`.
            NotFoundError: 404. No conversation has this id. Its `body` is `Error`.

        Example:
            await client.conversations.manage(
                conversation_id,
                body={
                    "admin_id": "5310427",
                    "assignee_id": "814027",
                    "message_type": "assignment",
                    "type": "team",
                },
            )
        """
        return await self._client.call(
            "POST",
            "/conversations/{id}/parts",
            path={"id": id},
            json=as_seconds(body, ("snoozed_until",)),
            returns=models.Conversation,
            errors={401: models.Error, 403: models.Error, 404: models.Error},
            options=request_options,
        )

    async def redact(
        self,
        *,
        body: RedactConversationParams | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Conversation:
        """Erase a message from a conversation.

        Erases the text of a part or of the opening message for good, and returns the
        conversation with a placeholder in its place and `redacted` set.

        A part must have a body, and an opening message must have been written by a contact;
        otherwise the error code is `conversation_part_not_redactable`.

        `POST /conversations/redact`

        Args:
            body: The part or the opening message to erase.

        Returns:
            Conversation: The conversation without the text.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. The conversation has no such part or opening message. Its `body`
                is `Error`.

        Example:
            await client.conversations.redact(
                body={
                    "conversation_id": "215400319",
                    "conversation_part_id": "1180045602",
                    "type": "conversation_part",
                },
            )
        """
        return await self._client.call(
            "POST",
            "/conversations/redact",
            json=body,
            returns=models.Conversation,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )

    async def reply(
        self,
        id: str,
        /,
        *,
        body: ReplyConversationParams | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Conversation:
        """Reply to a conversation.

        Adds a comment from an admin or in a contact's name, or a note that only teammates see.
        A contact's comment opens a conversation that was closed.

        A comment goes out to the other side at once and cannot be taken back, only redacted; so
        a reply is not retried after an unclear failure. Replies by a bot to an email
        conversation are stored but not mailed unless Intercom has enabled that for the
        workspace. Returns the conversation with its parts.

        `POST /conversations/{id}/reply`

        Args:
            id: The conversation's id; `last` picks the contact's latest one instead.
            body: Who replies, in which form, and what they say.

        Returns:
            Conversation: The conversation with the new part at the end.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            PermissionDeniedError: 403. The workspace's plan does not allow this call. Its
                `body` is `Error`.
            NotFoundError: 404. No conversation has this id. Its `body` is `Error`.

        Example:
            await client.conversations.reply(
                conversation_id,
                body={
                    "admin_id": "5310427",
                    "attachment_files": [
                        {
                            "content_type": "image/png",
                            "data": "iVBORw0KGgo=",
                            "name": "route-bw-2291.png",
                        },
                    ],
                    "body": "Hi Ines, BW-2291 left our Porto depot this morning. The driver's route is attached.",
                    "message_type": "comment",
                    "type": "admin",
                },
            )
        """
        return await self._client.call(
            "POST",
            "/conversations/{id}/reply",
            path={"id": id},
            json=body,
            returns=models.Conversation,
            errors={401: models.Error, 403: models.Error, 404: models.Error},
            options=request_options,
        )

    async def run_assignment_rules(
        self, id: str, /, **request_options: Unpack[RequestOptions]
    ) -> Conversation:
        """Run assignment rules on a conversation.

        Lets the workspace's assignment rules decide who gets the conversation, and returns it
        with its parts. It may come out assigned to nobody.

        It does not work together with Workflows. Intercom deprecates the operation from version
        2.12 on and means to remove it at the end of 2026.

        `POST /conversations/{id}/run_assignment_rules`

        Args:
            id: The conversation's id, as lists and webhooks give it.

        Returns:
            Conversation: The conversation with the outcome as a part of type
                `default_assignment`.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            PermissionDeniedError: 403. The workspace's plan does not allow this call. Its
                `body` is `Error`.
            NotFoundError: 404. No conversation has this id. Its `body` is `Error`.

        Example:
            await client.conversations.run_assignment_rules(conversation_id)
        """
        return await self._client.call(
            "POST",
            "/conversations/{id}/run_assignment_rules",
            path={"id": id},
            returns=models.Conversation,
            errors={401: models.Error, 403: models.Error, 404: models.Error},
            options=request_options,
        )


class ConversationsWithRawResponse:
    def __init__(self, resource: Conversations) -> None:
        bound = as_raw(resource)
        self.list = raw(bound.list)
        self.create = raw(bound.create)
        self.retrieve = raw(bound.retrieve)
        self.update = raw(bound.update)
        self.search = raw(bound.search)
        self.attach_contact = raw(bound.attach_contact)
        self.detach_contact = raw(bound.detach_contact)
        self.manage = raw(bound.manage)
        self.redact = raw(bound.redact)
        self.reply = raw(bound.reply)
        self.run_assignment_rules = raw(bound.run_assignment_rules)


class AsyncConversationsWithRawResponse:
    def __init__(self, resource: AsyncConversations) -> None:
        bound = as_raw(resource)
        self.list = async_raw(bound.list)
        self.create = async_raw(bound.create)
        self.retrieve = async_raw(bound.retrieve)
        self.update = async_raw(bound.update)
        self.search = async_raw(bound.search)
        self.attach_contact = async_raw(bound.attach_contact)
        self.detach_contact = async_raw(bound.detach_contact)
        self.manage = async_raw(bound.manage)
        self.redact = async_raw(bound.redact)
        self.reply = async_raw(bound.reply)
        self.run_assignment_rules = async_raw(bound.run_assignment_rules)


class ConversationsWithStreamingResponse:
    def __init__(self, resource: Conversations) -> None:
        bound = as_streaming(resource)
        self.list = streaming(bound.list)
        self.create = streaming(bound.create)
        self.retrieve = streaming(bound.retrieve)
        self.update = streaming(bound.update)
        self.search = streaming(bound.search)
        self.attach_contact = streaming(bound.attach_contact)
        self.detach_contact = streaming(bound.detach_contact)
        self.manage = streaming(bound.manage)
        self.redact = streaming(bound.redact)
        self.reply = streaming(bound.reply)
        self.run_assignment_rules = streaming(bound.run_assignment_rules)


class AsyncConversationsWithStreamingResponse:
    def __init__(self, resource: AsyncConversations) -> None:
        bound = as_streaming(resource)
        self.list = async_streaming(bound.list)
        self.create = async_streaming(bound.create)
        self.retrieve = async_streaming(bound.retrieve)
        self.update = async_streaming(bound.update)
        self.search = async_streaming(bound.search)
        self.attach_contact = async_streaming(bound.attach_contact)
        self.detach_contact = async_streaming(bound.detach_contact)
        self.manage = async_streaming(bound.manage)
        self.redact = async_streaming(bound.redact)
        self.reply = async_streaming(bound.reply)
        self.run_assignment_rules = async_streaming(bound.run_assignment_rules)
