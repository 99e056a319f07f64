"""Pets: Operations on pets."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, Unpack, cast

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
from .._runtime.request.multipart import part
from .._runtime.request.parameters import csv, pipes, spaces, tab_separated
from .._runtime.types import omit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._runtime.response.download import AsyncDownload, Download
    from .._runtime.types import FileTypes, Omit, RequestOptions
    from ..models.pet import PetUnion
    from ..params.pet import PetUnionParams


class Pets(Resource):
    """Operations on pets."""

    @cached_property
    def with_raw_response(self) -> PetsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return PetsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PetsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return PetsWithStreamingResponse(self)

    def list(
        self,
        *,
        limit: int | Omit = omit,
        ids: Sequence[int | str] | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        a: Sequence[int] | Omit = omit,
        b: Sequence[float] | Omit = omit,
        c: Sequence[str] | Omit = omit,
        h: Sequence[str] | Omit = omit,
        authorization: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> builtins.list[PetUnion]:
        """List.

        `GET /pets`

        Args:
            limit
            ids
            tags
            a
            b
            c
            h
            authorization

        Returns:
            list[PetUnion]: OK. Its headers (`X-Next`) are those of `with_raw_response`.

        Raises:
            APIStatusError: Any other status. Bad. Its `body` is `Error`.

        Example:
            client.pets.list()
        """
        return self._client.call(
            "GET",
            "/pets",
            query={
                "limit": limit,
                "ids": csv(ids),
                "tags": tags,
                "a": spaces(a),
                "b": tab_separated(b),
                "c": pipes(c),
            },
            headers={"h": pipes(h), "Authorization": authorization},
            returns=builtins.list[models.PetUnion],
            errors={"default": models.Error},
            options=request_options,
        )

    def create(
        self,
        *,
        body: PetUnionParams,
        limit: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> PetUnion:
        """Create.

        `POST /pets`

        Args:
            body
            limit

        Returns:
            PetUnion: OK

        Example:
            client.pets.create(body=...)
        """
        return self._client.call(
            "POST",
            "/pets",
            query={"limit": limit},
            json=body,
            body_required=True,
            returns=cast("type[PetUnion]", models.PetUnion),
            options=request_options,
        )

    def form(
        self, *, a: str, l: Sequence[str] | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> None:
        """Form.

        `PUT /form`

        Args:
            a
            l

        Returns:
            None: OK

        Example:
            client.pets.form(a=...)
        """
        return self._client.call(
            "PUT",
            "/form",
            form={"a": a, "l": pipes(l)},
            server="http://api.example.com/v1",
            options=request_options,
        )

    def photo(self, ids: str, /, **request_options: Unpack[RequestOptions]) -> Download:
        """Photo.

        `GET /pets/{ids}/photo`

        Args:
            ids

        Returns:
            Download: OK

        Raises:
            NotFoundError: 404. Bad. Its `body` is `Error`.

        Example:
            with client.pets.photo(ids) as download:
                download.save("download")
        """
        return self._client.download(
            "GET",
            "/pets/{ids}/photo",
            path={"ids": ids},
            accept="image/png",
            errors={404: models.Error},
            options=request_options,
        )

    def upload(
        self,
        ids: Sequence[int | str],
        /,
        *,
        file: FileTypes,
        n: Sequence[int] | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Upload.

        `POST /pets/{ids}/photo`

        Args:
            ids
            file: The photo.
            n
            tags

        Returns:
            None: OK

        Example:
            client.pets.upload(ids, file=...)
        """
        return self._client.call(
            "POST",
            "/pets/{ids}/photo",
            path={"ids": pipes(ids)},
            multipart={"file": file, "n": csv(n), "tags": part(tags, each=True)},
            security=(("basic",), ("oauth",)),
            options=request_options,
        )


