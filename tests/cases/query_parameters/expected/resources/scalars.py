"""Scalars: Operations on scalars."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack

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
from .._runtime.request.parameters import reserved as _reserved
from .._runtime.types import omit

if TYPE_CHECKING:
    from datetime import date, datetime

    from .._runtime.types import Omit, RequestOptions


class Scalars(Resource):
    """Operations on scalars."""

    @cached_property
    def with_raw_response(self) -> ScalarsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return ScalarsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ScalarsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return ScalarsWithStreamingResponse(self)

    def retrieve(
        self,
        *,
        text: str,
        count: int | Omit = omit,
        ratio: float | Omit = omit,
        flag: bool | Omit = omit,
        since: datetime | str | Omit = omit,
        day: date | str | Omit = omit,
        null_ish: str | None | Omit = omit,
        reserved: str | Omit = omit,
        anything: Any = omit,
        user_id: int | str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Retrieve.

        `GET /scalars`

        Args:
            text
            count
            ratio
            flag
            since
            day
            null_ish
            reserved
            anything
            user_id

        Returns:
            None: Done.

        Example:
            client.scalars.retrieve(text=...)
        """
        return self._client.call(
            "GET",
            "/scalars",
            query={
                "text": text,
                "count": count,
                "ratio": ratio,
                "flag": flag,
                "since": since,
                "day": day,
                "null-ish": null_ish,
                "reserved": _reserved(reserved),
                "anything": anything,
                "user_id": user_id,
            },
            options=request_options,
        )


class AsyncScalars(AsyncResource):
    """Operations on scalars."""

    @cached_property
    def with_raw_response(self) -> AsyncScalarsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncScalarsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncScalarsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncScalarsWithStreamingResponse(self)

    async def retrieve(
        self,
        *,
        text: str,
        count: int | Omit = omit,
        ratio: float | Omit = omit,
        flag: bool | Omit = omit,
        since: datetime | str | Omit = omit,
        day: date | str | Omit = omit,
        null_ish: str | None | Omit = omit,
        reserved: str | Omit = omit,
        anything: Any = omit,
        user_id: int | str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Retrieve.

        `GET /scalars`

        Args:
            text
            count
            ratio
            flag
            since
            day
            null_ish
            reserved
            anything
            user_id

        Returns:
            None: Done.

        Example:
            await client.scalars.retrieve(text=...)
        """
        return await self._client.call(
            "GET",
            "/scalars",
            query={
                "text": text,
                "count": count,
                "ratio": ratio,
                "flag": flag,
                "since": since,
                "day": day,
                "null-ish": null_ish,
                "reserved": _reserved(reserved),
                "anything": anything,
                "user_id": user_id,
            },
            options=request_options,
        )


class ScalarsWithRawResponse:
    def __init__(self, resource: Scalars) -> None:
        bound = as_raw(resource)
        self.retrieve = raw(bound.retrieve)


class AsyncScalarsWithRawResponse:
    def __init__(self, resource: AsyncScalars) -> None:
        bound = as_raw(resource)
        self.retrieve = async_raw(bound.retrieve)


class ScalarsWithStreamingResponse:
    def __init__(self, resource: Scalars) -> None:
        bound = as_streaming(resource)
        self.retrieve = streaming(bound.retrieve)


class AsyncScalarsWithStreamingResponse:
    def __init__(self, resource: AsyncScalars) -> None:
        bound = as_streaming(resource)
        self.retrieve = async_streaming(bound.retrieve)
