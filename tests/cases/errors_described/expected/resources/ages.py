"""AgesResource: Operations on ages."""

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


class AgesResource(Resource):
    """Operations on ages."""

    @cached_property
    def with_raw_response(self) -> AgesResourceWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AgesResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AgesResourceWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AgesResourceWithStreamingResponse(self)

    def retrieve(self, **request_options: Unpack[RequestOptions]) -> None:
        """Retrieve.

        `GET /age`

        Returns:
            None: Fine.

        Raises:
            BadRequestError: 400. A problem. Its `body` is `Problem`.
            ConflictError: 409. One of two. Its `body` is `Invalid | Problem`.
            UnprocessableEntityError: 422. Not valid. Its `body` is `Invalid`.
            APIStatusError: 4XX. Another problem. Its `body` is `GetAgeResponse4XX`.
            InternalServerError: 500. Trouble.
            APIStatusError: Any other status. Anything else. Its `body` is
                `GetAgeResponseDefault`.

        Example:
            client.ages.retrieve()
        """
        return self._client.call(
            "GET",
            "/age",
            errors={
                400: models.Problem,
                409: {
                    "application/json": models.Invalid,
                    "application/problem+json": models.Problem,
                },
                422: models.Invalid,
                "4XX": models.GetAgeResponse4XX,
                "default": models.GetAgeResponseDefault,
            },
            options=request_options,
        )


class AsyncAgesResource(AsyncResource):
    """Operations on ages."""

    @cached_property
    def with_raw_response(self) -> AsyncAgesResourceWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncAgesResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAgesResourceWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncAgesResourceWithStreamingResponse(self)

    async def retrieve(self, **request_options: Unpack[RequestOptions]) -> None:
        """Retrieve.

        `GET /age`

        Returns:
            None: Fine.

        Raises:
            BadRequestError: 400. A problem. Its `body` is `Problem`.
            ConflictError: 409. One of two. Its `body` is `Invalid | Problem`.
            UnprocessableEntityError: 422. Not valid. Its `body` is `Invalid`.
            APIStatusError: 4XX. Another problem. Its `body` is `GetAgeResponse4XX`.
            InternalServerError: 500. Trouble.
            APIStatusError: Any other status. Anything else. Its `body` is
                `GetAgeResponseDefault`.

        Example:
            await client.ages.retrieve()
        """
        return await self._client.call(
            "GET",
            "/age",
            errors={
                400: models.Problem,
                409: {
                    "application/json": models.Invalid,
                    "application/problem+json": models.Problem,
                },
                422: models.Invalid,
                "4XX": models.GetAgeResponse4XX,
                "default": models.GetAgeResponseDefault,
            },
            options=request_options,
        )


class AgesResourceWithRawResponse:
    def __init__(self, resource: AgesResource) -> None:
        bound = as_raw(resource)
        self.retrieve = raw(bound.retrieve)


class AsyncAgesResourceWithRawResponse:
    def __init__(self, resource: AsyncAgesResource) -> None:
        bound = as_raw(resource)
        self.retrieve = async_raw(bound.retrieve)


class AgesResourceWithStreamingResponse:
    def __init__(self, resource: AgesResource) -> None:
        bound = as_streaming(resource)
        self.retrieve = streaming(bound.retrieve)


class AsyncAgesResourceWithStreamingResponse:
    def __init__(self, resource: AsyncAgesResource) -> None:
        bound = as_streaming(resource)
        self.retrieve = async_streaming(bound.retrieve)
