"""Code that calls several versions of an API catches the errors of all of them by one name."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from typing import Any

import pytest

from tests.support.clients import GeneratedClient, generate

DESCRIPTION = """\
openapi: 3.0.3
info: {{title: {title}, version: '{version}'}}
servers: [{{url: 'https://api.example.com'}}]
paths:
  /orders/{{id}}:
    parameters: [{{name: id, in: path, required: true, schema: {{type: string}}}}]
    get: {{operationId: getOrder, tags: [orders], responses: {{'200': {{description: ok}}}}}}
"""


@pytest.fixture(scope="module")
def clients() -> dict[str, GeneratedClient]:
    made = (("Fair", "1", "fair_v1"), ("Fair", "2", "fair_v2"), ("Stall", "1", "stall_v1"))
    return {
        package: generate(DESCRIPTION.format(title=title, version=version), package=package)
        for title, version, package in made
    }


def fails(client: GeneratedClient, status: int | str) -> Any:
    """A call that ends in this status or fault, ready to be made."""
    testing = client.import_("testing")
    fake = testing.FakeTransport()
    fake.fail("GET /orders/{id}", times=3, error=status)
    return lambda: testing.fake_client(fake).orders.retrieve("7")


def test_the_same_bases_in_every_version(clients: dict[str, GeneratedClient]) -> None:
    one, two = (clients[name].import_("shared_errors") for name in ("fair_v1", "fair_v2"))
    assert {name: getattr(two, name) for name in one.__all__} == {name: getattr(one, name) for name in one.__all__}
    own = [clients[name].import_("errors") for name in ("fair_v1", "fair_v2")]
    assert own[0].NotFoundError is not own[1].NotFoundError
    assert own[0].FairError is own[1].FairError is one.FairError


@pytest.mark.parametrize("raised", ["fair_v1", "fair_v2"])
@pytest.mark.parametrize("taken", ["fair_v1", "fair_v2"])
def test_an_error_of_either_is_caught_by_the_bases_of_either(
    clients: dict[str, GeneratedClient], raised: str, taken: str
) -> None:
    shared = clients[taken].import_("shared_errors")
    for status, names in (
        (404, ("NotFoundError", "APIStatusError", "FairError")),
        (429, ("RateLimitError", "APIStatusError")),
        (503, ("InternalServerError", "APIStatusError")),
        ("timeout", ("APITimeoutError", "APIConnectionError", "FairError")),
        ("truncated", ("IncompleteResponseError", "ResponseError", "FairError")),
    ):
        for name in names:
            with pytest.raises(getattr(shared, name)) as caught:
                fails(clients[raised], status)()
            assert type(caught.value).__module__.startswith(f"{raised}.")
    with pytest.raises(shared.NotFoundError) as caught:
        fails(clients[raised], 404)()
    assert not isinstance(caught.value, shared.ConflictError)
    assert caught.value.status_code == 404
    assert type(pickle.loads(pickle.dumps(caught.value))) is type(caught.value)


def test_other_apis_have_bases_of_their_own(clients: dict[str, GeneratedClient]) -> None:
    shared = clients["fair_v1"].import_("shared_errors")
    with pytest.raises(clients["stall_v1"].import_().NotFoundError) as caught:
        fails(clients["stall_v1"], 404)()
    assert not isinstance(caught.value, shared.FairError)


def test_every_error_has_its_base(clients: dict[str, GeneratedClient]) -> None:
    shared, own = clients["fair_v1"].import_("_runtime.shared_errors"), clients["fair_v1"].import_("errors")
    for name in own.__all__:
        if name not in ("APIErrorDetail", "FairError"):
            assert issubclass(getattr(own, name), getattr(shared, name))
            assert {one.__name__ for one in getattr(own, name).__mro__} == {
                one.__name__ for one in getattr(shared, name).__mro__
            }


ALONE = """
from {package}.shared_errors import FairError, NotFoundError, APIStatusError
from {package}.testing import FakeTransport, fake_client

fake = FakeTransport()
fake.fail("GET /orders/{{id}}", error=404)
try:
    fake_client(fake).orders.retrieve("7")
except NotFoundError as error:
    print(isinstance(error, FairError), isinstance(error, APIStatusError), error.status_code)
"""


@pytest.mark.parametrize("package", ["fair_v1", "fair_v2"])
def test_one_version_alone(clients: dict[str, GeneratedClient], package: str) -> None:
    code = ALONE.format(package=package)
    environment = {**os.environ, "PYTHONPATH": str(clients[package].path / "src")}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=False)
    assert done.stdout == "True True 404\n", done.stderr


def test_everything_named_in_all_is_there(clients: dict[str, GeneratedClient]) -> None:
    for module in ("", "errors", "shared_errors", "models", "params", "testing"):
        found = clients["fair_v1"].import_(module)
        assert len(set(found.__all__)) == len(found.__all__)
        assert not [name for name in found.__all__ if not hasattr(found, name)]
    package = clients["fair_v1"].import_()
    assert set(package.__all__) <= set(dir(package))
    names: dict[str, Any] = {}
    exec("from fair_v1 import *", names)
    assert {"Fair", "AsyncFair", "NotFoundError", "Timeout", "omit", "models"} <= set(names)
