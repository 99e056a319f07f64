"""S: Operations on s."""

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
from .._runtime.request.parameters import csv, pipes
from .._runtime.types import omit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._runtime.types import Omit, RequestOptions
    from ..params.filter import FilterParams
    from ..params.get_s import GetSCParams


class S(Resource):
    """Operations on s."""

    @cached_property
    def with_raw_response(self) -> SWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return SWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return SWithStreamingResponse(self)

    def retrieve(
        self,
        *,
        f: Sequence[FilterParams],
        g: Sequence[Sequence[int]] | Omit = omit,
        x_f: Sequence[FilterParams] | Omit = omit,
        c: GetSCParams | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Retrieve.

        `GET /s`

        Args:
            f
            g
            x_f
            c

        Returns:
            None: Done.

        Example:
            client.s.retrieve(f=...)
        """
        return self._client.call(
            "GET",
            "/s",
            query={"f": csv(f), "g": pipes(g)},
            headers={"X-F": x_f},
            cookies={"c": csv(c)},
            options=request_options,
        )


class AsyncS(AsyncResource):
    """Operations on s."""

    @cached_property
    def with_raw_response(self) -> AsyncSWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncSWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncSWithStreamingResponse(self)

    async def retrieve(
        self,
        *,
        f: Sequence[FilterParams],
        g: Sequence[Sequence[int]] | Omit = omit,
        x_f: Sequence[FilterParams] | Omit = omit,
        c: GetSCParams | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Retrieve.

        `GET /s`

        Args:
            f
            g
            x_f
            c

        Returns:
            None: Done.

        Example:
            await client.s.retrieve(f=...)
        """
        return await self._client.call(
            "GET",
            "/s",
            query={"f": csv(f), "g": pipes(g)},
            headers={"X-F": x_f},
            cookies={"c": csv(c)},
            options=request_options,
        )


class SWithRawResponse:
    def __init__(self, resource: S) -> None:
        bound = as_raw(resource)
        self.retrieve = raw(bound.retrieve)


class AsyncSWithRawResponse:
    def __init__(self, resource: AsyncS) -> None:
        bound = as_raw(resource)
        self.retrieve = async_raw(bound.retrieve)


class SWithStreamingResponse:
    def __init__(self, resource: S) -> None:
        bound = as_streaming(resource)
        self.retrieve = streaming(bound.retrieve)


class AsyncSWithStreamingResponse:
    def __init__(self, resource: AsyncS) -> None:
        bound = as_streaming(resource)
        self.retrieve = async_streaming(bound.retrieve)
