"""BodiesResource: Operations on bodies."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, Unpack, overload

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

    from .._runtime.types import Omit, RequestOptions
    from ..params.create_several import CreateSeveralBodyParams
    from ..params.entry import EntryParams


class BodiesResource(Resource):
    """Operations on bodies."""

    @cached_property
    def with_raw_response(self) -> BodiesResourceWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return BodiesResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BodiesResourceWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return BodiesResourceWithStreamingResponse(self)

    def create_free(
        self, *, body: Mapping[str, Any], **request_options: Unpack[RequestOptions]
    ) -> None:
        """Create free.

        `POST /free`

        Args:
            body

        Returns:
            None: Done.

        Example:
            client.bodies.create_free(body=...)
        """
        return self._client.call(
            "POST", "/free", json=body, body_required=True, options=request_options
        )

    def create_list(
        self, *, body: Sequence[EntryParams], **request_options: Unpack[RequestOptions]
    ) -> None:
        """Create list.

        `POST /lists`

        Args:
            body

        Returns:
            None: Done.

        Example:
            client.bodies.create_list(body=...)
        """
        return self._client.call("POST", "/lists", json=body, options=request_options)

    def create_optional(
        self,
        *,
        name: str,
        note: str | None | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Create optional.

        `POST /optional`

        Args:
            name
            note

        Returns:
            None: Done.

        Example:
            client.bodies.create_optional(name=...)
        """
        return self._client.call(
            "POST", "/optional", json={"name": name, "note": note}, options=request_options
        )

    def create_required(
        self, *, name: str | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> None:
        """Create required.

        `POST /required`

        Args:
            name

        Returns:
            None: Done.

        Example:
            client.bodies.create_required()
        """
        return self._client.call(
            "POST", "/required", json={"name": name}, body_required=True, options=request_options
        )

    def create_scalar(self, *, body: int, **request_options: Unpack[RequestOptions]) -> None:
        """Create scalar.

        `POST /scalars`

        Args:
            body

        Returns:
            None: Done.

        Example:
            client.bodies.create_scalar(body=...)
        """
        return self._client.call("POST", "/scalars", json=body, options=request_options)

    def create_schemaless(
        self, *, body: Any = omit, **request_options: Unpack[RequestOptions]
    ) -> None:
        """Create schemaless.

        `POST /schemaless`

        Args:
            body

        Returns:
            None: Done.

        Example:
            client.bodies.create_schemaless()
        """
        return self._client.call("POST", "/schemaless", json=body, options=request_options)

    @overload
    def create_several(
        self,
        *,
        json: str | Omit = omit,
        content_type: Literal[
            "application/json; charset=utf-8"
        ] = "application/json; charset=utf-8",
        **request_options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def create_several(
        self,
        *,
        content_type: Literal["application/x-www-form-urlencoded"],
        body: CreateSeveralBodyParams,
        **request_options: Unpack[RequestOptions],
    ) -> None: ...

    def create_several(
        self,
        *,
        json: str | Omit = omit,
        body: CreateSeveralBodyParams | Omit = omit,
        content_type: Literal[
            "application/json; charset=utf-8", "application/x-www-form-urlencoded"
        ] = "application/json; charset=utf-8",
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Create several.

        `POST /several`

        Args:
            json
            content_type: The media type of the body.
            body: The whole body, where `content_type` is `application/x-www-form-urlencoded`.

        Returns:
            None: Done.

        Example:
            client.bodies.create_several()
        """
        return self._client.call(
            "POST",
            "/several",
            json={"json": json},
            body_required=True,
            content_type=content_type,
            others={"application/x-www-form-urlencoded": {"form": body}},
            whole=body,
            options=request_options,
        )

    def create_union(
        self, *, body: EntryParams | str, **request_options: Unpack[RequestOptions]
    ) -> None:
        """Create union.

        `POST /unions`

        Args:
            body

        Returns:
            None: Done.

        Example:
            client.bodies.create_union(body=...)
        """
        return self._client.call(
            "POST", "/unions", json=body, body_required=True, options=request_options
        )

    def delete_optional(
        self, *, reason: str | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> None:
        """Delete optional.

        `DELETE /optional`

        Args:
            reason

        Returns:
            None: Done.

        Example:
            client.bodies.delete_optional()
        """
        return self._client.call(
            "DELETE", "/optional", json={"reason": reason}, options=request_options
        )

    def update_patch(
        self,
        id: str,
        /,
        *,
        body: str | Omit = omit,
        body_id: str | Omit = omit,
        body_omit: bool | Omit = omit,
        body_request_options: str | Omit = omit,
        body_self: str | Omit = omit,
        body_timeout: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Update patch.

        `PATCH /patches/{id}`

        Args:
            id
            body
            body_id
            body_omit
            body_request_options
            body_self
            body_timeout

        Returns:
            None: Done.

        Example:
            client.bodies.update_patch(patch_id)
        """
        return self._client.call(
            "PATCH",
            "/patches/{id}",
            path={"id": id},
            json={
                "body": body,
                "id": body_id,
                "omit": body_omit,
                "request_options": body_request_options,
                "self": body_self,
                "timeout": body_timeout,
            },
            body_required=True,
            content_type="application/merge-patch+json",
            options=request_options,
        )


class AsyncBodiesResource(AsyncResource):
    """Operations on bodies."""

    @cached_property
    def with_raw_response(self) -> AsyncBodiesResourceWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncBodiesResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncBodiesResourceWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncBodiesResourceWithStreamingResponse(self)

    async def create_free(
        self, *, body: Mapping[str, Any], **request_options: Unpack[RequestOptions]
    ) -> None:
        """Create free.

        `POST /free`

        Args:
            body

        Returns:
            None: Done.

        Example:
            await client.bodies.create_free(body=...)
        """
        return await self._client.call(
            "POST", "/free", json=body, body_required=True, options=request_options
        )

    async def create_list(
        self, *, body: Sequence[EntryParams], **request_options: Unpack[RequestOptions]
    ) -> None:
        """Create list.

        `POST /lists`

        Args:
            body

        Returns:
            None: Done.

        Example:
            await client.bodies.create_list(body=...)
        """
        return await self._client.call("POST", "/lists", json=body, options=request_options)

    async def create_optional(
        self,
        *,
        name: str,
        note: str | None | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Create optional.

        `POST /optional`

        Args:
            name
            note

        Returns:
            None: Done.

        Example:
            await client.bodies.create_optional(name=...)
        """
        return await self._client.call(
            "POST", "/optional", json={"name": name, "note": note}, options=request_options
        )

    async def create_required(
        self, *, name: str | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> None:
        """Create required.

        `POST /required`

        Args:
            name

        Returns:
            None: Done.

        Example:
            await client.bodies.create_required()
        """
        return await self._client.call(
            "POST", "/required", json={"name": name}, body_required=True, options=request_options
        )

    async def create_scalar(self, *, body: int, **request_options: Unpack[RequestOptions]) -> None:
        """Create scalar.

        `POST /scalars`

        Args:
            body

        Returns:
            None: Done.

        Example:
            await client.bodies.create_scalar(body=...)
        """
        return await self._client.call("POST", "/scalars", json=body, options=request_options)

    async def create_schemaless(
        self, *, body: Any = omit, **request_options: Unpack[RequestOptions]
    ) -> None:
        """Create schemaless.

        `POST /schemaless`

        Args:
            body

        Returns:
            None: Done.

        Example:
            await client.bodies.create_schemaless()
        """
        return await self._client.call("POST", "/schemaless", json=body, options=request_options)

    @overload
    async def create_several(
        self,
        *,
        json: str | Omit = omit,
        content_type: Literal[
            "application/json; charset=utf-8"
        ] = "application/json; charset=utf-8",
        **request_options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def create_several(
        self,
        *,
        content_type: Literal["application/x-www-form-urlencoded"],
        body: CreateSeveralBodyParams,
        **request_options: Unpack[RequestOptions],
    ) -> None: ...

    async def create_several(
        self,
        *,
        json: str | Omit = omit,
        body: CreateSeveralBodyParams | Omit = omit,
        content_type: Literal[
            "application/json; charset=utf-8", "application/x-www-form-urlencoded"
        ] = "application/json; charset=utf-8",
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Create several.

        `POST /several`

        Args:
            json
            content_type: The media type of the body.
            body: The whole body, where `content_type` is `application/x-www-form-urlencoded`.

        Returns:
            None: Done.

        Example:
            await client.bodies.create_several()
        """
        return await self._client.call(
            "POST",
            "/several",
            json={"json": json},
            body_required=True,
            content_type=content_type,
            others={"application/x-www-form-urlencoded": {"form": body}},
            whole=body,
            options=request_options,
        )

    async def create_union(
        self, *, body: EntryParams | str, **request_options: Unpack[RequestOptions]
    ) -> None:
        """Create union.

        `POST /unions`

        Args:
            body

        Returns:
            None: Done.

        Example:
            await client.bodies.create_union(body=...)
        """
        return await self._client.call(
            "POST", "/unions", json=body, body_required=True, options=request_options
        )

    async def delete_optional(
        self, *, reason: str | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> None:
        """Delete optional.

        `DELETE /optional`

        Args:
            reason

        Returns:
            None: Done.

        Example:
            await client.bodies.delete_optional()
        """
        return await self._client.call(
            "DELETE", "/optional", json={"reason": reason}, options=request_options
        )

    async def update_patch(
        self,
        id: str,
        /,
        *,
        body: str | Omit = omit,
        body_id: str | Omit = omit,
        body_omit: bool | Omit = omit,
        body_request_options: str | Omit = omit,
        body_self: str | Omit = omit,
        body_timeout: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Update patch.

        `PATCH /patches/{id}`

        Args:
            id
            body
            body_id
            body_omit
            body_request_options
            body_self
            body_timeout

        Returns:
            None: Done.

        Example:
            await client.bodies.update_patch(patch_id)
        """
        return await self._client.call(
            "PATCH",
            "/patches/{id}",
            path={"id": id},
            json={
                "body": body,
                "id": body_id,
                "omit": body_omit,
                "request_options": body_request_options,
                "self": body_self,
                "timeout": body_timeout,
            },
            body_required=True,
            content_type="application/merge-patch+json",
            options=request_options,
        )


class BodiesResourceWithRawResponse:
    def __init__(self, resource: BodiesResource) -> None:
        bound = as_raw(resource)
        self.create_free = raw(bound.create_free)
        self.create_list = raw(bound.create_list)
        self.create_optional = raw(bound.create_optional)
        self.create_required = raw(bound.create_required)
        self.create_scalar = raw(bound.create_scalar)
        self.create_schemaless = raw(bound.create_schemaless)
        self.create_several = raw(bound.create_several)
        self.create_union = raw(bound.create_union)
        self.delete_optional = raw(bound.delete_optional)
        self.update_patch = raw(bound.update_patch)


class AsyncBodiesResourceWithRawResponse:
    def __init__(self, resource: AsyncBodiesResource) -> None:
        bound = as_raw(resource)
        self.create_free = async_raw(bound.create_free)
        self.create_list = async_raw(bound.create_list)
        self.create_optional = async_raw(bound.create_optional)
        self.create_required = async_raw(bound.create_required)
        self.create_scalar = async_raw(bound.create_scalar)
        self.create_schemaless = async_raw(bound.create_schemaless)
        self.create_several = async_raw(bound.create_several)
        self.create_union = async_raw(bound.create_union)
        self.delete_optional = async_raw(bound.delete_optional)
        self.update_patch = async_raw(bound.update_patch)


class BodiesResourceWithStreamingResponse:
    def __init__(self, resource: BodiesResource) -> None:
        bound = as_streaming(resource)
        self.create_free = streaming(bound.create_free)
        self.create_list = streaming(bound.create_list)
        self.create_optional = streaming(bound.create_optional)
        self.create_required = streaming(bound.create_required)
        self.create_scalar = streaming(bound.create_scalar)
        self.create_schemaless = streaming(bound.create_schemaless)
        self.create_several = streaming(bound.create_several)
        self.create_union = streaming(bound.create_union)
        self.delete_optional = streaming(bound.delete_optional)
        self.update_patch = streaming(bound.update_patch)


class AsyncBodiesResourceWithStreamingResponse:
    def __init__(self, resource: AsyncBodiesResource) -> None:
        bound = as_streaming(resource)
        self.create_free = async_streaming(bound.create_free)
        self.create_list = async_streaming(bound.create_list)
        self.create_optional = async_streaming(bound.create_optional)
        self.create_required = async_streaming(bound.create_required)
        self.create_scalar = async_streaming(bound.create_scalar)
        self.create_schemaless = async_streaming(bound.create_schemaless)
        self.create_several = async_streaming(bound.create_several)
        self.create_union = async_streaming(bound.create_union)
        self.delete_optional = async_streaming(bound.delete_optional)
        self.update_patch = async_streaming(bound.update_patch)
