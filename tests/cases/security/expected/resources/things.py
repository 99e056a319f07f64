"""Things: Operations on things."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

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


class Things(Resource):
    """Operations on things."""

    @cached_property
    def with_raw_response(self) -> ThingsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return ThingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ThingsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return ThingsWithStreamingResponse(self)

    def both(self, **request_options: Unpack[RequestOptions]) -> None:
        """Both.

        `GET /both`

        Returns:
            None: ok

        Example:
            client.things.both()
        """
        return self._client.call(
            "GET", "/both", security=(("app_key", "user_key"),), options=request_options
        )

    def cookie(
        self, *, flavor: str | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> None:
        """Cookie.

        `GET /cookie`

        Args:
            flavor

        Returns:
            None: ok

        Example:
            client.things.cookie()
        """
        return self._client.call(
            "GET",
            "/cookie",
            cookies={"flavor": flavor},
            security=(("session",),),
            options=request_options,
        )

    def digest(self, **request_options: Unpack[RequestOptions]) -> None:
        """Digest.

        `GET /digest`

        Returns:
            None: ok

        Example:
            client.things.digest()
        """
        return self._client.call("GET", "/digest", options=request_options)

    def either(self, **request_options: Unpack[RequestOptions]) -> None:
        """Either.

        `GET /either`

        Returns:
            None: ok

        Example:
            client.things.either()
        """
        return self._client.call(
            "GET", "/either", security=(("base_url_token",), ("o_auth",)), options=request_options
        )

    def login(self, **request_options: Unpack[RequestOptions]) -> None:
        """Login.

        `POST /login`

        Returns:
            None: ok

        Example:
            client.things.login()
        """
        return self._client.call("POST", "/login", options=request_options)

    def one_header(self, **request_options: Unpack[RequestOptions]) -> None:
        """One header.

        `GET /one_header`

        Returns:
            None: ok

        Example:
            client.things.one_header()
        """
        return self._client.call(
            "GET",
            "/one_header",
            security=(("app_key", "base_url_token"), ("app_key", "o_auth")),
            options=request_options,
        )

    def optional(self, **request_options: Unpack[RequestOptions]) -> None:
        """Optional.

        `GET /optional`

        Returns:
            None: ok

        Example:
            client.things.optional()
        """
        return self._client.call(
            "GET", "/optional", security=((), ("o_auth",)), options=request_options
        )


class AsyncThings(AsyncResource):
    """Operations on things."""

    @cached_property
    def with_raw_response(self) -> AsyncThingsWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncThingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncThingsWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncThingsWithStreamingResponse(self)

    async def both(self, **request_options: Unpack[RequestOptions]) -> None:
        """Both.

        `GET /both`

        Returns:
            None: ok

        Example:
            await client.things.both()
        """
        return await self._client.call(
            "GET", "/both", security=(("app_key", "user_key"),), options=request_options
        )

    async def cookie(
        self, *, flavor: str | Omit = omit, **request_options: Unpack[RequestOptions]
    ) -> None:
        """Cookie.

        `GET /cookie`

        Args:
            flavor

        Returns:
            None: ok

        Example:
            await client.things.cookie()
        """
        return await self._client.call(
            "GET",
            "/cookie",
            cookies={"flavor": flavor},
            security=(("session",),),
            options=request_options,
        )

    async def digest(self, **request_options: Unpack[RequestOptions]) -> None:
        """Digest.

        `GET /digest`

        Returns:
            None: ok

        Example:
            await client.things.digest()
        """
        return await self._client.call("GET", "/digest", options=request_options)

    async def either(self, **request_options: Unpack[RequestOptions]) -> None:
        """Either.

        `GET /either`

        Returns:
            None: ok

        Example:
            await client.things.either()
        """
        return await self._client.call(
            "GET", "/either", security=(("base_url_token",), ("o_auth",)), options=request_options
        )

    async def login(self, **request_options: Unpack[RequestOptions]) -> None:
        """Login.

        `POST /login`

        Returns:
            None: ok

        Example:
            await client.things.login()
        """
        return await self._client.call("POST", "/login", options=request_options)

    async def one_header(self, **request_options: Unpack[RequestOptions]) -> None:
        """One header.

        `GET /one_header`

        Returns:
            None: ok

        Example:
            await client.things.one_header()
        """
        return await self._client.call(
            "GET",
            "/one_header",
            security=(("app_key", "base_url_token"), ("app_key", "o_auth")),
            options=request_options,
        )

    async def optional(self, **request_options: Unpack[RequestOptions]) -> None:
        """Optional.

        `GET /optional`

        Returns:
            None: ok

        Example:
            await client.things.optional()
        """
        return await self._client.call(
            "GET", "/optional", security=((), ("o_auth",)), options=request_options
        )


class ThingsWithRawResponse:
    def __init__(self, resource: Things) -> None:
        bound = as_raw(resource)
        self.both = raw(bound.both)
        self.cookie = raw(bound.cookie)
        self.digest = raw(bound.digest)
        self.either = raw(bound.either)
        self.login = raw(bound.login)
        self.one_header = raw(bound.one_header)
        self.optional = raw(bound.optional)


class AsyncThingsWithRawResponse:
    def __init__(self, resource: AsyncThings) -> None:
        bound = as_raw(resource)
        self.both = async_raw(bound.both)
        self.cookie = async_raw(bound.cookie)
        self.digest = async_raw(bound.digest)
        self.either = async_raw(bound.either)
        self.login = async_raw(bound.login)
        self.one_header = async_raw(bound.one_header)
        self.optional = async_raw(bound.optional)


class ThingsWithStreamingResponse:
    def __init__(self, resource: Things) -> None:
        bound = as_streaming(resource)
        self.both = streaming(bound.both)
        self.cookie = streaming(bound.cookie)
        self.digest = streaming(bound.digest)
        self.either = streaming(bound.either)
        self.login = streaming(bound.login)
        self.one_header = streaming(bound.one_header)
        self.optional = streaming(bound.optional)


class AsyncThingsWithStreamingResponse:
    def __init__(self, resource: AsyncThings) -> None:
        bound = as_streaming(resource)
        self.both = async_streaming(bound.both)
        self.cookie = async_streaming(bound.cookie)
        self.digest = async_streaming(bound.digest)
        self.either = async_streaming(bound.either)
        self.login = async_streaming(bound.login)
        self.one_header = async_streaming(bound.one_header)
        self.optional = async_streaming(bound.optional)
