"""Carts: Operations on carts."""

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
    from ..params.create_cart import CreateCartParams


class Carts(Resource):
    """Operations on carts."""

    @cached_property
    def with_raw_response(self) -> CartsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return CartsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CartsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return CartsWithStreamingResponse(self)

    def create(
        self, *, body: CreateCartParams | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> None:
        """Create.

        `POST /carts`

        Args:
            body

        Returns:
            None: Done.

        Example:
            client.carts.create()
        """
        return self._client.call("POST", "/carts", json=body, options=request_options)


class AsyncCarts(AsyncResource):
    """Operations on carts."""

    @cached_property
    def with_raw_response(self) -> AsyncCartsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncCartsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCartsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncCartsWithStreamingResponse(self)

    async def create(
        self, *, body: CreateCartParams | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> None:
        """Create.

        `POST /carts`

        Args:
            body

        Returns:
            None: Done.

        Example:
            await client.carts.create()
        """
        return await self._client.call("POST", "/carts", json=body, options=request_options)


class CartsWithRawResponse:
    def __init__(self, resource: Carts) -> None:
        bound = as_raw(resource)
        self.create = raw(bound.create)


class AsyncCartsWithRawResponse:
    def __init__(self, resource: AsyncCarts) -> None:
        bound = as_raw(resource)
        self.create = async_raw(bound.create)


class CartsWithStreamingResponse:
    def __init__(self, resource: Carts) -> None:
        bound = as_streaming(resource)
        self.create = streaming(bound.create)


class AsyncCartsWithStreamingResponse:
    def __init__(self, resource: AsyncCarts) -> None:
        bound = as_streaming(resource)
        self.create = async_streaming(bound.create)
