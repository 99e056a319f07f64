"""PeopleResource: Operations on people."""

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

if TYPE_CHECKING:
    from .._runtime.types import RequestOptions
    from ..models.company import Person


class PeopleResource(Resource):
    """Operations on people."""

    @cached_property
    def with_raw_response(self) -> PeopleResourceWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return PeopleResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PeopleResourceWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return PeopleResourceWithStreamingResponse(self)

    def retrieve(self, **request_options: Unpack[RequestOptions]) -> Person:
        """Retrieve.

        `GET /people`

        Returns:
            Person: A person.

        Example:
            client.people.retrieve()
        """
        return self._client.call("GET", "/people", returns=models.Person, options=request_options)


class AsyncPeopleResource(AsyncResource):
    """Operations on people."""

    @cached_property
    def with_raw_response(self) -> AsyncPeopleResourceWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncPeopleResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPeopleResourceWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncPeopleResourceWithStreamingResponse(self)

    async def retrieve(self, **request_options: Unpack[RequestOptions]) -> Person:
        """Retrieve.

        `GET /people`

        Returns:
            Person: A person.

        Example:
            await client.people.retrieve()
        """
        return await self._client.call(
            "GET", "/people", returns=models.Person, options=request_options
        )


class PeopleResourceWithRawResponse:
    def __init__(self, resource: PeopleResource) -> None:
        bound = as_raw(resource)
        self.retrieve = raw(bound.retrieve)


class AsyncPeopleResourceWithRawResponse:
    def __init__(self, resource: AsyncPeopleResource) -> None:
        bound = as_raw(resource)
        self.retrieve = async_raw(bound.retrieve)


class PeopleResourceWithStreamingResponse:
    def __init__(self, resource: PeopleResource) -> None:
        bound = as_streaming(resource)
        self.retrieve = streaming(bound.retrieve)


class AsyncPeopleResourceWithStreamingResponse:
    def __init__(self, resource: AsyncPeopleResource) -> None:
        bound = as_streaming(resource)
        self.retrieve = async_streaming(bound.retrieve)
