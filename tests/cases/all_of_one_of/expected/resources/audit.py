"""AuditResource: Operations on audit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack, cast

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

if TYPE_CHECKING:
    from .._runtime.types import RequestOptions
    from ..models.audit import Audit
    from ..models.one_of_each_response import OneOfEachResponse


class AuditResource(Resource):
    """Operations on audit."""

    @cached_property
    def with_raw_response(self) -> AuditResourceWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AuditResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AuditResourceWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AuditResourceWithStreamingResponse(self)

    def retrieve(self, **request_options: Unpack[RequestOptions]) -> Audit:
        """Retrieve.

        `GET /audit`

        Returns:
            Audit: What happened.

        Example:
            client.audit.retrieve()
        """
        return self._client.call(
            "GET", "/audit", returns=cast("type[Audit]", models.Audit), options=request_options
        )

    def one_of_each(self, **request_options: Unpack[RequestOptions]) -> OneOfEachResponse:
        """One of each.

        `GET /one_of_each`

        Returns:
            OneOfEachResponse: One of each schema that nothing else mentions.

        Example:
            client.audit.one_of_each()
        """
        return self._client.call(
            "GET", "/one_of_each", returns=models.OneOfEachResponse, options=request_options
        )


class AsyncAuditResource(AsyncResource):
    """Operations on audit."""

    @cached_property
    def with_raw_response(self) -> AsyncAuditResourceWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncAuditResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAuditResourceWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncAuditResourceWithStreamingResponse(self)

    async def retrieve(self, **request_options: Unpack[RequestOptions]) -> Audit:
        """Retrieve.

        `GET /audit`

        Returns:
            Audit: What happened.

        Example:
            await client.audit.retrieve()
        """
        return await self._client.call(
            "GET", "/audit", returns=cast("type[Audit]", models.Audit), options=request_options
        )

    async def one_of_each(self, **request_options: Unpack[RequestOptions]) -> OneOfEachResponse:
        """One of each.

        `GET /one_of_each`

        Returns:
            OneOfEachResponse: One of each schema that nothing else mentions.

        Example:
            await client.audit.one_of_each()
        """
        return await self._client.call(
            "GET", "/one_of_each", returns=models.OneOfEachResponse, options=request_options
        )


class AuditResourceWithRawResponse:
    def __init__(self, resource: AuditResource) -> None:
        bound = as_raw(resource)
        self.retrieve = raw(bound.retrieve)
        self.one_of_each = raw(bound.one_of_each)


class AsyncAuditResourceWithRawResponse:
    def __init__(self, resource: AsyncAuditResource) -> None:
        bound = as_raw(resource)
        self.retrieve = async_raw(bound.retrieve)
        self.one_of_each = async_raw(bound.one_of_each)


class AuditResourceWithStreamingResponse:
    def __init__(self, resource: AuditResource) -> None:
        bound = as_streaming(resource)
        self.retrieve = streaming(bound.retrieve)
        self.one_of_each = streaming(bound.one_of_each)


class AsyncAuditResourceWithStreamingResponse:
    def __init__(self, resource: AsyncAuditResource) -> None:
        bound = as_streaming(resource)
        self.retrieve = async_streaming(bound.retrieve)
        self.one_of_each = async_streaming(bound.one_of_each)
