"""Contacts: Operations on contacts."""

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
    from ..models.notes_contacts_response import NotesContactsResponseItem
    from ..params.search_contacts import SearchContactsQueryParams


class Contacts(Resource):
    """Operations on contacts."""

    @cached_property
    def with_raw_response(self) -> ContactsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return ContactsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ContactsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return ContactsWithStreamingResponse(self)

    def create(self, **request_options: Unpack[RequestOptions]) -> None:
        """Create.

        `POST /contacts`

        Returns:
            None: Done.

        Example:
            client.contacts.create()
        """
        return self._client.call("POST", "/contacts", options=request_options)

    def delete(self, id: str, /, **request_options: Unpack[RequestOptions]) -> None:
        """Delete.

        `DELETE /contacts/{id}`

        Args:
            id

        Returns:
            None: Done.

        Example:
            client.contacts.delete(contact_id)
        """
        return self._client.call(
            "DELETE", "/contacts/{id}", path={"id": id}, options=request_options
        )

    def search(
        self,
        *,
        query: SearchContactsQueryParams | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Search.

        `POST /contacts/search`

        Args:
            query

        Returns:
            None: Done.

        Example:
            client.contacts.search()
        """
        return self._client.call(
            "POST", "/contacts/search", json={"query": query}, options=request_options
        )

    def notes(
        self, id: str, /, **request_options: Unpack[RequestOptions]
    ) -> list[NotesContactsResponseItem]:
        """Notes.

        `GET /contacts/{id}/notes`

        Args:
            id

        Returns:
            list[NotesContactsResponseItem]: The notes.

        Example:
            client.contacts.notes(contact_id)
        """
        return self._client.call(
            "GET",
            "/contacts/{id}/notes",
            path={"id": id},
            returns=list[models.NotesContactsResponseItem],
            options=request_options,
        )

    def patch_contacts(self, id: str, /, **request_options: Unpack[RequestOptions]) -> None:
        """Patch contacts.

        `PATCH /contacts/{id}`

        Args:
            id

        Returns:
            None: Done.

        Example:
            client.contacts.patch_contacts(contact_id)
        """
        return self._client.call(
            "PATCH", "/contacts/{id}", path={"id": id}, options=request_options
        )

    def put_contacts(self, id: str, /, **request_options: Unpack[RequestOptions]) -> None:
        """Put contacts.

        `PUT /contacts/{id}`

        Args:
            id

        Returns:
            None: Done.

        Example:
            client.contacts.put_contacts(contact_id)
        """
        return self._client.call("PUT", "/contacts/{id}", path={"id": id}, options=request_options)

    def retrieve_contacts(self, **request_options: Unpack[RequestOptions]) -> None:
        """Retrieve contacts.

        `GET /contacts`

        Returns:
            None: Done.

        Example:
            client.contacts.retrieve_contacts()
        """
        return self._client.call("GET", "/contacts", options=request_options)

    def retrieve_id(self, id: str, /, **request_options: Unpack[RequestOptions]) -> None:
        """Retrieve id.

        `GET /contacts/{id}`

        Args:
            id

        Returns:
            None: Done.

        Example:
            client.contacts.retrieve_id(contact_id)
        """
        return self._client.call("GET", "/contacts/{id}", path={"id": id}, options=request_options)


class AsyncContacts(AsyncResource):
    """Operations on contacts."""

    @cached_property
    def with_raw_response(self) -> AsyncContactsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncContactsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncContactsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncContactsWithStreamingResponse(self)

    async def create(self, **request_options: Unpack[RequestOptions]) -> None:
        """Create.

        `POST /contacts`

        Returns:
            None: Done.

        Example:
            await client.contacts.create()
        """
        return await self._client.call("POST", "/contacts", options=request_options)

    async def delete(self, id: str, /, **request_options: Unpack[RequestOptions]) -> None:
        """Delete.

        `DELETE /contacts/{id}`

        Args:
            id

        Returns:
            None: Done.

        Example:
            await client.contacts.delete(contact_id)
        """
        return await self._client.call(
            "DELETE", "/contacts/{id}", path={"id": id}, options=request_options
        )

    async def search(
        self,
        *,
        query: SearchContactsQueryParams | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Search.

        `POST /contacts/search`

        Args:
            query

        Returns:
            None: Done.

        Example:
            await client.contacts.search()
        """
        return await self._client.call(
            "POST", "/contacts/search", json={"query": query}, options=request_options
        )

    async def notes(
        self, id: str, /, **request_options: Unpack[RequestOptions]
    ) -> list[NotesContactsResponseItem]:
        """Notes.

        `GET /contacts/{id}/notes`

        Args:
            id

        Returns:
            list[NotesContactsResponseItem]: The notes.

        Example:
            await client.contacts.notes(contact_id)
        """
        return await self._client.call(
            "GET",
            "/contacts/{id}/notes",
            path={"id": id},
            returns=list[models.NotesContactsResponseItem],
            options=request_options,
        )

    async def patch_contacts(self, id: str, /, **request_options: Unpack[RequestOptions]) -> None:
        """Patch contacts.

        `PATCH /contacts/{id}`

        Args:
            id

        Returns:
            None: Done.

        Example:
            await client.contacts.patch_contacts(contact_id)
        """
        return await self._client.call(
            "PATCH", "/contacts/{id}", path={"id": id}, options=request_options
        )

    async def put_contacts(self, id: str, /, **request_options: Unpack[RequestOptions]) -> None:
        """Put contacts.

        `PUT /contacts/{id}`

        Args:
            id

        Returns:
            None: Done.

        Example:
            await client.contacts.put_contacts(contact_id)
        """
        return await self._client.call(
            "PUT", "/contacts/{id}", path={"id": id}, options=request_options
        )

    async def retrieve_contacts(self, **request_options: Unpack[RequestOptions]) -> None:
        """Retrieve contacts.

        `GET /contacts`

        Returns:
            None: Done.

        Example:
            await client.contacts.retrieve_contacts()
        """
        return await self._client.call("GET", "/contacts", options=request_options)

    async def retrieve_id(self, id: str, /, **request_options: Unpack[RequestOptions]) -> None:
        """Retrieve id.

        `GET /contacts/{id}`

        Args:
            id

        Returns:
            None: Done.

        Example:
            await client.contacts.retrieve_id(contact_id)
        """
        return await self._client.call(
            "GET", "/contacts/{id}", path={"id": id}, options=request_options
        )


class ContactsWithRawResponse:
    def __init__(self, resource: Contacts) -> None:
        bound = as_raw(resource)
        self.create = raw(bound.create)
        self.delete = raw(bound.delete)
        self.search = raw(bound.search)
        self.notes = raw(bound.notes)
        self.patch_contacts = raw(bound.patch_contacts)
        self.put_contacts = raw(bound.put_contacts)
        self.retrieve_contacts = raw(bound.retrieve_contacts)
        self.retrieve_id = raw(bound.retrieve_id)


class AsyncContactsWithRawResponse:
    def __init__(self, resource: AsyncContacts) -> None:
        bound = as_raw(resource)
        self.create = async_raw(bound.create)
        self.delete = async_raw(bound.delete)
        self.search = async_raw(bound.search)
        self.notes = async_raw(bound.notes)
        self.patch_contacts = async_raw(bound.patch_contacts)
        self.put_contacts = async_raw(bound.put_contacts)
        self.retrieve_contacts = async_raw(bound.retrieve_contacts)
        self.retrieve_id = async_raw(bound.retrieve_id)


class ContactsWithStreamingResponse:
    def __init__(self, resource: Contacts) -> None:
        bound = as_streaming(resource)
        self.create = streaming(bound.create)
        self.delete = streaming(bound.delete)
        self.search = streaming(bound.search)
        self.notes = streaming(bound.notes)
        self.patch_contacts = streaming(bound.patch_contacts)
        self.put_contacts = streaming(bound.put_contacts)
        self.retrieve_contacts = streaming(bound.retrieve_contacts)
        self.retrieve_id = streaming(bound.retrieve_id)


class AsyncContactsWithStreamingResponse:
    def __init__(self, resource: AsyncContacts) -> None:
        bound = as_streaming(resource)
        self.create = async_streaming(bound.create)
        self.delete = async_streaming(bound.delete)
        self.search = async_streaming(bound.search)
        self.notes = async_streaming(bound.notes)
        self.patch_contacts = async_streaming(bound.patch_contacts)
        self.put_contacts = async_streaming(bound.put_contacts)
        self.retrieve_contacts = async_streaming(bound.retrieve_contacts)
        self.retrieve_id = async_streaming(bound.retrieve_id)
