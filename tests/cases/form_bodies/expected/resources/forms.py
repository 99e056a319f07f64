"""Forms: Operations on forms."""

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
from .._runtime.request.conversions import as_base64
from .._runtime.request.parameters import csv, deep as _deep
from .._runtime.types import omit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._runtime.types import Omit, RequestOptions
    from ..params.create_form import CreateFormAddressParams, CreateFormDeepParams


class Forms(Resource):
    """Operations on forms."""

    @cached_property
    def with_raw_response(self) -> FormsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return FormsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FormsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return FormsWithStreamingResponse(self)

    def create(
        self,
        *,
        name: str,
        address: CreateFormAddressParams | Omit = omit,
        count: int | Omit = omit,
        deep: CreateFormDeepParams | Omit = omit,
        flag: bool | Omit = omit,
        joined: Sequence[str] | Omit = omit,
        scan: str | bytes | Omit = omit,
        seal: bytes | str | Omit = omit,
        seals: Sequence[bytes | str] | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Create.

        `POST /forms`

        Args:
            name
            address
            count
            deep
            flag
            joined
            scan
            seal
            seals
            tags

        Returns:
            None: Done.

        Example:
            client.forms.create(name=...)
        """
        return self._client.call(
            "POST",
            "/forms",
            form={
                "address": address,
                "count": count,
                "deep": _deep(deep),
                "flag": flag,
                "joined": csv(joined),
                "name": name,
                "scan": scan,
                "seal": as_base64(seal),
                "seals": as_base64(seals, (None,)),
                "tags": tags,
            },
            options=request_options,
        )


class AsyncForms(AsyncResource):
    """Operations on forms."""

    @cached_property
    def with_raw_response(self) -> AsyncFormsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncFormsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFormsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncFormsWithStreamingResponse(self)

    async def create(
        self,
        *,
        name: str,
        address: CreateFormAddressParams | Omit = omit,
        count: int | Omit = omit,
        deep: CreateFormDeepParams | Omit = omit,
        flag: bool | Omit = omit,
        joined: Sequence[str] | Omit = omit,
        scan: str | bytes | Omit = omit,
        seal: bytes | str | Omit = omit,
        seals: Sequence[bytes | str] | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Create.

        `POST /forms`

        Args:
            name
            address
            count
            deep
            flag
            joined
            scan
            seal
            seals
            tags

        Returns:
            None: Done.

        Example:
            await client.forms.create(name=...)
        """
        return await self._client.call(
            "POST",
            "/forms",
            form={
                "address": address,
                "count": count,
                "deep": _deep(deep),
                "flag": flag,
                "joined": csv(joined),
                "name": name,
                "scan": scan,
                "seal": as_base64(seal),
                "seals": as_base64(seals, (None,)),
                "tags": tags,
            },
            options=request_options,
        )


class FormsWithRawResponse:
    def __init__(self, resource: Forms) -> None:
        bound = as_raw(resource)
        self.create = raw(bound.create)


class AsyncFormsWithRawResponse:
    def __init__(self, resource: AsyncForms) -> None:
        bound = as_raw(resource)
        self.create = async_raw(bound.create)


class FormsWithStreamingResponse:
    def __init__(self, resource: Forms) -> None:
        bound = as_streaming(resource)
        self.create = streaming(bound.create)


class AsyncFormsWithStreamingResponse:
    def __init__(self, resource: AsyncForms) -> None:
        bound = as_streaming(resource)
        self.create = async_streaming(bound.create)
