"""Pairs: Operations on pairs."""

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
from .._runtime.response.by_status import ByStatus

if TYPE_CHECKING:
    from .._runtime.types import RequestOptions
    from ..models.pair import Pair


class Pairs(Resource):
    """Operations on pairs."""

    @cached_property
    def with_raw_response(self) -> PairsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return PairsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PairsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return PairsWithStreamingResponse(self)

    def retrieve(self, **request_options: Unpack[RequestOptions]) -> Pair:
        """Retrieve.

        `GET /pair`

        Returns:
            Pair: A pair.

        Raises:
            ConflictError: 409. Another. Its `body` is `Pair`.

        Example:
            client.pairs.retrieve()
        """
        return self._client.call(
            "GET",
            "/pair",
            returns=ByStatus[models.Pair]({200: models.Pair}),
            errors={409: models.Pair},
            options=request_options,
        )

    def put(self, **request_options: Unpack[RequestOptions]) -> Pair | None:
        """Put.

        `PUT /pair`

        Returns:
            Pair | None: A pair or none.

        Example:
            client.pairs.put()
        """
        return self._client.call(
            "PUT",
            "/pair",
            returns=cast("type[Pair | None]", models.Pair | None),
            options=request_options,
        )


class AsyncPairs(AsyncResource):
    """Operations on pairs."""

    @cached_property
    def with_raw_response(self) -> AsyncPairsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncPairsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPairsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncPairsWithStreamingResponse(self)

    async def retrieve(self, **request_options: Unpack[RequestOptions]) -> Pair:
        """Retrieve.

        `GET /pair`

        Returns:
            Pair: A pair.

        Raises:
            ConflictError: 409. Another. Its `body` is `Pair`.

        Example:
            await client.pairs.retrieve()
        """
        return await self._client.call(
            "GET",
            "/pair",
            returns=ByStatus[models.Pair]({200: models.Pair}),
            errors={409: models.Pair},
            options=request_options,
        )

    async def put(self, **request_options: Unpack[RequestOptions]) -> Pair | None:
        """Put.

        `PUT /pair`

        Returns:
            Pair | None: A pair or none.

        Example:
            await client.pairs.put()
        """
        return await self._client.call(
            "PUT",
            "/pair",
            returns=cast("type[Pair | None]", models.Pair | None),
            options=request_options,
        )


class PairsWithRawResponse:
    def __init__(self, resource: Pairs) -> None:
        bound = as_raw(resource)
        self.retrieve = raw(bound.retrieve)
        self.put = raw(bound.put)


class AsyncPairsWithRawResponse:
    def __init__(self, resource: AsyncPairs) -> None:
        bound = as_raw(resource)
        self.retrieve = async_raw(bound.retrieve)
        self.put = async_raw(bound.put)


class PairsWithStreamingResponse:
    def __init__(self, resource: Pairs) -> None:
        bound = as_streaming(resource)
        self.retrieve = streaming(bound.retrieve)
        self.put = streaming(bound.put)


class AsyncPairsWithStreamingResponse:
    def __init__(self, resource: AsyncPairs) -> None:
        bound = as_streaming(resource)
        self.retrieve = async_streaming(bound.retrieve)
        self.put = async_streaming(bound.put)
