"""StatusesResource: Operations on statuses."""

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
from .._runtime.response.by_status import ByStatus

if TYPE_CHECKING:
    from .._runtime.types import RequestOptions
    from ..models.thing import Thing


class StatusesResource(Resource):
    """Operations on statuses."""

    @cached_property
    def with_raw_response(self) -> StatusesResourceWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return StatusesResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> StatusesResourceWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return StatusesResourceWithStreamingResponse(self)

    def create_several(self, **request_options: Unpack[RequestOptions]) -> Thing | None:
        """Create several.

        `POST /several`

        Returns:
            Thing | None: 201: Created. 202: Accepted.

        Raises:
            BadRequestError: 400. Wrong.
            AuthenticationError: 401. Who are you?
            PermissionDeniedError: 403. No.
            NotFoundError: 404. Nothing.
            ConflictError: 409. Clash.
            APIStatusError: 418. Tea.
            UnprocessableEntityError: 422. Nonsense.
            RateLimitError: 429. Slower.
            InternalServerError: 500. Broken.
            InternalServerError: 503. Busy.

        Example:
            client.statuses.create_several()
        """
        return self._client.call(
            "POST",
            "/several",
            returns=ByStatus[models.Thing | None]({201: models.Thing, 202: None}),
            options=request_options,
        )

    def head_thing(self, **request_options: Unpack[RequestOptions]) -> None:
        """Head thing.

        `HEAD /head`

        Returns:
            None: It is there.

        Example:
            client.statuses.head_thing()
        """
        return self._client.call("HEAD", "/head", options=request_options)

    def options_thing(self, **request_options: Unpack[RequestOptions]) -> list[str]:
        """Options thing.

        `OPTIONS /options`

        Returns:
            list[str]: What there is.

        Example:
            client.statuses.options_thing()
        """
        return self._client.call("OPTIONS", "/options", returns=list[str], options=request_options)

    def retrieve_default(self, **request_options: Unpack[RequestOptions]) -> Thing:
        """Retrieve default.

        `GET /default`

        Returns:
            Thing: Whatever.

        Example:
            client.statuses.retrieve_default()
        """
        return self._client.call("GET", "/default", returns=models.Thing, options=request_options)

    def retrieve_default_error(self, **request_options: Unpack[RequestOptions]) -> None:
        """Retrieve default error.

        `GET /default_error`

        Returns:
            None: Fine.

        Raises:
            APIStatusError: Any other status. A problem. Its `body` is `Thing`.

        Example:
            client.statuses.retrieve_default_error()
        """
        return self._client.call(
            "GET", "/default_error", errors={"default": models.Thing}, options=request_options
        )

    def retrieve_only_errors(self, **request_options: Unpack[RequestOptions]) -> None:
        """Retrieve only errors.

        `GET /only_errors`

        Returns:
            None

        Raises:
            NotFoundError: 404. Nothing.

        Example:
            client.statuses.retrieve_only_errors()
        """
        return self._client.call("GET", "/only_errors", options=request_options)

    def retrieve_range(self, **request_options: Unpack[RequestOptions]) -> Thing:
        """Retrieve range.

        `GET /range`

        Returns:
            Thing: Fine.

        Raises:
            APIStatusError: 4XX. Your fault.
            InternalServerError: 5XX. Our fault.

        Example:
            client.statuses.retrieve_range()
        """
        return self._client.call("GET", "/range", returns=models.Thing, options=request_options)

    def retrieve_schemaless(self, **request_options: Unpack[RequestOptions]) -> Any:
        """Retrieve schemaless.

        `GET /schemaless`

        Returns:
            Any: Anything.

        Example:
            client.statuses.retrieve_schemaless()
        """
        return self._client.call(
            "GET", "/schemaless", returns=cast("type[Any]", Any), options=request_options
        )

    def trace_thing(self, **request_options: Unpack[RequestOptions]) -> None:
        """Trace thing.

        `TRACE /options`

        Returns:
            None: Done.

        Example:
            client.statuses.trace_thing()
        """
        return self._client.call("TRACE", "/options", options=request_options)


