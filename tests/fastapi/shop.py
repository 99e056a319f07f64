"""Serves the application under uvicorn, generates its client from its own `app.openapi()`, and calls it both ways."""

from __future__ import annotations

import asyncio
import inspect
import json
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Literal

import uvicorn

from tests.support.clients import GeneratedClient

from .app import app

Way = Literal["sync", "async"]


@contextmanager
def served() -> Iterator[str]:
    """The application's address on 127.0.0.1. Requests wait in the socket until uvicorn is there."""
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning", lifespan="off"))
    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=server.run, args=([listening],))
        thread.start()
        try:
            yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join()


def generated(folder: Path) -> GeneratedClient:
    """The client as a user gets it: by the command line."""
    description = folder / "openapi.json"
    description.write_text(json.dumps(app.openapi()), "utf-8")
    out = folder / "client"
    command = [sys.executable, "-m", "generator", "generate", str(description), "--out", str(out)]
    subprocess.run(command, check=True, capture_output=True, text=True)
    surface = json.loads((out / "surface.json").read_text("utf-8"))
    return GeneratedClient(out, surface["package"], len(surface["operations"]), ())


class Shop:
    """Calls the client's methods, sync or async, by the operation's method and path: names are other tests' matter."""

    def __init__(self, client: GeneratedClient, url: str, way: Way) -> None:
        self.client = client
        self._url = url
        self._way = way
        self._entries = {one["http"]: one for one in client.surface["operations"]}
        self.called: set[str] = set()

    def call(self, operation: str, *positional: Any, token: str | None = "a-token", **keyword: Any) -> Any:
        """What the method returns, awaited where it must be; a download is read, a stream is a list of its items."""
        self.called.add(operation)
        app.state.received = {}
        return asyncio.run(self._call(self._entries[operation], token, positional, keyword))

    async def _call(self, entry: dict[str, Any], token: str | None, positional: Any, keyword: Any) -> Any:
        type_ = self.client.client_class(asynchronous=self._way == "async")
        client = type_(token, base_url=self._url, max_retries=0, strict=True)
        try:
            result = getattr(getattr(client, entry["resource"]), entry["method"])(*positional, **keyword)
            if self._way == "sync":
                return self._read(result)
            return await self._read_async(result)
        finally:
            await client.close() if self._way == "async" else client.close()

    def _read(self, result: Any) -> Any:
        if hasattr(result, "iter_bytes"):  # a download
            return result.read()
        return list(result) if type(result).__name__ in ("Stream", "Page") and hasattr(result, "__iter__") else result

    async def _read_async(self, result: Any) -> Any:
        if hasattr(result, "iter_bytes"):
            return await result.read()
        if inspect.isawaitable(result) and not hasattr(result, "__aiter__"):
            result = await result
        return [one async for one in result] if hasattr(result, "__aiter__") else result

    @property
    def received(self) -> dict[str, Any]:
        """What the application received, as FastAPI parsed it."""
        received: dict[str, Any] = app.state.received
        return received

    def error(self, name: str) -> type[Exception]:
        error: type[Exception] = getattr(self.client.import_("errors"), name)
        return error
