"""A file that the API sends."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Awaitable, Callable, Generator
from typing import Any, Self

from ..errors import SDKError
from .async_body import AsyncBody
from .body import Head
from .content import MAX_RATIO
from .sync_body import SyncBody
from .texts import Progress


class Download(SyncBody):
    """A file that the API sends. Read it with `iter_bytes`, `read` or `save`, or close it."""

    __slots__ = ()


class AsyncDownload:
    """A file that the API sends. The request goes out when it is first used.

    await client.data_export.download(id).save("export.csv", gunzip=True)

    async with client.data_export.download(id) as download:
        async for piece in download.iter_bytes(): ...
    """

    __slots__ = ("_body", "_open")

    def __init__(self, open_body: Callable[[], Awaitable[AsyncBody]]) -> None:
        self._open = open_body
        self._body: AsyncBody | None = None

    async def open(self) -> AsyncDownload:
        """Send the request, unless that has been done; the same as awaiting the download. Raises as any call."""
        await self._opened()
        return self

    def __await__(self) -> Generator[Any, None, AsyncDownload]:
        return self.open().__await__()

    async def _opened(self) -> AsyncBody:
        if self._body is None:
            self._body = await self._open()
        return self._body

    @property
    def response(self) -> Head:
        """Status, headers, request id and rate limit, once opened."""
        if self._body is None:
            raise SDKError("the download has not been opened: await it first")
        return self._body

    async def iter_bytes(self, *, gunzip: bool = False, max_ratio: float | None = MAX_RATIO) -> AsyncIterator[bytes]:
        """As `Download.iter_bytes`."""
        async for piece in (await self._opened()).iter_bytes(gunzip=gunzip, max_ratio=max_ratio):
            yield piece

    async def read(self, *, gunzip: bool = False) -> bytes:
        """As `Download.read`."""
        return await (await self._opened()).read(gunzip=gunzip)

    async def iter_text(self) -> AsyncIterator[str]:
        """As `Download.iter_text`."""
        async for text in (await self._opened()).iter_text():
            yield text

    async def iter_lines(self) -> AsyncIterator[str]:
        """As `Download.iter_lines`."""
        async for line in (await self._opened()).iter_lines():
            yield line

    async def save(
        self,
        path: str | os.PathLike[str],
        *,
        gunzip: bool = False,
        max_ratio: float | None = MAX_RATIO,
        progress: Progress | None = None,
    ) -> int:
        """As `Download.save`."""
        return await (await self._opened()).save(path, gunzip=gunzip, max_ratio=max_ratio, progress=progress)

    async def aclose(self) -> None:
        """Give the connection back."""
        if self._body is not None:
            await self._body.aclose()

    async def __aenter__(self) -> Self:
        await self._opened()
        return self

    async def __aexit__(self, *error: object) -> None:
        await self.aclose()
