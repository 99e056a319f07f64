"""Pets: Operations on pets."""

from __future__ import annotations

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
    from ..models.described_pet import DescribedPet


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

    def create(
        self,
        *,
        colour: str | None,
        name: str,
        id: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> DescribedPet:
        """Create.

        `POST /pets`

        Args:
            colour
            name
            id

        Returns:
            DescribedPet: The pet.

        Example:
            client.pets.create(colour=..., name=...)
        """
        return self._client.call(
            "POST",
            "/pets",
            json={"colour": colour, "id": id, "name": name},
            returns=models.DescribedPet,
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

    async def create(
        self,
        *,
        colour: str | None,
        name: str,
        id: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> DescribedPet:
        """Create.

        `POST /pets`

        Args:
            colour
            name
            id

        Returns:
            DescribedPet: The pet.

        Example:
            await client.pets.create(colour=..., name=...)
        """
        return await self._client.call(
            "POST",
            "/pets",
            json={"colour": colour, "id": id, "name": name},
            returns=models.DescribedPet,
            options=request_options,
        )


class PetsWithRawResponse:
    def __init__(self, resource: Pets) -> None:
        bound = as_raw(resource)
        self.create = raw(bound.create)


class AsyncPetsWithRawResponse:
    def __init__(self, resource: AsyncPets) -> None:
        bound = as_raw(resource)
        self.create = async_raw(bound.create)


class PetsWithStreamingResponse:
    def __init__(self, resource: Pets) -> None:
        bound = as_streaming(resource)
        self.create = streaming(bound.create)


class AsyncPetsWithStreamingResponse:
    def __init__(self, resource: AsyncPets) -> None:
        bound = as_streaming(resource)
        self.create = async_streaming(bound.create)
