"""Pets: Operations on pets."""

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
    from collections.abc import Mapping
    from datetime import datetime

    from .._runtime.types import Omit, RequestOptions, Unlisted
    from ..models.pet import Pet


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

    def retrieve(self, id: str, /, **request_options: Unpack[RequestOptions]) -> Pet:
        """Retrieve.

        `GET /pets/{id}`

        Args:
            id

        Returns:
            Pet: The pet.

        Example:
            client.pets.retrieve(pet_id)
        """
        return self._client.call(
            "GET", "/pets/{id}", path={"id": id}, returns=models.Pet, options=request_options
        )

    def put(
        self,
        id: str,
        /,
        *,
        name: str,
        born: datetime | str | Omit = omit,
        kind: Literal["cat", "dog"] | Unlisted | Omit = omit,
        note: str | None | Omit = omit,
        raw: Mapping[str, Any] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Pet:
        """Put.

        `PUT /pets/{id}`

        Args:
            id
            name
            born
            kind
            note
            raw

        Returns:
            Pet: The pet.

        Example:
            client.pets.put(pet_id, name=...)
        """
        return self._client.call(
            "PUT",
            "/pets/{id}",
            path={"id": id},
            json={"born": born, "kind": kind, "name": name, "note": note, "raw": raw},
            returns=models.Pet,
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

    async def retrieve(self, id: str, /, **request_options: Unpack[RequestOptions]) -> Pet:
        """Retrieve.

        `GET /pets/{id}`

        Args:
            id

        Returns:
            Pet: The pet.

        Example:
            await client.pets.retrieve(pet_id)
        """
        return await self._client.call(
            "GET", "/pets/{id}", path={"id": id}, returns=models.Pet, options=request_options
        )

    async def put(
        self,
        id: str,
        /,
        *,
        name: str,
        born: datetime | str | Omit = omit,
        kind: Literal["cat", "dog"] | Unlisted | Omit = omit,
        note: str | None | Omit = omit,
        raw: Mapping[str, Any] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Pet:
        """Put.

        `PUT /pets/{id}`

        Args:
            id
            name
            born
            kind
            note
            raw

        Returns:
            Pet: The pet.

        Example:
            await client.pets.put(pet_id, name=...)
        """
        return await self._client.call(
            "PUT",
            "/pets/{id}",
            path={"id": id},
            json={"born": born, "kind": kind, "name": name, "note": note, "raw": raw},
            returns=models.Pet,
            options=request_options,
        )


class PetsWithRawResponse:
    def __init__(self, resource: Pets) -> None:
        bound = as_raw(resource)
        self.retrieve = raw(bound.retrieve)
        self.put = raw(bound.put)


class AsyncPetsWithRawResponse:
    def __init__(self, resource: AsyncPets) -> None:
        bound = as_raw(resource)
        self.retrieve = async_raw(bound.retrieve)
        self.put = async_raw(bound.put)


class PetsWithStreamingResponse:
    def __init__(self, resource: Pets) -> None:
        bound = as_streaming(resource)
        self.retrieve = streaming(bound.retrieve)
        self.put = streaming(bound.put)


class AsyncPetsWithStreamingResponse:
    def __init__(self, resource: AsyncPets) -> None:
        bound = as_streaming(resource)
        self.retrieve = async_streaming(bound.retrieve)
        self.put = async_streaming(bound.put)
