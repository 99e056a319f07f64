"""Companies: Operations on companies."""

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
    from ..models.attachment import Attachment


class Companies(Resource):
    """Operations on companies."""

    @cached_property
    def with_raw_response(self) -> CompaniesWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return CompaniesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CompaniesWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return CompaniesWithStreamingResponse(self)

    def attach(
        self,
        contact_id: str,
        /,
        *,
        id: str,
        search_text: str | Omit = omit,
        sent_at: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Attachment:
        """Attach.

        `POST /contacts/{id}/companies`

        Args:
            contact_id
            id
            search_text
            sent_at

        Returns:
            Attachment: The company.

        Example:
            client.companies.attach(contact_id, id=...)
        """
        return self._client.call(
            "POST",
            "/contacts/{id}/companies",
            path={"id": contact_id},
            query={"q": search_text},
            json={"id": id, "ts": sent_at},
            returns=models.Attachment,
            options=request_options,
        )


class AsyncCompanies(AsyncResource):
    """Operations on companies."""

    @cached_property
    def with_raw_response(self) -> AsyncCompaniesWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncCompaniesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCompaniesWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncCompaniesWithStreamingResponse(self)

    async def attach(
        self,
        contact_id: str,
        /,
        *,
        id: str,
        search_text: str | Omit = omit,
        sent_at: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Attachment:
        """Attach.

        `POST /contacts/{id}/companies`

        Args:
            contact_id
            id
            search_text
            sent_at

        Returns:
            Attachment: The company.

        Example:
            await client.companies.attach(contact_id, id=...)
        """
        return await self._client.call(
            "POST",
            "/contacts/{id}/companies",
            path={"id": contact_id},
            query={"q": search_text},
            json={"id": id, "ts": sent_at},
            returns=models.Attachment,
            options=request_options,
        )


class CompaniesWithRawResponse:
    def __init__(self, resource: Companies) -> None:
        bound = as_raw(resource)
        self.attach = raw(bound.attach)


class AsyncCompaniesWithRawResponse:
    def __init__(self, resource: AsyncCompanies) -> None:
        bound = as_raw(resource)
        self.attach = async_raw(bound.attach)


class CompaniesWithStreamingResponse:
    def __init__(self, resource: Companies) -> None:
        bound = as_streaming(resource)
        self.attach = streaming(bound.attach)


class AsyncCompaniesWithStreamingResponse:
    def __init__(self, resource: AsyncCompanies) -> None:
        bound = as_streaming(resource)
        self.attach = async_streaming(bound.attach)
