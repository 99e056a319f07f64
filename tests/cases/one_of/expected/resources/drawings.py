"""Drawings: Operations on drawings."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, Unpack

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
    from collections.abc import Sequence

    from .._runtime.types import Omit, RequestOptions, Unlisted
    from ..models.circle import Circle
    from ..models.drawing import Drawing
    from ..params.circle import CircleParams
    from ..params.drawing import (
        DrawingDateOrTextParams,
        DrawingInlineParams,
        DrawingItemParams,
        DrawingListsParams,
        DrawingNestedParams,
        DrawingObjectOrMapParams,
    )
    from ..params.shape import ShapeParams


class Drawings(Resource):
    """Operations on drawings."""

    @cached_property
    def with_raw_response(self) -> DrawingsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return DrawingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> DrawingsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return DrawingsWithStreamingResponse(self)

    def create(
        self,
        *,
        date_or_text: DrawingDateOrTextParams | Omit = omit,
        enum_or_number: Literal["auto"] | Unlisted | float | Omit = omit,
        enum_or_text: Literal["auto"] | Unlisted | str | Omit = omit,
        id: str | int | Omit = omit,
        inline: DrawingInlineParams | Omit = omit,
        items: Sequence[DrawingItemParams] | Omit = omit,
        lists: DrawingListsParams | Omit = omit,
        nested: DrawingNestedParams | Omit = omit,
        object_or_list: CircleParams | Circle | Sequence[CircleParams | Circle] | Omit = omit,
        object_or_map: DrawingObjectOrMapParams | Omit = omit,
        same: str | Omit = omit,
        shape: ShapeParams | Omit = omit,
        shapes: Sequence[ShapeParams] | Omit = omit,
        single: CircleParams | Circle | Omit = omit,
        text_or_list: str | Sequence[str] | Omit = omit,
        unknown_member: Any = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Drawing:
        """Create.

        `POST /drawings`

        Args:
            date_or_text
            enum_or_number
            enum_or_text
            id
            inline
            items
            lists
            nested
            object_or_list
            object_or_map
            same
            shape: A circle or a square.
            shapes
            single
            text_or_list
            unknown_member

        Returns:
            Drawing: The drawing.

        Example:
            client.drawings.create()
        """
        return self._client.call(
            "POST",
            "/drawings",
            json={
                "date_or_text": date_or_text,
                "enum_or_number": enum_or_number,
                "enum_or_text": enum_or_text,
                "id": id,
                "inline": inline,
                "items": items,
                "lists": lists,
                "nested": nested,
                "object_or_list": object_or_list,
                "object_or_map": object_or_map,
                "same": same,
                "shape": shape,
                "shapes": shapes,
                "single": single,
                "text_or_list": text_or_list,
                "unknown_member": unknown_member,
            },
            returns=models.Drawing,
            options=request_options,
        )


class AsyncDrawings(AsyncResource):
    """Operations on drawings."""

    @cached_property
    def with_raw_response(self) -> AsyncDrawingsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncDrawingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncDrawingsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncDrawingsWithStreamingResponse(self)

    async def create(
        self,
        *,
        date_or_text: DrawingDateOrTextParams | Omit = omit,
        enum_or_number: Literal["auto"] | Unlisted | float | Omit = omit,
        enum_or_text: Literal["auto"] | Unlisted | str | Omit = omit,
        id: str | int | Omit = omit,
        inline: DrawingInlineParams | Omit = omit,
        items: Sequence[DrawingItemParams] | Omit = omit,
        lists: DrawingListsParams | Omit = omit,
        nested: DrawingNestedParams | Omit = omit,
        object_or_list: CircleParams | Circle | Sequence[CircleParams | Circle] | Omit = omit,
        object_or_map: DrawingObjectOrMapParams | Omit = omit,
        same: str | Omit = omit,
        shape: ShapeParams | Omit = omit,
        shapes: Sequence[ShapeParams] | Omit = omit,
        single: CircleParams | Circle | Omit = omit,
        text_or_list: str | Sequence[str] | Omit = omit,
        unknown_member: Any = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Drawing:
        """Create.

        `POST /drawings`

        Args:
            date_or_text
            enum_or_number
            enum_or_text
            id
            inline
            items
            lists
            nested
            object_or_list
            object_or_map
            same
            shape: A circle or a square.
            shapes
            single
            text_or_list
            unknown_member

        Returns:
            Drawing: The drawing.

        Example:
            await client.drawings.create()
        """
        return await self._client.call(
            "POST",
            "/drawings",
            json={
                "date_or_text": date_or_text,
                "enum_or_number": enum_or_number,
                "enum_or_text": enum_or_text,
                "id": id,
                "inline": inline,
                "items": items,
                "lists": lists,
                "nested": nested,
                "object_or_list": object_or_list,
                "object_or_map": object_or_map,
                "same": same,
                "shape": shape,
                "shapes": shapes,
                "single": single,
                "text_or_list": text_or_list,
                "unknown_member": unknown_member,
            },
            returns=models.Drawing,
            options=request_options,
        )


class DrawingsWithRawResponse:
    def __init__(self, resource: Drawings) -> None:
        bound = as_raw(resource)
        self.create = raw(bound.create)


class AsyncDrawingsWithRawResponse:
    def __init__(self, resource: AsyncDrawings) -> None:
        bound = as_raw(resource)
        self.create = async_raw(bound.create)


class DrawingsWithStreamingResponse:
    def __init__(self, resource: Drawings) -> None:
        bound = as_streaming(resource)
        self.create = streaming(bound.create)


class AsyncDrawingsWithStreamingResponse:
    def __init__(self, resource: AsyncDrawings) -> None:
        bound = as_streaming(resource)
        self.create = async_streaming(bound.create)
