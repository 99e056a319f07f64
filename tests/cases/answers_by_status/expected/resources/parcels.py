"""ParcelsResource: Operations on parcels."""

from __future__ import annotations

import builtins
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
from .._runtime.response.by_status import ByStatus

if TYPE_CHECKING:
    from .._runtime.types import RequestOptions
    from ..models.parcel import Parcel
    from ..models.replace_parcels_response import ReplaceParcelsResponse, ReplaceParcelsResponse201
    from ..models.trace import Trace


class ParcelsResource(Resource):
    """Operations on parcels."""

    @cached_property
    def with_raw_response(self) -> ParcelsResourceWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return ParcelsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ParcelsResourceWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return ParcelsResourceWithStreamingResponse(self)

    def list(self, **request_options: Unpack[RequestOptions]) -> builtins.list[str] | None:
        """List.

        `GET /parcels`

        Returns:
            list[str] | None: 200: Those under way. 204: None is under way.

        Example:
            client.parcels.list()
        """
        return self._client.call(
            "GET",
            "/parcels",
            returns=ByStatus[builtins.list[str] | None]({200: builtins.list[str], 204: None}),
            options=request_options,
        )

    def retrieve(self, id: str, /, **request_options: Unpack[RequestOptions]) -> Parcel | Trace:
        """Retrieve.

        `GET /parcels/{id}`

        Args:
            id

        Returns:
            Parcel | Trace: 200: The parcel. 2XX: What is known so far.

        Example:
            client.parcels.retrieve(parcel_id)
        """
        return self._client.call(
            "GET",
            "/parcels/{id}",
            path={"id": id},
            returns=ByStatus[models.Parcel | models.Trace](
                {200: models.Parcel, "2XX": models.Trace}
            ),
            options=request_options,
        )

    def delete(self, id: str, /, **request_options: Unpack[RequestOptions]) -> Parcel | None:
        """Delete.

        `DELETE /parcels/{id}`

        Args:
            id

        Returns:
            Parcel | None: 205: Gone before. 2XX: Gone.

        Example:
            client.parcels.delete(parcel_id)
        """
        return self._client.call(
            "DELETE",
            "/parcels/{id}",
            path={"id": id},
            returns=ByStatus[models.Parcel | None]({205: None, "2XX": models.Parcel}),
            options=request_options,
        )

    def replace(
        self, **request_options: Unpack[RequestOptions]
    ) -> ReplaceParcelsResponse | ReplaceParcelsResponse201 | None:
        """Replace.

        `PUT /parcels`

        Returns:
            ReplaceParcelsResponse | ReplaceParcelsResponse201 | None: 200: Changed. 201: Made.
                202: Later.

        Example:
            client.parcels.replace()
        """
        return self._client.call(
            "PUT",
            "/parcels",
            returns=ByStatus[
                models.ReplaceParcelsResponse | models.ReplaceParcelsResponse201 | None
            ](
                {
                    200: models.ReplaceParcelsResponse,
                    201: models.ReplaceParcelsResponse201,
                    202: None,
                }
            ),
            options=request_options,
        )

    def send(self, id: str, /, **request_options: Unpack[RequestOptions]) -> Parcel:
        """Send.

        `POST /parcels/{id}`

        Args:
            id

        Returns:
            Parcel: 201: Sent. 203: Sent by another.

        Example:
            client.parcels.send(parcel_id)
        """
        return self._client.call(
            "POST", "/parcels/{id}", path={"id": id}, returns=models.Parcel, options=request_options
        )

    def trace(self, id: str, /, **request_options: Unpack[RequestOptions]) -> Trace | str | None:
        """Trace.

        `GET /parcels/{id}/trace`

        Args:
            id

        Returns:
            Trace | str | None: 200: Traced. 202: Being traced.

        Raises:
            APIStatusError: Any other status. An error. Its `body` is `Parcel`.

        Example:
            client.parcels.trace(parcel_id)
        """
        return self._client.call(
            "GET",
            "/parcels/{id}/trace",
            path={"id": id},
            returns=ByStatus[models.Trace | str | None]({200: models.Trace, 202: str | None}),
            errors={"default": models.Parcel},
            options=request_options,
        )

    def weigh(self, id: str, /, **request_options: Unpack[RequestOptions]) -> Parcel:
        """Weigh.

        `PATCH /parcels/{id}`

        Args:
            id

        Returns:
            Parcel: The parcel.

        Raises:
            NotFoundError: 404. No such parcel.

        Example:
            client.parcels.weigh(parcel_id)
        """
        return self._client.call(
            "PATCH",
            "/parcels/{id}",
            path={"id": id},
            returns=models.Parcel,
            options=request_options,
        )


