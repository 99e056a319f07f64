"""ClassResource: A keyword."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

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
    from .._runtime.types import Omit, RequestOptions
    from ..models.odd import Odd
    from ..models.one_of_each_response import OneOfEachResponse


class ClassResource(Resource):
    """A keyword."""

    @cached_property
    def with_raw_response(self) -> ClassResourceWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return ClassResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ClassResourceWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return ClassResourceWithStreamingResponse(self)

    def list(
        self, class_: str, /, **request_options: Unpack[RequestOptions]
    ) -> builtins.list[builtins.list[str]]:
        """List.

        `PUT /classes/{class}`

        Args:
            class_

        Returns:
            list[list[str]]: Lists.

        Example:
            client.class_.list(class_)
        """
        return self._client.call(
            "PUT",
            "/classes/{class}",
            path={"class": class_},
            returns=builtins.list[builtins.list[str]],
            options=request_options,
        )

    def import_(
        self,
        class_: str,
        /,
        *,
        lambda_: str | Omit = omit,
        query_self: str | Omit = omit,
        arg_2fa: bool | Omit = omit,
        filter_name: str | Omit = omit,
        arg_cf2abf0c: str | Omit = omit,
        query_camel_case: str | Omit = omit,
        camel_case: str | Omit = omit,
        query_extra_query: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Odd:
        """Import.

        `GET /classes/{class}`

        Args:
            class_
            lambda_
            query_self
            arg_2fa
            filter_name
            arg_cf2abf0c
            query_camel_case
            camel_case
            query_extra_query

        Returns:
            Odd: Fine.

        Example:
            client.class_.import_(class_)
        """
        return self._client.call(
            "GET",
            "/classes/{class}",
            path={"class": class_},
            query={
                "lambda": lambda_,
                "self": query_self,
                "2fa": arg_2fa,
                "filter[name]": filter_name,
                "日本": arg_cf2abf0c,
                "camelCase": query_camel_case,
                "camel_case": camel_case,
                "extra_query": query_extra_query,
            },
            returns=models.Odd,
            options=request_options,
        )

    def init(self, class_: str, /, **request_options: Unpack[RequestOptions]) -> None:
        """Init.

        `DELETE /classes/{class}`

        Args:
            class_

        Returns:
            None: Done.

        Example:
            client.class_.init(class_)
        """
        return self._client.call(
            "DELETE", "/classes/{class}", path={"class": class_}, options=request_options
        )

    def one_of_each(self, **request_options: Unpack[RequestOptions]) -> OneOfEachResponse:
        """One of each.

        `GET /one_of_each`

        Returns:
            OneOfEachResponse: One of each schema that nothing else mentions.

        Example:
            client.class_.one_of_each()
        """
        return self._client.call(
            "GET", "/one_of_each", returns=models.OneOfEachResponse, options=request_options
        )


class AsyncClassResource(AsyncResource):
    """A keyword."""

    @cached_property
    def with_raw_response(self) -> AsyncClassResourceWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncClassResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncClassResourceWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncClassResourceWithStreamingResponse(self)

    async def list(
        self, class_: str, /, **request_options: Unpack[RequestOptions]
    ) -> builtins.list[builtins.list[str]]:
        """List.

        `PUT /classes/{class}`

        Args:
            class_

        Returns:
            list[list[str]]: Lists.

        Example:
            await client.class_.list(class_)
        """
        return await self._client.call(
            "PUT",
            "/classes/{class}",
            path={"class": class_},
            returns=builtins.list[builtins.list[str]],
            options=request_options,
        )

    async def import_(
        self,
        class_: str,
        /,
        *,
        lambda_: str | Omit = omit,
        query_self: str | Omit = omit,
        arg_2fa: bool | Omit = omit,
        filter_name: str | Omit = omit,
        arg_cf2abf0c: str | Omit = omit,
        query_camel_case: str | Omit = omit,
        camel_case: str | Omit = omit,
        query_extra_query: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Odd:
        """Import.

        `GET /classes/{class}`

        Args:
            class_
            lambda_
            query_self
            arg_2fa
            filter_name
            arg_cf2abf0c
            query_camel_case
            camel_case
            query_extra_query

        Returns:
            Odd: Fine.

        Example:
            await client.class_.import_(class_)
        """
        return await self._client.call(
            "GET",
            "/classes/{class}",
            path={"class": class_},
            query={
                "lambda": lambda_,
                "self": query_self,
                "2fa": arg_2fa,
                "filter[name]": filter_name,
                "日本": arg_cf2abf0c,
                "camelCase": query_camel_case,
                "camel_case": camel_case,
                "extra_query": query_extra_query,
            },
            returns=models.Odd,
            options=request_options,
        )

    async def init(self, class_: str, /, **request_options: Unpack[RequestOptions]) -> None:
        """Init.

        `DELETE /classes/{class}`

        Args:
            class_

        Returns:
            None: Done.

        Example:
            await client.class_.init(class_)
        """
        return await self._client.call(
            "DELETE", "/classes/{class}", path={"class": class_}, options=request_options
        )

    async def one_of_each(self, **request_options: Unpack[RequestOptions]) -> OneOfEachResponse:
        """One of each.

        `GET /one_of_each`

        Returns:
            OneOfEachResponse: One of each schema that nothing else mentions.

        Example:
            await client.class_.one_of_each()
        """
        return await self._client.call(
            "GET", "/one_of_each", returns=models.OneOfEachResponse, options=request_options
        )


class ClassResourceWithRawResponse:
    def __init__(self, resource: ClassResource) -> None:
        bound = as_raw(resource)
        self.list = raw(bound.list)
        self.import_ = raw(bound.import_)
        self.init = raw(bound.init)
        self.one_of_each = raw(bound.one_of_each)


class AsyncClassResourceWithRawResponse:
    def __init__(self, resource: AsyncClassResource) -> None:
        bound = as_raw(resource)
        self.list = async_raw(bound.list)
        self.import_ = async_raw(bound.import_)
        self.init = async_raw(bound.init)
        self.one_of_each = async_raw(bound.one_of_each)


class ClassResourceWithStreamingResponse:
    def __init__(self, resource: ClassResource) -> None:
        bound = as_streaming(resource)
        self.list = streaming(bound.list)
        self.import_ = streaming(bound.import_)
        self.init = streaming(bound.init)
        self.one_of_each = streaming(bound.one_of_each)


class AsyncClassResourceWithStreamingResponse:
    def __init__(self, resource: AsyncClassResource) -> None:
        bound = as_streaming(resource)
        self.list = async_streaming(bound.list)
        self.import_ = async_streaming(bound.import_)
        self.init = async_streaming(bound.init)
        self.one_of_each = async_streaming(bound.one_of_each)
