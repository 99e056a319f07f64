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
from .._runtime.request.parameters import as_json, csv, simple
from .._runtime.types import omit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

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
        *,
        x_request_id: str,
        x_count: int | Omit = omit,
        x_list: Sequence[str] | Omit = omit,
        x_object: Mapping[str, int] | Omit = omit,
        x_exploded: Mapping[str, int] | Omit = omit,
        x_json: Mapping[str, int] | Omit = omit,
        session: str | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Retrieve.

        `GET /things`

        Args:
            x_request_id
            x_count
            x_list
            x_object
            x_exploded
            x_json
            session
            tags

        Returns:
            None: Done.

        Example:
            client.things.retrieve(x_request_id=...)
        """
        return self._client.call(
            "GET",
            "/things",
            headers={
                "X-Request-Id": x_request_id,
                "X-Count": x_count,
                "X-List": x_list,
                "X-Object": x_object,
                "X-Exploded": simple(x_exploded, explode=True),
                "X-Json": as_json(x_json),
            },
            cookies={"session": session, "tags": csv(tags)},
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
        *,
        x_request_id: str,
        x_count: int | Omit = omit,
        x_list: Sequence[str] | Omit = omit,
        x_object: Mapping[str, int] | Omit = omit,
        x_exploded: Mapping[str, int] | Omit = omit,
        x_json: Mapping[str, int] | Omit = omit,
        session: str | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Retrieve.

        `GET /things`

        Args:
            x_request_id
            x_count
            x_list
            x_object
            x_exploded
            x_json
            session
            tags

        Returns:
            None: Done.

        Example:
            await client.things.retrieve(x_request_id=...)
        """
        return await self._client.call(
            "GET",
            "/things",
            headers={
                "X-Request-Id": x_request_id,
                "X-Count": x_count,
                "X-List": x_list,
                "X-Object": x_object,
                "X-Exploded": simple(x_exploded, explode=True),
                "X-Json": as_json(x_json),
            },
            cookies={"session": session, "tags": csv(tags)},
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