class AsyncParcelsResource(AsyncResource):
    """Operations on parcels."""

    @cached_property
    def with_raw_response(self) -> AsyncParcelsResourceWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncParcelsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncParcelsResourceWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncParcelsResourceWithStreamingResponse(self)

    async def list(self, **request_options: Unpack[RequestOptions]) -> builtins.list[str] | None:
        """List.

        `GET /parcels`

        Returns:
            list[str] | None: 200: Those under way. 204: None is under way.

        Example:
            await client.parcels.list()
        """
        return await self._client.call(
            "GET",
            "/parcels",
            returns=ByStatus[builtins.list[str] | None]({200: builtins.list[str], 204: None}),
            options=request_options,
        )

    async def retrieve(
        self, id: str, /, **request_options: Unpack[RequestOptions]
    ) -> Parcel | Trace:
        """Retrieve.

        `GET /parcels/{id}`

        Args:
            id

        Returns:
            Parcel | Trace: 200: The parcel. 2XX: What is known so far.

        Example:
            await client.parcels.retrieve(parcel_id)
        """
        return await self._client.call(
            "GET",
            "/parcels/{id}",
            path={"id": id},
            returns=ByStatus[models.Parcel | models.Trace](
                {200: models.Parcel, "2XX": models.Trace}
            ),
            options=request_options,
        )

    async def delete(self, id: str, /, **request_options: Unpack[RequestOptions]) -> Parcel | None:
        """Delete.

        `DELETE /parcels/{id}`

        Args:
            id

        Returns:
            Parcel | None: 205: Gone before. 2XX: Gone.

        Example:
            await client.parcels.delete(parcel_id)
        """
        return await self._client.call(
            "DELETE",
            "/parcels/{id}",
            path={"id": id},
            returns=ByStatus[models.Parcel | None]({205: None, "2XX": models.Parcel}),
            options=request_options,
        )

    async def replace(
        self, **request_options: Unpack[RequestOptions]
    ) -> ReplaceParcelsResponse | ReplaceParcelsResponse201 | None:
        """Replace.

        `PUT /parcels`

        Returns:
            ReplaceParcelsResponse | ReplaceParcelsResponse201 | None: 200: Changed. 201: Made.
                202: Later.

        Example:
            await client.parcels.replace()
        """
        return await self._client.call(
            "PUT",
            "/parcels",
            returns=ByStatus[
                models.ReplaceParcelsResponse | models.ReplaceParcelsResponse201 | None
            ](
                {
                    200: models.ReplaceParcelsResponse,
                    201: models.ReplaceParcelsResponse201,
                    202: None,
                }
            ),
            options=request_options,
        )

    async def send(self, id: str, /, **request_options: Unpack[RequestOptions]) -> Parcel:
        """Send.

        `POST /parcels/{id}`

        Args:
            id

        Returns:
            Parcel: 201: Sent. 203: Sent by another.

        Example:
            await client.parcels.send(parcel_id)
        """
        return await self._client.call(
            "POST", "/parcels/{id}", path={"id": id}, returns=models.Parcel, options=request_options
        )

    async def trace(
        self, id: str, /, **request_options: Unpack[RequestOptions]
    ) -> Trace | str | None:
        """Trace.

        `GET /parcels/{id}/trace`

        Args:
            id

        Returns:
            Trace | str | None: 200: Traced. 202: Being traced.

        Raises:
            APIStatusError: Any other status. An error. Its `body` is `Parcel`.

        Example:
            await client.parcels.trace(parcel_id)
        """
        return await self._client.call(
            "GET",
            "/parcels/{id}/trace",
            path={"id": id},
            returns=ByStatus[models.Trace | str | None]({200: models.Trace, 202: str | None}),
            errors={"default": models.Parcel},
            options=request_options,
        )

    async def weigh(self, id: str, /, **request_options: Unpack[RequestOptions]) -> Parcel:
        """Weigh.

        `PATCH /parcels/{id}`

        Args:
            id

        Returns:
            Parcel: The parcel.

        Raises:
            NotFoundError: 404. No such parcel.

        Example:
            await client.parcels.weigh(parcel_id)
        """
        return await self._client.call(
            "PATCH",
            "/parcels/{id}",
            path={"id": id},
            returns=models.Parcel,
            options=request_options,
        )


class ParcelsResourceWithRawResponse:
    def __init__(self, resource: ParcelsResource) -> None:
        bound = as_raw(resource)
        self.list = raw(bound.list)
        self.retrieve = raw(bound.retrieve)
        self.delete = raw(bound.delete)
        self.replace = raw(bound.replace)
        self.send = raw(bound.send)
        self.trace = raw(bound.trace)
        self.weigh = raw(bound.weigh)


class AsyncParcelsResourceWithRawResponse:
    def __init__(self, resource: AsyncParcelsResource) -> None:
        bound = as_raw(resource)
        self.list = async_raw(bound.list)
        self.retrieve = async_raw(bound.retrieve)
        self.delete = async_raw(bound.delete)
        self.replace = async_raw(bound.replace)
        self.send = async_raw(bound.send)
        self.trace = async_raw(bound.trace)
        self.weigh = async_raw(bound.weigh)


class ParcelsResourceWithStreamingResponse:
    def __init__(self, resource: ParcelsResource) -> None:
        bound = as_streaming(resource)
        self.list = streaming(bound.list)
        self.retrieve = streaming(bound.retrieve)
        self.delete = streaming(bound.delete)
        self.replace = streaming(bound.replace)
        self.send = streaming(bound.send)
        self.trace = streaming(bound.trace)
        self.weigh = streaming(bound.weigh)


class AsyncParcelsResourceWithStreamingResponse:
    def __init__(self, resource: AsyncParcelsResource) -> None:
        bound = as_streaming(resource)
        self.list = async_streaming(bound.list)
        self.retrieve = async_streaming(bound.retrieve)
        self.delete = async_streaming(bound.delete)
        self.replace = async_streaming(bound.replace)
        self.send = async_streaming(bound.send)
        self.trace = async_streaming(bound.trace)
        self.weigh = async_streaming(bound.weigh)
