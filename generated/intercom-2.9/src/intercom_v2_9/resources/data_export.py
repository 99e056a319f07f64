"""DataExportResource: Jobs that write message content of a period into files for download."""

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
    from .._runtime.response.download import AsyncDownload, Download
    from .._runtime.types import RequestOptions
    from ..models.data_export import DataExport


class DataExportResource(Resource):
    """Jobs that write message content of a period into files for download."""

    @cached_property
    def with_raw_response(self) -> DataExportResourceWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return DataExportResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> DataExportResourceWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return DataExportResourceWithStreamingResponse(self)

    def create(
        self,
        *,
        created_at_after: int,
        created_at_before: int,
        **request_options: Unpack[RequestOptions],
    ) -> DataExport:
        """Start an export of message data.

        Starts a job that collects who received outbound content in a span of time, when, and
        what they did with it: opens, clicks, replies, bounces and so on. The texts themselves
        are not part of it.

        Both ends of the span count by the time of sending, not of later changes. A workspace
        can have one unfinished job; a second is refused with status 429. Poll the job until it
        is `completed`, then download it.

        `POST /export/content/data`

        Args:
            created_at_after: Beginning of the span, Unix time in seconds.
            created_at_before: End of the span, Unix time in seconds.

        Returns:
            DataExport: The job, not begun yet.

        Example:
            client.data_export.create(
                created_at_after=1722211200,
                created_at_before=1722815999,
            )
        """
        return self._client.call(
            "POST",
            "/export/content/data",
            json={"created_at_after": created_at_after, "created_at_before": created_at_before},
            returns=models.DataExport,
            options=request_options,
        )

    def retrieve(
        self, job_identifier: str, /, **request_options: Unpack[RequestOptions]
    ) -> DataExport:
        """Retrieve the status of an export.

        Tells how far an export has come. Once `status` is `completed`, `download_url` is filled
        in and the result can be fetched for two days, up to `download_expires_at`.

        `GET /export/content/data/{job_identifier}`

        Args:
            job_identifier: The job's id, as the start of the export returned it.

        Returns:
            DataExport: The job as it stands.

        Example:
            client.data_export.retrieve(job_identifier)
        """
        return self._client.call(
            "GET",
            "/export/content/data/{job_identifier}",
            path={"job_identifier": job_identifier},
            returns=models.DataExport,
            options=request_options,
        )

    def cancel(
        self, job_identifier: str, /, **request_options: Unpack[RequestOptions]
    ) -> DataExport:
        """Cancel an export.

        Stops a job that has not finished, so that another one can be started, and returns it
        with status `canceled`.

        `POST /export/cancel/{job_identifier}`

        Args:
            job_identifier: Id of the job to stop.

        Returns:
            DataExport: The canceled job.

        Example:
            client.data_export.cancel(job_identifier)
        """
        return self._client.call(
            "POST",
            "/export/cancel/{job_identifier}",
            path={"job_identifier": job_identifier},
            returns=models.DataExport,
            options=request_options,
        )

    def download(
        self, job_identifier: str, /, **request_options: Unpack[RequestOptions]
    ) -> Download:
        """Download the result of an export.

        Sends the result of a completed export as a stream of gzip-compressed CSV, which can be
        large. The request must accept `application/octet-stream`, or the body stays away.

        The result is kept for two days after completion.

        `GET /download/content/data/{job_identifier}`

        Args:
            job_identifier: Id of a completed job.

        Returns:
            Download: The CSV file, compressed with gzip; one row per delivery.

        Example:
            with client.data_export.download(job_identifier) as download:
                download.save("download")
        """
        return self._client.download(
            "GET",
            "/download/content/data/{job_identifier}",
            path={"job_identifier": job_identifier},
            accept="application/octet-stream",
            options=request_options,
        )


