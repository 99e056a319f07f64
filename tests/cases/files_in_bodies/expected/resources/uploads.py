"""UploadsResource: Operations on uploads."""

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
from .._runtime.request.conversions import as_base64
from .._runtime.request.multipart import part
from .._runtime.types import omit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._runtime.types import FileContent, FileTypes, Omit, RequestOptions
    from ..params.encode_upload import EncodeUploadMetaParams, EncodeUploadRowParams
    from ..params.encoded import EncodedMParams
    from ..params.several_upload import SeveralUploadMoreItemObjectParams


class UploadsResource(Resource):
    """Operations on uploads."""

    @cached_property
    def with_raw_response(self) -> UploadsResourceWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return UploadsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> UploadsResourceWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return UploadsResourceWithStreamingResponse(self)

    def encode(
        self,
        *,
        any: FileTypes | Omit = omit,
        meta: EncodeUploadMetaParams | Omit = omit,
        pic: FileTypes | Omit = omit,
        rows: Sequence[EncodeUploadRowParams] | Omit = omit,
        whole: Sequence[int] | Omit = omit,
        xml: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Encode.

        `POST /encoding`

        Args:
            any
            meta
            pic
            rows
            whole
            xml

        Returns:
            None: Kept.

        Example:
            client.uploads.encode()
        """
        return self._client.call(
            "POST",
            "/encoding",
            multipart={
                "any": part(any, content_type="image/png, image/jpeg"),
                "meta": part(meta, content_type="application/vnd.meta+json"),
                "pic": part(pic, content_type="image/png", headers={"X-Kind": "avatar"}),
                "rows": part(rows, each=True),
                "whole": part(whole, content_type="application/json"),
                "xml": part(xml, content_type="application/xml"),
            },
            options=request_options,
        )

    def field(
        self,
        *,
        d: bytes | str | Omit = omit,
        l: Sequence[bytes | str] | Omit = omit,
        m: EncodedMParams | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Field.

        `POST /encoded_fields`

        Args:
            d
            l
            m

        Returns:
            None: Kept.

        Example:
            client.uploads.field()
        """
        return self._client.call(
            "POST",
            "/encoded_fields",
            form={"d": as_base64(d), "l": as_base64(l, (None,)), "m": as_base64(m, ("x",))},
            options=request_options,
        )

    def form(
        self,
        *,
        c: str | bytes | Omit = omit,
        l: Sequence[str | bytes] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Form.

        `POST /form`

        Args:
            c
            l

        Returns:
            None: Kept.

        Example:
            client.uploads.form()
        """
        return self._client.call("POST", "/form", form={"c": c, "l": l}, options=request_options)

    def json(self, *, c: str | Omit = omit, **request_options: Unpack[RequestOptions]) -> None:
        """Json.

        `POST /json`

        Args:
            c

        Returns:
            None: Kept.

        Example:
            client.uploads.json()
        """
        return self._client.call(
            "POST", "/json", json={"c": c}, body_required=True, options=request_options
        )

    def offer(
        self, *, file: FileTypes, name: str | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> None:
        """Offer.

        `POST /offered`

        Args:
            file
            name

        Returns:
            None: Kept.

        Example:
            client.uploads.offer(file=...)
        """
        return self._client.call(
            "POST", "/offered", multipart={"file": file, "name": name}, options=request_options
        )

    def part(
        self,
        *,
        d: bytes | str | Omit = omit,
        l: Sequence[bytes | str] | Omit = omit,
        m: EncodedMParams | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Part.

        `POST /encoded_parts`

        Args:
            d
            l
            m

        Returns:
            None: Kept.

        Example:
            client.uploads.part()
        """
        return self._client.call(
            "POST",
            "/encoded_parts",
            multipart={
                "d": as_base64(d),
                "l": part(as_base64(l, (None,)), each=True),
                "m": as_base64(m, ("x",)),
            },
            options=request_options,
        )

    def send(
        self,
        *,
        file: FileTypes,
        maybe: FileTypes | None | Omit = omit,
        more: Sequence[FileTypes] | Omit = omit,
        picture: FileTypes | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Send.

        `POST /media_type`

        Args:
            file
            maybe
            more
            picture
            tags

        Returns:
            None: Kept.

        Example:
            client.uploads.send(file=...)
        """
        return self._client.call(
            "POST",
            "/media_type",
            multipart={
                "file": file,
                "maybe": maybe,
                "more": part(more, each=True),
                "picture": part(picture, content_type="image/png"),
                "tags": part(tags, each=True),
            },
            options=request_options,
        )

    def several(
        self,
        *,
        image: FileTypes | Sequence[FileTypes],
        mask: FileTypes | str | Omit = omit,
        more: (
            Sequence[FileTypes | Literal["auto"] | SeveralUploadMoreItemObjectParams] | Omit
        ) = omit,
        quality: FileTypes | Literal["auto"] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Several.

        `POST /several`

        Args:
            image
            mask
            more
            quality

        Returns:
            None: Kept.

        Example:
            client.uploads.several(image=...)
        """
        return self._client.call(
            "POST",
            "/several",
            multipart={
                "image": image,
                "mask": mask,
                "more": part(more, each=True),
                "quality": quality,
            },
            options=request_options,
        )

    def whole(self, *, body: FileContent, **request_options: Unpack[RequestOptions]) -> None:
        """Whole.

        `POST /json_whole`

        Args:
            body

        Returns:
            None: Kept.

        Example:
            client.uploads.whole(body=...)
        """
        return self._client.call(
            "POST",
            "/json_whole",
            content=body,
            content_type="application/json",
            options=request_options,
        )


class AsyncUploadsResource(AsyncResource):
    """Operations on uploads."""

    @cached_property
    def with_raw_response(self) -> AsyncUploadsResourceWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncUploadsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncUploadsResourceWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncUploadsResourceWithStreamingResponse(self)

    async def encode(
        self,
        *,
        any: FileTypes | Omit = omit,
        meta: EncodeUploadMetaParams | Omit = omit,
        pic: FileTypes | Omit = omit,
        rows: Sequence[EncodeUploadRowParams] | Omit = omit,
        whole: Sequence[int] | Omit = omit,
        xml: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Encode.

        `POST /encoding`

        Args:
            any
            meta
            pic
            rows
            whole
            xml

        Returns:
            None: Kept.

        Example:
            await client.uploads.encode()
        """
        return await self._client.call(
            "POST",
            "/encoding",
            multipart={
                "any": part(any, content_type="image/png, image/jpeg"),
                "meta": part(meta, content_type="application/vnd.meta+json"),
                "pic": part(pic, content_type="image/png", headers={"X-Kind": "avatar"}),
                "rows": part(rows, each=True),
                "whole": part(whole, content_type="application/json"),
                "xml": part(xml, content_type="application/xml"),
            },
            options=request_options,
        )

    async def field(
        self,
        *,
        d: bytes | str | Omit = omit,
        l: Sequence[bytes | str] | Omit = omit,
        m: EncodedMParams | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Field.

        `POST /encoded_fields`

        Args:
            d
            l
            m

        Returns:
            None: Kept.

        Example:
            await client.uploads.field()
        """
        return await self._client.call(
            "POST",
            "/encoded_fields",
            form={"d": as_base64(d), "l": as_base64(l, (None,)), "m": as_base64(m, ("x",))},
            options=request_options,
        )

    async def form(
        self,
        *,
        c: str | bytes | Omit = omit,
        l: Sequence[str | bytes] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Form.

        `POST /form`

        Args:
            c
            l

        Returns:
            None: Kept.

        Example:
            await client.uploads.form()
        """
        return await self._client.call(
            "POST", "/form", form={"c": c, "l": l}, options=request_options
        )

    async def json(
        self, *, c: str | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> None:
        """Json.

        `POST /json`

        Args:
            c

        Returns:
            None: Kept.

        Example:
            await client.uploads.json()
        """
        return await self._client.call(
            "POST", "/json", json={"c": c}, body_required=True, options=request_options
        )

    async def offer(
        self, *, file: FileTypes, name: str | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> None:
        """Offer.

        `POST /offered`

        Args:
            file
            name

        Returns:
            None: Kept.

        Example:
            await client.uploads.offer(file=...)
        """
        return await self._client.call(
            "POST", "/offered", multipart={"file": file, "name": name}, options=request_options
        )

    async def part(
        self,
        *,
        d: bytes | str | Omit = omit,
        l: Sequence[bytes | str] | Omit = omit,
        m: EncodedMParams | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Part.

        `POST /encoded_parts`

        Args:
            d
            l
            m

        Returns:
            None: Kept.

        Example:
            await client.uploads.part()
        """
        return await self._client.call(
            "POST",
            "/encoded_parts",
            multipart={
                "d": as_base64(d),
                "l": part(as_base64(l, (None,)), each=True),
                "m": as_base64(m, ("x",)),
            },
            options=request_options,
        )

    async def send(
        self,
        *,
        file: FileTypes,
        maybe: FileTypes | None | Omit = omit,
        more: Sequence[FileTypes] | Omit = omit,
        picture: FileTypes | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Send.

        `POST /media_type`

        Args:
            file
            maybe
            more
            picture
            tags

        Returns:
            None: Kept.

        Example:
            await client.uploads.send(file=...)
        """
        return await self._client.call(
            "POST",
            "/media_type",
            multipart={
                "file": file,
                "maybe": maybe,
                "more": part(more, each=True),
                "picture": part(picture, content_type="image/png"),
                "tags": part(tags, each=True),
            },
            options=request_options,
        )

    async def several(
        self,
        *,
        image: FileTypes | Sequence[FileTypes],
        mask: FileTypes | str | Omit = omit,
        more: (
            Sequence[FileTypes | Literal["auto"] | SeveralUploadMoreItemObjectParams] | Omit
        ) = omit,
        quality: FileTypes | Literal["auto"] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Several.

        `POST /several`

        Args:
            image
            mask
            more
            quality

        Returns:
            None: Kept.

        Example:
            await client.uploads.several(image=...)
        """
        return await self._client.call(
            "POST",
            "/several",
            multipart={
                "image": image,
                "mask": mask,
                "more": part(more, each=True),
                "quality": quality,
            },
            options=request_options,
        )

    async def whole(self, *, body: FileContent, **request_options: Unpack[RequestOptions]) -> None:
        """Whole.

        `POST /json_whole`

        Args:
            body

        Returns:
            None: Kept.

        Example:
            await client.uploads.whole(body=...)
        """
        return await self._client.call(
            "POST",
            "/json_whole",
            content=body,
            content_type="application/json",
            options=request_options,
        )


class UploadsResourceWithRawResponse:
    def __init__(self, resource: UploadsResource) -> None:
        bound = as_raw(resource)
        self.encode = raw(bound.encode)
        self.field = raw(bound.field)
        self.form = raw(bound.form)
        self.json = raw(bound.json)
        self.offer = raw(bound.offer)
        self.part = raw(bound.part)
        self.send = raw(bound.send)
        self.several = raw(bound.several)
        self.whole = raw(bound.whole)


class AsyncUploadsResourceWithRawResponse:
    def __init__(self, resource: AsyncUploadsResource) -> None:
        bound = as_raw(resource)
        self.encode = async_raw(bound.encode)
        self.field = async_raw(bound.field)
        self.form = async_raw(bound.form)
        self.json = async_raw(bound.json)
        self.offer = async_raw(bound.offer)
        self.part = async_raw(bound.part)
        self.send = async_raw(bound.send)
        self.several = async_raw(bound.several)
        self.whole = async_raw(bound.whole)


class UploadsResourceWithStreamingResponse:
    def __init__(self, resource: UploadsResource) -> None:
        bound = as_streaming(resource)
        self.encode = streaming(bound.encode)
        self.field = streaming(bound.field)
        self.form = streaming(bound.form)
        self.json = streaming(bound.json)
        self.offer = streaming(bound.offer)
        self.part = streaming(bound.part)
        self.send = streaming(bound.send)
        self.several = streaming(bound.several)
        self.whole = streaming(bound.whole)


class AsyncUploadsResourceWithStreamingResponse:
    def __init__(self, resource: AsyncUploadsResource) -> None:
        bound = as_streaming(resource)
        self.encode = async_streaming(bound.encode)
        self.field = async_streaming(bound.field)
        self.form = async_streaming(bound.form)
        self.json = async_streaming(bound.json)
        self.offer = async_streaming(bound.offer)
        self.part = async_streaming(bound.part)
        self.send = async_streaming(bound.send)
        self.several = async_streaming(bound.several)
        self.whole = async_streaming(bound.whole)
