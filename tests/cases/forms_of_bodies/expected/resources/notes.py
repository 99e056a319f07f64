"""NotesResource: Operations on notes."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, Unpack

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
from .._runtime.request.multipart import part
from .._runtime.types import omit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._runtime.types import FileContent, Omit, RequestOptions
    from ..params.note import NoteParams


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

    def draw(
        self,
        *,
        body: FileContent,
        content_type: Literal["image/jpeg", "image/png"],
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Draw.

        `POST /pictures`

        Args:
            body
            content_type: The media type of the body.

        Returns:
            None: Drawn.

        Example:
            client.notes.draw(body=..., content_type=...)
        """
        return self._client.call(
            "POST", "/pictures", content=body, content_type=content_type, options=request_options
        )

    def form(
        self,
        *,
        tags: Sequence[str] | Omit = omit,
        text: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Form.

        `POST /required_form`

        Args:
            tags
            text

        Returns:
            None: Sent.

        Example:
            client.notes.form()
        """
        return self._client.call(
            "POST",
            "/required_form",
            form={"tags": tags, "text": text},
            body_required=True,
            options=request_options,
        )

    def image(
        self, *, body: FileContent, content_type: str, **request_options: Unpack[RequestOptions]
    ) -> None:
        """Image.

        `POST /images`

        Args:
            body
            content_type: The media type of the body.

        Returns:
            None: Drawn.

        Example:
            client.notes.image(body=..., content_type=...)
        """
        return self._client.call(
            "POST", "/images", content=body, content_type=content_type, options=request_options
        )

    def listed(self, *, body: Mapping[str, Any], **request_options: Unpack[RequestOptions]) -> None:
        """Listed.

        `POST /listed`

        Args:
            body

        Returns:
            None: Sent.

        Example:
            client.notes.listed(body=...)
        """
        return self._client.call(
            "POST", "/listed", multipart=body, body_required=True, options=request_options
        )

    def map(self, *, body: Mapping[str, str], **request_options: Unpack[RequestOptions]) -> None:
        """Map.

        `POST /required_map`

        Args:
            body

        Returns:
            None: Sent.

        Example:
            client.notes.map(body=...)
        """
        return self._client.call(
            "POST", "/required_map", multipart=body, body_required=True, options=request_options
        )

    def maybe(
        self, *, body: Mapping[str, Any] | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> None:
        """Maybe.

        `POST /optional_form`

        Args:
            body

        Returns:
            None: Sent.

        Example:
            client.notes.maybe()
        """
        return self._client.call("POST", "/optional_form", form=body, options=request_options)

    def part(
        self,
        *,
        tags: Sequence[str] | Omit = omit,
        text: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Part.

        `POST /required_parts`

        Args:
            tags
            text

        Returns:
            None: Sent.

        Example:
            client.notes.part()
        """
        return self._client.call(
            "POST",
            "/required_parts",
            multipart={"tags": part(tags, each=True), "text": text},
            body_required=True,
            options=request_options,
        )

    def paste(
        self,
        *,
        body: str,
        content_type: Literal["text/markdown", "text/plain"] = "text/markdown",
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Paste.

        `POST /texts`

        Args:
            body
            content_type: The media type of the body.

        Returns:
            None: Written.

        Example:
            client.notes.paste(body=...)
        """
        return self._client.call(
            "POST", "/texts", content=body, content_type=content_type, options=request_options
        )

    def put(
        self, *, body: NoteParams | FileContent, **request_options: Unpack[RequestOptions]
    ) -> None:
        """Put.

        `PUT /either`

        Args:
            body

        Returns:
            None: Put.

        Example:
            client.notes.put(body=...)
        """
        return self._client.call(
            "PUT",
            "/either",
            json=body,
            body_required=True,
            file_type="application/octet-stream",
            options=request_options,
        )

    def send(self, *, body: FileContent, **request_options: Unpack[RequestOptions]) -> None:
        """Send.

        `POST /anything`

        Args:
            body

        Returns:
            None: Sent.

        Example:
            client.notes.send(body=...)
        """
        return self._client.call(
            "POST",
            "/anything",
            content=body,
            content_type="application/octet-stream",
            options=request_options,
        )

    def shapeless(
        self, *, body: Mapping[str, Any] | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> None:
        """Shapeless.

        `POST /shapeless`

        Args:
            body

        Returns:
            None: Sent.

        Example:
            client.notes.shapeless()
        """
        return self._client.call("POST", "/shapeless", form=body, options=request_options)

    def try_(
        self,
        *,
        body: FileContent | Omit = omit,
        content_type: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Try.

        `POST /images_or_not`

        Args:
            body
            content_type: The media type of the body.

        Returns:
            None: Drawn.

        Example:
            client.notes.try_()
        """
        return self._client.call(
            "POST",
            "/images_or_not",
            content=body,
            content_type=content_type,
            options=request_options,
        )

    def wild(
        self,
        *,
        tags: Sequence[str] | Omit = omit,
        text: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Wild.

        `POST /wild`

        Args:
            tags
            text

        Returns:
            None: Sent.

        Example:
            client.notes.wild()
        """
        return self._client.call(
            "POST",
            "/wild",
            json={"tags": tags, "text": text},
            body_required=True,
            options=request_options,
        )

    def write(
        self,
        *,
        tags: Sequence[str] | Omit = omit,
        text: str | Omit = omit,
        content_type: Literal[
            "application/json", "application/merge-patch+json", "application/x-www-form-urlencoded"
        ] = "application/json",
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Write.

        `POST /notes`

        Args:
            tags
            text
            content_type: The media type of the body.

        Returns:
            None: Written.

        Example:
            client.notes.write()
        """
        return self._client.call(
            "POST",
            "/notes",
            json={"tags": tags, "text": text},
            body_required=True,
            content_type=content_type,
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

    async def draw(
        self,
        *,
        body: FileContent,
        content_type: Literal["image/jpeg", "image/png"],
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Draw.

        `POST /pictures`

        Args:
            body
            content_type: The media type of the body.

        Returns:
            None: Drawn.

        Example:
            await client.notes.draw(body=..., content_type=...)
        """
        return await self._client.call(
            "POST", "/pictures", content=body, content_type=content_type, options=request_options
        )

    async def form(
        self,
        *,
        tags: Sequence[str] | Omit = omit,
        text: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Form.

        `POST /required_form`

        Args:
            tags
            text

        Returns:
            None: Sent.

        Example:
            await client.notes.form()
        """
        return await self._client.call(
            "POST",
            "/required_form",
            form={"tags": tags, "text": text},
            body_required=True,
            options=request_options,
        )

    async def image(
        self, *, body: FileContent, content_type: str, **request_options: Unpack[RequestOptions]
    ) -> None:
        """Image.

        `POST /images`

        Args:
            body
            content_type: The media type of the body.

        Returns:
            None: Drawn.

        Example:
            await client.notes.image(body=..., content_type=...)
        """
        return await self._client.call(
            "POST", "/images", content=body, content_type=content_type, options=request_options
        )

    async def listed(
        self, *, body: Mapping[str, Any], **request_options: Unpack[RequestOptions]
    ) -> None:
        """Listed.

        `POST /listed`

        Args:
            body

        Returns:
            None: Sent.

        Example:
            await client.notes.listed(body=...)
        """
        return await self._client.call(
            "POST", "/listed", multipart=body, body_required=True, options=request_options
        )

    async def map(
        self, *, body: Mapping[str, str], **request_options: Unpack[RequestOptions]
    ) -> None:
        """Map.

        `POST /required_map`

        Args:
            body

        Returns:
            None: Sent.

        Example:
            await client.notes.map(body=...)
        """
        return await self._client.call(
            "POST", "/required_map", multipart=body, body_required=True, options=request_options
        )

    async def maybe(
        self, *, body: Mapping[str, Any] | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> None:
        """Maybe.

        `POST /optional_form`

        Args:
            body

        Returns:
            None: Sent.

        Example:
            await client.notes.maybe()
        """
        return await self._client.call("POST", "/optional_form", form=body, options=request_options)

    async def part(
        self,
        *,
        tags: Sequence[str] | Omit = omit,
        text: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Part.

        `POST /required_parts`

        Args:
            tags
            text

        Returns:
            None: Sent.

        Example:
            await client.notes.part()
        """
        return await self._client.call(
            "POST",
            "/required_parts",
            multipart={"tags": part(tags, each=True), "text": text},
            body_required=True,
            options=request_options,
        )

    async def paste(
        self,
        *,
        body: str,
        content_type: Literal["text/markdown", "text/plain"] = "text/markdown",
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Paste.

        `POST /texts`

        Args:
            body
            content_type: The media type of the body.

        Returns:
            None: Written.

        Example:
            await client.notes.paste(body=...)
        """
        return await self._client.call(
            "POST", "/texts", content=body, content_type=content_type, options=request_options
        )

    async def put(
        self, *, body: NoteParams | FileContent, **request_options: Unpack[RequestOptions]
    ) -> None:
        """Put.

        `PUT /either`

        Args:
            body

        Returns:
            None: Put.

        Example:
            await client.notes.put(body=...)
        """
        return await self._client.call(
            "PUT",
            "/either",
            json=body,
            body_required=True,
            file_type="application/octet-stream",
            options=request_options,
        )

    async def send(self, *, body: FileContent, **request_options: Unpack[RequestOptions]) -> None:
        """Send.

        `POST /anything`

        Args:
            body

        Returns:
            None: Sent.

        Example:
            await client.notes.send(body=...)
        """
        return await self._client.call(
            "POST",
            "/anything",
            content=body,
            content_type="application/octet-stream",
            options=request_options,
        )

    async def shapeless(
        self, *, body: Mapping[str, Any] | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> None:
        """Shapeless.

        `POST /shapeless`

        Args:
            body

        Returns:
            None: Sent.

        Example:
            await client.notes.shapeless()
        """
        return await self._client.call("POST", "/shapeless", form=body, options=request_options)

    async def try_(
        self,
        *,
        body: FileContent | Omit = omit,
        content_type: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Try.

        `POST /images_or_not`

        Args:
            body
            content_type: The media type of the body.

        Returns:
            None: Drawn.

        Example:
            await client.notes.try_()
        """
        return await self._client.call(
            "POST",
            "/images_or_not",
            content=body,
            content_type=content_type,
            options=request_options,
        )

    async def wild(
        self,
        *,
        tags: Sequence[str] | Omit = omit,
        text: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Wild.

        `POST /wild`

        Args:
            tags
            text

        Returns:
            None: Sent.

        Example:
            await client.notes.wild()
        """
        return await self._client.call(
            "POST",
            "/wild",
            json={"tags": tags, "text": text},
            body_required=True,
            options=request_options,
        )

    async def write(
        self,
        *,
        tags: Sequence[str] | Omit = omit,
        text: str | Omit = omit,
        content_type: Literal[
            "application/json", "application/merge-patch+json", "application/x-www-form-urlencoded"
        ] = "application/json",
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Write.

        `POST /notes`

        Args:
            tags
            text
            content_type: The media type of the body.

        Returns:
            None: Written.

        Example:
            await client.notes.write()
        """
        return await self._client.call(
            "POST",
            "/notes",
            json={"tags": tags, "text": text},
            body_required=True,
            content_type=content_type,
            options=request_options,
        )


class NotesResourceWithRawResponse:
    def __init__(self, resource: NotesResource) -> None:
        bound = as_raw(resource)
        self.draw = raw(bound.draw)
        self.form = raw(bound.form)
        self.image = raw(bound.image)
        self.listed = raw(bound.listed)
        self.map = raw(bound.map)
        self.maybe = raw(bound.maybe)
        self.part = raw(bound.part)
        self.paste = raw(bound.paste)
        self.put = raw(bound.put)
        self.send = raw(bound.send)
        self.shapeless = raw(bound.shapeless)
        self.try_ = raw(bound.try_)
        self.wild = raw(bound.wild)
        self.write = raw(bound.write)


class AsyncNotesResourceWithRawResponse:
    def __init__(self, resource: AsyncNotesResource) -> None:
        bound = as_raw(resource)
        self.draw = async_raw(bound.draw)
        self.form = async_raw(bound.form)
        self.image = async_raw(bound.image)
        self.listed = async_raw(bound.listed)
        self.map = async_raw(bound.map)
        self.maybe = async_raw(bound.maybe)
        self.part = async_raw(bound.part)
        self.paste = async_raw(bound.paste)
        self.put = async_raw(bound.put)
        self.send = async_raw(bound.send)
        self.shapeless = async_raw(bound.shapeless)
        self.try_ = async_raw(bound.try_)
        self.wild = async_raw(bound.wild)
        self.write = async_raw(bound.write)


class NotesResourceWithStreamingResponse:
    def __init__(self, resource: NotesResource) -> None:
        bound = as_streaming(resource)
        self.draw = streaming(bound.draw)
        self.form = streaming(bound.form)
        self.image = streaming(bound.image)
        self.listed = streaming(bound.listed)
        self.map = streaming(bound.map)
        self.maybe = streaming(bound.maybe)
        self.part = streaming(bound.part)
        self.paste = streaming(bound.paste)
        self.put = streaming(bound.put)
        self.send = streaming(bound.send)
        self.shapeless = streaming(bound.shapeless)
        self.try_ = streaming(bound.try_)
        self.wild = streaming(bound.wild)
        self.write = streaming(bound.write)


class AsyncNotesResourceWithStreamingResponse:
    def __init__(self, resource: AsyncNotesResource) -> None:
        bound = as_streaming(resource)
        self.draw = async_streaming(bound.draw)
        self.form = async_streaming(bound.form)
        self.image = async_streaming(bound.image)
        self.listed = async_streaming(bound.listed)
        self.map = async_streaming(bound.map)
        self.maybe = async_streaming(bound.maybe)
        self.part = async_streaming(bound.part)
        self.paste = async_streaming(bound.paste)
        self.put = async_streaming(bound.put)
        self.send = async_streaming(bound.send)
        self.shapeless = async_streaming(bound.shapeless)
        self.try_ = async_streaming(bound.try_)
        self.wild = async_streaming(bound.wild)
        self.write = async_streaming(bound.write)
