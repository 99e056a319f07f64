"""Notes: Remarks of admins about a contact, which the contact never sees."""

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
from .._runtime.pagination.styles import PageNumber
from .._runtime.types import omit

if TYPE_CHECKING:
    from .._runtime.pagination.async_pages import AsyncPaginator
    from .._runtime.pagination.sync_pages import Page
    from .._runtime.types import Omit, RequestOptions
    from ..models.note import Note
    from ..models.note_list import NoteList


class Notes(Resource):
    """Remarks of admins about a contact, which the contact never sees."""

    @cached_property
    def with_raw_response(self) -> NotesWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return NotesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> NotesWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return NotesWithStreamingResponse(self)

    def list(
        self,
        id: int | str,
        /,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Page[Note, NoteList]:
        """List the notes of a contact.

        Pages through the notes that teammates have written about a contact, newest first. Pages
        are numbered; compare `page` with `total_pages` to know when to stop.

        `GET /contacts/{id}/notes`

        Args:
            id: Intercom `id` of the contact.
            page: Number of the page to return, from 1.
            per_page: How many items a page holds at most.

        Returns:
            Page[Note, NoteList]: One page of notes.

        Raises:
            NotFoundError: 404. There is no contact with this id. Its `body` is `Error`.

        Example:
            for item in client.notes.list(contact_id):
                print(item)
        """
        return self._client.page(
            "GET",
            "/contacts/{id}/notes",
            path={"id": id},
            query={"page": page, "per_page": per_page},
            returns=models.NoteList,
            items=lambda body: body.data,
            style=PageNumber(param="page", pages=("pages",)),
            errors={404: models.Error},
            options=request_options,
        )

    def create(
        self,
        id: int | str,
        /,
        *,
        body: str,
        admin_id: int | str | Omit = omit,
        contact_id: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Note:
        """Write a note about a contact.

        Adds a note to a contact's profile, where only teammates see it. Name its author with
        `admin_id`. The text may be plain or HTML; plain text comes back wrapped in a `<p>`
        element.

        Notes cannot be edited or deleted through this version of the API.

        `POST /contacts/{id}/notes`

        Args:
            id: Intercom `id` of the contact that the note is about.
            body: The text, plain or HTML.
            admin_id: Id of the admin who appears as the author.
            contact_id: Intercom `id` of the contact once more; the one in the path is enough.

        Returns:
            Note: The note as stored.

        Raises:
            NotFoundError: 404. The contact or the admin is unknown. Its `body` is `Error`.

        Example:
            client.notes.create(
                contact_id,
                body="Prefers deliveries before noon.",
                admin_id="5310427",
            )
        """
        return self._client.call(
            "POST",
            "/contacts/{id}/notes",
            path={"id": id},
            json={"admin_id": admin_id, "body": body, "contact_id": contact_id},
            returns=models.Note,
            errors={404: models.Error},
            options=request_options,
        )

    def retrieve(self, id: int | str, /, **request_options: Unpack[RequestOptions]) -> Note:
        """Retrieve a note.

        Fetches a single note with its author and the contact it belongs to. Ids of notes are
        found under `GET /contacts/{id}/notes`, or in the `notes` of a contact.

        `GET /notes/{id}`

        Args:
            id: Id of the note.

        Returns:
            Note: The note.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. There is no note with this id. Its `body` is `Error`.

        Example:
            client.notes.retrieve(note_id)
        """
        return self._client.call(
            "GET",
            "/notes/{id}",
            path={"id": id},
            returns=models.Note,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )


class AsyncNotes(AsyncResource):
    """Remarks of admins about a contact, which the contact never sees."""

    @cached_property
    def with_raw_response(self) -> AsyncNotesWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncNotesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncNotesWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncNotesWithStreamingResponse(self)

    def list(
        self,
        id: int | str,
        /,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[Note, NoteList]:
        """List the notes of a contact.

        Pages through the notes that teammates have written about a contact, newest first. Pages
        are numbered; compare `page` with `total_pages` to know when to stop.

        `GET /contacts/{id}/notes`

        Args:
            id: Intercom `id` of the contact.
            page: Number of the page to return, from 1.
            per_page: How many items a page holds at most.

        Returns:
            AsyncPaginator[Note, NoteList]: One page of notes.

        Raises:
            NotFoundError: 404. There is no contact with this id. Its `body` is `Error`.

        Example:
            async for item in client.notes.list(contact_id):
                print(item)
        """
        return self._client.page(
            "GET",
            "/contacts/{id}/notes",
            path={"id": id},
            query={"page": page, "per_page": per_page},
            returns=models.NoteList,
            items=lambda body: body.data,
            style=PageNumber(param="page", pages=("pages",)),
            errors={404: models.Error},
            options=request_options,
        )

    async def create(
        self,
        id: int | str,
        /,
        *,
        body: str,
        admin_id: int | str | Omit = omit,
        contact_id: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Note:
        """Write a note about a contact.

        Adds a note to a contact's profile, where only teammates see it. Name its author with
        `admin_id`. The text may be plain or HTML; plain text comes back wrapped in a `<p>`
        element.

        Notes cannot be edited or deleted through this version of the API.

        `POST /contacts/{id}/notes`

        Args:
            id: Intercom `id` of the contact that the note is about.
            body: The text, plain or HTML.
            admin_id: Id of the admin who appears as the author.
            contact_id: Intercom `id` of the contact once more; the one in the path is enough.

        Returns:
            Note: The note as stored.

        Raises:
            NotFoundError: 404. The contact or the admin is unknown. Its `body` is `Error`.

        Example:
            await client.notes.create(
                contact_id,
                body="Prefers deliveries before noon.",
                admin_id="5310427",
            )
        """
        return await self._client.call(
            "POST",
            "/contacts/{id}/notes",
            path={"id": id},
            json={"admin_id": admin_id, "body": body, "contact_id": contact_id},
            returns=models.Note,
            errors={404: models.Error},
            options=request_options,
        )

    async def retrieve(self, id: int | str, /, **request_options: Unpack[RequestOptions]) -> Note:
        """Retrieve a note.

        Fetches a single note with its author and the contact it belongs to. Ids of notes are
        found under `GET /contacts/{id}/notes`, or in the `notes` of a contact.

        `GET /notes/{id}`

        Args:
            id: Id of the note.

        Returns:
            Note: The note.

        Raises:
            AuthenticationError: 401. The access token is missing, revoked or not valid. Its
                `body` is `Error`.
            NotFoundError: 404. There is no note with this id. Its `body` is `Error`.

        Example:
            await client.notes.retrieve(note_id)
        """
        return await self._client.call(
            "GET",
            "/notes/{id}",
            path={"id": id},
            returns=models.Note,
            errors={401: models.Error, 404: models.Error},
            options=request_options,
        )


class NotesWithRawResponse:
    def __init__(self, resource: Notes) -> None:
        bound = as_raw(resource)
        self.list = raw(bound.list)
        self.create = raw(bound.create)
        self.retrieve = raw(bound.retrieve)


class AsyncNotesWithRawResponse:
    def __init__(self, resource: AsyncNotes) -> None:
        bound = as_raw(resource)
        self.list = async_raw(bound.list)
        self.create = async_raw(bound.create)
        self.retrieve = async_raw(bound.retrieve)


class NotesWithStreamingResponse:
    def __init__(self, resource: Notes) -> None:
        bound = as_streaming(resource)
        self.list = streaming(bound.list)
        self.create = streaming(bound.create)
        self.retrieve = streaming(bound.retrieve)


class AsyncNotesWithStreamingResponse:
    def __init__(self, resource: AsyncNotes) -> None:
        bound = as_streaming(resource)
        self.list = async_streaming(bound.list)
        self.create = async_streaming(bound.create)
        self.retrieve = async_streaming(bound.retrieve)
