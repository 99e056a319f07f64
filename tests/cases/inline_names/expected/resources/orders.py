"""Orders: Operations on orders."""

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
from .._runtime.request.parameters import deep
from .._runtime.response.by_status import ByStatus
from .._runtime.types import omit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._runtime.types import Omit, RequestOptions
    from ..models.create_order_response import CreateOrderResponse, CreateOrderResponse202
    from ..models.list_orders_response import ListOrdersResponse
    from ..models.one_of_each_response import OneOfEachResponse
    from ..params.create_order import CreateOrderLineParams, CreateOrderPriceParams
    from ..params.list_orders import ListOrdersFilterParams


class Orders(Resource):
    """Operations on orders."""

    @cached_property
    def with_raw_response(self) -> OrdersWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return OrdersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> OrdersWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return OrdersWithStreamingResponse(self)

    def list(
        self,
        *,
        filter: ListOrdersFilterParams | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> ListOrdersResponse:
        """List.

        `GET /orders`

        Args:
            filter

        Returns:
            ListOrdersResponse: The orders.

        Raises:
            BadRequestError: 400. Wrong. Its `body` is `ListOrdersResponse400`.

        Example:
            client.orders.list()
        """
        return self._client.call(
            "GET",
            "/orders",
            query={"filter": deep(filter)},
            returns=models.ListOrdersResponse,
            errors={400: models.ListOrdersResponse400},
            options=request_options,
        )

    def create(
        self,
        *,
        lines: Sequence[CreateOrderLineParams],
        prices: Mapping[str, CreateOrderPriceParams] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> CreateOrderResponse | CreateOrderResponse202:
        """Create.

        `POST /orders`

        Args:
            lines
            prices

        Returns:
            CreateOrderResponse | CreateOrderResponse202: 201: The order. 202: Later.

        Example:
            client.orders.create(lines=...)
        """
        return self._client.call(
            "POST",
            "/orders",
            json={"lines": lines, "prices": prices},
            returns=ByStatus[models.CreateOrderResponse | models.CreateOrderResponse202](
                {201: models.CreateOrderResponse, 202: models.CreateOrderResponse202}
            ),
            options=request_options,
        )

    def one_of_each(self, **request_options: Unpack[RequestOptions]) -> OneOfEachResponse:
        """One of each.

        `GET /one_of_each`

        Returns:
            OneOfEachResponse: One of each schema that nothing else mentions.

        Example:
            client.orders.one_of_each()
        """
        return self._client.call(
            "GET", "/one_of_each", returns=models.OneOfEachResponse, options=request_options
        )


class AsyncOrders(AsyncResource):
    """Operations on orders."""

    @cached_property
    def with_raw_response(self) -> AsyncOrdersWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncOrdersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncOrdersWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncOrdersWithStreamingResponse(self)

    async def list(
        self,
        *,
        filter: ListOrdersFilterParams | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> ListOrdersResponse:
        """List.

        `GET /orders`

        Args:
            filter

        Returns:
            ListOrdersResponse: The orders.

        Raises:
            BadRequestError: 400. Wrong. Its `body` is `ListOrdersResponse400`.

        Example:
            await client.orders.list()
        """
        return await self._client.call(
            "GET",
            "/orders",
            query={"filter": deep(filter)},
            returns=models.ListOrdersResponse,
            errors={400: models.ListOrdersResponse400},
            options=request_options,
        )

    async def create(
        self,
        *,
        lines: Sequence[CreateOrderLineParams],
        prices: Mapping[str, CreateOrderPriceParams] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> CreateOrderResponse | CreateOrderResponse202:
        """Create.

        `POST /orders`

        Args:
            lines
            prices

        Returns:
            CreateOrderResponse | CreateOrderResponse202: 201: The order. 202: Later.

        Example:
            await client.orders.create(lines=...)
        """
        return await self._client.call(
            "POST",
            "/orders",
            json={"lines": lines, "prices": prices},
            returns=ByStatus[models.CreateOrderResponse | models.CreateOrderResponse202](
                {201: models.CreateOrderResponse, 202: models.CreateOrderResponse202}
            ),
            options=request_options,
        )

    async def one_of_each(self, **request_options: Unpack[RequestOptions]) -> OneOfEachResponse:
        """One of each.

        `GET /one_of_each`

        Returns:
            OneOfEachResponse: One of each schema that nothing else mentions.

        Example:
            await client.orders.one_of_each()
        """
        return await self._client.call(
            "GET", "/one_of_each", returns=models.OneOfEachResponse, options=request_options
        )


class OrdersWithRawResponse:
    def __init__(self, resource: Orders) -> None:
        bound = as_raw(resource)
        self.list = raw(bound.list)
        self.create = raw(bound.create)
        self.one_of_each = raw(bound.one_of_each)


class AsyncOrdersWithRawResponse:
    def __init__(self, resource: AsyncOrders) -> None:
        bound = as_raw(resource)
        self.list = async_raw(bound.list)
        self.create = async_raw(bound.create)
        self.one_of_each = async_raw(bound.one_of_each)


class OrdersWithStreamingResponse:
    def __init__(self, resource: Orders) -> None:
        bound = as_streaming(resource)
        self.list = streaming(bound.list)
        self.create = streaming(bound.create)
        self.one_of_each = streaming(bound.one_of_each)


class AsyncOrdersWithStreamingResponse:
    def __init__(self, resource: AsyncOrders) -> None:
        bound = as_streaming(resource)
        self.list = async_streaming(bound.list)
        self.create = async_streaming(bound.create)
        self.one_of_each = async_streaming(bound.one_of_each)
