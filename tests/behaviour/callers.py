"""One face for the sync and the async client, so that a case is written once and runs with both.

The clients wait for retries on a clock of their own: pauses are recorded and cost a hundredth of their time, so that a
table of a hundred cases takes seconds. Time-outs and deadlines are real, and set short by the cases that need them.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Mapping
from typing import Any

from generator.runtime.client.base import ApiInfo, AsyncClient, Credential, SyncClient
from generator.runtime.client.clock import Clock
from generator.runtime.client.resource import AsyncResource, Resource
from generator.runtime.models.model import Model

TOKEN = "tok_SECRET0123456789"
API = ApiInfo(
    "Test API",
    "1.0",
    "test_api",
    {"us": "https://api.example.com", "eu": "https://api.eu.example.com"},
    "us",
    {"Test-Version": "1.0"},
    credentials={"token": Credential("bearer", env="TEST_API_KEY")},
    security=(("token",),),
    needs_credentials=True,
    generator="sdkgen/test",
)


class Thing(Model):
    id: str | None = None
    name: str | None = None
    size: int | None = None


class Things(Resource):
    def retrieve(self, id: str, **options: Any) -> Thing:
        return self._client.call("GET", "/things/{id}", path={"id": id}, returns=Thing, options=options)  # type: ignore[typeddict-item]


class AsyncThings(AsyncResource):
    async def retrieve(self, id: str, **options: Any) -> Thing:
        return await self._client.call("GET", "/things/{id}", path={"id": id}, returns=Thing, options=options)  # type: ignore[typeddict-item]


class BriefClock(Clock):
    """A clock whose pauses are short; `pauses` has them as they were meant."""

    __slots__ = ("pauses",)

    def __init__(self) -> None:
        self.pauses: list[float] = []

    def sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)
        super().sleep(seconds / 100)

    async def asleep(self, seconds: float) -> None:
        self.pauses.append(seconds)
        await super().asleep(seconds / 100)


class Caller:
    """A client and how to call it."""

    is_async = False
    transport: Any = None

    def __init__(self, url: str) -> None:
        self.url = url
        self._opened: list[Any] = []
        self.clock = BriefClock()

    def client(self, **options: Any) -> Any:
        """A client with the recorded clock, closed at the end of the test."""
        options = {"token": TOKEN, "base_url": self.url, "transport": self.transport, **options}
        client = self._make(options)
        client._core.clock = self.clock
        self._opened.append(client)
        return client

    def _make(self, options: dict[str, Any]) -> Any:
        return SyncClient(API, **options)

    def run(self, result: Any) -> Any:
        """The value of what a client's method gave, awaited where it must be."""
        return result

    def call(self, method: str, path: str, *, client: Mapping[str, Any] | None = None, **arguments: Any) -> Any:
        """One call, with client settings of its own."""
        arguments.setdefault("returns", Thing)
        return self.run(self.client(**(client or {})).call(method, path, **arguments))

    def close(self) -> None:
        for client in self._opened:
            client.close()


class AsyncCaller(Caller):
    is_async = True

    def __init__(self, url: str) -> None:
        super().__init__(url)
        self._runner = asyncio.Runner()

    def _make(self, options: dict[str, Any]) -> Any:
        return AsyncClient(API, **options)

    def run(self, result: Coroutine[Any, Any, Any]) -> Any:
        async def wait() -> Any:
            return await result

        return self._runner.run(wait())

    def close(self) -> None:
        for client in self._opened:
            self.run(client.close())
        self._runner.close()


def _variant(base: type[Caller], name: str, transport: str | None) -> Callable[[str], Caller]:
    class Variant(base):  # type: ignore[misc, valid-type]
        pass

    Variant.transport = transport
    Variant.__name__ = name

    class Factory:
        def __call__(self, url: str) -> Caller:
            variant: Caller = Variant(url)
            return variant

        def __str__(self) -> str:
            return name

    return Factory()


def callers() -> list[Callable[[str], Caller]]:
    """Sync and async on the default transport, and on the fast one where it is installed."""
    found = [_variant(Caller, "sync", None), _variant(AsyncCaller, "async", None)]
    try:
        import pyreqwest  # noqa: F401
    except ImportError:
        return found
    return [*found, _variant(Caller, "sync-fast", "fast"), _variant(AsyncCaller, "async-fast", "fast")]
