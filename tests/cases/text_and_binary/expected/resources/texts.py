"""Texts: Operations on texts."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

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

if TYPE_CHECKING:
    from .._runtime.types import RequestOptions


class Texts(Resource):
    """Operations on texts."""

    @cached_property
    def with_raw_response(self) -> TextsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return TextsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TextsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return TextsWithStreamingResponse(self)

    def list(self, **request_options: Unpack[RequestOptions]) -> str:
        """List.

        `GET /texts`

        Returns:
            str: A table.

        Example:
            client.texts.list()
        """
        return self._client.call(
            "GET", "/texts", accept="text/csv", kind="text", options=request_options
        )

    def create(self, *, body: str, **request_options: Unpack[RequestOptions]) -> str:
        """Create.

        `POST /texts`

        Args:
            body

        Returns:
            str: The text.

        Example:
            client.texts.create(body=...)
        """
        return self._client.call(
            "POST",
            "/texts",
            content=body,
            content_type="text/plain",
            accept="text/plain",
            kind="text",
            options=request_options,
        )


class AsyncTexts(AsyncResource):
    """Operations on texts."""

    @cached_property
    def with_raw_response(self) -> AsyncTextsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncTextsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTextsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncTextsWithStreamingResponse(self)

    async def list(self, **request_options: Unpack[RequestOptions]) -> str:
        """List.

        `GET /texts`

        Returns:
            str: A table.

        Example:
            await client.texts.list()
        """
        return await self._client.call(
            "GET", "/texts", accept="text/csv", kind="text", options=request_options
        )

    async def create(self, *, body: str, **request_options: Unpack[RequestOptions]) -> str:
        """Create.

        `POST /texts`

        Args:
            body

        Returns:
            str: The text.

        Example:
            await client.texts.create(body=...)
        """
        return await self._client.call(
            "POST",
            "/texts",
            content=body,
            content_type="text/plain",
            accept="text/plain",
            kind="text",
            options=request_options,
        )


class TextsWithRawResponse:
    def __init__(self, resource: Texts) -> None:
        bound = as_raw(resource)
        self.list = raw(bound.list)
        self.create = raw(bound.create)


class AsyncTextsWithRawResponse:
    def __init__(self, resource: AsyncTexts) -> None:
        bound = as_raw(resource)
        self.list = async_raw(bound.list)
        self.create = async_raw(bound.create)


class TextsWithStreamingResponse:
    def __init__(self, resource: Texts) -> None:
        bound = as_streaming(resource)
        self.list = streaming(bound.list)
        self.create = streaming(bound.create)


class AsyncTextsWithStreamingResponse:
    def __init__(self, resource: AsyncTexts) -> None:
        bound = as_streaming(resource)
        self.list = async_streaming(bound.list)
        self.create = async_streaming(bound.create)
