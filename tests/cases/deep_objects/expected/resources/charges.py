"""Charges: Operations on charges."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack

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
from .._runtime.request.parameters import deep
from .._runtime.types import omit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._runtime.types import Omit, RequestOptions
    from ..params.create_charge import CreateChargeFieldParams
    from ..params.list_charges import ListChargesCreatedObjectParams, ListChargesFilterParams


class Charges(Resource):
    """Operations on charges."""

    @cached_property
    def with_raw_response(self) -> ChargesWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return ChargesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ChargesWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return ChargesWithStreamingResponse(self)

    def list(
        self,
        *,
        expand: Sequence[str] | Omit = omit,
        created: int | ListChargesCreatedObjectParams | Omit = omit,
        filter: ListChargesFilterParams | Omit = omit,
        free: Mapping[str, Any] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """List.

        `GET /charges`

        Args:
            expand
            created
            filter
            free

        Returns:
            None: Done.

        Example:
            client.charges.list()
        """
        return self._client.call(
            "GET",
            "/charges",
            query={
                "expand": deep(expand),
                "created": deep(created),
                "filter": deep(filter),
                "free": deep(free),
            },
            options=request_options,
        )

    def create(
        self,
        *,
        expand: Sequence[str] | Omit = omit,
        fields: Sequence[CreateChargeFieldParams] | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Create.

        `POST /charges`

        Args:
            expand
            fields
            metadata

        Returns:
            None: Done.

        Example:
            client.charges.create()
        """
        return self._client.call(
            "POST",
            "/charges",
            form={"expand": deep(expand), "fields": deep(fields), "metadata": deep(metadata)},
            options=request_options,
        )


class AsyncCharges(AsyncResource):
    """Operations on charges."""

    @cached_property
    def with_raw_response(self) -> AsyncChargesWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncChargesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncChargesWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncChargesWithStreamingResponse(self)

    async def list(
        self,
        *,
        expand: Sequence[str] | Omit = omit,
        created: int | ListChargesCreatedObjectParams | Omit = omit,
        filter: ListChargesFilterParams | Omit = omit,
        free: Mapping[str, Any] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """List.

        `GET /charges`

        Args:
            expand
            created
            filter
            free

        Returns:
            None: Done.

        Example:
            await client.charges.list()
        """
        return await self._client.call(
            "GET",
            "/charges",
            query={
                "expand": deep(expand),
                "created": deep(created),
                "filter": deep(filter),
                "free": deep(free),
            },
            options=request_options,
        )

    async def create(
        self,
        *,
        expand: Sequence[str] | Omit = omit,
        fields: Sequence[CreateChargeFieldParams] | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Create.

        `POST /charges`

        Args:
            expand
            fields
            metadata

        Returns:
            None: Done.

        Example:
            await client.charges.create()
        """
        return await self._client.call(
            "POST",
            "/charges",
            form={"expand": deep(expand), "fields": deep(fields), "metadata": deep(metadata)},
            options=request_options,
        )


class ChargesWithRawResponse:
    def __init__(self, resource: Charges) -> None:
        bound = as_raw(resource)
        self.list = raw(bound.list)
        self.create = raw(bound.create)


class AsyncChargesWithRawResponse:
    def __init__(self, resource: AsyncCharges) -> None:
        bound = as_raw(resource)
        self.list = async_raw(bound.list)
        self.create = async_raw(bound.create)


class ChargesWithStreamingResponse:
    def __init__(self, resource: Charges) -> None:
        bound = as_streaming(resource)
        self.list = streaming(bound.list)
        self.create = streaming(bound.create)


class AsyncChargesWithStreamingResponse:
    def __init__(self, resource: AsyncCharges) -> None:
        bound = as_streaming(resource)
        self.list = async_streaming(bound.list)
        self.create = async_streaming(bound.create)
