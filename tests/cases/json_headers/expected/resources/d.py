"""D: Operations on d."""

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
from .._runtime.request.parameters import as_json, simple
from .._runtime.types import omit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._runtime.types import Omit, RequestOptions
    from ..params.list_d import ListDXJParams, ListDXOParams


class D(Resource):
    """Operations on d."""

    @cached_property
    def with_raw_response(self) -> DWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return DWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> DWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return DWithStreamingResponse(self)

    def list(
        self,
        *,
        x_j: ListDXJParams | Omit = omit,
        x_l: Sequence[str] | Omit = omit,
        x_s: str | Omit = omit,
        x_a: Sequence[int] | Omit = omit,
        x_o: ListDXOParams | Omit = omit,
        x_t: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """List.

        `GET /d`

        Args:
            x_j
            x_l
            x_s
            x_a
            x_o
            x_t

        Returns:
            None: Done.

        Example:
            client.d.list()
        """
        return self._client.call(
            "GET",
            "/d",
            headers={
                "X-J": as_json(x_j),
                "X-L": as_json(x_l),
                "X-S": as_json(x_s),
                "X-A": x_a,
                "X-O": simple(x_o, explode=True),
                "X-T": x_t,
            },
            options=request_options,
        )


class AsyncD(AsyncResource):
    """Operations on d."""

    @cached_property
    def with_raw_response(self) -> AsyncDWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncDWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncDWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncDWithStreamingResponse(self)

    async def list(
        self,
        *,
        x_j: ListDXJParams | Omit = omit,
        x_l: Sequence[str] | Omit = omit,
        x_s: str | Omit = omit,
        x_a: Sequence[int] | Omit = omit,
        x_o: ListDXOParams | Omit = omit,
        x_t: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """List.

        `GET /d`

        Args:
            x_j
            x_l
            x_s
            x_a
            x_o
            x_t

        Returns:
            None: Done.

        Example:
            await client.d.list()
        """
        return await self._client.call(
            "GET",
            "/d",
            headers={
                "X-J": as_json(x_j),
                "X-L": as_json(x_l),
                "X-S": as_json(x_s),
                "X-A": x_a,
                "X-O": simple(x_o, explode=True),
                "X-T": x_t,
            },
            options=request_options,
        )


class DWithRawResponse:
    def __init__(self, resource: D) -> None:
        bound = as_raw(resource)
        self.list = raw(bound.list)


class AsyncDWithRawResponse:
    def __init__(self, resource: AsyncD) -> None:
        bound = as_raw(resource)
        self.list = async_raw(bound.list)


class DWithStreamingResponse:
    def __init__(self, resource: D) -> None:
        bound = as_streaming(resource)
        self.list = streaming(bound.list)


class AsyncDWithStreamingResponse:
    def __init__(self, resource: AsyncD) -> None:
        bound = as_streaming(resource)
        self.list = async_streaming(bound.list)
