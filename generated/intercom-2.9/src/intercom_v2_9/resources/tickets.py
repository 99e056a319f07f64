"""Tickets: Requests of customers, tracked from submission until they are resolved."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, Unpack

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
from .._runtime.request.conversions import as_seconds
from .._runtime.types import omit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from .._runtime.types import Omit, RequestOptions, Timestamp
    from ..models.ticket import Ticket
    from ..models.ticket_note import TicketNote
    from ..params.create_ticket import CreateTicketContactParams
    from ..params.ticket_request_custom_attributes import TicketRequestCustomAttributesParams
    from ..params.update_ticket import UpdateTicketAssignmentParams


class Tickets(Resource):
    """Requests of customers, tracked from submission until they are resolved."""

    @cached_property
    def with_raw_response(self) -> TicketsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return TicketsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TicketsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return TicketsWithStreamingResponse(self)

    def create(
        self,
        *,
        contacts: Sequence[CreateTicketContactParams],
        ticket_type_id: int | str,
        company_id: str | Omit = omit,
        ticket_attributes: TicketRequestCustomAttributesParams | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Ticket:
        """Create a ticket.

        Files a ticket of a given type for one contact, and returns it in state `submitted` with
        nobody assigned.

        Fields are keyed by their names; a field that its type requires must be there. A contact
        named by an email address that nobody has is created along the way.

        `POST /tickets`

        Args:
            contacts: Whom the ticket concerns; exactly one contact for now.
            ticket_type_id: Id of the type to file the ticket under.
            company_id: Your own id of the company the ticket is for (`company_id` there), not
                Intercom's.
            ticket_attributes: Values of the type's fields; every required field needs one.

        Returns:
            Ticket: The new ticket.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            client.tickets.create(
                contacts=[{"id": "66b1f2c4a19d3e0b7c5d8101"}],
                ticket_type_id="6021",
                company_id="acct-77",
            )
        """
        return self._client.call(
            "POST",
            "/tickets",
            json={
                "company_id": company_id,
                "contacts": contacts,
                "ticket_attributes": ticket_attributes,
                "ticket_type_id": ticket_type_id,
            },
            returns=models.Ticket,
            errors={401: models.Error},
            options=request_options,
        )

    def retrieve(self, id: str, /, **request_options: Unpack[RequestOptions]) -> Ticket:
        """Retrieve a ticket.

        Gives one ticket with its fields, its type and its history of at most 500 parts.

        The id is the one that the API returns as `id`. The number on screen in the inbox is
        `ticket_id`; it does not work here.

        `GET /tickets/{id}`

        Args:
            id: The ticket's `id` as the API returns it, not the `ticket_id` shown in the inbox.

        Returns:
            Ticket: The ticket.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            client.tickets.retrieve(ticket_id)
        """
        return self._client.call(
            "GET",
            "/tickets/{id}",
            path={"id": id},
            returns=models.Ticket,
            errors={401: models.Error},
            options=request_options,
        )

    def update(
        self,
        id: str,
        /,
        *,
        assignment: UpdateTicketAssignmentParams | Omit = omit,
        is_shared: bool | Omit = omit,
        open: bool | Omit = omit,
        snoozed_until: Timestamp | datetime | Omit = omit,
        state: Literal["in_progress", "waiting_on_customer", "resolved"] | Omit = omit,
        ticket_attributes: Mapping[str, Any] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Ticket:
        """Update a ticket.

        Changes a ticket's field values, state, visibility or owner, all in one call if need be;
        what is left out stays.

        Each change is recorded as a part of its own. Returns the ticket with its parts.

        `PUT /tickets/{id}`

        Args:
            id: The ticket's `id` as the API returns it, not the `ticket_id` shown in the inbox.
            assignment: A new owner for the ticket.
            is_shared: Whether the contact may see the ticket.
            open: Whether the ticket is open; closing it also ends a snooze.
            snoozed_until: When the ticket opens again, as Unix time in seconds.
            state: Stage to move the ticket to; it cannot go back to `submitted`.
            ticket_attributes: New values of the ticket's fields, by field name.

        Returns:
            Ticket: The ticket after the change.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. The admin who acts, or the admin or team to be assigned, does
                not exist.

        Example:
            client.tickets.update(ticket_id, state="resolved")
        """
        return self._client.call(
            "PUT",
            "/tickets/{id}",
            path={"id": id},
            json={
                "assignment": assignment,
                "is_shared": is_shared,
                "open": open,
                "snoozed_until": as_seconds(snoozed_until),
                "state": state,
                "ticket_attributes": ticket_attributes,
            },
            returns=models.Ticket,
            errors={401: models.Error},
            options=request_options,
        )

    def reply(
        self,
        id: str,
        /,
        *,
        admin_id: int | str,
        body: str,
        message_type: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> TicketNote:
        """Add a note to a ticket.

        Adds a note by an admin, which only teammates can read, and returns that note rather
        than the ticket. This version has no way to answer the contact here.

        `POST /tickets/{id}/reply`

        Args:
            id: Id of the ticket to add to: its `id` as the API returns it, not the `ticket_id`
                shown in the inbox.
            admin_id: Id of the admin who signs the note.
            body: Text of the note; simple HTML is kept.
            message_type: Kind of reply; `note` is the only one there is. Defaults to 'note'.

        Returns:
            TicketNote: The note.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            client.tickets.reply(
                ticket_id,
                admin_id="5310427",
                body="<p>Depot confirms the damage. <b>Send a replacement</b>, no return needed.</p>",
                message_type="note",
            )
        """
        return self._client.call(
            "POST",
            "/tickets/{id}/reply",
            path={"id": id},
            json={"admin_id": admin_id, "body": body, "message_type": message_type},
            returns=models.TicketNote,
            errors={401: models.Error},
            options=request_options,
        )


class AsyncTickets(AsyncResource):
    """Requests of customers, tracked from submission until they are resolved."""

    @cached_property
    def with_raw_response(self) -> AsyncTicketsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncTicketsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTicketsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncTicketsWithStreamingResponse(self)

    async def create(
        self,
        *,
        contacts: Sequence[CreateTicketContactParams],
        ticket_type_id: int | str,
        company_id: str | Omit = omit,
        ticket_attributes: TicketRequestCustomAttributesParams | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Ticket:
        """Create a ticket.

        Files a ticket of a given type for one contact, and returns it in state `submitted` with
        nobody assigned.

        Fields are keyed by their names; a field that its type requires must be there. A contact
        named by an email address that nobody has is created along the way.

        `POST /tickets`

        Args:
            contacts: Whom the ticket concerns; exactly one contact for now.
            ticket_type_id: Id of the type to file the ticket under.
            company_id: Your own id of the company the ticket is for (`company_id` there), not
                Intercom's.
            ticket_attributes: Values of the type's fields; every required field needs one.

        Returns:
            Ticket: The new ticket.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            await client.tickets.create(
                contacts=[{"id": "66b1f2c4a19d3e0b7c5d8101"}],
                ticket_type_id="6021",
                company_id="acct-77",
            )
        """
        return await self._client.call(
            "POST",
            "/tickets",
            json={
                "company_id": company_id,
                "contacts": contacts,
                "ticket_attributes": ticket_attributes,
                "ticket_type_id": ticket_type_id,
            },
            returns=models.Ticket,
            errors={401: models.Error},
            options=request_options,
        )

    async def retrieve(self, id: str, /, **request_options: Unpack[RequestOptions]) -> Ticket:
        """Retrieve a ticket.

        Gives one ticket with its fields, its type and its history of at most 500 parts.

        The id is the one that the API returns as `id`. The number on screen in the inbox is
        `ticket_id`; it does not work here.

        `GET /tickets/{id}`

        Args:
            id: The ticket's `id` as the API returns it, not the `ticket_id` shown in the inbox.

        Returns:
            Ticket: The ticket.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            await client.tickets.retrieve(ticket_id)
        """
        return await self._client.call(
            "GET",
            "/tickets/{id}",
            path={"id": id},
            returns=models.Ticket,
            errors={401: models.Error},
            options=request_options,
        )

    async def update(
        self,
        id: str,
        /,
        *,
        assignment: UpdateTicketAssignmentParams | Omit = omit,
        is_shared: bool | Omit = omit,
        open: bool | Omit = omit,
        snoozed_until: Timestamp | datetime | Omit = omit,
        state: Literal["in_progress", "waiting_on_customer", "resolved"] | Omit = omit,
        ticket_attributes: Mapping[str, Any] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Ticket:
        """Update a ticket.

        Changes a ticket's field values, state, visibility or owner, all in one call if need be;
        what is left out stays.

        Each change is recorded as a part of its own. Returns the ticket with its parts.

        `PUT /tickets/{id}`

        Args:
            id: The ticket's `id` as the API returns it, not the `ticket_id` shown in the inbox.
            assignment: A new owner for the ticket.
            is_shared: Whether the contact may see the ticket.
            open: Whether the ticket is open; closing it also ends a snooze.
            snoozed_until: When the ticket opens again, as Unix time in seconds.
            state: Stage to move the ticket to; it cannot go back to `submitted`.
            ticket_attributes: New values of the ticket's fields, by field name.

        Returns:
            Ticket: The ticket after the change.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. The admin who acts, or the admin or team to be assigned, does
                not exist.

        Example:
            await client.tickets.update(ticket_id, state="resolved")
        """
        return await self._client.call(
            "PUT",
            "/tickets/{id}",
            path={"id": id},
            json={
                "assignment": assignment,
                "is_shared": is_shared,
                "open": open,
                "snoozed_until": as_seconds(snoozed_until),
                "state": state,
                "ticket_attributes": ticket_attributes,
            },
            returns=models.Ticket,
            errors={401: models.Error},
            options=request_options,
        )

    async def reply(
        self,
        id: str,
        /,
        *,
        admin_id: int | str,
        body: str,
        message_type: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> TicketNote:
        """Add a note to a ticket.

        Adds a note by an admin, which only teammates can read, and returns that note rather
        than the ticket. This version has no way to answer the contact here.

        `POST /tickets/{id}/reply`

        Args:
            id: Id of the ticket to add to: its `id` as the API returns it, not the `ticket_id`
                shown in the inbox.
            admin_id: Id of the admin who signs the note.
            body: Text of the note; simple HTML is kept.
            message_type: Kind of reply; `note` is the only one there is. Defaults to 'note'.

        Returns:
            TicketNote: The note.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            await client.tickets.reply(
                ticket_id,
                admin_id="5310427",
                body="<p>Depot confirms the damage. <b>Send a replacement</b>, no return needed.</p>",
                message_type="note",
            )
        """
        return await self._client.call(
            "POST",
            "/tickets/{id}/reply",
            path={"id": id},
            json={"admin_id": admin_id, "body": body, "message_type": message_type},
            returns=models.TicketNote,
            errors={401: models.Error},
            options=request_options,
        )


class TicketsWithRawResponse:
    def __init__(self, resource: Tickets) -> None:
        bound = as_raw(resource)
        self.create = raw(bound.create)
        self.retrieve = raw(bound.retrieve)
        self.update = raw(bound.update)
        self.reply = raw(bound.reply)


class AsyncTicketsWithRawResponse:
    def __init__(self, resource: AsyncTickets) -> None:
        bound = as_raw(resource)
        self.create = async_raw(bound.create)
        self.retrieve = async_raw(bound.retrieve)
        self.update = async_raw(bound.update)
        self.reply = async_raw(bound.reply)


class TicketsWithStreamingResponse:
    def __init__(self, resource: Tickets) -> None:
        bound = as_streaming(resource)
        self.create = streaming(bound.create)
        self.retrieve = streaming(bound.retrieve)
        self.update = streaming(bound.update)
        self.reply = streaming(bound.reply)


class AsyncTicketsWithStreamingResponse:
    def __init__(self, resource: AsyncTickets) -> None:
        bound = as_streaming(resource)
        self.create = async_streaming(bound.create)
        self.retrieve = async_streaming(bound.retrieve)
        self.update = async_streaming(bound.update)
        self.reply = async_streaming(bound.reply)