class AsyncStatusesResource(AsyncResource):
    """Operations on statuses."""

    @cached_property
    def with_raw_response(self) -> AsyncStatusesResourceWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncStatusesResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStatusesResourceWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncStatusesResourceWithStreamingResponse(self)

    async def create_several(self, **request_options: Unpack[RequestOptions]) -> Thing | None:
        """Create several.

        `POST /several`

        Returns:
            Thing | None: 201: Created. 202: Accepted.

        Raises:
            BadRequestError: 400. Wrong.
            AuthenticationError: 401. Who are you?
            PermissionDeniedError: 403. No.
            NotFoundError: 404. Nothing.
            ConflictError: 409. Clash.
            APIStatusError: 418. Tea.
            UnprocessableEntityError: 422. Nonsense.
            RateLimitError: 429. Slower.
            InternalServerError: 500. Broken.
            InternalServerError: 503. Busy.

        Example:
            await client.statuses.create_several()
        """
        return await self._client.call(
            "POST",
            "/several",
            returns=ByStatus[models.Thing | None]({201: models.Thing, 202: None}),
            options=request_options,
        )

    async def head_thing(self, **request_options: Unpack[RequestOptions]) -> None:
        """Head thing.

        `HEAD /head`

        Returns:
            None: It is there.

        Example:
            await client.statuses.head_thing()
        """
        return await self._client.call("HEAD", "/head", options=request_options)

    async def options_thing(self, **request_options: Unpack[RequestOptions]) -> list[str]:
        """Options thing.

        `OPTIONS /options`

        Returns:
            list[str]: What there is.

        Example:
            await client.statuses.options_thing()
        """
        return await self._client.call(
            "OPTIONS", "/options", returns=list[str], options=request_options
        )

    async def retrieve_default(self, **request_options: Unpack[RequestOptions]) -> Thing:
        """Retrieve default.

        `GET /default`

        Returns:
            Thing: Whatever.

        Example:
            await client.statuses.retrieve_default()
        """
        return await self._client.call(
            "GET", "/default", returns=models.Thing, options=request_options
        )

    async def retrieve_default_error(self, **request_options: Unpack[RequestOptions]) -> None:
        """Retrieve default error.

        `GET /default_error`

        Returns:
            None: Fine.

        Raises:
            APIStatusError: Any other status. A problem. Its `body` is `Thing`.

        Example:
            await client.statuses.retrieve_default_error()
        """
        return await self._client.call(
            "GET", "/default_error", errors={"default": models.Thing}, options=request_options
        )

    async def retrieve_only_errors(self, **request_options: Unpack[RequestOptions]) -> None:
        """Retrieve only errors.

        `GET /only_errors`

        Returns:
            None

        Raises:
            NotFoundError: 404. Nothing.

        Example:
            await client.statuses.retrieve_only_errors()
        """
        return await self._client.call("GET", "/only_errors", options=request_options)

    async def retrieve_range(self, **request_options: Unpack[RequestOptions]) -> Thing:
        """Retrieve range.

        `GET /range`

        Returns:
            Thing: Fine.

        Raises:
            APIStatusError: 4XX. Your fault.
            InternalServerError: 5XX. Our fault.

        Example:
            await client.statuses.retrieve_range()
        """
        return await self._client.call(
            "GET", "/range", returns=models.Thing, options=request_options
        )

    async def retrieve_schemaless(self, **request_options: Unpack[RequestOptions]) -> Any:
        """Retrieve schemaless.

        `GET /schemaless`

        Returns:
            Any: Anything.

        Example:
            await client.statuses.retrieve_schemaless()
        """
        return await self._client.call(
            "GET", "/schemaless", returns=cast("type[Any]", Any), options=request_options
        )

    async def trace_thing(self, **request_options: Unpack[RequestOptions]) -> None:
        """Trace thing.

        `TRACE /options`

        Returns:
            None: Done.

        Example:
            await client.statuses.trace_thing()
        """
        return await self._client.call("TRACE", "/options", options=request_options)


class StatusesResourceWithRawResponse:
    def __init__(self, resource: StatusesResource) -> None:
        bound = as_raw(resource)
        self.create_several = raw(bound.create_several)
        self.head_thing = raw(bound.head_thing)
        self.options_thing = raw(bound.options_thing)
        self.retrieve_default = raw(bound.retrieve_default)
        self.retrieve_default_error = raw(bound.retrieve_default_error)
        self.retrieve_only_errors = raw(bound.retrieve_only_errors)
        self.retrieve_range = raw(bound.retrieve_range)
        self.retrieve_schemaless = raw(bound.retrieve_schemaless)
        self.trace_thing = raw(bound.trace_thing)


class AsyncStatusesResourceWithRawResponse:
    def __init__(self, resource: AsyncStatusesResource) -> None:
        bound = as_raw(resource)
        self.create_several = async_raw(bound.create_several)
        self.head_thing = async_raw(bound.head_thing)
        self.options_thing = async_raw(bound.options_thing)
        self.retrieve_default = async_raw(bound.retrieve_default)
        self.retrieve_default_error = async_raw(bound.retrieve_default_error)
        self.retrieve_only_errors = async_raw(bound.retrieve_only_errors)
        self.retrieve_range = async_raw(bound.retrieve_range)
        self.retrieve_schemaless = async_raw(bound.retrieve_schemaless)
        self.trace_thing = async_raw(bound.trace_thing)


class StatusesResourceWithStreamingResponse:
    def __init__(self, resource: StatusesResource) -> None:
        bound = as_streaming(resource)
        self.create_several = streaming(bound.create_several)
        self.head_thing = streaming(bound.head_thing)
        self.options_thing = streaming(bound.options_thing)
        self.retrieve_default = streaming(bound.retrieve_default)
        self.retrieve_default_error = streaming(bound.retrieve_default_error)
        self.retrieve_only_errors = streaming(bound.retrieve_only_errors)
        self.retrieve_range = streaming(bound.retrieve_range)
        self.retrieve_schemaless = streaming(bound.retrieve_schemaless)
        self.trace_thing = streaming(bound.trace_thing)


class AsyncStatusesResourceWithStreamingResponse:
    def __init__(self, resource: AsyncStatusesResource) -> None:
        bound = as_streaming(resource)
        self.create_several = async_streaming(bound.create_several)
        self.head_thing = async_streaming(bound.head_thing)
        self.options_thing = async_streaming(bound.options_thing)
        self.retrieve_default = async_streaming(bound.retrieve_default)
        self.retrieve_default_error = async_streaming(bound.retrieve_default_error)
        self.retrieve_only_errors = async_streaming(bound.retrieve_only_errors)
        self.retrieve_range = async_streaming(bound.retrieve_range)
        self.retrieve_schemaless = async_streaming(bound.retrieve_schemaless)
        self.trace_thing = async_streaming(bound.trace_thing)
