"""What the description deprecates warns who uses it: the warning names the line that calls."""

from __future__ import annotations

import asyncio
import inspect
import warnings
from collections.abc import Callable
from typing import Any

import pytest

from tests.support.cases import CASES
from tests.support.clients import GeneratedClient, generate


@pytest.fixture(scope="module")
def package() -> GeneratedClient:
    folder = CASES / "deprecated"
    return generate(folder / "openapi.yaml", [folder / "overlay.yaml"], package="deprecated_v1")


@pytest.fixture
def client(package: GeneratedClient) -> Any:
    return package.import_("testing").fake_client()


def told(call: Callable[[], object]) -> list[str]:
    """The messages of the warnings, all of which name this file."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        call()
    assert {one.category for one in caught} <= {DeprecationWarning}
    assert {one.filename for one in caught} <= {__file__}
    return [str(one.message) for one in caught]


RETRIEVE = "client.old.retrieve() is deprecated: GET /old/{id}"
LIST = ["client.old.list() is deprecated: GET /old", "the argument size of client.old.list() is deprecated"]


def test_operations(client: Any) -> None:
    assert told(lambda: client.old.retrieve("a")) == [RETRIEVE]
    assert told(lambda: client.old.with_raw_response.retrieve("a").parse()) == [RETRIEVE]
    assert told(lambda: client.old.with_streaming_response.retrieve("a").__enter__()) == [RETRIEVE]
    assert told(lambda: list(client.old.list(size=1))) == LIST


def test_arguments(client: Any) -> None:
    assert told(lambda: client.old.update("a", name="b", warn=True)) == []
    expected = [f"the argument {name} of client.old.update() is deprecated" for name in ("dry", "x_trace", "nick")]
    assert told(lambda: client.old.update("a", nick="n", x_trace="t", dry=False)) == expected
    assert told(lambda: client.old.update("a", nick=client.old.update("b").nick)) == expected[2:]


def test_positional_arguments_and_downloads(client: Any) -> None:
    expected = [
        "client.old.download_file() is deprecated: GET /old/{key}/file",
        "the argument key of client.old.download_file() is deprecated",
    ]
    assert told(lambda: client.old.download_file("k").read()) == expected


def test_streams(client: Any) -> None:
    expected = [
        "client.talk.create() is deprecated: POST /talk",
        "the argument stream of client.talk.create() is deprecated",
    ]
    assert told(lambda: list(client.talk.create(stream=True))) == expected
    assert told(lambda: client.talk.create(prompt="x")) == expected[:1]


def test_asynchronous_calls_name_who_makes_them(package: GeneratedClient) -> None:
    client = package.import_("testing").fake_async_client()

    async def main() -> None:
        await client.old.retrieve("a")
        await asyncio.gather(client.old.retrieve("a"), client.old.with_raw_response.retrieve("a"))
        async with client.old.with_streaming_response.retrieve("a"):
            pass
        async for _ in client.old.list():
            pass

    assert told(lambda: asyncio.run(main())) == [*[RETRIEVE] * 4, LIST[0]]


def test_methods_are_what_they_were(package: GeneratedClient, client: Any) -> None:
    method = client.old.retrieve
    assert (method.__name__, method.__doc__.splitlines()[0]) == ("retrieve", "Retrieve.")
    assert list(inspect.signature(method).parameters) == ["id", "request_options"]
    assert method.__deprecated__ == RETRIEVE
    with pytest.warns(DeprecationWarning, match="is deprecated"):
        coroutine = package.import_("testing").fake_async_client().old.retrieve("a")
    assert inspect.iscoroutine(coroutine)
    coroutine.close()


def test_filters_decide(client: Any) -> None:
    def thrice() -> None:
        for _ in range(3):
            client.old.retrieve("a")

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("default")
        thrice()
    assert len(caught) == 1
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for _ in range(2):
            with pytest.raises(DeprecationWarning, match=r"old\.retrieve"):
                client.old.retrieve("a")
        client.old.update("a", name="b")
        with pytest.raises(DeprecationWarning, match="argument nick"):
            client.old.update("a", nick="b")
