"""The base of the resource classes, and the types of their raw and streaming variants."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar, cast

from .calls import view

if TYPE_CHECKING:
    from typing import Self

    from ..response.async_body import AsyncStreamingManager
    from ..response.raw import RawResponse
    from ..response.sync_body import StreamingManager
    from .base import AsyncClient, SyncClient

P = ParamSpec("P")
R = TypeVar("R")


class Resource:
    """A group of operations. Holds the client and nothing else."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"

    def _as_raw(self) -> Self:
        """This resource, its methods giving a `RawResponse`."""
        return type(self)(view(self._client, mode="raw"))

    def _as_streaming(self) -> Self:
        """This resource, its methods giving a `StreamingResponse`."""
        return type(self)(view(self._client, mode="streaming"))


class AsyncResource:
    """A group of operations. Holds the client and nothing else."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"

    def _as_raw(self) -> Self:
        """This resource, its methods giving a `RawResponse`."""
        return type(self)(view(self._client, mode="raw"))

    def _as_streaming(self) -> Self:
        """This resource, its methods giving an `AsyncStreamingResponse`."""
        return type(self)(view(self._client, mode="streaming"))


ResourceT = TypeVar("ResourceT", bound="Resource | AsyncResource")


def as_raw(resource: ResourceT) -> ResourceT:
    """The resource, its methods giving a `RawResponse`."""
    return cast("ResourceT", cast("Any", resource)._as_raw())


def as_streaming(resource: ResourceT) -> ResourceT:
    """The resource, its methods giving a streaming response."""
    return cast("ResourceT", cast("Any", resource)._as_streaming())


def raw(method: Callable[P, R]) -> Callable[P, RawResponse[R]]:
    """The type of a method of `_as_raw()`; the method itself already answers so."""
    return cast("Callable[P, RawResponse[R]]", method)


def async_raw(method: Callable[P, Awaitable[R]]) -> Callable[P, Awaitable[RawResponse[R]]]:
    """The type of a method of `_as_raw()`; the method itself already answers so."""
    return cast("Callable[P, Awaitable[RawResponse[R]]]", method)


def streaming(method: Callable[P, R]) -> Callable[P, StreamingManager[R]]:
    """A method of `_as_streaming()`, sending its request when the `with` statement is entered."""

    def later(*args: P.args, **kwargs: P.kwargs) -> StreamingManager[R]:
        from ..response.sync_body import StreamingManager

        call: Callable[..., Any] = method
        return StreamingManager(lambda: call(*args, **kwargs))

    return later


def async_streaming(method: Callable[P, Awaitable[R]]) -> Callable[P, AsyncStreamingManager[R]]:
    """A method of `_as_streaming()`, sending its request when the `async with` statement is entered."""

    def later(*args: P.args, **kwargs: P.kwargs) -> AsyncStreamingManager[R]:
        from ..response.async_body import AsyncStreamingManager

        call: Callable[..., Any] = method
        return AsyncStreamingManager(lambda: call(*args, **kwargs))

    return later
