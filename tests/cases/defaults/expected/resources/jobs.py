"""Jobs: Operations on jobs."""

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
    from collections.abc import Sequence

    from .._runtime.types import Omit, RequestOptions, Unlisted
    from ..models.job import Job, JobInner
    from ..params.job import JobInnerParams


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

    def create(
        self,
        *,
        name: str,
        page: int | Omit = omit,
        x_mode: str | Omit = omit,
        active: bool | Omit = omit,
        inner: JobInnerParams | JobInner | Omit = omit,
        note: str | None | Omit = omit,
        ratio: float | Omit = omit,
        retries: int | Omit = omit,
        state: Literal["on", "off"] | Unlisted | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Job:
        """Create.

        `POST /jobs`

        Args:
            name: Defaults to 'it\\'s "x"'.
            page: Which page. Defaults to 1.
            x_mode: Defaults to 'fast'.
            active: Defaults to True.
            inner
            note
            ratio: Defaults to 0.5.
            retries: Defaults to 3.
            state: Defaults to 'on'.
            tags

        Returns:
            Job: The job.

        Example:
            client.jobs.create(name=...)
        """
        return self._client.call(
            "POST",
            "/jobs",
            query={"page": page},
            headers={"X-Mode": x_mode},
            json={
                "active": active,
                "inner": inner,
                "name": name,
                "note": note,
                "ratio": ratio,
                "retries": retries,
                "state": state,
                "tags": tags,
            },
            returns=models.Job,
            options=request_options,
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

    async def create(
        self,
        *,
        name: str,
        page: int | Omit = omit,
        x_mode: str | Omit = omit,
        active: bool | Omit = omit,
        inner: JobInnerParams | JobInner | Omit = omit,
        note: str | None | Omit = omit,
        ratio: float | Omit = omit,
        retries: int | Omit = omit,
        state: Literal["on", "off"] | Unlisted | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Job:
        """Create.

        `POST /jobs`

        Args:
            name: Defaults to 'it\\'s "x"'.
            page: Which page. Defaults to 1.
            x_mode: Defaults to 'fast'.
            active: Defaults to True.
            inner
            note
            ratio: Defaults to 0.5.
            retries: Defaults to 3.
            state: Defaults to 'on'.
            tags

        Returns:
            Job: The job.

        Example:
            await client.jobs.create(name=...)
        """
        return await self._client.call(
            "POST",
            "/jobs",
            query={"page": page},
            headers={"X-Mode": x_mode},
            json={
                "active": active,
                "inner": inner,
                "name": name,
                "note": note,
                "ratio": ratio,
                "retries": retries,
                "state": state,
                "tags": tags,
            },
            returns=models.Job,
            options=request_options,
        )


class JobsWithRawResponse:
    def __init__(self, resource: Jobs) -> None:
        bound = as_raw(resource)
        self.create = raw(bound.create)


class AsyncJobsWithRawResponse:
    def __init__(self, resource: AsyncJobs) -> None:
        bound = as_raw(resource)
        self.create = async_raw(bound.create)


class JobsWithStreamingResponse:
    def __init__(self, resource: Jobs) -> None:
        bound = as_streaming(resource)
        self.create = streaming(bound.create)


class AsyncJobsWithStreamingResponse:
    def __init__(self, resource: AsyncJobs) -> None:
        bound = as_streaming(resource)
        self.create = async_streaming(bound.create)