class AsyncDataExportResource(AsyncResource):
    """Jobs that write message content of a period into files for download."""

    @cached_property
    def with_raw_response(self) -> AsyncDataExportResourceWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncDataExportResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncDataExportResourceWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncDataExportResourceWithStreamingResponse(self)

    async def create(
        self,
        *,
        created_at_after: int,
        created_at_before: int,
        **request_options: Unpack[RequestOptions],
    ) -> DataExport:
        """Start an export of message data.

        Starts a job that collects who received outbound content in a span of time, when, and
        what they did with it: opens, clicks, replies, bounces and so on. The texts themselves
        are not part of it.

        Both ends of the span count by the time of sending, not of later changes. A workspace
        can have one unfinished job; a second is refused with status 429. Poll the job until it
        is `completed`, then download it.

        `POST /export/content/data`

        Args:
            created_at_after: Beginning of the span, Unix time in seconds.
            created_at_before: End of the span, Unix time in seconds.

        Returns:
            DataExport: The job, not begun yet.

        Example:
            await client.data_export.create(
                created_at_after=1722211200,
                created_at_before=1722815999,
            )
        """
        return await self._client.call(
            "POST",
            "/export/content/data",
            json={"created_at_after": created_at_after, "created_at_before": created_at_before},
            returns=models.DataExport,
            options=request_options,
        )

    async def retrieve(
        self, job_identifier: str, /, **request_options: Unpack[RequestOptions]
    ) -> DataExport:
        """Retrieve the status of an export.

        Tells how far an export has come. Once `status` is `completed`, `download_url` is filled
        in and the result can be fetched for two days, up to `download_expires_at`.

        `GET /export/content/data/{job_identifier}`

        Args:
            job_identifier: The job's id, as the start of the export returned it.

        Returns:
            DataExport: The job as it stands.

        Example:
            await client.data_export.retrieve(job_identifier)
        """
        return await self._client.call(
            "GET",
            "/export/content/data/{job_identifier}",
            path={"job_identifier": job_identifier},
            returns=models.DataExport,
            options=request_options,
        )

    async def cancel(
        self, job_identifier: str, /, **request_options: Unpack[RequestOptions]
    ) -> DataExport:
        """Cancel an export.

        Stops a job that has not finished, so that another one can be started, and returns it
        with status `canceled`.

        `POST /export/cancel/{job_identifier}`

        Args:
            job_identifier: Id of the job to stop.

        Returns:
            DataExport: The canceled job.

        Example:
            await client.data_export.cancel(job_identifier)
        """
        return await self._client.call(
            "POST",
            "/export/cancel/{job_identifier}",
            path={"job_identifier": job_identifier},
            returns=models.DataExport,
            options=request_options,
        )

    def download(
        self, job_identifier: str, /, **request_options: Unpack[RequestOptions]
    ) -> AsyncDownload:
        """Download the result of an export.

        Sends the result of a completed export as a stream of gzip-compressed CSV, which can be
        large. The request must accept `application/octet-stream`, or the body stays away.

        The result is kept for two days after completion.

        `GET /download/content/data/{job_identifier}`

        Args:
            job_identifier: Id of a completed job.

        Returns:
            AsyncDownload: The CSV file, compressed with gzip; one row per delivery.

        Example:
            async with client.data_export.download(job_identifier) as download:
                await download.save("download")
        """
        return self._client.download(
            "GET",
            "/download/content/data/{job_identifier}",
            path={"job_identifier": job_identifier},
            accept="application/octet-stream",
            options=request_options,
        )


class DataExportResourceWithRawResponse:
    def __init__(self, resource: DataExportResource) -> None:
        bound = as_raw(resource)
        self.create = raw(bound.create)
        self.retrieve = raw(bound.retrieve)
        self.cancel = raw(bound.cancel)


class AsyncDataExportResourceWithRawResponse:
    def __init__(self, resource: AsyncDataExportResource) -> None:
        bound = as_raw(resource)
        self.create = async_raw(bound.create)
        self.retrieve = async_raw(bound.retrieve)
        self.cancel = async_raw(bound.cancel)


class DataExportResourceWithStreamingResponse:
    def __init__(self, resource: DataExportResource) -> None:
        bound = as_streaming(resource)
        self.create = streaming(bound.create)
        self.retrieve = streaming(bound.retrieve)
        self.cancel = streaming(bound.cancel)


class AsyncDataExportResourceWithStreamingResponse:
    def __init__(self, resource: AsyncDataExportResource) -> None:
        bound = as_streaming(resource)
        self.create = async_streaming(bound.create)
        self.retrieve = async_streaming(bound.retrieve)
        self.cancel = async_streaming(bound.cancel)