class AsyncPets(AsyncResource):
    """Operations on pets."""

    @cached_property
    def with_raw_response(self) -> AsyncPetsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncPetsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPetsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncPetsWithStreamingResponse(self)

    async def list(
        self,
        *,
        limit: int | Omit = omit,
        ids: Sequence[int | str] | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        a: Sequence[int] | Omit = omit,
        b: Sequence[float] | Omit = omit,
        c: Sequence[str] | Omit = omit,
        h: Sequence[str] | Omit = omit,
        authorization: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> builtins.list[PetUnion]:
        """List.

        `GET /pets`

        Args:
            limit
            ids
            tags
            a
            b
            c
            h
            authorization

        Returns:
            list[PetUnion]: OK. Its headers (`X-Next`) are those of `with_raw_response`.

        Raises:
            APIStatusError: Any other status. Bad. Its `body` is `Error`.

        Example:
            await client.pets.list()
        """
        return await self._client.call(
            "GET",
            "/pets",
            query={
                "limit": limit,
                "ids": csv(ids),
                "tags": tags,
                "a": spaces(a),
                "b": tab_separated(b),
                "c": pipes(c),
            },
            headers={"h": pipes(h), "Authorization": authorization},
            returns=builtins.list[models.PetUnion],
            errors={"default": models.Error},
            options=request_options,
        )

    async def create(
        self,
        *,
        body: PetUnionParams,
        limit: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> PetUnion:
        """Create.

        `POST /pets`

        Args:
            body
            limit

        Returns:
            PetUnion: OK

        Example:
            await client.pets.create(body=...)
        """
        return await self._client.call(
            "POST",
            "/pets",
            query={"limit": limit},
            json=body,
            body_required=True,
            returns=cast("type[PetUnion]", models.PetUnion),
            options=request_options,
        )

    async def form(
        self, *, a: str, l: Sequence[str] | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> None:
        """Form.

        `PUT /form`

        Args:
            a
            l

        Returns:
            None: OK

        Example:
            await client.pets.form(a=...)
        """
        return await self._client.call(
            "PUT",
            "/form",
            form={"a": a, "l": pipes(l)},
            server="http://api.example.com/v1",
            options=request_options,
        )

    def photo(self, ids: str, /, **request_options: Unpack[RequestOptions]) -> AsyncDownload:
        """Photo.

        `GET /pets/{ids}/photo`

        Args:
            ids

        Returns:
            AsyncDownload: OK

        Raises:
            NotFoundError: 404. Bad. Its `body` is `Error`.

        Example:
            async with client.pets.photo(ids) as download:
                await download.save("download")
        """
        return self._client.download(
            "GET",
            "/pets/{ids}/photo",
            path={"ids": ids},
            accept="image/png",
            errors={404: models.Error},
            options=request_options,
        )

    async def upload(
        self,
        ids: Sequence[int | str],
        /,
        *,
        file: FileTypes,
        n: Sequence[int] | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Upload.

        `POST /pets/{ids}/photo`

        Args:
            ids
            file: The photo.
            n
            tags

        Returns:
            None: OK

        Example:
            await client.pets.upload(ids, file=...)
        """
        return await self._client.call(
            "POST",
            "/pets/{ids}/photo",
            path={"ids": pipes(ids)},
            multipart={"file": file, "n": csv(n), "tags": part(tags, each=True)},
            security=(("basic",), ("oauth",)),
            options=request_options,
        )


class PetsWithRawResponse:
    def __init__(self, resource: Pets) -> None:
        bound = as_raw(resource)
        self.list = raw(bound.list)
        self.create = raw(bound.create)
        self.form = raw(bound.form)
        self.upload = raw(bound.upload)


class AsyncPetsWithRawResponse:
    def __init__(self, resource: AsyncPets) -> None:
        bound = as_raw(resource)
        self.list = async_raw(bound.list)
        self.create = async_raw(bound.create)
        self.form = async_raw(bound.form)
        self.upload = async_raw(bound.upload)


class PetsWithStreamingResponse:
    def __init__(self, resource: Pets) -> None:
        bound = as_streaming(resource)
        self.list = streaming(bound.list)
        self.create = streaming(bound.create)
        self.form = streaming(bound.form)
        self.upload = streaming(bound.upload)


class AsyncPetsWithStreamingResponse:
    def __init__(self, resource: AsyncPets) -> None:
        bound = as_streaming(resource)
        self.list = async_streaming(bound.list)
        self.create = async_streaming(bound.create)
        self.form = async_streaming(bound.form)
        self.upload = async_streaming(bound.upload)
