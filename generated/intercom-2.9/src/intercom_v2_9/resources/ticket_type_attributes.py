"""TicketTypeAttributes: The fields that tickets of one type have."""

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
    from ..models.ticket_type_attribute import TicketTypeAttribute


class TicketTypeAttributes(Resource):
    """The fields that tickets of one type have."""

    @cached_property
    def with_raw_response(self) -> TicketTypeAttributesWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return TicketTypeAttributesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TicketTypeAttributesWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return TicketTypeAttributesWithStreamingResponse(self)

    def create(
        self,
        ticket_type_id: str,
        /,
        *,
        data_type: (
            Literal["string", "list", "integer", "decimal", "boolean", "datetime", "files"]
            | Unlisted
        ),
        description: str,
        name: str,
        allow_multiple_values: bool | Omit = omit,
        list_items: str | Omit = omit,
        multiline: bool | Omit = omit,
        required_to_create: bool | Omit = omit,
        required_to_create_for_contacts: bool | Omit = omit,
        visible_on_create: bool | Omit = omit,
        visible_to_contacts: bool | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> TicketTypeAttribute:
        """Add a field to a ticket type.

        Adds a field at the end of a ticket type's form and returns it. What it holds is settled
        here: the data type cannot be changed later, and some options only make sense for one
        type (`multiline` for text, `list_items` for lists, `allow_multiple_values` for files).

        `POST /ticket_types/{ticket_type_id}/attributes`

        Args:
            ticket_type_id: Id of the ticket type that gets the field.
            data_type: What the field holds; it cannot be changed afterwards.
            description: Help text for whoever fills it in.
            name: Name of the field, later its key in `ticket_attributes`.
            allow_multiple_values: Whether a `files` field takes more than one file.
            list_items: Choices of a `list` field in one string, separated by commas:
                `low,high`.
            multiline: Whether a `string` field takes several lines.
            required_to_create: Whether teammates must fill the field when they file a ticket.
                Defaults to False.
            required_to_create_for_contacts: Whether contacts must fill the field when they file
                a ticket in the Messenger. Defaults to False.
            visible_on_create: Whether teammates are shown the field when they file a ticket.
                Defaults to True.
            visible_to_contacts: Whether contacts are shown the field in the Messenger. Defaults
                to True.

        Returns:
            TicketTypeAttribute: The new field.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            client.ticket_type_attributes.create(
                ticket_type_id,
                data_type="list",
                description="How badly the parcel was damaged",
                name="Severity",
                list_items="low,high",
            )
        """
        return self._client.call(
            "POST",
            "/ticket_types/{ticket_type_id}/attributes",
            path={"ticket_type_id": ticket_type_id},
            json={
                "allow_multiple_values": allow_multiple_values,
                "data_type": data_type,
                "description": description,
                "list_items": list_items,
                "multiline": multiline,
                "name": name,
                "required_to_create": required_to_create,
                "required_to_create_for_contacts": required_to_create_for_contacts,
                "visible_on_create": visible_on_create,
                "visible_to_contacts": visible_to_contacts,
            },
            returns=models.TicketTypeAttribute,
            errors={401: models.Error},
            options=request_options,
        )

    def update(
        self,
        ticket_type_id: str,
        id: str,
        /,
        *,
        allow_multiple_values: bool | Omit = omit,
        archived: bool | Omit = omit,
        description: str | Omit = omit,
        list_items: str | Omit = omit,
        multiline: bool | Omit = omit,
        name: str | Omit = omit,
        required_to_create: bool | Omit = omit,
        required_to_create_for_contacts: bool | Omit = omit,
        visible_on_create: bool | Omit = omit,
        visible_to_contacts: bool | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> TicketTypeAttribute:
        """Update a field of a ticket type.

        Changes the wording, the rules or the options of a field, or archives it; what is left
        out stays, and the data type stays always. Tickets filed before keep their values.
        Returns the field.

        `PUT /ticket_types/{ticket_type_id}/attributes/{id}`

        Args:
            ticket_type_id: Id of the ticket type that has the field.
            id: Id of the field, from the ticket type's attributes.
            allow_multiple_values: Whether a `files` field takes more than one file.
            archived: Whether to retire the field: new tickets no longer ask for it, old ones
                keep its value.
            description: New help text for whoever fills it in.
            list_items: Choices of a `list` field in one string, separated by commas:
                `low,high`.
            multiline: Whether a `string` field takes several lines.
            name: New name of the field.
            required_to_create: Whether teammates must fill the field when they file a ticket.
                Defaults to False.
            required_to_create_for_contacts: Whether contacts must fill the field when they file
                a ticket in the Messenger. Defaults to False.
            visible_on_create: Whether teammates are shown the field when they file a ticket.
                Defaults to True.
            visible_to_contacts: Whether contacts are shown the field in the Messenger. Defaults
                to True.

        Returns:
            TicketTypeAttribute: The field after the change.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            client.ticket_type_attributes.update(
                ticket_type_id,
                attribute_id,
                archived=True,
            )
        """
        return self._client.call(
            "PUT",
            "/ticket_types/{ticket_type_id}/attributes/{id}",
            path={"ticket_type_id": ticket_type_id, "id": id},
            json={
                "allow_multiple_values": allow_multiple_values,
                "archived": archived,
                "description": description,
                "list_items": list_items,
                "multiline": multiline,
                "name": name,
                "required_to_create": required_to_create,
                "required_to_create_for_contacts": required_to_create_for_contacts,
                "visible_on_create": visible_on_create,
                "visible_to_contacts": visible_to_contacts,
            },
            returns=models.TicketTypeAttribute,
            errors={401: models.Error},
            options=request_options,
        )


class AsyncTicketTypeAttributes(AsyncResource):
    """The fields that tickets of one type have."""

    @cached_property
    def with_raw_response(self) -> AsyncTicketTypeAttributesWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncTicketTypeAttributesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTicketTypeAttributesWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncTicketTypeAttributesWithStreamingResponse(self)

    async def create(
        self,
        ticket_type_id: str,
        /,
        *,
        data_type: (
            Literal["string", "list", "integer", "decimal", "boolean", "datetime", "files"]
            | Unlisted
        ),
        description: str,
        name: str,
        allow_multiple_values: bool | Omit = omit,
        list_items: str | Omit = omit,
        multiline: bool | Omit = omit,
        required_to_create: bool | Omit = omit,
        required_to_create_for_contacts: bool | Omit = omit,
        visible_on_create: bool | Omit = omit,
        visible_to_contacts: bool | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> TicketTypeAttribute:
        """Add a field to a ticket type.

        Adds a field at the end of a ticket type's form and returns it. What it holds is settled
        here: the data type cannot be changed later, and some options only make sense for one
        type (`multiline` for text, `list_items` for lists, `allow_multiple_values` for files).

        `POST /ticket_types/{ticket_type_id}/attributes`

        Args:
            ticket_type_id: Id of the ticket type that gets the field.
            data_type: What the field holds; it cannot be changed afterwards.
            description: Help text for whoever fills it in.
            name: Name of the field, later its key in `ticket_attributes`.
            allow_multiple_values: Whether a `files` field takes more than one file.
            list_items: Choices of a `list` field in one string, separated by commas:
                `low,high`.
            multiline: Whether a `string` field takes several lines.
            required_to_create: Whether teammates must fill the field when they file a ticket.
                Defaults to False.
            required_to_create_for_contacts: Whether contacts must fill the field when they file
                a ticket in the Messenger. Defaults to False.
            visible_on_create: Whether teammates are shown the field when they file a ticket.
                Defaults to True.
            visible_to_contacts: Whether contacts are shown the field in the Messenger. Defaults
                to True.

        Returns:
            TicketTypeAttribute: The new field.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            await client.ticket_type_attributes.create(
                ticket_type_id,
                data_type="list",
                description="How badly the parcel was damaged",
                name="Severity",
                list_items="low,high",
            )
        """
        return await self._client.call(
            "POST",
            "/ticket_types/{ticket_type_id}/attributes",
            path={"ticket_type_id": ticket_type_id},
            json={
                "allow_multiple_values": allow_multiple_values,
                "data_type": data_type,
                "description": description,
                "list_items": list_items,
                "multiline": multiline,
                "name": name,
                "required_to_create": required_to_create,
                "required_to_create_for_contacts": required_to_create_for_contacts,
                "visible_on_create": visible_on_create,
                "visible_to_contacts": visible_to_contacts,
            },
            returns=models.TicketTypeAttribute,
            errors={401: models.Error},
            options=request_options,
        )

    async def update(
        self,
        ticket_type_id: str,
        id: str,
        /,
        *,
        allow_multiple_values: bool | Omit = omit,
        archived: bool | Omit = omit,
        description: str | Omit = omit,
        list_items: str | Omit = omit,
        multiline: bool | Omit = omit,
        name: str | Omit = omit,
        required_to_create: bool | Omit = omit,
        required_to_create_for_contacts: bool | Omit = omit,
        visible_on_create: bool | Omit = omit,
        visible_to_contacts: bool | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> TicketTypeAttribute:
        """Update a field of a ticket type.

        Changes the wording, the rules or the options of a field, or archives it; what is left
        out stays, and the data type stays always. Tickets filed before keep their values.
        Returns the field.

        `PUT /ticket_types/{ticket_type_id}/attributes/{id}`

        Args:
            ticket_type_id: Id of the ticket type that has the field.
            id: Id of the field, from the ticket type's attributes.
            allow_multiple_values: Whether a `files` field takes more than one file.
            archived: Whether to retire the field: new tickets no longer ask for it, old ones
                keep its value.
            description: New help text for whoever fills it in.
            list_items: Choices of a `list` field in one string, separated by commas:
                `low,high`.
            multiline: Whether a `string` field takes several lines.
            name: New name of the field.
            required_to_create: Whether teammates must fill the field when they file a ticket.
                Defaults to False.
            required_to_create_for_contacts: Whether contacts must fill the field when they file
                a ticket in the Messenger. Defaults to False.
            visible_on_create: Whether teammates are shown the field when they file a ticket.
                Defaults to True.
            visible_to_contacts: Whether contacts are shown the field in the Messenger. Defaults
                to True.

        Returns:
            TicketTypeAttribute: The field after the change.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            await client.ticket_type_attributes.update(
                ticket_type_id,
                attribute_id,
                archived=True,
            )
        """
        return await self._client.call(
            "PUT",
            "/ticket_types/{ticket_type_id}/attributes/{id}",
            path={"ticket_type_id": ticket_type_id, "id": id},
            json={
                "allow_multiple_values": allow_multiple_values,
                "archived": archived,
                "description": description,
                "list_items": list_items,
                "multiline": multiline,
                "name": name,
                "required_to_create": required_to_create,
                "required_to_create_for_contacts": required_to_create_for_contacts,
                "visible_on_create": visible_on_create,
                "visible_to_contacts": visible_to_contacts,
            },
            returns=models.TicketTypeAttribute,
            errors={401: models.Error},
            options=request_options,
        )


class TicketTypeAttributesWithRawResponse:
    def __init__(self, resource: TicketTypeAttributes) -> None:
        bound = as_raw(resource)
        self.create = raw(bound.create)
        self.update = raw(bound.update)


class AsyncTicketTypeAttributesWithRawResponse:
    def __init__(self, resource: AsyncTicketTypeAttributes) -> None:
        bound = as_raw(resource)
        self.create = async_raw(bound.create)
        self.update = async_raw(bound.update)


class TicketTypeAttributesWithStreamingResponse:
    def __init__(self, resource: TicketTypeAttributes) -> None:
        bound = as_streaming(resource)
        self.create = streaming(bound.create)
        self.update = streaming(bound.update)


class AsyncTicketTypeAttributesWithStreamingResponse:
    def __init__(self, resource: AsyncTicketTypeAttributes) -> None:
        bound = as_streaming(resource)
        self.create = async_streaming(bound.create)
        self.update = async_streaming(bound.update)
