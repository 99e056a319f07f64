"""V: Operations on v."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

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
from .._runtime.request.parameters import csv, reserved
from .._runtime.types import omit

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from .._runtime.types import Omit, RequestOptions


class V(Resource):
    """Operations on v."""

    @cached_property
    def with_raw_response(self) -> VWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return VWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> VWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return VWithStreamingResponse(self)

    def list(
        self,
        *,
        limit: int | Literal[""] | Omit = omit,
        word: str | Omit = omit,
        path: str | Omit = omit,
        paths: Sequence[str] | Omit = omit,
        filter: str | Omit = omit,
        a: Sequence[str] | Omit = omit,
        when: datetime | str | Omit = omit,
        list_: Sequence[str] | Omit = omit,
        x_when: datetime | str | Omit = omit,
        text: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """List.

        `GET /v`

        Args:
            limit
            word
            path
            paths
            filter
            a
            when
            list_
            x_when
            text

        Returns:
            None: Done.

        Example:
            client.v.list()
        """
        return self._client.call(
            "GET",
            "/v",
            query={
                "limit": limit,
                "word": word,
                "path": reserved(path),
                "paths": reserved(csv(paths)),
                "$filter": filter,
                "a[]": a,
                "text": text,
            },
            headers={"X-When": x_when},
            cookies={"when": when, "list": csv(list_)},
            options=request_options,
        )


class AsyncV(AsyncResource):
    """Operations on v."""

    @cached_property
    def with_raw_response(self) -> AsyncVWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncVWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncVWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncVWithStreamingResponse(self)

    async def list(
        self,
        *,
        limit: int | Literal[""] | Omit = omit,
        word: str | Omit = omit,
        path: str | Omit = omit,
        paths: Sequence[str] | Omit = omit,
        filter: str | Omit = omit,
        a: Sequence[str] | Omit = omit,
        when: datetime | str | Omit = omit,
        list_: Sequence[str] | Omit = omit,
        x_when: datetime | str | Omit = omit,
        text: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """List.

        `GET /v`

        Args:
            limit
            word
            path
            paths
            filter
            a
            when
            list_
            x_when
            text

        Returns:
            None: Done.

        Example:
            await client.v.list()
        """
        return await self._client.call(
            "GET",
            "/v",
            query={
                "limit": limit,
                "word": word,
                "path": reserved(path),
                "paths": reserved(csv(paths)),
                "$filter": filter,
                "a[]": a,
                "text": text,
            },
            headers={"X-When": x_when},
            cookies={"when": when, "list": csv(list_)},
            options=request_options,
        )


class VWithRawResponse:
    def __init__(self, resource: V) -> None:
        bound = as_raw(resource)
        self.list = raw(bound.list)


class AsyncVWithRawResponse:
    def __init__(self, resource: AsyncV) -> None:
        bound = as_raw(resource)
        self.list = async_raw(bound.list)


class VWithStreamingResponse:
    def __init__(self, resource: V) -> None:
        bound = as_streaming(resource)
        self.list = streaming(bound.list)


class AsyncVWithStreamingResponse:
    def __init__(self, resource: AsyncV) -> None:
        bound = as_streaming(resource)
        self.list = async_streaming(bound.list)
