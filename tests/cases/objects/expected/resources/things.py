"""Things: Operations on things."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack

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
from .._runtime.types import omit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from .._runtime.types import Omit, RequestOptions
    from ..models.part import Part
    from ..models.thing import Thing, ThingSize, ThingUntyped
    from ..params.part import PartParams
    from ..params.thing import ThingSizeParams, ThingUntypedParams


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

    def retrieve(self, id: str, /, **request_options: Unpack[RequestOptions]) -> Thing:
        """Retrieve.

        `GET /things/{id}`

        Args:
            id

        Returns:
            Thing: The thing.

        Example:
            client.things.retrieve(thing_id)
        """
        return self._client.call(
            "GET", "/things/{id}", path={"id": id}, returns=models.Thing, options=request_options
        )

    def update(
        self,
        id: str,
        /,
        *,
        body_id: str,
        type: str,
        active: bool | Omit = omit,
        anything: Any = omit,
        big: int | Omit = omit,
        count: int | Omit = omit,
        empty: Mapping[str, Any] | Omit = omit,
        part: PartParams | Part | Omit = omit,
        precise: float | Omit = omit,
        ratio: float | Omit = omit,
        size: ThingSizeParams | ThingSize | Omit = omit,
        text: str | Omit = omit,
        untyped: ThingUntypedParams | ThingUntyped | Omit = omit,
        uuid: UUID | str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Thing:
        """Update.

        `PUT /things/{id}`

        Args:
            id
            body_id
            type: What it is.
            active
            anything: Whatever it holds.
            big
            count
            empty
            part
            precise
            ratio
            size: How large it is.
            text
            untyped
            uuid

        Returns:
            Thing: The thing as it is now.

        Example:
            client.things.update(thing_id, body_id=..., type=...)
        """
        return self._client.call(
            "PUT",
            "/things/{id}",
            path={"id": id},
            json={
                "active": active,
                "anything": anything,
                "big": big,
                "count": count,
                "empty": empty,
                "id": body_id,
                "part": part,
                "precise": precise,
                "ratio": ratio,
                "size": size,
                "text": text,
                "type": type,
                "untyped": untyped,
                "uuid": uuid,
            },
            returns=models.Thing,
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

    async def retrieve(self, id: str, /, **request_options: Unpack[RequestOptions]) -> Thing:
        """Retrieve.

        `GET /things/{id}`

        Args:
            id

        Returns:
            Thing: The thing.

        Example:
            await client.things.retrieve(thing_id)
        """
        return await self._client.call(
            "GET", "/things/{id}", path={"id": id}, returns=models.Thing, options=request_options
        )

    async def update(
        self,
        id: str,
        /,
        *,
        body_id: str,
        type: str,
        active: bool | Omit = omit,
        anything: Any = omit,
        big: int | Omit = omit,
        count: int | Omit = omit,
        empty: Mapping[str, Any] | Omit = omit,
        part: PartParams | Part | Omit = omit,
        precise: float | Omit = omit,
        ratio: float | Omit = omit,
        size: ThingSizeParams | ThingSize | Omit = omit,
        text: str | Omit = omit,
        untyped: ThingUntypedParams | ThingUntyped | Omit = omit,
        uuid: UUID | str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Thing:
        """Update.

        `PUT /things/{id}`

        Args:
            id
            body_id
            type: What it is.
            active
            anything: Whatever it holds.
            big
            count
            empty
            part
            precise
            ratio
            size: How large it is.
            text
            untyped
            uuid

        Returns:
            Thing: The thing as it is now.

        Example:
            await client.things.update(thing_id, body_id=..., type=...)
        """
        return await self._client.call(
            "PUT",
            "/things/{id}",
            path={"id": id},
            json={
                "active": active,
                "anything": anything,
                "big": big,
                "count": count,
                "empty": empty,
                "id": body_id,
                "part": part,
                "precise": precise,
                "ratio": ratio,
                "size": size,
                "text": text,
                "type": type,
                "untyped": untyped,
                "uuid": uuid,
            },
            returns=models.Thing,
            options=request_options,
        )


class ThingsWithRawResponse:
    def __init__(self, resource: Things) -> None:
        bound = as_raw(resource)
        self.retrieve = raw(bound.retrieve)
        self.update = raw(bound.update)


class AsyncThingsWithRawResponse:
    def __init__(self, resource: AsyncThings) -> None:
        bound = as_raw(resource)
        self.retrieve = async_raw(bound.retrieve)
        self.update = async_raw(bound.update)


class ThingsWithStreamingResponse:
    def __init__(self, resource: Things) -> None:
        bound = as_streaming(resource)
        self.retrieve = streaming(bound.retrieve)
        self.update = streaming(bound.update)


class AsyncThingsWithStreamingResponse:
    def __init__(self, resource: AsyncThings) -> None:
        bound = as_streaming(resource)
        self.retrieve = async_streaming(bound.retrieve)
        self.update = async_streaming(bound.update)
