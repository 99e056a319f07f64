"""Cars: Operations on cars."""

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
    from collections.abc import Mapping, Sequence

    from .._runtime.types import Omit, RequestOptions, Unlisted
    from ..models.base import BaseDimensions
    from ..models.car import Car, CarEngine, CarPrevious
    from ..models.create_car_response import CreateCarResponse
    from ..models.one_of_each_response import OneOfEachResponse
    from ..models.person import Person
    from ..params.base import BaseDimensionsParams
    from ..params.car import CarEngineParams, CarPreviousParams
    from ..params.person import PersonParams


class Cars(Resource):
    """Operations on cars."""

    @cached_property
    def with_raw_response(self) -> CarsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return CarsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CarsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return CarsWithStreamingResponse(self)

    def create(
        self,
        *,
        id: str,
        owner: PersonParams | Person,
        wheels: int,
        anything: Any = omit,
        dimensions: BaseDimensionsParams | BaseDimensions | Omit = omit,
        engine: CarEngineParams | CarEngine | Omit = omit,
        extras: Mapping[str, str] | Omit = omit,
        kind: Literal["car", "bike"] | Unlisted | Omit = omit,
        label: str | None | Omit = omit,
        previous: CarPreviousParams | CarPrevious | Omit = omit,
        seats: int | Omit = omit,
        state: Literal["new", "used"] | Unlisted | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> CreateCarResponse:
        """Create.

        `POST /cars`

        Args:
            id
            owner: Whose it is.
            wheels
            anything
            dimensions
            engine
            extras
            kind
            label
            previous
            seats
            state
            tags

        Returns:
            CreateCarResponse: The car, and where it is.

        Example:
            client.cars.create(id=..., owner=..., wheels=...)
        """
        return self._client.call(
            "POST",
            "/cars",
            json={
                "anything": anything,
                "dimensions": dimensions,
                "engine": engine,
                "extras": extras,
                "id": id,
                "kind": kind,
                "label": label,
                "owner": owner,
                "previous": previous,
                "seats": seats,
                "state": state,
                "tags": tags,
                "wheels": wheels,
            },
            returns=models.CreateCarResponse,
            options=request_options,
        )

    def retrieve(self, **request_options: Unpack[RequestOptions]) -> Car:
        """Retrieve.

        `GET /cars`

        Returns:
            Car: The car.

        Example:
            client.cars.retrieve()
        """
        return self._client.call("GET", "/cars", returns=models.Car, options=request_options)

    def one_of_each(self, **request_options: Unpack[RequestOptions]) -> OneOfEachResponse:
        """One of each.

        `GET /one_of_each`

        Returns:
            OneOfEachResponse: One of each schema that nothing else mentions.

        Example:
            client.cars.one_of_each()
        """
        return self._client.call(
            "GET", "/one_of_each", returns=models.OneOfEachResponse, options=request_options
        )


class AsyncCars(AsyncResource):
    """Operations on cars."""

    @cached_property
    def with_raw_response(self) -> AsyncCarsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncCarsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCarsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncCarsWithStreamingResponse(self)

    async def create(
        self,
        *,
        id: str,
        owner: PersonParams | Person,
        wheels: int,
        anything: Any = omit,
        dimensions: BaseDimensionsParams | BaseDimensions | Omit = omit,
        engine: CarEngineParams | CarEngine | Omit = omit,
        extras: Mapping[str, str] | Omit = omit,
        kind: Literal["car", "bike"] | Unlisted | Omit = omit,
        label: str | None | Omit = omit,
        previous: CarPreviousParams | CarPrevious | Omit = omit,
        seats: int | Omit = omit,
        state: Literal["new", "used"] | Unlisted | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> CreateCarResponse:
        """Create.

        `POST /cars`

        Args:
            id
            owner: Whose it is.
            wheels
            anything
            dimensions
            engine
            extras
            kind
            label
            previous
            seats
            state
            tags

        Returns:
            CreateCarResponse: The car, and where it is.

        Example:
            await client.cars.create(id=..., owner=..., wheels=...)
        """
        return await self._client.call(
            "POST",
            "/cars",
            json={
                "anything": anything,
                "dimensions": dimensions,
                "engine": engine,
                "extras": extras,
                "id": id,
                "kind": kind,
                "label": label,
                "owner": owner,
                "previous": previous,
                "seats": seats,
                "state": state,
                "tags": tags,
                "wheels": wheels,
            },
            returns=models.CreateCarResponse,
            options=request_options,
        )

    async def retrieve(self, **request_options: Unpack[RequestOptions]) -> Car:
        """Retrieve.

        `GET /cars`

        Returns:
            Car: The car.

        Example:
            await client.cars.retrieve()
        """
        return await self._client.call("GET", "/cars", returns=models.Car, options=request_options)

    async def one_of_each(self, **request_options: Unpack[RequestOptions]) -> OneOfEachResponse:
        """One of each.

        `GET /one_of_each`

        Returns:
            OneOfEachResponse: One of each schema that nothing else mentions.

        Example:
            await client.cars.one_of_each()
        """
        return await self._client.call(
            "GET", "/one_of_each", returns=models.OneOfEachResponse, options=request_options
        )


class CarsWithRawResponse:
    def __init__(self, resource: Cars) -> None:
        bound = as_raw(resource)
        self.create = raw(bound.create)
        self.retrieve = raw(bound.retrieve)
        self.one_of_each = raw(bound.one_of_each)


class AsyncCarsWithRawResponse:
    def __init__(self, resource: AsyncCars) -> None:
        bound = as_raw(resource)
        self.create = async_raw(bound.create)
        self.retrieve = async_raw(bound.retrieve)
        self.one_of_each = async_raw(bound.one_of_each)


class CarsWithStreamingResponse:
    def __init__(self, resource: Cars) -> None:
        bound = as_streaming(resource)
        self.create = streaming(bound.create)
        self.retrieve = streaming(bound.retrieve)
        self.one_of_each = streaming(bound.one_of_each)


class AsyncCarsWithStreamingResponse:
    def __init__(self, resource: AsyncCars) -> None:
        bound = as_streaming(resource)
        self.create = async_streaming(bound.create)
        self.retrieve = async_streaming(bound.retrieve)
        self.one_of_each = async_streaming(bound.one_of_each)
