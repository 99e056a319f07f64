"""StoreResource: Operations on store."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack

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

    from .._runtime.types import Omit, RequestOptions
    from ..models.label import Label
    from ..models.labels import Labels
    from ..models.store import Store, StoreMixed, StoreOffice
    from ..params.label import LabelParams
    from ..params.store import StoreMixedParams, StoreOfficeParams


class StoreResource(Resource):
    """Operations on store."""

    @cached_property
    def with_raw_response(self) -> StoreResourceWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return StoreResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> StoreResourceWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return StoreResourceWithStreamingResponse(self)

    def create(
        self,
        *,
        closed: Mapping[str, Any] | Omit = omit,
        empty: Mapping[str, Any] | Omit = omit,
        free: Mapping[str, Any] | Omit = omit,
        lists: Mapping[str, Sequence[int]] | Omit = omit,
        mixed: StoreMixedParams | StoreMixed | Mapping[str, Any] | Omit = omit,
        nested: Mapping[str, Mapping[str, float]] | Omit = omit,
        nullable: Mapping[str, str | None] | Omit = omit,
        offices: Mapping[str, StoreOfficeParams | StoreOffice] | Omit = omit,
        texts: Mapping[str, str] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> dict[str, Label]:
        """Create.

        `POST /store`

        Args:
            closed
            empty
            free
            lists
            mixed
            nested
            nullable
            offices
            texts

        Returns:
            dict[str, Label]: All labels.

        Example:
            client.store.create()
        """
        return self._client.call(
            "POST",
            "/store",
            json={
                "closed": closed,
                "empty": empty,
                "free": free,
                "lists": lists,
                "mixed": mixed,
                "nested": nested,
                "nullable": nullable,
                "offices": offices,
                "texts": texts,
            },
            returns=dict[str, models.Label],
            options=request_options,
        )

    def retrieve(self, **request_options: Unpack[RequestOptions]) -> Store:
        """Retrieve.

        `GET /store`

        Returns:
            Store: The store.

        Example:
            client.store.retrieve()
        """
        return self._client.call("GET", "/store", returns=models.Store, options=request_options)

    def replace_labels(
        self, *, body: Mapping[str, LabelParams | Label], **request_options: Unpack[RequestOptions]
    ) -> Labels:
        """Replace labels.

        `PUT /labels`

        Args:
            body

        Returns:
            Labels: The labels.

        Example:
            client.store.replace_labels(body=...)
        """
        return self._client.call(
            "PUT",
            "/labels",
            json=body,
            body_required=True,
            returns=models.Labels,
            options=request_options,
        )


class AsyncStoreResource(AsyncResource):
    """Operations on store."""

    @cached_property
    def with_raw_response(self) -> AsyncStoreResourceWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncStoreResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStoreResourceWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncStoreResourceWithStreamingResponse(self)

    async def create(
        self,
        *,
        closed: Mapping[str, Any] | Omit = omit,
        empty: Mapping[str, Any] | Omit = omit,
        free: Mapping[str, Any] | Omit = omit,
        lists: Mapping[str, Sequence[int]] | Omit = omit,
        mixed: StoreMixedParams | StoreMixed | Mapping[str, Any] | Omit = omit,
        nested: Mapping[str, Mapping[str, float]] | Omit = omit,
        nullable: Mapping[str, str | None] | Omit = omit,
        offices: Mapping[str, StoreOfficeParams | StoreOffice] | Omit = omit,
        texts: Mapping[str, str] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> dict[str, Label]:
        """Create.

        `POST /store`

        Args:
            closed
            empty
            free
            lists
            mixed
            nested
            nullable
            offices
            texts

        Returns:
            dict[str, Label]: All labels.

        Example:
            await client.store.create()
        """
        return await self._client.call(
            "POST",
            "/store",
            json={
                "closed": closed,
                "empty": empty,
                "free": free,
                "lists": lists,
                "mixed": mixed,
                "nested": nested,
                "nullable": nullable,
                "offices": offices,
                "texts": texts,
            },
            returns=dict[str, models.Label],
            options=request_options,
        )

    async def retrieve(self, **request_options: Unpack[RequestOptions]) -> Store:
        """Retrieve.

        `GET /store`

        Returns:
            Store: The store.

        Example:
            await client.store.retrieve()
        """
        return await self._client.call(
            "GET", "/store", returns=models.Store, options=request_options
        )

    async def replace_labels(
        self, *, body: Mapping[str, LabelParams | Label], **request_options: Unpack[RequestOptions]
    ) -> Labels:
        """Replace labels.

        `PUT /labels`

        Args:
            body

        Returns:
            Labels: The labels.

        Example:
            await client.store.replace_labels(body=...)
        """
        return await self._client.call(
            "PUT",
            "/labels",
            json=body,
            body_required=True,
            returns=models.Labels,
            options=request_options,
        )


class StoreResourceWithRawResponse:
    def __init__(self, resource: StoreResource) -> None:
        bound = as_raw(resource)
        self.create = raw(bound.create)
        self.retrieve = raw(bound.retrieve)
        self.replace_labels = raw(bound.replace_labels)


class AsyncStoreResourceWithRawResponse:
    def __init__(self, resource: AsyncStoreResource) -> None:
        bound = as_raw(resource)
        self.create = async_raw(bound.create)
        self.retrieve = async_raw(bound.retrieve)
        self.replace_labels = async_raw(bound.replace_labels)


class StoreResourceWithStreamingResponse:
    def __init__(self, resource: StoreResource) -> None:
        bound = as_streaming(resource)
        self.create = streaming(bound.create)
        self.retrieve = streaming(bound.retrieve)
        self.replace_labels = streaming(bound.replace_labels)


class AsyncStoreResourceWithStreamingResponse:
    def __init__(self, resource: AsyncStoreResource) -> None:
        bound = as_streaming(resource)
        self.create = async_streaming(bound.create)
        self.retrieve = async_streaming(bound.retrieve)
        self.replace_labels = async_streaming(bound.replace_labels)
