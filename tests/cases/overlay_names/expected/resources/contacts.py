"""Contacts: Operations on contacts."""

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
from .._runtime.types import omit

if TYPE_CHECKING:
    from .._runtime.types import Omit, RequestOptions


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

    def list(self, *, q: str | Omit = omit, **request_options: Unpack[RequestOptions]) -> None:
        """List.

        `GET /contacts`

        Args:
            q

        Returns:
            None: Done.

        Example:
            client.contacts.list()
        """
        return self._client.call("GET", "/contacts", query={"q": q}, options=request_options)


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

    async def list(
        self, *, q: str | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> None:
        """List.

        `GET /contacts`

        Args:
            q

        Returns:
            None: Done.

        Example:
            await client.contacts.list()
        """
        return await self._client.call("GET", "/contacts", query={"q": q}, options=request_options)


class ContactsWithRawResponse:
    def __init__(self, resource: Contacts) -> None:
        bound = as_raw(resource)
        self.list = raw(bound.list)


class AsyncContactsWithRawResponse:
    def __init__(self, resource: AsyncContacts) -> None:
        bound = as_raw(resource)
        self.list = async_raw(bound.list)


class ContactsWithStreamingResponse:
    def __init__(self, resource: Contacts) -> None:
        bound = as_streaming(resource)
        self.list = streaming(bound.list)


class AsyncContactsWithStreamingResponse:
    def __init__(self, resource: AsyncContacts) -> None:
        bound = as_streaming(resource)
        self.list = async_streaming(bound.list)
