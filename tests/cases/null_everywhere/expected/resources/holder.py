"""HolderResource: Operations on holder."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

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
    from collections.abc import Mapping, Sequence
    from datetime import date

    from .._runtime.types import Omit, RequestOptions, Unlisted
    from ..models.holder import Holder
    from ..models.maybe import Maybe
    from ..models.one import One
    from ..params.either import EitherParams
    from ..params.maybe import MaybeParams
    from ..params.one import OneParams


class HolderResource(Resource):
    """Operations on holder."""

    @cached_property
    def with_raw_response(self) -> HolderResourceWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return HolderResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> HolderResourceWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return HolderResourceWithStreamingResponse(self)

    def create(
        self,
        *,
        days: Sequence[date | str | None] | Omit = omit,
        eithers: Sequence[EitherParams | None] | Omit = omit,
        enum: Sequence[Literal["a", "b"] | Unlisted | None] | Omit = omit,
        items: Sequence[MaybeParams | Maybe | None] | Omit = omit,
        map: Mapping[str, int | None] | Omit = omit,
        mapped: Mapping[str, MaybeParams | Maybe | None] | Omit = omit,
        nothing: Sequence[None] | Omit = omit,
        texts: Sequence[str | None] | Omit = omit,
        union: Sequence[OneParams | One | str | None] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Holder:
        """Create.

        `POST /holder`

        Args:
            days
            eithers
            enum
            items
            map
            mapped
            nothing
            texts
            union

        Returns:
            Holder: The holder.

        Example:
            client.holder.create()
        """
        return self._client.call(
            "POST",
            "/holder",
            json={
                "days": days,
                "eithers": eithers,
                "enum": enum,
                "items": items,
                "map": map,
                "mapped": mapped,
                "nothing": nothing,
                "texts": texts,
                "union": union,
            },
            body_required=True,
            returns=models.Holder,
            options=request_options,
        )


class AsyncHolderResource(AsyncResource):
    """Operations on holder."""

    @cached_property
    def with_raw_response(self) -> AsyncHolderResourceWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncHolderResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncHolderResourceWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncHolderResourceWithStreamingResponse(self)

    async def create(
        self,
        *,
        days: Sequence[date | str | None] | Omit = omit,
        eithers: Sequence[EitherParams | None] | Omit = omit,
        enum: Sequence[Literal["a", "b"] | Unlisted | None] | Omit = omit,
        items: Sequence[MaybeParams | Maybe | None] | Omit = omit,
        map: Mapping[str, int | None] | Omit = omit,
        mapped: Mapping[str, MaybeParams | Maybe | None] | Omit = omit,
        nothing: Sequence[None] | Omit = omit,
        texts: Sequence[str | None] | Omit = omit,
        union: Sequence[OneParams | One | str | None] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Holder:
        """Create.

        `POST /holder`

        Args:
            days
            eithers
            enum
            items
            map
            mapped
            nothing
            texts
            union

        Returns:
            Holder: The holder.

        Example:
            await client.holder.create()
        """
        return await self._client.call(
            "POST",
            "/holder",
            json={
                "days": days,
                "eithers": eithers,
                "enum": enum,
                "items": items,
                "map": map,
                "mapped": mapped,
                "nothing": nothing,
                "texts": texts,
                "union": union,
            },
            body_required=True,
            returns=models.Holder,
            options=request_options,
        )


class HolderResourceWithRawResponse:
    def __init__(self, resource: HolderResource) -> None:
        bound = as_raw(resource)
        self.create = raw(bound.create)


class AsyncHolderResourceWithRawResponse:
    def __init__(self, resource: AsyncHolderResource) -> None:
        bound = as_raw(resource)
        self.create = async_raw(bound.create)


class HolderResourceWithStreamingResponse:
    def __init__(self, resource: HolderResource) -> None:
        bound = as_streaming(resource)
        self.create = streaming(bound.create)


class AsyncHolderResourceWithStreamingResponse:
    def __init__(self, resource: AsyncHolderResource) -> None:
        bound = as_streaming(resource)
        self.create = async_streaming(bound.create)
