"""Pets: Operations on pets."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

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
    from collections.abc import Mapping, Sequence

    from .._runtime.types import Omit, RequestOptions, Unlisted
    from ..models.pet import Pet, PetInline
    from ..models.toy import Toy
    from ..params.pet import PetInlineParams
    from ..params.toy import ToyParams


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
        any_of: ToyParams | Toy | None | Omit = omit,
        any_of_many: str | int | None | Omit = omit,
        beside_ref: ToyParams | Toy | Omit = omit,
        choice: Literal["a", "b"] | Unlisted | None | Omit = omit,
        const: Literal["fixed"] | Unlisted | Omit = omit,
        either: str | int | Omit = omit,
        inline: PetInlineParams | PetInline | None | Omit = omit,
        list_: Sequence[str] | None | Omit = omit,
        map_or_text: Mapping[str, int] | str | Omit = omit,
        null_const: None | Omit = omit,
        one_of: ToyParams | Toy | None | Omit = omit,
        only_null: None | Omit = omit,
        text: str | None | Omit = omit,
        text_or_number: str | int | None | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Pet:
        """Create.

        `POST /pets`

        Args:
            any_of
            any_of_many
            beside_ref: With a text of its own.
            choice
            const
            either
            inline
            list_
            map_or_text
            null_const
            one_of
            only_null
            text
            text_or_number

        Returns:
            Pet: The pet.

        Example:
            client.pets.create()
        """
        return self._client.call(
            "POST",
            "/pets",
            json={
                "any_of": any_of,
                "any_of_many": any_of_many,
                "beside_ref": beside_ref,
                "choice": choice,
                "const": const,
                "either": either,
                "inline": inline,
                "list": list_,
                "map_or_text": map_or_text,
                "null_const": null_const,
                "one_of": one_of,
                "only_null": only_null,
                "text": text,
                "text_or_number": text_or_number,
            },
            body_required=True,
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

    async def create(
        self,
        *,
        any_of: ToyParams | Toy | None | Omit = omit,
        any_of_many: str | int | None | Omit = omit,
        beside_ref: ToyParams | Toy | Omit = omit,
        choice: Literal["a", "b"] | Unlisted | None | Omit = omit,
        const: Literal["fixed"] | Unlisted | Omit = omit,
        either: str | int | Omit = omit,
        inline: PetInlineParams | PetInline | None | Omit = omit,
        list_: Sequence[str] | None | Omit = omit,
        map_or_text: Mapping[str, int] | str | Omit = omit,
        null_const: None | Omit = omit,
        one_of: ToyParams | Toy | None | Omit = omit,
        only_null: None | Omit = omit,
        text: str | None | Omit = omit,
        text_or_number: str | int | None | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Pet:
        """Create.

        `POST /pets`

        Args:
            any_of
            any_of_many
            beside_ref: With a text of its own.
            choice
            const
            either
            inline
            list_
            map_or_text
            null_const
            one_of
            only_null
            text
            text_or_number

        Returns:
            Pet: The pet.

        Example:
            await client.pets.create()
        """
        return await self._client.call(
            "POST",
            "/pets",
            json={
                "any_of": any_of,
                "any_of_many": any_of_many,
                "beside_ref": beside_ref,
                "choice": choice,
                "const": const,
                "either": either,
                "inline": inline,
                "list": list_,
                "map_or_text": map_or_text,
                "null_const": null_const,
                "one_of": one_of,
                "only_null": only_null,
                "text": text,
                "text_or_number": text_or_number,
            },
            body_required=True,
            returns=models.Pet,
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
