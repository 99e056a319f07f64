"""TicketTypes: Kinds of ticket, each with fields of its own."""

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
from .._runtime.types import omit

if TYPE_CHECKING:
    from .._runtime.types import Omit, RequestOptions
    from ..models.ticket_type import TicketType
    from ..models.ticket_type_list import TicketTypeList


class TicketTypes(Resource):
    """Kinds of ticket, each with fields of its own."""

    @cached_property
    def with_raw_response(self) -> TicketTypesWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return TicketTypesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TicketTypesWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return TicketTypesWithStreamingResponse(self)

    def list(self, **request_options: Unpack[RequestOptions]) -> TicketTypeList:
        """List all ticket types.

        Gives every ticket type of the workspace in one answer, each with its fields. Use it to
        look up the ids of types and of the items of list fields before filing tickets.

        `GET /ticket_types`

        Returns:
            TicketTypeList: The ticket types.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            client.ticket_types.list()
        """
        return self._client.call(
            "GET",
            "/ticket_types",
            returns=models.TicketTypeList,
            errors={401: models.Error},
            options=request_options,
        )

    def create(
        self,
        *,
        name: str,
        description: str | Omit = omit,
        icon: str | Omit = omit,
        is_internal: bool | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> TicketType:
        """Create a ticket type.

        Sets up a ticket type. It begins with two built-in fields, `_default_title_` and
        `_default_description_`; add more as ticket type attributes. Returns the type with those
        two fields.

        A type cannot be deleted, only archived.

        `POST /ticket_types`

        Args:
            name: Name to choose the type by.
            description: What the type is for.
            icon: A single emoji. Defaults to '🎟️'.
            is_internal: Whether its tickets are for teammates only; not available to every
                workspace. Defaults to False.

        Returns:
            TicketType: The new ticket type.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            client.ticket_types.create(
                name="Damaged parcel",
                description="A parcel arrived broken or open",
                icon="📦",
            )
        """
        return self._client.call(
            "POST",
            "/ticket_types",
            json={
                "description": description,
                "icon": icon,
                "is_internal": is_internal,
                "name": name,
            },
            returns=models.TicketType,
            errors={401: models.Error},
            options=request_options,
        )

    def retrieve(self, id: str, /, **request_options: Unpack[RequestOptions]) -> TicketType:
        """Retrieve a ticket type.

        Gives one ticket type with its fields. A list field's `input_options` show the ids of
        its items, which tickets refer to.

        `GET /ticket_types/{id}`

        Args:
            id: The ticket type's id, as a listing gives it.

        Returns:
            TicketType: The ticket type.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            client.ticket_types.retrieve(ticket_type_id)
        """
        return self._client.call(
            "GET",
            "/ticket_types/{id}",
            path={"id": id},
            returns=models.TicketType,
            errors={401: models.Error},
            options=request_options,
        )

    def update(
        self,
        id: str,
        /,
        *,
        archived: bool | Omit = omit,
        description: str | Omit = omit,
        icon: str | Omit = omit,
        is_internal: bool | Omit = omit,
        name: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> TicketType:
        """Update a ticket type.

        Changes a ticket type's name, description, icon or visibility, or archives it; what is
        left out stays. Its fields are changed as ticket type attributes. Returns the type with
        its fields.

        `PUT /ticket_types/{id}`

        Args:
            id: The ticket type's id, as a listing gives it.
            archived: Whether to retire the type; send false to bring it back.
            description: New purpose.
            icon: Another single emoji. Defaults to '🎟️'.
            is_internal: Whether its tickets are for teammates only; not available to every
                workspace. Defaults to False.
            name: New name.

        Returns:
            TicketType: The ticket type after the change.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            client.ticket_types.update(ticket_type_id, archived=True)
        """
        return self._client.call(
            "PUT",
            "/ticket_types/{id}",
            path={"id": id},
            json={
                "archived": archived,
                "description": description,
                "icon": icon,
                "is_internal": is_internal,
                "name": name,
            },
            returns=models.TicketType,
            errors={401: models.Error},
            options=request_options,
        )


class AsyncTicketTypes(AsyncResource):
    """Kinds of ticket, each with fields of its own."""

    @cached_property
    def with_raw_response(self) -> AsyncTicketTypesWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncTicketTypesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTicketTypesWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncTicketTypesWithStreamingResponse(self)

    async def list(self, **request_options: Unpack[RequestOptions]) -> TicketTypeList:
        """List all ticket types.

        Gives every ticket type of the workspace in one answer, each with its fields. Use it to
        look up the ids of types and of the items of list fields before filing tickets.

        `GET /ticket_types`

        Returns:
            TicketTypeList: The ticket types.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            await client.ticket_types.list()
        """
        return await self._client.call(
            "GET",
            "/ticket_types",
            returns=models.TicketTypeList,
            errors={401: models.Error},
            options=request_options,
        )

    async def create(
        self,
        *,
        name: str,
        description: str | Omit = omit,
        icon: str | Omit = omit,
        is_internal: bool | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> TicketType:
        """Create a ticket type.

        Sets up a ticket type. It begins with two built-in fields, `_default_title_` and
        `_default_description_`; add more as ticket type attributes. Returns the type with those
        two fields.

        A type cannot be deleted, only archived.

        `POST /ticket_types`

        Args:
            name: Name to choose the type by.
            description: What the type is for.
            icon: A single emoji. Defaults to '🎟️'.
            is_internal: Whether its tickets are for teammates only; not available to every
                workspace. Defaults to False.

        Returns:
            TicketType: The new ticket type.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            await client.ticket_types.create(
                name="Damaged parcel",
                description="A parcel arrived broken or open",
                icon="📦",
            )
        """
        return await self._client.call(
            "POST",
            "/ticket_types",
            json={
                "description": description,
                "icon": icon,
                "is_internal": is_internal,
                "name": name,
            },
            returns=models.TicketType,
            errors={401: models.Error},
            options=request_options,
        )

    async def retrieve(self, id: str, /, **request_options: Unpack[RequestOptions]) -> TicketType:
        """Retrieve a ticket type.

        Gives one ticket type with its fields. A list field's `input_options` show the ids of
        its items, which tickets refer to.

        `GET /ticket_types/{id}`

        Args:
            id: The ticket type's id, as a listing gives it.

        Returns:
            TicketType: The ticket type.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            await client.ticket_types.retrieve(ticket_type_id)
        """
        return await self._client.call(
            "GET",
            "/ticket_types/{id}",
            path={"id": id},
            returns=models.TicketType,
            errors={401: models.Error},
            options=request_options,
        )

    async def update(
        self,
        id: str,
        /,
        *,
        archived: bool | Omit = omit,
        description: str | Omit = omit,
        icon: str | Omit = omit,
        is_internal: bool | Omit = omit,
        name: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> TicketType:
        """Update a ticket type.

        Changes a ticket type's name, description, icon or visibility, or archives it; what is
        left out stays. Its fields are changed as ticket type attributes. Returns the type with
        its fields.

        `PUT /ticket_types/{id}`

        Args:
            id: The ticket type's id, as a listing gives it.
            archived: Whether to retire the type; send false to bring it back.
            description: New purpose.
            icon: Another single emoji. Defaults to '🎟️'.
            is_internal: Whether its tickets are for teammates only; not available to every
                workspace. Defaults to False.
            name: New name.

        Returns:
            TicketType: The ticket type after the change.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.

        Example:
            await client.ticket_types.update(ticket_type_id, archived=True)
        """
        return await self._client.call(
            "PUT",
            "/ticket_types/{id}",
            path={"id": id},
            json={
                "archived": archived,
                "description": description,
                "icon": icon,
                "is_internal": is_internal,
                "name": name,
            },
            returns=models.TicketType,
            errors={401: models.Error},
            options=request_options,
        )


class TicketTypesWithRawResponse:
    def __init__(self, resource: TicketTypes) -> None:
        bound = as_raw(resource)
        self.list = raw(bound.list)
        self.create = raw(bound.create)
        self.retrieve = raw(bound.retrieve)
        self.update = raw(bound.update)


class AsyncTicketTypesWithRawResponse:
    def __init__(self, resource: AsyncTicketTypes) -> None:
        bound = as_raw(resource)
        self.list = async_raw(bound.list)
        self.create = async_raw(bound.create)
        self.retrieve = async_raw(bound.retrieve)
        self.update = async_raw(bound.update)


class TicketTypesWithStreamingResponse:
    def __init__(self, resource: TicketTypes) -> None:
        bound = as_streaming(resource)
        self.list = streaming(bound.list)
        self.create = streaming(bound.create)
        self.retrieve = streaming(bound.retrieve)
        self.update = streaming(bound.update)


class AsyncTicketTypesWithStreamingResponse:
    def __init__(self, resource: AsyncTicketTypes) -> None:
        bound = as_streaming(resource)
        self.list = async_streaming(bound.list)
        self.create = async_streaming(bound.create)
        self.retrieve = async_streaming(bound.retrieve)
        self.update = async_streaming(bound.update)
