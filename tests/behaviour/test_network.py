"""TLS and proxies of the default transports."""

from __future__ import annotations

import shutil
import socket
import ssl
import subprocess
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx2
import pytest

from generator.runtime import errors as e
from generator.runtime.client.base import SyncClient

from .callers import API, TOKEN, AsyncCaller, Caller, Thing
from .fault_server import FaultServer, fault_server
from .faults import answers

KINDS = pytest.mark.parametrize("kind", [Caller, AsyncCaller])


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for 127.0.0.1 that signs itself, with its key, in one file."""
    if shutil.which("openssl") is None:
        pytest.skip("openssl is not installed")
    folder = tmp_path_factory.mktemp("tls")
    command = "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=test"
    command += " -addext subjectAltName=IP:127.0.0.1 -keyout key.pem -out cert.pem"
    subprocess.run(command.split(), cwd=folder, check=True, capture_output=True)
    both = folder / "both.pem"
    both.write_bytes((folder / "cert.pem").read_bytes() + (folder / "key.pem").read_bytes())
    return both


class TlsFront:
    """Speaks TLS on a port of its own and passes everything on to a fault server."""

    def __init__(self, certificate: Path, server: FaultServer) -> None:
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(certificate)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._server = server
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                sock, _ = self._listener.accept()
                threading.Thread(target=self._serve, args=(sock,), daemon=True).start()

    def _serve(self, sock: socket.socket) -> None:
        with suppress(OSError):
            wrapped = self._context.wrap_socket(sock, server_side=True)
            self._server.serve(wrapped)

    def close(self) -> None:
        self._listener.close()


@pytest.fixture
def front(certificate: Path) -> Iterator[tuple[TlsFront, FaultServer]]:
    with fault_server() as server:
        front = TlsFront(certificate, server)
        yield front, server
        front.close()


@KINDS
def test_a_certificate_that_nobody_vouches_for(kind: type[Caller], front: tuple[TlsFront, FaultServer]) -> None:
    tls, server = front
    server.on("/x", answers())
    caller = kind(f"https://127.0.0.1:{tls.port}")
    with pytest.raises(e.APIConnectionError, match="CERTIFICATE_VERIFY_FAILED") as caught:
        caller.call("POST", "/x")
    caller.close()
    assert caught.value.request_sent is False
    assert server.count("/x") == 0


@KINDS
def test_a_certificate_that_the_environment_vouches_for(
    kind: type[Caller], front: tuple[TlsFront, FaultServer], certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tls, server = front
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    server.on("/x", answers())
    caller = kind(f"https://127.0.0.1:{tls.port}")
    client = caller.client()
    for _ in range(3):
        assert caller.run(client.call("POST", "/x", json={"a": 1}, returns=Thing)).name == "ok"
    caller.close()
    assert server.count("/x") == 3


@KINDS
def test_the_environments_proxy_is_used(
    kind: type[Caller], server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", server.url.replace("http://", "http://user:pa%20ss@"))
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    server.on("http://api.invalid/x", answers())
    server.on("/x", answers())
    caller = kind("http://api.invalid")
    assert caller.call("GET", "/x").name == "ok"
    assert caller.call("GET", "/x", client={"base_url": server.url}).name == "ok"
    caller.close()
    [proxied] = server.requests("http://api.invalid/x")
    assert proxied.headers["proxy-authorization"] == "Basic dXNlcjpwYSBzcw=="
    assert proxied.headers["authorization"] == f"Bearer {TOKEN}"
    assert server.count("/x") == 1


# --- the same settings without the environment -------------------------------------------------------------------------


@KINDS
def test_a_proxy_of_the_clients_own(kind: type[Caller], server: FaultServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    server.on("http://api.invalid/x", answers())
    caller = kind("http://api.invalid")
    proxy = server.url.replace("http://", "http://user:pa%20ss@")
    assert caller.call("GET", "/x", client={"proxy": proxy}).name == "ok"
    caller.close()
    [proxied] = server.requests("http://api.invalid/x")
    assert proxied.headers["proxy-authorization"] == "Basic dXNlcjpwYSBzcw=="


@KINDS
@pytest.mark.parametrize("how", ["file", "context", "off"])
def test_who_vouches_for_a_certificate(
    kind: type[Caller], how: str, front: tuple[TlsFront, FaultServer], certificate: Path
) -> None:
    tls, server = front
    server.on("/x", answers())
    context = ssl.create_default_context(cafile=str(certificate))
    verify = {"file": str(certificate), "context": context, "off": False}[how]
    caller = kind(f"https://127.0.0.1:{tls.port}")
    assert caller.call("GET", "/x", client={"verify": verify}).name == "ok"
    caller.close()


@KINDS
def test_a_certificate_of_the_clients_own(
    kind: type[Caller], front: tuple[TlsFront, FaultServer], certificate: Path
) -> None:
    tls, server = front
    server.on("/x", answers())
    tls._context.verify_mode = ssl.CERT_REQUIRED
    tls._context.load_verify_locations(certificate)
    caller = kind(f"https://127.0.0.1:{tls.port}")
    with pytest.raises(e.APIConnectionError):
        caller.call("GET", "/x", client={"verify": str(certificate), "max_retries": 0})
    assert caller.call("GET", "/x", client={"verify": str(certificate), "cert": str(certificate)}).name == "ok"
    caller.close()


@pytest.mark.parametrize("setting", [{"proxy": "http://127.0.0.1:1"}, {"verify": False}, {"cert": "x.pem"}])
def test_settings_that_another_transport_would_not_know(setting: Any) -> None:
    for other in ({"transport": "fast"}, {"transport": BytesTransport()}, {"http_client": httpx2.Client()}):
        with pytest.raises(ValueError, match="proxy, verify and cert"):
            SyncClient(API, TOKEN, **setting, **other)


class BytesTransport:
    def send(self, request: object) -> object:
        raise AssertionError
