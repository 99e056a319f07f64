"""Lists: Operations on lists."""

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
from .._runtime.request.parameters import csv as _csv, pipes, reserved as _reserved, spaces
from .._runtime.types import omit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._runtime.types import Omit, RequestOptions


class Lists(Resource):
    """Operations on lists."""

    @cached_property
    def with_raw_response(self) -> ListsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return ListsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ListsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return ListsWithStreamingResponse(self)

    def retrieve(
        self,
        *,
        form: Sequence[str] | Omit = omit,
        csv: Sequence[str] | Omit = omit,
        space: Sequence[int] | Omit = omit,
        space_exploded: Sequence[int] | Omit = omit,
        pipe: Sequence[int] | Omit = omit,
        pipe_exploded: Sequence[int] | Omit = omit,
        ids: Sequence[str] | Omit = omit,
        reserved: Sequence[str] | Omit = omit,
        reserved_csv: Sequence[str] | Omit = omit,
        either: str | Sequence[str] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Retrieve.

        `GET /lists`

        Args:
            form
            csv
            space
            space_exploded
            pipe
            pipe_exploded
            ids
            reserved
            reserved_csv
            either

        Returns:
            None: Done.

        Example:
            client.lists.retrieve()
        """
        return self._client.call(
            "GET",
            "/lists",
            query={
                "form": form,
                "csv": _csv(csv),
                "space": spaces(space),
                "spaceExploded": space_exploded,
                "pipe": pipes(pipe),
                "pipeExploded": pipe_exploded,
                "ids[]": ids,
                "reserved": _reserved(reserved),
                "reservedCsv": _reserved(_csv(reserved_csv)),
                "either": _csv(either),
            },
            options=request_options,
        )


class AsyncLists(AsyncResource):
    """Operations on lists."""

    @cached_property
    def with_raw_response(self) -> AsyncListsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncListsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncListsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncListsWithStreamingResponse(self)

    async def retrieve(
        self,
        *,
        form: Sequence[str] | Omit = omit,
        csv: Sequence[str] | Omit = omit,
        space: Sequence[int] | Omit = omit,
        space_exploded: Sequence[int] | Omit = omit,
        pipe: Sequence[int] | Omit = omit,
        pipe_exploded: Sequence[int] | Omit = omit,
        ids: Sequence[str] | Omit = omit,
        reserved: Sequence[str] | Omit = omit,
        reserved_csv: Sequence[str] | Omit = omit,
        either: str | Sequence[str] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Retrieve.

        `GET /lists`

        Args:
            form
            csv
            space
            space_exploded
            pipe
            pipe_exploded
            ids
            reserved
            reserved_csv
            either

        Returns:
            None: Done.

        Example:
            await client.lists.retrieve()
        """
        return await self._client.call(
            "GET",
            "/lists",
            query={
                "form": form,
                "csv": _csv(csv),
                "space": spaces(space),
                "spaceExploded": space_exploded,
                "pipe": pipes(pipe),
                "pipeExploded": pipe_exploded,
                "ids[]": ids,
                "reserved": _reserved(reserved),
                "reservedCsv": _reserved(_csv(reserved_csv)),
                "either": _csv(either),
            },
            options=request_options,
        )


class ListsWithRawResponse:
    def __init__(self, resource: Lists) -> None:
        bound = as_raw(resource)
        self.retrieve = raw(bound.retrieve)


class AsyncListsWithRawResponse:
    def __init__(self, resource: AsyncLists) -> None:
        bound = as_raw(resource)
        self.retrieve = async_raw(bound.retrieve)


class ListsWithStreamingResponse:
    def __init__(self, resource: Lists) -> None:
        bound = as_streaming(resource)
        self.retrieve = streaming(bound.retrieve)


class AsyncListsWithStreamingResponse:
    def __init__(self, resource: AsyncLists) -> None:
        bound = as_streaming(resource)
        self.retrieve = async_streaming(bound.retrieve)
