"""PrintsResource: Operations on prints."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack

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
    from .._runtime.response.download import AsyncDownload, Download
    from .._runtime.types import RequestOptions
    from ..models.print import Print
    from ..models.version import Version


class PrintsResource(Resource):
    """Operations on prints."""

    @cached_property
    def with_raw_response(self) -> PrintsResourceWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return PrintsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PrintsResourceWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return PrintsResourceWithStreamingResponse(self)

    def read_formats(self, **request_options: Unpack[RequestOptions]) -> Print:
        """Read formats.

        `GET /formats`

        Returns:
            Print: A print.

        Example:
            client.prints.read_formats()
        """
        return self._client.call(
            "GET",
            "/formats",
            accept="application/json, text/json",
            returns=models.Print,
            options=request_options,
        )

    def retrieve_any_application(self, **request_options: Unpack[RequestOptions]) -> Print:
        """Retrieve any application.

        `GET /any_application`

        Returns:
            Print: A print.

        Example:
            client.prints.retrieve_any_application()
        """
        return self._client.call(
            "GET",
            "/any_application",
            accept="application/json, application/*;q=0.5",
            returns=models.Print,
            options=request_options,
        )

    def retrieve_json_file(self, **request_options: Unpack[RequestOptions]) -> Download:
        """Retrieve json file.

        `GET /json_file`

        Returns:
            Download: A file of JSON.

        Example:
            with client.prints.retrieve_json_file() as download:
                download.save("download")
        """
        return self._client.download("GET", "/json_file", options=request_options)

    def retrieve_label(self, **request_options: Unpack[RequestOptions]) -> str:
        """Retrieve label.

        `GET /label`

        Returns:
            str: Its label.

        Example:
            client.prints.retrieve_label()
        """
        return self._client.call(
            "GET", "/label", accept="text/plain", kind="text", options=request_options
        )

    def retrieve_number(self, **request_options: Unpack[RequestOptions]) -> int:
        """Retrieve number.

        `GET /number`

        Returns:
            int: How many.

        Example:
            client.prints.retrieve_number()
        """
        return self._client.call(
            "GET", "/number", accept="text/plain", returns=int, options=request_options
        )

    def retrieve_pdf(self, **request_options: Unpack[RequestOptions]) -> Download:
        """Retrieve pdf.

        `GET /pdf`

        Returns:
            Download: As a file.

        Raises:
            APIStatusError: Any other status. Fails. Its `body` is `dict[str, Any]`.

        Example:
            with client.prints.retrieve_pdf() as download:
                download.save("download")
        """
        return self._client.download(
            "GET",
            "/pdf",
            accept="application/pdf, application/json",
            errors={"default": dict[str, Any]},
            options=request_options,
        )

    def retrieve_raw(self, **request_options: Unpack[RequestOptions]) -> Download:
        """Retrieve raw.

        `GET /raw`

        Returns:
            Download: The bytes.

        Example:
            with client.prints.retrieve_raw() as download:
                download.save("download")
        """
        return self._client.download(
            "GET",
            "/raw",
            accept="application/octet-stream; q=1, application/json",
            options=request_options,
        )

    def retrieve_scan(self, **request_options: Unpack[RequestOptions]) -> Download:
        """Retrieve scan.

        `GET /scan`

        Returns:
            Download: The scan.

        Example:
            with client.prints.retrieve_scan() as download:
                download.save("download")
        """
        return self._client.download(
            "GET", "/scan", accept="image/png, application/json", options=request_options
        )

    def retrieve_sheet(
        self, **request_options: Unpack[RequestOptions]
    ) -> Print | str | bytes | None:
        """Retrieve sheet.

        `GET /sheet`

        Returns:
            Print | str | bytes | None: 200: All prints. 202: Not yet.

        Example:
            client.prints.retrieve_sheet()
        """
        return self._client.call(
            "GET",
            "/sheet",
            accept="application/json, text/csv;q=0.5, image/*;q=0.5",
            returns=ByStatus[models.Print | str | bytes | None](
                {
                    200: {"application/json": models.Print, "text/csv": str, "image/*": bytes},
                    202: None,
                }
            ),
            options=request_options,
        )

    def retrieve_text_json(self, **request_options: Unpack[RequestOptions]) -> Print:
        """Retrieve text json.

        `GET /text_json`

        Returns:
            Print: A print.

        Example:
            client.prints.retrieve_text_json()
        """
        return self._client.call(
            "GET", "/text_json", accept="text/json", returns=models.Print, options=request_options
        )

    def retrieve_upper(self, **request_options: Unpack[RequestOptions]) -> Print:
        """Retrieve upper.

        `GET /upper`

        Returns:
            Print: A print.

        Example:
            client.prints.retrieve_upper()
        """
        return self._client.call(
            "GET",
            "/upper",
            accept="APPLICATION/HAL+JSON",
            returns=models.Print,
            options=request_options,
        )

    def retrieve_versions(self, **request_options: Unpack[RequestOptions]) -> Print | Version:
        """Retrieve versions.

        `GET /versions`

        Returns:
            Print | Version: By the parameter.

        Example:
            client.prints.retrieve_versions()
        """
        return self._client.call(
            "GET",
            "/versions",
            accept="application/hal+json; v=1, application/hal+json; v=2",
            returns=ByStatus[models.Print | models.Version](
                {
                    200: {
                        "application/hal+json": models.Print,
                        "application/hal+json; v=2": models.Version,
                    }
                }
            ),
            options=request_options,
        )

    def retrieve_wild(self, **request_options: Unpack[RequestOptions]) -> Print:
        """Retrieve wild.

        `GET /wild`

        Returns:
            Print: A print.

        Example:
            client.prints.retrieve_wild()
        """
        return self._client.call(
            "GET",
            "/wild",
            accept="application/json, */*;q=0.5",
            returns=models.Print,
            options=request_options,
        )

    def retrieve_wild_file(self, **request_options: Unpack[RequestOptions]) -> Download:
        """Retrieve wild file.

        `GET /wild_file`

        Returns:
            Download: Its scan.

        Example:
            with client.prints.retrieve_wild_file() as download:
                download.save("download")
        """
        return self._client.download("GET", "/wild_file", accept="*/*", options=request_options)

    def retrieve_wild_list(self, **request_options: Unpack[RequestOptions]) -> list[Print]:
        """Retrieve wild list.

        `GET /wild_list`

        Returns:
            list[Print]: Prints.

        Example:
            client.prints.retrieve_wild_list()
        """
        return self._client.call(
            "GET",
            "/wild_list",
            accept="application/json, */*;q=0.5",
            returns=list[models.Print],
            options=request_options,
        )

    def retrieve_wild_text(self, **request_options: Unpack[RequestOptions]) -> str:
        """Retrieve wild text.

        `GET /wild_text`

        Returns:
            str: Its title.

        Example:
            client.prints.retrieve_wild_text()
        """
        return self._client.call(
            "GET",
            "/wild_text",
            accept="application/json, */*;q=0.5",
            returns=str,
            options=request_options,
        )

    def retrieve_x_json(self, **request_options: Unpack[RequestOptions]) -> Print:
        """Retrieve x json.

        `GET /x_json`

        Returns:
            Print: A print.

        Example:
            client.prints.retrieve_x_json()
        """
        return self._client.call(
            "GET",
            "/x_json",
            accept="Application/X-JSON; v=2",
            returns=models.Print,
            options=request_options,
        )


class AsyncPrintsResource(AsyncResource):
    """Operations on prints."""

    @cached_property
    def with_raw_response(self) -> AsyncPrintsResourceWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncPrintsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPrintsResourceWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncPrintsResourceWithStreamingResponse(self)

    async def read_formats(self, **request_options: Unpack[RequestOptions]) -> Print:
        """Read formats.

        `GET /formats`

        Returns:
            Print: A print.

        Example:
            await client.prints.read_formats()
        """
        return await self._client.call(
            "GET",
            "/formats",
            accept="application/json, text/json",
            returns=models.Print,
            options=request_options,
        )

    async def retrieve_any_application(self, **request_options: Unpack[RequestOptions]) -> Print:
        """Retrieve any application.

        `GET /any_application`

        Returns:
            Print: A print.

        Example:
            await client.prints.retrieve_any_application()
        """
        return await self._client.call(
            "GET",
            "/any_application",
            accept="application/json, application/*;q=0.5",
            returns=models.Print,
            options=request_options,
        )

    def retrieve_json_file(self, **request_options: Unpack[RequestOptions]) -> AsyncDownload:
        """Retrieve json file.

        `GET /json_file`

        Returns:
            AsyncDownload: A file of JSON.

        Example:
            async with client.prints.retrieve_json_file() as download:
                await download.save("download")
        """
        return self._client.download("GET", "/json_file", options=request_options)

    async def retrieve_label(self, **request_options: Unpack[RequestOptions]) -> str:
        """Retrieve label.

        `GET /label`

        Returns:
            str: Its label.

        Example:
            await client.prints.retrieve_label()
        """
        return await self._client.call(
            "GET", "/label", accept="text/plain", kind="text", options=request_options
        )

    async def retrieve_number(self, **request_options: Unpack[RequestOptions]) -> int:
        """Retrieve number.

        `GET /number`

        Returns:
            int: How many.

        Example:
            await client.prints.retrieve_number()
        """
        return await self._client.call(
            "GET", "/number", accept="text/plain", returns=int, options=request_options
        )

    def retrieve_pdf(self, **request_options: Unpack[RequestOptions]) -> AsyncDownload:
        """Retrieve pdf.

        `GET /pdf`

        Returns:
            AsyncDownload: As a file.

        Raises:
            APIStatusError: Any other status. Fails. Its `body` is `dict[str, Any]`.

        Example:
            async with client.prints.retrieve_pdf() as download:
                await download.save("download")
        """
        return self._client.download(
            "GET",
            "/pdf",
            accept="application/pdf, application/json",
            errors={"default": dict[str, Any]},
            options=request_options,
        )

    def retrieve_raw(self, **request_options: Unpack[RequestOptions]) -> AsyncDownload:
        """Retrieve raw.

        `GET /raw`

        Returns:
            AsyncDownload: The bytes.

        Example:
            async with client.prints.retrieve_raw() as download:
                await download.save("download")
        """
        return self._client.download(
            "GET",
            "/raw",
            accept="application/octet-stream; q=1, application/json",
            options=request_options,
        )

    def retrieve_scan(self, **request_options: Unpack[RequestOptions]) -> AsyncDownload:
        """Retrieve scan.

        `GET /scan`

        Returns:
            AsyncDownload: The scan.

        Example:
            async with client.prints.retrieve_scan() as download:
                await download.save("download")
        """
        return self._client.download(
            "GET", "/scan", accept="image/png, application/json", options=request_options
        )

    async def retrieve_sheet(
        self, **request_options: Unpack[RequestOptions]
    ) -> Print | str | bytes | None:
        """Retrieve sheet.

        `GET /sheet`

        Returns:
            Print | str | bytes | None: 200: All prints. 202: Not yet.

        Example:
            await client.prints.retrieve_sheet()
        """
        return await self._client.call(
            "GET",
            "/sheet",
            accept="application/json, text/csv;q=0.5, image/*;q=0.5",
            returns=ByStatus[models.Print | str | bytes | None](
                {
                    200: {"application/json": models.Print, "text/csv": str, "image/*": bytes},
                    202: None,
                }
            ),
            options=request_options,
        )

    async def retrieve_text_json(self, **request_options: Unpack[RequestOptions]) -> Print:
        """Retrieve text json.

        `GET /text_json`

        Returns:
            Print: A print.

        Example:
            await client.prints.retrieve_text_json()
        """
        return await self._client.call(
            "GET", "/text_json", accept="text/json", returns=models.Print, options=request_options
        )

    async def retrieve_upper(self, **request_options: Unpack[RequestOptions]) -> Print:
        """Retrieve upper.

        `GET /upper`

        Returns:
            Print: A print.

        Example:
            await client.prints.retrieve_upper()
        """
        return await self._client.call(
            "GET",
            "/upper",
            accept="APPLICATION/HAL+JSON",
            returns=models.Print,
            options=request_options,
        )

    async def retrieve_versions(self, **request_options: Unpack[RequestOptions]) -> Print | Version:
        """Retrieve versions.

        `GET /versions`

        Returns:
            Print | Version: By the parameter.

        Example:
            await client.prints.retrieve_versions()
        """
        return await self._client.call(
            "GET",
            "/versions",
            accept="application/hal+json; v=1, application/hal+json; v=2",
            returns=ByStatus[models.Print | models.Version](
                {
                    200: {
                        "application/hal+json": models.Print,
                        "application/hal+json; v=2": models.Version,
                    }
                }
            ),
            options=request_options,
        )

    async def retrieve_wild(self, **request_options: Unpack[RequestOptions]) -> Print:
        """Retrieve wild.

        `GET /wild`

        Returns:
            Print: A print.

        Example:
            await client.prints.retrieve_wild()
        """
        return await self._client.call(
            "GET",
            "/wild",
            accept="application/json, */*;q=0.5",
            returns=models.Print,
            options=request_options,
        )

    def retrieve_wild_file(self, **request_options: Unpack[RequestOptions]) -> AsyncDownload:
        """Retrieve wild file.

        `GET /wild_file`

        Returns:
            AsyncDownload: Its scan.

        Example:
            async with client.prints.retrieve_wild_file() as download:
                await download.save("download")
        """
        return self._client.download("GET", "/wild_file", accept="*/*", options=request_options)

    async def retrieve_wild_list(self, **request_options: Unpack[RequestOptions]) -> list[Print]:
        """Retrieve wild list.

        `GET /wild_list`

        Returns:
            list[Print]: Prints.

        Example:
            await client.prints.retrieve_wild_list()
        """
        return await self._client.call(
            "GET",
            "/wild_list",
            accept="application/json, */*;q=0.5",
            returns=list[models.Print],
            options=request_options,
        )

    async def retrieve_wild_text(self, **request_options: Unpack[RequestOptions]) -> str:
        """Retrieve wild text.

        `GET /wild_text`

        Returns:
            str: Its title.

        Example:
            await client.prints.retrieve_wild_text()
        """
        return await self._client.call(
            "GET",
            "/wild_text",
            accept="application/json, */*;q=0.5",
            returns=str,
            options=request_options,
        )

    async def retrieve_x_json(self, **request_options: Unpack[RequestOptions]) -> Print:
        """Retrieve x json.

        `GET /x_json`

        Returns:
            Print: A print.

        Example:
            await client.prints.retrieve_x_json()
        """
        return await self._client.call(
            "GET",
            "/x_json",
            accept="Application/X-JSON; v=2",
            returns=models.Print,
            options=request_options,
        )


class PrintsResourceWithRawResponse:
    def __init__(self, resource: PrintsResource) -> None:
        bound = as_raw(resource)
        self.read_formats = raw(bound.read_formats)
        self.retrieve_any_application = raw(bound.retrieve_any_application)
        self.retrieve_label = raw(bound.retrieve_label)
        self.retrieve_number = raw(bound.retrieve_number)
        self.retrieve_sheet = raw(bound.retrieve_sheet)
        self.retrieve_text_json = raw(bound.retrieve_text_json)
        self.retrieve_upper = raw(bound.retrieve_upper)
        self.retrieve_versions = raw(bound.retrieve_versions)
        self.retrieve_wild = raw(bound.retrieve_wild)
        self.retrieve_wild_list = raw(bound.retrieve_wild_list)
        self.retrieve_wild_text = raw(bound.retrieve_wild_text)
        self.retrieve_x_json = raw(bound.retrieve_x_json)


class AsyncPrintsResourceWithRawResponse:
    def __init__(self, resource: AsyncPrintsResource) -> None:
        bound = as_raw(resource)
        self.read_formats = async_raw(bound.read_formats)
        self.retrieve_any_application = async_raw(bound.retrieve_any_application)
        self.retrieve_label = async_raw(bound.retrieve_label)
        self.retrieve_number = async_raw(bound.retrieve_number)
        self.retrieve_sheet = async_raw(bound.retrieve_sheet)
        self.retrieve_text_json = async_raw(bound.retrieve_text_json)
        self.retrieve_upper = async_raw(bound.retrieve_upper)
        self.retrieve_versions = async_raw(bound.retrieve_versions)
        self.retrieve_wild = async_raw(bound.retrieve_wild)
        self.retrieve_wild_list = async_raw(bound.retrieve_wild_list)
        self.retrieve_wild_text = async_raw(bound.retrieve_wild_text)
        self.retrieve_x_json = async_raw(bound.retrieve_x_json)


class PrintsResourceWithStreamingResponse:
    def __init__(self, resource: PrintsResource) -> None:
        bound = as_streaming(resource)
        self.read_formats = streaming(bound.read_formats)
        self.retrieve_any_application = streaming(bound.retrieve_any_application)
        self.retrieve_label = streaming(bound.retrieve_label)
        self.retrieve_number = streaming(bound.retrieve_number)
        self.retrieve_sheet = streaming(bound.retrieve_sheet)
        self.retrieve_text_json = streaming(bound.retrieve_text_json)
        self.retrieve_upper = streaming(bound.retrieve_upper)
        self.retrieve_versions = streaming(bound.retrieve_versions)
        self.retrieve_wild = streaming(bound.retrieve_wild)
        self.retrieve_wild_list = streaming(bound.retrieve_wild_list)
        self.retrieve_wild_text = streaming(bound.retrieve_wild_text)
        self.retrieve_x_json = streaming(bound.retrieve_x_json)


class AsyncPrintsResourceWithStreamingResponse:
    def __init__(self, resource: AsyncPrintsResource) -> None:
        bound = as_streaming(resource)
        self.read_formats = async_streaming(bound.read_formats)
        self.retrieve_any_application = async_streaming(bound.retrieve_any_application)
        self.retrieve_label = async_streaming(bound.retrieve_label)
        self.retrieve_number = async_streaming(bound.retrieve_number)
        self.retrieve_sheet = async_streaming(bound.retrieve_sheet)
        self.retrieve_text_json = async_streaming(bound.retrieve_text_json)
        self.retrieve_upper = async_streaming(bound.retrieve_upper)
        self.retrieve_versions = async_streaming(bound.retrieve_versions)
        self.retrieve_wild = async_streaming(bound.retrieve_wild)
        self.retrieve_wild_list = async_streaming(bound.retrieve_wild_list)
        self.retrieve_wild_text = async_streaming(bound.retrieve_wild_text)
        self.retrieve_x_json = async_streaming(bound.retrieve_x_json)
