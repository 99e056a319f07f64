"""A real server that is stopped in the middle of an item: the stream says that it is incomplete."""

from __future__ import annotations

import asyncio
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.runtime import errors as e
from generator.runtime.client.api import ApiInfo
from generator.runtime.client.base import AsyncClient, SyncClient

API = ApiInfo("Breaking", "1", "breaking_v1", {"": "http://127.0.0.1"})


@pytest.fixture
def server() -> Iterator[tuple[subprocess.Popen[str], str]]:
    command = [sys.executable, "-m", "tests.fastapi.breaking_app"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2]) as process:
        assert process.stdout is not None
        yield process, f"http://127.0.0.1:{int(process.stdout.readline())}"
        process.kill()


@pytest.mark.parametrize(
    ("path", "format", "how", "asynchronous"),
    [
        ("/lines", "lines", signal.SIGKILL, False),
        ("/events", "events", signal.SIGTERM, False),
        ("/lines", "lines", signal.SIGTERM, True),
        ("/events", "events", signal.SIGKILL, True),
    ],
)
def test_a_server_that_stops_in_the_middle_of_an_item(
    server: tuple[subprocess.Popen[str], str], path: str, format: Any, how: signal.Signals, asynchronous: bool
) -> None:
    process, url = server
    read: list[Any] = []
    wanted: Any = {"returns": dict[str, int], "format": format, "options": {"reconnect": False}}

    def take(item: Any) -> None:
        read.append(item if format == "lines" else item.data)
        process.send_signal(how)

    def sync() -> None:
        with SyncClient(API, base_url=url) as client:
            for item in client.open_stream("GET", path, **wanted):
                take(item)

    async def main() -> None:
        async with AsyncClient(API, base_url=url) as client:
            async for item in client.open_stream("GET", path, **wanted):
                take(item)

    with pytest.raises(e.IncompleteResponseError, match=f"GET {path} 200"):
        asyncio.run(main()) if asynchronous else sync()
    assert read == [{"n": 1}]
