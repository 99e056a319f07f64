"""Jobs: Operations on jobs."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

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
    from ..params.cancel import CancelParams


class Jobs(Resource):
    """Operations on jobs."""

    @cached_property
    def with_raw_response(self) -> JobsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return JobsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> JobsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return JobsWithStreamingResponse(self)

    def cancel(self, *, x_target: CancelParams, **request_options: Unpack[RequestOptions]) -> None:
        """Cancel.

        `POST /#X-Target=Cancel`

        Args:
            x_target

        Returns:
            None: Done.

        Example:
            client.jobs.cancel(x_target=...)
        """
        return self._client.call(
            "POST", "/", headers={"X-Target": x_target}, options=request_options
        )

    def start(
        self, *, x_target: Literal["Start"], **request_options: Unpack[RequestOptions]
    ) -> None:
        """Start.

        `POST /#X-Target=Start`

        Args:
            x_target

        Returns:
            None: Done.

        Example:
            client.jobs.start(x_target=...)
        """
        return self._client.call(
            "POST", "/", headers={"X-Target": x_target}, options=request_options
        )


class AsyncJobs(AsyncResource):
    """Operations on jobs."""

    @cached_property
    def with_raw_response(self) -> AsyncJobsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncJobsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncJobsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncJobsWithStreamingResponse(self)

    async def cancel(
        self, *, x_target: CancelParams, **request_options: Unpack[RequestOptions]
    ) -> None:
        """Cancel.

        `POST /#X-Target=Cancel`

        Args:
            x_target

        Returns:
            None: Done.

        Example:
            await client.jobs.cancel(x_target=...)
        """
        return await self._client.call(
            "POST", "/", headers={"X-Target": x_target}, options=request_options
        )

    async def start(
        self, *, x_target: Literal["Start"], **request_options: Unpack[RequestOptions]
    ) -> None:
        """Start.

        `POST /#X-Target=Start`

        Args:
            x_target

        Returns:
            None: Done.

        Example:
            await client.jobs.start(x_target=...)
        """
        return await self._client.call(
            "POST", "/", headers={"X-Target": x_target}, options=request_options
        )


class JobsWithRawResponse:
    def __init__(self, resource: Jobs) -> None:
        bound = as_raw(resource)
        self.cancel = raw(bound.cancel)
        self.start = raw(bound.start)


class AsyncJobsWithRawResponse:
    def __init__(self, resource: AsyncJobs) -> None:
        bound = as_raw(resource)
        self.cancel = async_raw(bound.cancel)
        self.start = async_raw(bound.start)


class JobsWithStreamingResponse:
    def __init__(self, resource: Jobs) -> None:
        bound = as_streaming(resource)
        self.cancel = streaming(bound.cancel)
        self.start = streaming(bound.start)


class AsyncJobsWithStreamingResponse:
    def __init__(self, resource: AsyncJobs) -> None:
        bound = as_streaming(resource)
        self.cancel = async_streaming(bound.cancel)
        self.start = async_streaming(bound.start)
