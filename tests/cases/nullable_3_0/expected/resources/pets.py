"""Pets: Operations on pets."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack, cast

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

    from .._runtime.types import Omit, RequestOptions
    from ..models.owner import Owner
    from ..models.pet import Pet
    from ..models.toy import Toy
    from ..params.owner import OwnerParams
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
        required_null: str | None,
        all_of: ToyParams | Toy | None | Omit = omit,
        beside_ref: ToyParams | Toy | None | Omit = omit,
        by_component: OwnerParams | Owner | None | Omit = omit,
        not_beside_ref: ToyParams | Toy | Omit = omit,
        null_list: Sequence[str] | None | Omit = omit,
        null_text: str | None | Omit = omit,
        one_of: str | int | None | Omit = omit,
        one_of_member: ToyParams | Toy | str | None | Omit = omit,
        plain: str | Omit = omit,
        untyped: Any = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Pet | None:
        """Create.

        `POST /pets`

        Args:
            required_null
            all_of
            beside_ref
            by_component
            not_beside_ref
            null_list
            null_text
            one_of
            one_of_member
            plain
            untyped

        Returns:
            Pet | None: The pet.

        Example:
            client.pets.create(required_null=...)
        """
        return self._client.call(
            "POST",
            "/pets",
            json={
                "all_of": all_of,
                "beside_ref": beside_ref,
                "by_component": by_component,
                "not_beside_ref": not_beside_ref,
                "null_list": null_list,
                "null_text": null_text,
                "one_of": one_of,
                "one_of_member": one_of_member,
                "plain": plain,
                "required_null": required_null,
                "untyped": untyped,
            },
            returns=cast("type[Pet | None]", models.Pet | None),
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
        required_null: str | None,
        all_of: ToyParams | Toy | None | Omit = omit,
        beside_ref: ToyParams | Toy | None | Omit = omit,
        by_component: OwnerParams | Owner | None | Omit = omit,
        not_beside_ref: ToyParams | Toy | Omit = omit,
        null_list: Sequence[str] | None | Omit = omit,
        null_text: str | None | Omit = omit,
        one_of: str | int | None | Omit = omit,
        one_of_member: ToyParams | Toy | str | None | Omit = omit,
        plain: str | Omit = omit,
        untyped: Any = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Pet | None:
        """Create.

        `POST /pets`

        Args:
            required_null
            all_of
            beside_ref
            by_component
            not_beside_ref
            null_list
            null_text
            one_of
            one_of_member
            plain
            untyped

        Returns:
            Pet | None: The pet.

        Example:
            await client.pets.create(required_null=...)
        """
        return await self._client.call(
            "POST",
            "/pets",
            json={
                "all_of": all_of,
                "beside_ref": beside_ref,
                "by_component": by_component,
                "not_beside_ref": not_beside_ref,
                "null_list": null_list,
                "null_text": null_text,
                "one_of": one_of,
                "one_of_member": one_of_member,
                "plain": plain,
                "required_null": required_null,
                "untyped": untyped,
            },
            returns=cast("type[Pet | None]", models.Pet | None),
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
