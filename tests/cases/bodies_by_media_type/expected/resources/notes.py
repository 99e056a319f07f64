"""NotesResource: Operations on notes."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack, overload

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
from .._runtime.request.multipart import part, parts
from .._runtime.types import omit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._runtime.types import FileContent, FileTypes, Omit, RequestOptions
    from ..models.note import Note
    from ..params.edit import EditParams
    from ..params.import_notes import ImportNotesParams
    from ..params.note import NoteParams
    from ..params.replace_notes import ReplaceNotesParams
    from ..params.source import SourceParams
    from ..params.write_note import WriteNoteParams


class NotesResource(Resource):
    """Operations on notes."""

    @cached_property
    def with_raw_response(self) -> NotesResourceWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return NotesResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> NotesResourceWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return NotesResourceWithStreamingResponse(self)

    @overload
    def update(
        self,
        id: str,
        /,
        *,
        body: Sequence[EditParams],
        dry: bool | Omit = omit,
        content_type: Literal["application/json-patch+json"] = "application/json-patch+json",
        **request_options: Unpack[RequestOptions],
    ) -> Note: ...

    @overload
    def update(
        self,
        id: str,
        /,
        *,
        content_type: Literal["application/merge-patch+json"],
        body: NoteParams | Note,
        dry: bool | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Note: ...

    def update(
        self,
        id: str,
        /,
        *,
        body: Sequence[EditParams] | NoteParams | Note,
        dry: bool | Omit = omit,
        content_type: Literal[
            "application/json-patch+json", "application/merge-patch+json"
        ] = "application/json-patch+json",
        **request_options: Unpack[RequestOptions],
    ) -> Note:
        """Update.

        `PATCH /notes/{id}`

        Args:
            id
            body: Where `content_type` is `application/merge-patch+json`: `NoteParams | Note`.
            dry
            content_type: The media type of the body.

        Returns:
            Note: Changed.

        Example:
            client.notes.update(note_id, body=...)
        """
        return self._client.call(
            "PATCH",
            "/notes/{id}",
            path={"id": id},
            query={"dry": dry},
            json=body,
            content_type=content_type,
            others={"application/merge-patch+json": {"json": body}},
            returns=models.Note,
            options=request_options,
        )

    @overload
    def import_(
        self,
        *,
        file: FileTypes,
        tags: Sequence[str] | Omit = omit,
        content_type: Literal["multipart/form-data"] = "multipart/form-data",
        **request_options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def import_(
        self,
        *,
        content_type: Literal["application/json"],
        body: SourceParams,
        **request_options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def import_(
        self,
        *,
        content_type: Literal["application/x-www-form-urlencoded"],
        body: ImportNotesParams,
        **request_options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def import_(
        self,
        *,
        content_type: Literal["text/csv", "text/plain"],
        body: str,
        **request_options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def import_(
        self,
        *,
        content_type: Literal["application/octet-stream"],
        body: FileContent,
        **request_options: Unpack[RequestOptions],
    ) -> None: ...

    def import_(
        self,
        *,
        file: FileTypes | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        body: SourceParams | ImportNotesParams | str | FileContent | Omit = omit,
        content_type: Literal[
            "multipart/form-data",
            "application/json",
            "application/x-www-form-urlencoded",
            "text/csv",
            "text/plain",
            "application/octet-stream",
        ] = "multipart/form-data",
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Import.

        `POST /imports`

        Args:
            file
            tags
            content_type: The media type of the body.
            body: The whole body, where `content_type` is `application/json` or
                `application/x-www-form-urlencoded` or `text/csv` or `text/plain` or
                `application/octet-stream`.

        Returns:
            None: Read.

        Example:
            client.notes.import_(file=...)
        """
        return self._client.call(
            "POST",
            "/imports",
            multipart={"file": file, "tags": part(tags, each=True)},
            content_type=content_type,
            others={
                "application/json": {"json": body},
                "application/x-www-form-urlencoded": {"form": body},
                "text/csv": {"content": body},
                "text/plain": {"content": body},
                "application/octet-stream": {"content": body},
            },
            whole=body,
            needed=("file",),
            options=request_options,
        )

    @overload
    def replace(
        self,
        *,
        body: Sequence[str] | Omit = omit,
        content_type: Literal["application/json"] = "application/json",
        **request_options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def replace(
        self,
        *,
        content_type: Literal["application/x-www-form-urlencoded"],
        body: ReplaceNotesParams,
        **request_options: Unpack[RequestOptions],
    ) -> None: ...

    def replace(
        self,
        *,
        body: Sequence[str] | ReplaceNotesParams | Omit = omit,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded"
        ] = "application/json",
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Replace.

        `PUT /lists`

        Args:
            body: Where `content_type` is `application/x-www-form-urlencoded`:
                `ReplaceNotesParams`.
            content_type: The media type of the body.

        Returns:
            None: Replaced.

        Example:
            client.notes.replace()
        """
        return self._client.call(
            "PUT",
            "/lists",
            json=body,
            content_type=content_type,
            others={"application/x-www-form-urlencoded": {"form": body}},
            options=request_options,
        )

    @overload
    def write(
        self,
        *,
        text: str,
        body: str | Omit = omit,
        content_type: Literal[
            "application/json", "application/merge-patch+json"
        ] = "application/json",
        **request_options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def write(
        self,
        *,
        content_type: Literal["multipart/form-data"],
        other_body: WriteNoteParams,
        **request_options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def write(
        self,
        *,
        content_type: Literal["text/plain"],
        other_body: str,
        **request_options: Unpack[RequestOptions],
    ) -> None: ...

    def write(
        self,
        *,
        text: str | Omit = omit,
        body: str | Omit = omit,
        other_body: WriteNoteParams | str | Omit = omit,
        content_type: Literal[
            "application/json", "application/merge-patch+json", "multipart/form-data", "text/plain"
        ] = "application/json",
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Write.

        `POST /texts`

        Args:
            text
            body
            content_type: The media type of the body.
            other_body: The whole body, where `content_type` is `multipart/form-data` or
                `text/plain`.

        Returns:
            None: Written.

        Example:
            client.notes.write(text=...)
        """
        return self._client.call(
            "POST",
            "/texts",
            json={"body": body, "text": text},
            content_type=content_type,
            others={
                "multipart/form-data": {"multipart": parts(other_body, "labels")},
                "text/plain": {"content": other_body},
            },
            whole=other_body,
            needed=("text",),
            options=request_options,
        )


class AsyncNotesResource(AsyncResource):
    """Operations on notes."""

    @cached_property
    def with_raw_response(self) -> AsyncNotesResourceWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncNotesResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncNotesResourceWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncNotesResourceWithStreamingResponse(self)

    @overload
    async def update(
        self,
        id: str,
        /,
        *,
        body: Sequence[EditParams],
        dry: bool | Omit = omit,
        content_type: Literal["application/json-patch+json"] = "application/json-patch+json",
        **request_options: Unpack[RequestOptions],
    ) -> Note: ...

    @overload
    async def update(
        self,
        id: str,
        /,
        *,
        content_type: Literal["application/merge-patch+json"],
        body: NoteParams | Note,
        dry: bool | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Note: ...

    async def update(
        self,
        id: str,
        /,
        *,
        body: Sequence[EditParams] | NoteParams | Note,
        dry: bool | Omit = omit,
        content_type: Literal[
            "application/json-patch+json", "application/merge-patch+json"
        ] = "application/json-patch+json",
        **request_options: Unpack[RequestOptions],
    ) -> Note:
        """Update.

        `PATCH /notes/{id}`

        Args:
            id
            body: Where `content_type` is `application/merge-patch+json`: `NoteParams | Note`.
            dry
            content_type: The media type of the body.

        Returns:
            Note: Changed.

        Example:
            await client.notes.update(note_id, body=...)
        """
        return await self._client.call(
            "PATCH",
            "/notes/{id}",
            path={"id": id},
            query={"dry": dry},
            json=body,
            content_type=content_type,
            others={"application/merge-patch+json": {"json": body}},
            returns=models.Note,
            options=request_options,
        )

    @overload
    async def import_(
        self,
        *,
        file: FileTypes,
        tags: Sequence[str] | Omit = omit,
        content_type: Literal["multipart/form-data"] = "multipart/form-data",
        **request_options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def import_(
        self,
        *,
        content_type: Literal["application/json"],
        body: SourceParams,
        **request_options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def import_(
        self,
        *,
        content_type: Literal["application/x-www-form-urlencoded"],
        body: ImportNotesParams,
        **request_options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def import_(
        self,
        *,
        content_type: Literal["text/csv", "text/plain"],
        body: str,
        **request_options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def import_(
        self,
        *,
        content_type: Literal["application/octet-stream"],
        body: FileContent,
        **request_options: Unpack[RequestOptions],
    ) -> None: ...

    async def import_(
        self,
        *,
        file: FileTypes | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        body: SourceParams | ImportNotesParams | str | FileContent | Omit = omit,
        content_type: Literal[
            "multipart/form-data",
            "application/json",
            "application/x-www-form-urlencoded",
            "text/csv",
            "text/plain",
            "application/octet-stream",
        ] = "multipart/form-data",
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Import.

        `POST /imports`

        Args:
            file
            tags
            content_type: The media type of the body.
            body: The whole body, where `content_type` is `application/json` or
                `application/x-www-form-urlencoded` or `text/csv` or `text/plain` or
                `application/octet-stream`.

        Returns:
            None: Read.

        Example:
            await client.notes.import_(file=...)
        """
        return await self._client.call(
            "POST",
            "/imports",
            multipart={"file": file, "tags": part(tags, each=True)},
            content_type=content_type,
            others={
                "application/json": {"json": body},
                "application/x-www-form-urlencoded": {"form": body},
                "text/csv": {"content": body},
                "text/plain": {"content": body},
                "application/octet-stream": {"content": body},
            },
            whole=body,
            needed=("file",),
            options=request_options,
        )

    @overload
    async def replace(
        self,
        *,
        body: Sequence[str] | Omit = omit,
        content_type: Literal["application/json"] = "application/json",
        **request_options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def replace(
        self,
        *,
        content_type: Literal["application/x-www-form-urlencoded"],
        body: ReplaceNotesParams,
        **request_options: Unpack[RequestOptions],
    ) -> None: ...

    async def replace(
        self,
        *,
        body: Sequence[str] | ReplaceNotesParams | Omit = omit,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded"
        ] = "application/json",
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Replace.

        `PUT /lists`

        Args:
            body: Where `content_type` is `application/x-www-form-urlencoded`:
                `ReplaceNotesParams`.
            content_type: The media type of the body.

        Returns:
            None: Replaced.

        Example:
            await client.notes.replace()
        """
        return await self._client.call(
            "PUT",
            "/lists",
            json=body,
            content_type=content_type,
            others={"application/x-www-form-urlencoded": {"form": body}},
            options=request_options,
        )

    @overload
    async def write(
        self,
        *,
        text: str,
        body: str | Omit = omit,
        content_type: Literal[
            "application/json", "application/merge-patch+json"
        ] = "application/json",
        **request_options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def write(
        self,
        *,
        content_type: Literal["multipart/form-data"],
        other_body: WriteNoteParams,
        **request_options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def write(
        self,
        *,
        content_type: Literal["text/plain"],
        other_body: str,
        **request_options: Unpack[RequestOptions],
    ) -> None: ...

    async def write(
        self,
        *,
        text: str | Omit = omit,
        body: str | Omit = omit,
        other_body: WriteNoteParams | str | Omit = omit,
        content_type: Literal[
            "application/json", "application/merge-patch+json", "multipart/form-data", "text/plain"
        ] = "application/json",
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Write.

        `POST /texts`

        Args:
            text
            body
            content_type: The media type of the body.
            other_body: The whole body, where `content_type` is `multipart/form-data` or
                `text/plain`.

        Returns:
            None: Written.

        Example:
            await client.notes.write(text=...)
        """
        return await self._client.call(
            "POST",
            "/texts",
            json={"body": body, "text": text},
            content_type=content_type,
            others={
                "multipart/form-data": {"multipart": parts(other_body, "labels")},
                "text/plain": {"content": other_body},
            },
            whole=other_body,
            needed=("text",),
            options=request_options,
        )


class NotesResourceWithRawResponse:
    def __init__(self, resource: NotesResource) -> None:
        bound = as_raw(resource)
        self.update = raw(bound.update)
        self.import_ = raw(bound.import_)
        self.replace = raw(bound.replace)
        self.write = raw(bound.write)


class AsyncNotesResourceWithRawResponse:
    def __init__(self, resource: AsyncNotesResource) -> None:
        bound = as_raw(resource)
        self.update = async_raw(bound.update)
        self.import_ = async_raw(bound.import_)
        self.replace = async_raw(bound.replace)
        self.write = async_raw(bound.write)


class NotesResourceWithStreamingResponse:
    def __init__(self, resource: NotesResource) -> None:
        bound = as_streaming(resource)
        self.update = streaming(bound.update)
        self.import_ = streaming(bound.import_)
        self.replace = streaming(bound.replace)
        self.write = streaming(bound.write)


class AsyncNotesResourceWithStreamingResponse:
    def __init__(self, resource: AsyncNotesResource) -> None:
        bound = as_streaming(resource)
        self.update = async_streaming(bound.update)
        self.import_ = async_streaming(bound.import_)
        self.replace = async_streaming(bound.replace)
        self.write = async_streaming(bound.write)
