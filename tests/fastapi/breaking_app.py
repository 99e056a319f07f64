"""An application whose streams stand still in the middle of an item: `python -m tests.fastapi.breaking_app` prints its port."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator

import uvicorn
from fastapi import FastAPI
from fastapi.responses import StreamingResponse

app = FastAPI()


async def halted(whole: str, half: str) -> AsyncIterator[str]:
    yield whole
    yield half
    await asyncio.sleep(600)


@app.get("/lines")
async def lines() -> StreamingResponse:
    return StreamingResponse(halted('{"n": 1}\n', '{"n": '), media_type="application/jsonl")


@app.get("/events")
async def events() -> StreamingResponse:
    return StreamingResponse(halted('data: {"n": 1}\n\n', 'data: {"n": '), media_type="text/event-stream")


if __name__ == "__main__":
    listening = socket.socket()
    listening.bind(("127.0.0.1", 0))
    listening.listen()  # who reads the port may connect before the server is ready
    print(listening.getsockname()[1], flush=True)
    config = uvicorn.Config(app, log_level="critical", timeout_graceful_shutdown=1)
    uvicorn.Server(config).run(sockets=[listening])
