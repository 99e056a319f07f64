"""Pets: Operations on pets."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack, cast

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
from ..models.get_pet_response import GetPetResponse

if TYPE_CHECKING:
    from .._runtime.types import RequestOptions


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

    def retrieve(self, **request_options: Unpack[RequestOptions]) -> GetPetResponse:
        """Retrieve.

        `GET /pets`

        Returns:
            GetPetResponse: A pet.

        Example:
            client.pets.retrieve()
        """
        return self._client.call(
            "GET",
            "/pets",
            returns=cast("type[GetPetResponse]", GetPetResponse),
            options=request_options,
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

    async def retrieve(self, **request_options: Unpack[RequestOptions]) -> GetPetResponse:
        """Retrieve.

        `GET /pets`

        Returns:
            GetPetResponse: A pet.

        Example:
            await client.pets.retrieve()
        """
        return await self._client.call(
            "GET",
            "/pets",
            returns=cast("type[GetPetResponse]", GetPetResponse),
            options=request_options,
        )


class PetsWithRawResponse:
    def __init__(self, resource: Pets) -> None:
        bound = as_raw(resource)
        self.retrieve = raw(bound.retrieve)


class AsyncPetsWithRawResponse:
    def __init__(self, resource: AsyncPets) -> None:
        bound = as_raw(resource)
        self.retrieve = async_raw(bound.retrieve)


class PetsWithStreamingResponse:
    def __init__(self, resource: Pets) -> None:
        bound = as_streaming(resource)
        self.retrieve = streaming(bound.retrieve)


class AsyncPetsWithStreamingResponse:
    def __init__(self, resource: AsyncPets) -> None:
        bound = as_streaming(resource)
        self.retrieve = async_streaming(bound.retrieve)
