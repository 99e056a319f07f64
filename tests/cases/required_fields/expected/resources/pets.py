"""PetsResource: Operations on pets."""

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
    from ..models.owner import Owner
    from ..models.pets import Pets
    from ..params.owner import OwnerParams
    from ..params.pet import PetHomeParams


class PetsResource(Resource):
    """Operations on pets."""

    @cached_property
    def with_raw_response(self) -> PetsResourceWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return PetsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PetsResourceWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return PetsResourceWithStreamingResponse(self)

    def list(self, **request_options: Unpack[RequestOptions]) -> Pets:
        """List.

        `GET /pets`

        Returns:
            Pets: All pets.

        Example:
            client.pets.list()
        """
        return self._client.call("GET", "/pets", returns=models.Pets, options=request_options)

    def create(
        self,
        *,
        chip: str | None,
        home: PetHomeParams,
        id: str,
        made_at: str,
        name: str,
        owner: OwnerParams | Owner,
        nickname: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> DescribedPet:
        """Create.

        `POST /pets`

        Args:
            chip: Required, and may be null.
            home
            id
            made_at: Required
            name: Required
            owner
            nickname

        Returns:
            DescribedPet: The pet.

        Example:
            client.pets.create(
                chip=...,
                home=...,
                id=...,
                made_at=...,
                name=...,
                owner=...,
            )
        """
        return self._client.call(
            "POST",
            "/pets",
            json={
                "chip": chip,
                "home": home,
                "id": id,
                "made-at": made_at,
                "name": name,
                "nickname": nickname,
                "owner": owner,
            },
            returns=models.DescribedPet,
            options=request_options,
        )


class AsyncPetsResource(AsyncResource):
    """Operations on pets."""

    @cached_property
    def with_raw_response(self) -> AsyncPetsResourceWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncPetsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPetsResourceWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncPetsResourceWithStreamingResponse(self)

    async def list(self, **request_options: Unpack[RequestOptions]) -> Pets:
        """List.

        `GET /pets`

        Returns:
            Pets: All pets.

        Example:
            await client.pets.list()
        """
        return await self._client.call("GET", "/pets", returns=models.Pets, options=request_options)

    async def create(
        self,
        *,
        chip: str | None,
        home: PetHomeParams,
        id: str,
        made_at: str,
        name: str,
        owner: OwnerParams | Owner,
        nickname: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> DescribedPet:
        """Create.

        `POST /pets`

        Args:
            chip: Required, and may be null.
            home
            id
            made_at: Required
            name: Required
            owner
            nickname

        Returns:
            DescribedPet: The pet.

        Example:
            await client.pets.create(
                chip=...,
                home=...,
                id=...,
                made_at=...,
                name=...,
                owner=...,
            )
        """
        return await self._client.call(
            "POST",
            "/pets",
            json={
                "chip": chip,
                "home": home,
                "id": id,
                "made-at": made_at,
                "name": name,
                "nickname": nickname,
                "owner": owner,
            },
            returns=models.DescribedPet,
            options=request_options,
        )


class PetsResourceWithRawResponse:
    def __init__(self, resource: PetsResource) -> None:
        bound = as_raw(resource)
        self.list = raw(bound.list)
        self.create = raw(bound.create)


class AsyncPetsResourceWithRawResponse:
    def __init__(self, resource: AsyncPetsResource) -> None:
        bound = as_raw(resource)
        self.list = async_raw(bound.list)
        self.create = async_raw(bound.create)


class PetsResourceWithStreamingResponse:
    def __init__(self, resource: PetsResource) -> None:
        bound = as_streaming(resource)
        self.list = streaming(bound.list)
        self.create = streaming(bound.create)


class AsyncPetsResourceWithStreamingResponse:
    def __init__(self, resource: AsyncPetsResource) -> None:
        bound = as_streaming(resource)
        self.list = async_streaming(bound.list)
        self.create = async_streaming(bound.create)
