"""Styles: Operations on styles."""

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
from .._runtime.request.parameters import label, matrix, simple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._runtime.types import RequestOptions
    from ..params.point import PointParams


class Styles(Resource):
    """Operations on styles."""

    @cached_property
    def with_raw_response(self) -> StylesWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return StylesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> StylesWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return StylesWithStreamingResponse(self)

    def retrieve_label(
        self,
        list_: Sequence[int | str],
        object: PointParams,
        scalar: str,
        /,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Retrieve label.

        `GET /label/{list}/{object}/{scalar}`

        Args:
            list_
            object
            scalar

        Returns:
            None: Done.

        Example:
            client.styles.retrieve_label(list_, object, scalar)
        """
        return self._client.call(
            "GET",
            "/label/{list}/{object}/{scalar}",
            path={"list": label(list_), "object": label(object), "scalar": label(scalar)},
            options=request_options,
        )

    def retrieve_label_exploded(
        self,
        list_: Sequence[int | str],
        object: PointParams,
        scalar: str,
        /,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Retrieve label exploded.

        `GET /label_exploded/{list}/{object}/{scalar}`

        Args:
            list_
            object
            scalar

        Returns:
            None: Done.

        Example:
            client.styles.retrieve_label_exploded(list_, object, scalar)
        """
        return self._client.call(
            "GET",
            "/label_exploded/{list}/{object}/{scalar}",
            path={
                "list": label(list_, explode=True),
                "object": label(object, explode=True),
                "scalar": label(scalar, explode=True),
            },
            options=request_options,
        )

    def retrieve_matrix(
        self,
        list_: Sequence[int | str],
        object: PointParams,
        scalar: str,
        /,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Retrieve matrix.

        `GET /matrix/{list}/{object}/{scalar}`

        Args:
            list_
            object
            scalar

        Returns:
            None: Done.

        Example:
            client.styles.retrieve_matrix(list_, object, scalar)
        """
        return self._client.call(
            "GET",
            "/matrix/{list}/{object}/{scalar}",
            path={
                "list": matrix("list", list_),
                "object": matrix("object", object),
                "scalar": matrix("scalar", scalar),
            },
            options=request_options,
        )

    def retrieve_matrix_exploded(
        self,
        list_: Sequence[int | str],
        object: PointParams,
        scalar: str,
        /,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Retrieve matrix exploded.

        `GET /matrix_exploded/{list}/{object}/{scalar}`

        Args:
            list_
            object
            scalar

        Returns:
            None: Done.

        Example:
            client.styles.retrieve_matrix_exploded(list_, object, scalar)
        """
        return self._client.call(
            "GET",
            "/matrix_exploded/{list}/{object}/{scalar}",
            path={
                "list": matrix("list", list_, explode=True),
                "object": matrix("object", object, explode=True),
                "scalar": matrix("scalar", scalar, explode=True),
            },
            options=request_options,
        )

    def retrieve_simple(
        self,
        list_: Sequence[int | str],
        object: PointParams,
        scalar: str,
        /,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Retrieve simple.

        `GET /simple/{list}/{object}/{scalar}`

        Args:
            list_
            object
            scalar

        Returns:
            None: Done.

        Example:
            client.styles.retrieve_simple(list_, object, scalar)
        """
        return self._client.call(
            "GET",
            "/simple/{list}/{object}/{scalar}",
            path={"list": list_, "object": object, "scalar": scalar},
            options=request_options,
        )

    def retrieve_simple_exploded(
        self,
        list_: Sequence[int | str],
        object: PointParams,
        scalar: str,
        /,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Retrieve simple exploded.

        `GET /simple_exploded/{list}/{object}/{scalar}`

        Args:
            list_
            object
            scalar

        Returns:
            None: Done.

        Example:
            client.styles.retrieve_simple_exploded(list_, object, scalar)
        """
        return self._client.call(
            "GET",
            "/simple_exploded/{list}/{object}/{scalar}",
            path={
                "list": simple(list_, explode=True),
                "object": simple(object, explode=True),
                "scalar": scalar,
            },
            options=request_options,
        )


class AsyncStyles(AsyncResource):
    """Operations on styles."""

    @cached_property
    def with_raw_response(self) -> AsyncStylesWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncStylesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStylesWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncStylesWithStreamingResponse(self)

    async def retrieve_label(
        self,
        list_: Sequence[int | str],
        object: PointParams,
        scalar: str,
        /,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Retrieve label.

        `GET /label/{list}/{object}/{scalar}`

        Args:
            list_
            object
            scalar

        Returns:
            None: Done.

        Example:
            await client.styles.retrieve_label(list_, object, scalar)
        """
        return await self._client.call(
            "GET",
            "/label/{list}/{object}/{scalar}",
            path={"list": label(list_), "object": label(object), "scalar": label(scalar)},
            options=request_options,
        )

    async def retrieve_label_exploded(
        self,
        list_: Sequence[int | str],
        object: PointParams,
        scalar: str,
        /,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Retrieve label exploded.

        `GET /label_exploded/{list}/{object}/{scalar}`

        Args:
            list_
            object
            scalar

        Returns:
            None: Done.

        Example:
            await client.styles.retrieve_label_exploded(list_, object, scalar)
        """
        return await self._client.call(
            "GET",
            "/label_exploded/{list}/{object}/{scalar}",
            path={
                "list": label(list_, explode=True),
                "object": label(object, explode=True),
                "scalar": label(scalar, explode=True),
            },
            options=request_options,
        )

    async def retrieve_matrix(
        self,
        list_: Sequence[int | str],
        object: PointParams,
        scalar: str,
        /,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Retrieve matrix.

        `GET /matrix/{list}/{object}/{scalar}`

        Args:
            list_
            object
            scalar

        Returns:
            None: Done.

        Example:
            await client.styles.retrieve_matrix(list_, object, scalar)
        """
        return await self._client.call(
            "GET",
            "/matrix/{list}/{object}/{scalar}",
            path={
                "list": matrix("list", list_),
                "object": matrix("object", object),
                "scalar": matrix("scalar", scalar),
            },
            options=request_options,
        )

    async def retrieve_matrix_exploded(
        self,
        list_: Sequence[int | str],
        object: PointParams,
        scalar: str,
        /,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Retrieve matrix exploded.

        `GET /matrix_exploded/{list}/{object}/{scalar}`

        Args:
            list_
            object
            scalar

        Returns:
            None: Done.

        Example:
            await client.styles.retrieve_matrix_exploded(list_, object, scalar)
        """
        return await self._client.call(
            "GET",
            "/matrix_exploded/{list}/{object}/{scalar}",
            path={
                "list": matrix("list", list_, explode=True),
                "object": matrix("object", object, explode=True),
                "scalar": matrix("scalar", scalar, explode=True),
            },
            options=request_options,
        )

    async def retrieve_simple(
        self,
        list_: Sequence[int | str],
        object: PointParams,
        scalar: str,
        /,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Retrieve simple.

        `GET /simple/{list}/{object}/{scalar}`

        Args:
            list_
            object
            scalar

        Returns:
            None: Done.

        Example:
            await client.styles.retrieve_simple(list_, object, scalar)
        """
        return await self._client.call(
            "GET",
            "/simple/{list}/{object}/{scalar}",
            path={"list": list_, "object": object, "scalar": scalar},
            options=request_options,
        )

    async def retrieve_simple_exploded(
        self,
        list_: Sequence[int | str],
        object: PointParams,
        scalar: str,
        /,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Retrieve simple exploded.

        `GET /simple_exploded/{list}/{object}/{scalar}`

        Args:
            list_
            object
            scalar

        Returns:
            None: Done.

        Example:
            await client.styles.retrieve_simple_exploded(list_, object, scalar)
        """
        return await self._client.call(
            "GET",
            "/simple_exploded/{list}/{object}/{scalar}",
            path={
                "list": simple(list_, explode=True),
                "object": simple(object, explode=True),
                "scalar": scalar,
            },
            options=request_options,
        )


class StylesWithRawResponse:
    def __init__(self, resource: Styles) -> None:
        bound = as_raw(resource)
        self.retrieve_label = raw(bound.retrieve_label)
        self.retrieve_label_exploded = raw(bound.retrieve_label_exploded)
        self.retrieve_matrix = raw(bound.retrieve_matrix)
        self.retrieve_matrix_exploded = raw(bound.retrieve_matrix_exploded)
        self.retrieve_simple = raw(bound.retrieve_simple)
        self.retrieve_simple_exploded = raw(bound.retrieve_simple_exploded)


class AsyncStylesWithRawResponse:
    def __init__(self, resource: AsyncStyles) -> None:
        bound = as_raw(resource)
        self.retrieve_label = async_raw(bound.retrieve_label)
        self.retrieve_label_exploded = async_raw(bound.retrieve_label_exploded)
        self.retrieve_matrix = async_raw(bound.retrieve_matrix)
        self.retrieve_matrix_exploded = async_raw(bound.retrieve_matrix_exploded)
        self.retrieve_simple = async_raw(bound.retrieve_simple)
        self.retrieve_simple_exploded = async_raw(bound.retrieve_simple_exploded)


class StylesWithStreamingResponse:
    def __init__(self, resource: Styles) -> None:
        bound = as_streaming(resource)
        self.retrieve_label = streaming(bound.retrieve_label)
        self.retrieve_label_exploded = streaming(bound.retrieve_label_exploded)
        self.retrieve_matrix = streaming(bound.retrieve_matrix)
        self.retrieve_matrix_exploded = streaming(bound.retrieve_matrix_exploded)
        self.retrieve_simple = streaming(bound.retrieve_simple)
        self.retrieve_simple_exploded = streaming(bound.retrieve_simple_exploded)


class AsyncStylesWithStreamingResponse:
    def __init__(self, resource: AsyncStyles) -> None:
        bound = as_streaming(resource)
        self.retrieve_label = async_streaming(bound.retrieve_label)
        self.retrieve_label_exploded = async_streaming(bound.retrieve_label_exploded)
        self.retrieve_matrix = async_streaming(bound.retrieve_matrix)
        self.retrieve_matrix_exploded = async_streaming(bound.retrieve_matrix_exploded)
        self.retrieve_simple = async_streaming(bound.retrieve_simple)
        self.retrieve_simple_exploded = async_streaming(bound.retrieve_simple_exploded)
