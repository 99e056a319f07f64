"""Talk: Operations on talk."""

# pyright: reportDeprecated=false
# mypy: disable-error-code="deprecated"

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack, overload

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
from .._runtime.deprecation import deprecated_arguments, deprecated_method
from .._runtime.types import omit

if TYPE_CHECKING:
    from .._runtime.streaming.async_stream import AsyncStream
    from .._runtime.streaming.events import ServerSentEvent
    from .._runtime.streaming.sync_stream import Stream
    from .._runtime.types import Omit, RequestOptions, StreamOptions
    from ..models.thing import Thing


class Talk(Resource):
    """Operations on talk."""

    @cached_property
    def with_raw_response(self) -> TalkWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return TalkWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TalkWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return TalkWithStreamingResponse(self)

    @overload
    @deprecated_method("client.talk.create() is deprecated: POST /talk")
    def create(
        self,
        *,
        stream: Literal[False] | Omit = omit,
        prompt: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Thing: ...

    @overload
    @deprecated_method("client.talk.create() is deprecated: POST /talk")
    def create(
        self,
        *,
        stream: Literal[True],
        prompt: str | Omit = omit,
        **request_options: Unpack[StreamOptions],
    ) -> Stream[ServerSentEvent[Thing]]: ...

    @deprecated_method("client.talk.create() is deprecated: POST /talk")
    @deprecated_arguments("client.talk.create()", "stream")
    def create(
        self,
        *,
        stream: bool | Omit = omit,
        prompt: str | Omit = omit,
        **request_options: Unpack[StreamOptions],
    ) -> Thing | Stream[ServerSentEvent[Thing]]:
        """Create.

        `POST /talk`

        Deprecated.

        Args:
            prompt
            stream: Deprecated.

        Returns:
            Thing: Said. With `stream=True`, its items as they arrive, as
                `Stream[ServerSentEvent[Thing]]`.

        Example:
            client.talk.create()
        """
        if stream is True:
            return self._client.open_stream(
                "POST",
                "/talk",
                json={"prompt": prompt, "stream": stream},
                accept="text/event-stream",
                returns=models.Thing,
                format="events",
                options=request_options,
            )
        return self._client.call(
            "POST",
            "/talk",
            json={"prompt": prompt, "stream": stream},
            returns=models.Thing,
            options=request_options,
        )


class AsyncTalk(AsyncResource):
    """Operations on talk."""

    @cached_property
    def with_raw_response(self) -> AsyncTalkWithRawResponse:
        """The same methods, answering status, headers and the undecoded body."""
        return AsyncTalkWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTalkWithStreamingResponse:
        """The same methods, answering a response whose body is read as it arrives."""
        return AsyncTalkWithStreamingResponse(self)

    @overload
    @deprecated_method("client.talk.create() is deprecated: POST /talk")
    async def create(
        self,
        *,
        stream: Literal[False] | Omit = omit,
        prompt: str | Omit = omit,
        **request_options: Unpack[RequestOptions],
    ) -> Thing: ...

    @overload
    @deprecated_method("client.talk.create() is deprecated: POST /talk")
    async def create(
        self,
        *,
        stream: Literal[True],
        prompt: str | Omit = omit,
        **request_options: Unpack[StreamOptions],
    ) -> AsyncStream[ServerSentEvent[Thing]]: ...

    @deprecated_method("client.talk.create() is deprecated: POST /talk")
    @deprecated_arguments("client.talk.create()", "stream")
    async def create(
        self,
        *,
        stream: bool | Omit = omit,
        prompt: str | Omit = omit,
        **request_options: Unpack[StreamOptions],
    ) -> Thing | AsyncStream[ServerSentEvent[Thing]]:
        """Create.

        `POST /talk`

        Deprecated.

        Args:
            prompt
            stream: Deprecated.

        Returns:
            Thing: Said. With `stream=True`, its items as they arrive, as
                `Stream[ServerSentEvent[Thing]]`.

        Example:
            await client.talk.create()
        """
        if stream is True:
            return await self._client.open_stream(
                "POST",
                "/talk",
                json={"prompt": prompt, "stream": stream},
                accept="text/event-stream",
                returns=models.Thing,
                format="events",
                options=request_options,
            )
        return await self._client.call(
            "POST",
            "/talk",
            json={"prompt": prompt, "stream": stream},
            returns=models.Thing,
            options=request_options,
        )


class TalkWithRawResponse:
    def __init__(self, resource: Talk) -> None:
        bound = as_raw(resource)
        self.create = raw(bound.create)


class AsyncTalkWithRawResponse:
    def __init__(self, resource: AsyncTalk) -> None:
        bound = as_raw(resource)
        self.create = async_raw(bound.create)


class TalkWithStreamingResponse:
    def __init__(self, resource: Talk) -> None:
        bound = as_streaming(resource)
        self.create = streaming(bound.create)


class AsyncTalkWithStreamingResponse:
    def __init__(self, resource: AsyncTalk) -> None:
        bound = as_streaming(resource)
        self.create = async_streaming(bound.create)
