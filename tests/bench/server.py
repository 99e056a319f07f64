"""A server that answers every request with one JSON file, as fast as Python can: `python -m tests.bench.server FILE`.

Without a file it streams events: one, and the connection stays open; or `/long/N` of 64 KiB. It prints its port. What is measured against it is the client, so it does next to nothing, in a process of its own.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path

END = b"\r\n\r\n"


class Answering(asyncio.Protocol):
    def __init__(self, answer: bytes) -> None:
        self._answer = answer
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Requests have no body."""
        self._received += data
        while END in self._received:
            _, _, self._received = self._received.partition(END)
            self._transport.write(self._answer)


async def serve(content: bytes) -> None:
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(content)}\r\n\r\n"
    answer = head.encode() + content
    server = await asyncio.get_running_loop().create_server(lambda: Answering(answer), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


EVENT = b'data: {"content": "%s"}\n\n'
STREAM = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"


async def stream(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with suppress(ConnectionError, asyncio.IncompleteReadError):
        path = (await reader.readuntil(END)).split(b" ", 2)[1]
        if path.startswith(b"/long/"):
            writer.write(STREAM)
            event = EVENT % (b"x" * 64 * 1024)
            for _ in range(int(path.removeprefix(b"/long/"))):
                writer.write(event)
                await writer.drain()
        else:
            writer.write(STREAM + EVENT % b"x")
            await reader.read()  # until the client has had enough
    writer.close()


async def serve_streams() -> None:
    server = await asyncio.start_server(stream, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


def serving(file: Path) -> AbstractContextManager[str]:
    """The address of a server that answers with this file."""
    return _running(str(file))


def streaming_server() -> AbstractContextManager[str]:
    """The address of a server that streams events."""
    return _running()


@contextmanager
def _running(*arguments: str) -> Iterator[str]:
    from .places import ROOT

    command = [sys.executable, "-m", "tests.bench.server", *arguments]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.kill()


if __name__ == "__main__":
    asyncio.run(serve(Path(sys.argv[1]).read_bytes()) if sys.argv[1:] else serve_streams())
