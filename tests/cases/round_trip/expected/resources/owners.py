"""Owners: Operations on owners."""

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
from .._runtime.types import omit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._runtime.types import Omit, RequestOptions
    from ..models.pet import Pet
    from ..params.pet import PetParams


class Owners(Resource):
    """Operations on owners."""

    @cached_property
    def with_raw_response(self) -> OwnersWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return OwnersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> OwnersWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return OwnersWithStreamingResponse(self)

    def create(
        self,
        *,
        pet: PetParams | Pet,
        by_name: Mapping[str, PetParams | Pet] | Omit = omit,
        pets: Sequence[PetParams | Pet] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Create.

        `POST /owners`

        Args:
            pet
            by_name
            pets

        Returns:
            None: Done.

        Example:
            client.owners.create(pet=...)
        """
        return self._client.call(
            "POST",
            "/owners",
            json={"by_name": by_name, "pet": pet, "pets": pets},
            options=request_options,
        )


class AsyncOwners(AsyncResource):
    """Operations on owners."""

    @cached_property
    def with_raw_response(self) -> AsyncOwnersWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncOwnersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncOwnersWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncOwnersWithStreamingResponse(self)

    async def create(
        self,
        *,
        pet: PetParams | Pet,
        by_name: Mapping[str, PetParams | Pet] | Omit = omit,
        pets: Sequence[PetParams | Pet] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Create.

        `POST /owners`

        Args:
            pet
            by_name
            pets

        Returns:
            None: Done.

        Example:
            await client.owners.create(pet=...)
        """
        return await self._client.call(
            "POST",
            "/owners",
            json={"by_name": by_name, "pet": pet, "pets": pets},
            options=request_options,
        )


class OwnersWithRawResponse:
    def __init__(self, resource: Owners) -> None:
        bound = as_raw(resource)
        self.create = raw(bound.create)


class AsyncOwnersWithRawResponse:
    def __init__(self, resource: AsyncOwners) -> None:
        bound = as_raw(resource)
        self.create = async_raw(bound.create)


class OwnersWithStreamingResponse:
    def __init__(self, resource: Owners) -> None:
        bound = as_streaming(resource)
        self.create = streaming(bound.create)


class AsyncOwnersWithStreamingResponse:
    def __init__(self, resource: AsyncOwners) -> None:
        bound = as_streaming(resource)
        self.create = async_streaming(bound.create)
