"""Things: Operations on things."""

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
from .._runtime.request.parameters import deep, label as _label, matrix as _matrix
from .._runtime.types import omit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._runtime.types import Omit, RequestOptions


class Things(Resource):
    """Operations on things."""

    @cached_property
    def with_raw_response(self) -> ThingsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return ThingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ThingsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return ThingsWithStreamingResponse(self)

    def retrieve(
        self,
        id: str,
        /,
        *,
        x_j: int | Omit = omit,
        matrix: str | Omit = omit,
        simple: str | Omit = omit,
        made_up: Sequence[str] | Omit = omit,
        label: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Retrieve.

        `GET /things/{id}`

        Args:
            id
            x_j
            matrix
            simple
            made_up
            label

        Returns:
            None: Done.

        Example:
            client.things.retrieve(thing_id)
        """
        return self._client.call(
            "GET",
            "/things/{id}",
            path={"id": deep(id)},
            query={"matrix": _matrix("matrix", matrix), "made-up": made_up, "label": _label(label)},
            headers={"X-J": x_j},
            cookies={"simple": simple},
            options=request_options,
        )


class AsyncThings(AsyncResource):
    """Operations on things."""

    @cached_property
    def with_raw_response(self) -> AsyncThingsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncThingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncThingsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncThingsWithStreamingResponse(self)

    async def retrieve(
        self,
        id: str,
        /,
        *,
        x_j: int | Omit = omit,
        matrix: str | Omit = omit,
        simple: str | Omit = omit,
        made_up: Sequence[str] | Omit = omit,
        label: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Retrieve.

        `GET /things/{id}`

        Args:
            id
            x_j
            matrix
            simple
            made_up
            label

        Returns:
            None: Done.

        Example:
            await client.things.retrieve(thing_id)
        """
        return await self._client.call(
            "GET",
            "/things/{id}",
            path={"id": deep(id)},
            query={"matrix": _matrix("matrix", matrix), "made-up": made_up, "label": _label(label)},
            headers={"X-J": x_j},
            cookies={"simple": simple},
            options=request_options,
        )


class ThingsWithRawResponse:
    def __init__(self, resource: Things) -> None:
        bound = as_raw(resource)
        self.retrieve = raw(bound.retrieve)


class AsyncThingsWithRawResponse:
    def __init__(self, resource: AsyncThings) -> None:
        bound = as_raw(resource)
        self.retrieve = async_raw(bound.retrieve)


class ThingsWithStreamingResponse:
    def __init__(self, resource: Things) -> None:
        bound = as_streaming(resource)
        self.retrieve = streaming(bound.retrieve)


class AsyncThingsWithStreamingResponse:
    def __init__(self, resource: AsyncThings) -> None:
        bound = as_streaming(resource)
        self.retrieve = async_streaming(bound.retrieve)
