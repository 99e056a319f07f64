"""Where requests go: the servers of the API, of its operations, and the caller's own."""

from __future__ import annotations

from typing import Any

import pytest

from generator.runtime.client.base import ApiInfo, Server, SyncClient
from generator.runtime.http.transport import BytesResponse, Request

API = ApiInfo(
    "T",
    "1",
    "test_api",
    {
        "us": "https://api.example.com/v1",
        "own": Server("https://{site}/{base}", {"site": "", "base": "x"}),
        "tenant": Server(
            "{scheme}://{tenant}.example.com:{port}", {"scheme": "https", "tenant": "demo", "port": "443"}
        ),
        "behind": Server("https://api.example.com{base}", {"base": "/sell/v1"}),
        "relative": "/api/v3",
        "none": "",
    },
    "us",
)
UPLOAD = "https://upload.example.com/api"
ZONE = Server("https://{zone}.dl.example.com", {"zone": "eu"})


class Recorder:
    """A transport that answers nothing and keeps the URLs."""

    def __init__(self) -> None:
        self.urls: list[str] = []

    def send(self, request: Request) -> BytesResponse:
        self.urls.append(request.url)
        return BytesResponse(200, (), b"{}")

    def close(self) -> None:
        """Nothing is open."""


def url(server: str | Server | dict[str, str | Server] | None = None, **options: Any) -> str:
    recorder = Recorder()
    client = SyncClient(API, transport=recorder, **options)
    client.call("GET", "/x", **({} if server is None else {"server": server}))
    (sent,) = recorder.urls
    return sent


def test_the_default_server() -> None:
    assert url() == "https://api.example.com/v1/x"
    assert url(base_url="http://localhost:8000/") == "http://localhost:8000/x"


def test_the_server_of_an_operation() -> None:
    assert url(UPLOAD) == "https://upload.example.com/api/x"
    assert url(ZONE) == "https://eu.dl.example.com/x"
    assert url(ZONE, variables={"zone": "us"}) == "https://us.dl.example.com/x"


def test_a_relative_server_of_an_operation() -> None:
    assert url("v2") == "https://api.example.com/v1/v2/x"
    assert url("..") == url("/") == "https://api.example.com/x"
    assert url("/", base_url="http://localhost:8000/p") == "http://localhost:8000/x"


def test_the_server_of_an_operation_in_the_region_of_the_client() -> None:
    servers: dict[str, str | Server] = {"eu": ZONE, "us": UPLOAD, "tenant": "/files"}
    assert url(servers) == "https://upload.example.com/api/x"
    assert url(servers, region="us") == "https://upload.example.com/api/x"
    assert url(servers, region="tenant") == "https://demo.example.com:443/files/x"
    assert url(servers, region="behind") == "https://eu.dl.example.com/x"
    assert url(servers, region="behind", variables={"zone": "us"}) == "https://us.dl.example.com/x"
    assert url(servers, region="us", base_url="http://localhost:8000") == "http://localhost:8000/x"
    assert url(servers, base_url="http://localhost:8000/p") == "http://localhost:8000/p/x"


def test_a_base_url_of_the_callers_stands_for_all_servers() -> None:
    assert url(UPLOAD, base_url="http://localhost:8000") == "http://localhost:8000/x"
    recorder = Recorder()
    client = SyncClient(API, transport=recorder)
    client.with_options(base_url="http://localhost:8000/p").call("GET", "/x", server=UPLOAD)
    client.call("GET", "/x", server=UPLOAD)
    assert recorder.urls == ["http://localhost:8000/p/x", "https://upload.example.com/api/x"]


@pytest.mark.parametrize(
    ("region", "variables", "expected"),
    [
        ("tenant", {}, "https://demo.example.com:443/x"),
        ("tenant", {"tenant": "acme", "port": None}, "https://acme.example.com:443/x"),
        ("tenant", {"scheme": "http", "port": "8080"}, "http://demo.example.com:8080/x"),
        ("own", {"site": "acme.example.com"}, "https://acme.example.com/x/x"),
        ("own", {"site": "localhost:80", "base": ""}, "https://localhost:80/x"),
        ("own", {"site": "localhost", "base": "a/b/"}, "https://localhost/a/b/x"),
        ("behind", {}, "https://api.example.com/sell/v1/x"),
        ("behind", {"base": ""}, "https://api.example.com/x"),
        ("behind", {"base": "/sell/v2"}, "https://api.example.com/sell/v2/x"),
    ],
)
def test_variables(region: str, variables: dict[str, str | None], expected: str) -> None:
    assert url(region=region, variables=variables) == expected


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"region": "own"}, "needs site"),
        ({"region": "relative"}, "relative URL '/api/v3': pass base_url"),
        ({"region": "none"}, "names no server: pass base_url"),
        ({"region": "eu"}, "unknown region 'eu'"),
        ({"region": "tenant", "variables": {"tenant": "evil.example/"}}, "tenant is part of a host"),
        ({"region": "tenant", "variables": {"tenant": "a@evil"}}, "tenant is part of a host"),
        ({"region": "own", "variables": {"site": "x", "base": "?q=1"}}, "base URL"),
        ({"region": "tenant", "variables": {"scheme": "ftp"}}, "base URL"),
        ({"region": "behind", "variables": {"base": ".evil.example"}}, "base is a path behind a host"),
    ],
)
def test_what_leads_nowhere_is_told_at_once(options: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message.replace("?", r"\?")):
        SyncClient(API, **options)
