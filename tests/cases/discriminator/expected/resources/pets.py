"""Pets: Operations on pets."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, Unpack, cast

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

if TYPE_CHECKING:
    from .._runtime.types import RequestOptions
    from ..models.mapped import Mapped
    from ..models.one_of_each_response import OneOfEachResponse
    from ..models.pet import Pet
    from ..params.mapped import MappedParams


class Pets(Resource):
    """Operations on pets."""

    @cached_property
    def with_raw_response(self) -> PetsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return PetsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PetsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return PetsWithStreamingResponse(self)

    def list(self, **request_options: Unpack[RequestOptions]) -> builtins.list[Pet]:
        """List.

        `GET /pets`

        Returns:
            list[Pet]: All pets.

        Example:
            client.pets.list()
        """
        return self._client.call(
            "GET", "/pets", returns=builtins.list[models.Pet], options=request_options
        )

    def create(self, *, body: MappedParams, **request_options: Unpack[RequestOptions]) -> Mapped:
        """Create.

        `POST /pets`

        Args:
            body

        Returns:
            Mapped: The pet.

        Example:
            client.pets.create(body=...)
        """
        return self._client.call(
            "POST",
            "/pets",
            json=body,
            body_required=True,
            returns=cast("type[Mapped]", models.Mapped),
            options=request_options,
        )

    def one_of_each(self, **request_options: Unpack[RequestOptions]) -> OneOfEachResponse:
        """One of each.

        `GET /one_of_each`

        Returns:
            OneOfEachResponse: One of each schema that nothing else mentions.

        Example:
            client.pets.one_of_each()
        """
        return self._client.call(
            "GET", "/one_of_each", returns=models.OneOfEachResponse, options=request_options
        )


class AsyncPets(AsyncResource):
    """Operations on pets."""

    @cached_property
    def with_raw_response(self) -> AsyncPetsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncPetsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPetsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncPetsWithStreamingResponse(self)

    async def list(self, **request_options: Unpack[RequestOptions]) -> builtins.list[Pet]:
        """List.

        `GET /pets`

        Returns:
            list[Pet]: All pets.

        Example:
            await client.pets.list()
        """
        return await self._client.call(
            "GET", "/pets", returns=builtins.list[models.Pet], options=request_options
        )

    async def create(
        self, *, body: MappedParams, **request_options: Unpack[RequestOptions]
    ) -> Mapped:
        """Create.

        `POST /pets`

        Args:
            body

        Returns:
            Mapped: The pet.

        Example:
            await client.pets.create(body=...)
        """
        return await self._client.call(
            "POST",
            "/pets",
            json=body,
            body_required=True,
            returns=cast("type[Mapped]", models.Mapped),
            options=request_options,
        )

    async def one_of_each(self, **request_options: Unpack[RequestOptions]) -> OneOfEachResponse:
        """One of each.

        `GET /one_of_each`

        Returns:
            OneOfEachResponse: One of each schema that nothing else mentions.

        Example:
            await client.pets.one_of_each()
        """
        return await self._client.call(
            "GET", "/one_of_each", returns=models.OneOfEachResponse, options=request_options
        )


class PetsWithRawResponse:
    def __init__(self, resource: Pets) -> None:
        bound = as_raw(resource)
        self.list = raw(bound.list)
        self.create = raw(bound.create)
        self.one_of_each = raw(bound.one_of_each)


class AsyncPetsWithRawResponse:
    def __init__(self, resource: AsyncPets) -> None:
        bound = as_raw(resource)
        self.list = async_raw(bound.list)
        self.create = async_raw(bound.create)
        self.one_of_each = async_raw(bound.one_of_each)


class PetsWithStreamingResponse:
    def __init__(self, resource: Pets) -> None:
        bound = as_streaming(resource)
        self.list = streaming(bound.list)
        self.create = streaming(bound.create)
        self.one_of_each = streaming(bound.one_of_each)


class AsyncPetsWithStreamingResponse:
    def __init__(self, resource: AsyncPets) -> None:
        bound = as_streaming(resource)
        self.list = async_streaming(bound.list)
        self.create = async_streaming(bound.create)
        self.one_of_each = async_streaming(bound.one_of_each)
