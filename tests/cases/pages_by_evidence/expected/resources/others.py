"""Others: Operations on others."""

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
from .._runtime.types import omit

if TYPE_CHECKING:
    from .._runtime.types import Omit, RequestOptions
    from ..models.get_playlist_response import GetPlaylistResponse


class Others(Resource):
    """Operations on others."""

    @cached_property
    def with_raw_response(self) -> OthersWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return OthersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> OthersWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return OthersWithStreamingResponse(self)

    def list_candles(
        self,
        *,
        from_: int | Omit = omit,
        to: int | Omit = omit,
        limit: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> list[float]:
        """List candles.

        `GET /candles`

        Args:
            from_
            to
            limit

        Returns:
            list[float]: Candles.

        Example:
            client.others.list_candles()
        """
        return self._client.call(
            "GET",
            "/candles",
            query={"from": from_, "to": to, "limit": limit},
            returns=list[float],
            options=request_options,
        )

    def list_off(
        self,
        *,
        offset: int | Omit = omit,
        limit: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> list[str]:
        """List off.

        `GET /off`

        Args:
            offset
            limit

        Returns:
            list[str]: Items.

        Example:
            client.others.list_off()
        """
        return self._client.call(
            "GET",
            "/off",
            query={"offset": offset, "limit": limit},
            returns=list[str],
            options=request_options,
        )

    def list_texts(
        self,
        *,
        offset: str | Omit = omit,
        limit: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> list[str]:
        """List texts.

        `GET /texts`

        Args:
            offset
            limit

        Returns:
            list[str]: Items.

        Example:
            client.others.list_texts()
        """
        return self._client.call(
            "GET",
            "/texts",
            query={"offset": offset, "limit": limit},
            returns=list[str],
            options=request_options,
        )

    def retrieve_playlist(
        self,
        id: str,
        /,
        *,
        offset: int | Omit = omit,
        limit: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> GetPlaylistResponse:
        """Retrieve playlist.

        `GET /playlists/{id}`

        Args:
            id
            offset
            limit

        Returns:
            GetPlaylistResponse: A playlist.

        Example:
            client.others.retrieve_playlist(playlist_id)
        """
        return self._client.call(
            "GET",
            "/playlists/{id}",
            path={"id": id},
            query={"offset": offset, "limit": limit},
            returns=models.GetPlaylistResponse,
            options=request_options,
        )


class AsyncOthers(AsyncResource):
    """Operations on others."""

    @cached_property
    def with_raw_response(self) -> AsyncOthersWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncOthersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncOthersWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncOthersWithStreamingResponse(self)

    async def list_candles(
        self,
        *,
        from_: int | Omit = omit,
        to: int | Omit = omit,
        limit: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> list[float]:
        """List candles.

        `GET /candles`

        Args:
            from_
            to
            limit

        Returns:
            list[float]: Candles.

        Example:
            await client.others.list_candles()
        """
        return await self._client.call(
            "GET",
            "/candles",
            query={"from": from_, "to": to, "limit": limit},
            returns=list[float],
            options=request_options,
        )

    async def list_off(
        self,
        *,
        offset: int | Omit = omit,
        limit: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> list[str]:
        """List off.

        `GET /off`

        Args:
            offset
            limit

        Returns:
            list[str]: Items.

        Example:
            await client.others.list_off()
        """
        return await self._client.call(
            "GET",
            "/off",
            query={"offset": offset, "limit": limit},
            returns=list[str],
            options=request_options,
        )

    async def list_texts(
        self,
        *,
        offset: str | Omit = omit,
        limit: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> list[str]:
        """List texts.

        `GET /texts`

        Args:
            offset
            limit

        Returns:
            list[str]: Items.

        Example:
            await client.others.list_texts()
        """
        return await self._client.call(
            "GET",
            "/texts",
            query={"offset": offset, "limit": limit},
            returns=list[str],
            options=request_options,
        )

    async def retrieve_playlist(
        self,
        id: str,
        /,
        *,
        offset: int | Omit = omit,
        limit: int | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> GetPlaylistResponse:
        """Retrieve playlist.

        `GET /playlists/{id}`

        Args:
            id
            offset
            limit

        Returns:
            GetPlaylistResponse: A playlist.

        Example:
            await client.others.retrieve_playlist(playlist_id)
        """
        return await self._client.call(
            "GET",
            "/playlists/{id}",
            path={"id": id},
            query={"offset": offset, "limit": limit},
            returns=models.GetPlaylistResponse,
            options=request_options,
        )


class OthersWithRawResponse:
    def __init__(self, resource: Others) -> None:
        bound = as_raw(resource)
        self.list_candles = raw(bound.list_candles)
        self.list_off = raw(bound.list_off)
        self.list_texts = raw(bound.list_texts)
        self.retrieve_playlist = raw(bound.retrieve_playlist)


class AsyncOthersWithRawResponse:
    def __init__(self, resource: AsyncOthers) -> None:
        bound = as_raw(resource)
        self.list_candles = async_raw(bound.list_candles)
        self.list_off = async_raw(bound.list_off)
        self.list_texts = async_raw(bound.list_texts)
        self.retrieve_playlist = async_raw(bound.retrieve_playlist)


class OthersWithStreamingResponse:
    def __init__(self, resource: Others) -> None:
        bound = as_streaming(resource)
        self.list_candles = streaming(bound.list_candles)
        self.list_off = streaming(bound.list_off)
        self.list_texts = streaming(bound.list_texts)
        self.retrieve_playlist = streaming(bound.retrieve_playlist)


class AsyncOthersWithStreamingResponse:
    def __init__(self, resource: AsyncOthers) -> None:
        bound = as_streaming(resource)
        self.list_candles = async_streaming(bound.list_candles)
        self.list_off = async_streaming(bound.list_off)
        self.list_texts = async_streaming(bound.list_texts)
        self.retrieve_playlist = async_streaming(bound.retrieve_playlist)
