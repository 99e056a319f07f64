"""States: Operations on states."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack, cast

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
from .._runtime.response.by_status import ByStatus
from .._runtime.types import Open, OpenInt

if TYPE_CHECKING:
    from .._runtime.types import RequestOptions, Unlisted


class States(Resource):
    """Operations on states."""

    @cached_property
    def with_raw_response(self) -> StatesWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return StatesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> StatesWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return StatesWithStreamingResponse(self)

    def create(
        self, **request_options: Unpack[RequestOptions]
    ) -> Open[Literal["on", "off"]] | OpenInt[Literal[1, 2]]:
        """Create.

        `POST /state`

        Returns:
            Open[Literal["on", "off"]] | OpenInt[Literal[1, 2]]: 200: The state. 201: Its
                number.

        Example:
            client.states.create()
        """
        return self._client.call(
            "POST",
            "/state",
            returns=ByStatus[Open[Literal["on", "off"]] | OpenInt[Literal[1, 2]]](
                {200: str, 201: int}
            ),
            options=request_options,
        )

    def retrieve(self, **request_options: Unpack[RequestOptions]) -> Open[Literal["on", "off"]]:
        """Retrieve.

        `GET /state`

        Returns:
            Open[Literal["on", "off"]]: The state.

        Raises:
            NotFoundError: 404. None. Its `body` is `Open[Literal["gone", "never"]]`.

        Example:
            client.states.retrieve()
        """
        return self._client.call(
            "GET",
            "/state",
            returns=cast("type[Unlisted]", str),
            errors={404: str},
            options=request_options,
        )

    def delete(self, **request_options: Unpack[RequestOptions]) -> bool:
        """Delete.

        `DELETE /state`

        Returns:
            bool: Yes, always.

        Example:
            client.states.delete()
        """
        return self._client.call("DELETE", "/state", returns=bool, options=request_options)

    def put(self, **request_options: Unpack[RequestOptions]) -> Open[Literal["on", "off"]] | None:
        """Put.

        `PUT /state`

        Returns:
            Open[Literal["on", "off"]] | None: The state.

        Example:
            client.states.put()
        """
        return self._client.call(
            "PUT",
            "/state",
            returns=cast("type[Unlisted | None]", str | None),
            options=request_options,
        )


class AsyncStates(AsyncResource):
    """Operations on states."""

    @cached_property
    def with_raw_response(self) -> AsyncStatesWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncStatesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStatesWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncStatesWithStreamingResponse(self)

    async def create(
        self, **request_options: Unpack[RequestOptions]
    ) -> Open[Literal["on", "off"]] | OpenInt[Literal[1, 2]]:
        """Create.

        `POST /state`

        Returns:
            Open[Literal["on", "off"]] | OpenInt[Literal[1, 2]]: 200: The state. 201: Its
                number.

        Example:
            await client.states.create()
        """
        return await self._client.call(
            "POST",
            "/state",
            returns=ByStatus[Open[Literal["on", "off"]] | OpenInt[Literal[1, 2]]](
                {200: str, 201: int}
            ),
            options=request_options,
        )

    async def retrieve(
        self, **request_options: Unpack[RequestOptions]
    ) -> Open[Literal["on", "off"]]:
        """Retrieve.

        `GET /state`

        Returns:
            Open[Literal["on", "off"]]: The state.

        Raises:
            NotFoundError: 404. None. Its `body` is `Open[Literal["gone", "never"]]`.

        Example:
            await client.states.retrieve()
        """
        return await self._client.call(
            "GET",
            "/state",
            returns=cast("type[Unlisted]", str),
            errors={404: str},
            options=request_options,
        )

    async def delete(self, **request_options: Unpack[RequestOptions]) -> bool:
        """Delete.

        `DELETE /state`

        Returns:
            bool: Yes, always.

        Example:
            await client.states.delete()
        """
        return await self._client.call("DELETE", "/state", returns=bool, options=request_options)

    async def put(
        self, **request_options: Unpack[RequestOptions]
    ) -> Open[Literal["on", "off"]] | None:
        """Put.

        `PUT /state`

        Returns:
            Open[Literal["on", "off"]] | None: The state.

        Example:
            await client.states.put()
        """
        return await self._client.call(
            "PUT",
            "/state",
            returns=cast("type[Unlisted | None]", str | None),
            options=request_options,
        )


class StatesWithRawResponse:
    def __init__(self, resource: States) -> None:
        bound = as_raw(resource)
        self.create = raw(bound.create)
        self.retrieve = raw(bound.retrieve)
        self.delete = raw(bound.delete)
        self.put = raw(bound.put)


class AsyncStatesWithRawResponse:
    def __init__(self, resource: AsyncStates) -> None:
        bound = as_raw(resource)
        self.create = async_raw(bound.create)
        self.retrieve = async_raw(bound.retrieve)
        self.delete = async_raw(bound.delete)
        self.put = async_raw(bound.put)


class StatesWithStreamingResponse:
    def __init__(self, resource: States) -> None:
        bound = as_streaming(resource)
        self.create = streaming(bound.create)
        self.retrieve = streaming(bound.retrieve)
        self.delete = streaming(bound.delete)
        self.put = streaming(bound.put)


class AsyncStatesWithStreamingResponse:
    def __init__(self, resource: AsyncStates) -> None:
        bound = as_streaming(resource)
        self.create = async_streaming(bound.create)
        self.retrieve = async_streaming(bound.retrieve)
        self.delete = async_streaming(bound.delete)
        self.put = async_streaming(bound.put)
