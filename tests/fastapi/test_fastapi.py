"""The generated client of a FastAPI application, end to end: what the application received, and what the client returned."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from datetime import date, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from tests.support.clients import GeneratedClient

from .app import CONTENT, MOMENT, READINGS, SPACE, app
from .models import Cat, Priority, Role
from .shop import Shop, Way, generated, served

ID = str(SPACE)


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with served() as address:
        yield address


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[GeneratedClient]:
    made = generated(tmp_path_factory.mktemp("fastapi"))
    yield made
    for name in [name for name in sys.modules if name.partition(".")[0] == made.package]:
        del sys.modules[name]


CALLED: dict[str, set[str]] = {"sync": set(), "async": set()}


@pytest.fixture(params=["sync", "async"])
def shop(request: pytest.FixtureRequest, client: GeneratedClient, url: str) -> Iterator[Shop]:
    way: Way = request.param
    made = Shop(client, url, way)
    yield made
    CALLED[way] |= made.called


# --- auth ------------------------------------------------------------------------------------------------------------


def test_login_form(shop: Shop) -> None:
    token = shop.call("POST /auth/login", username="ada@example.com", password="s3cret&=ü", scope="items orders")
    assert token.to_dict() == {"access_token": "token of ada@example.com", "token_type": "bearer"}
    assert shop.received["username"] == "ada@example.com"
    assert shop.received["password"] == "s3cret&=ü"
    assert shop.received["scopes"] == ["items", "orders"]


def test_login_that_fails(shop: Shop) -> None:
    with pytest.raises(shop.error("BadRequestError")) as caught:
        shop.call("POST /auth/login", username="ada", password="wrong")
    assert caught.value.body == {"detail": "Incorrect username or password"}  # type: ignore[attr-defined]


def test_the_message_says_what_the_application_said(shop: Shop) -> None:
    with pytest.raises(shop.error("BadRequestError"), match="Incorrect username or password"):
        shop.call("POST /auth/login", username="ada", password="wrong")


def test_bearer_token(shop: Shop) -> None:
    user = shop.call("GET /auth/me", token="a.b-c")
    assert shop.received == {"token": "a.b-c"}
    assert (str(user.id), user.name, user.role, user.scopes, user.since) == (ID, "Ada", "admin", ["items"], MOMENT)


def test_missing_token(shop: Shop) -> None:
    with pytest.raises(shop.error("CredentialsError")):
        shop.call("GET /auth/me", token=None)
    assert shop.received == {}


def test_operations_without_security_need_no_token(shop: Shop) -> None:
    shop.call("POST /auth/login", username="ada", password="s3cret&=ü", token=None)


# --- items -----------------------------------------------------------------------------------------------------------


def test_create_with_required_members(shop: Shop) -> None:
    item = shop.call("POST /items/", name="Bolt ü", price="12.50")
    given = shop.received["item"]
    assert (given.name, given.price, given.quantity, given.priority) == ("Bolt ü", Decimal("12.50"), 1, Priority.low)
    assert (given.tags, given.made_on, given.maker, given.makers) == (set(), None, None, {})
    assert (str(item.id), item.name, str(item.price), item.priority) == (ID, "Bolt ü", "12.50", 1)


def test_create_with_all_members(shop: Shop) -> None:
    item = shop.call(
        "POST /items/",
        name="Bolt",
        price=1.25,
        quantity=0,
        priority=2,
        tags=["a", "b"],
        made_on=date(2024, 2, 29),
        available_from=MOMENT,
        opens_at="07:08:09",
        delivery="P1DT2H",
        maker={"name": "Ada", "founded": date(1999, 1, 2)},
        makers={"x y": {"name": "Bob", "country": "FR"}},
    )
    given = shop.received["item"]
    assert (given.price, given.quantity, given.priority) == (Decimal("1.25"), 0, Priority.high)
    assert (given.tags, given.made_on, given.available_from) == ({"a", "b"}, date(2024, 2, 29), MOMENT)
    assert (given.opens_at, given.delivery) == (time(7, 8, 9), timedelta(days=1, hours=2))
    assert (given.maker.name, given.maker.country, given.maker.founded) == ("Ada", "NL", date(1999, 1, 2))
    assert given.makers["x y"].country == "FR"
    assert (item.made_on, item.available_from, item.maker.founded) == (date(2024, 2, 29), MOMENT, date(1999, 1, 2))
    assert (sorted(item.tags), item.makers["x y"].name) == (["a", "b"], "Bob")


def test_values_have_types_of_python(shop: Shop) -> None:
    item = shop.call(
        "POST /items/", name="Bolt", price=Decimal("0.10"), opens_at=time(7, 8), delivery=timedelta(hours=2)
    )
    given = shop.received["item"]
    assert (given.price, given.opens_at, given.delivery) == (Decimal("0.10"), time(7, 8), timedelta(hours=2))
    assert (item.id, item.opens_at, item.delivery) == (SPACE, time(7, 8), timedelta(hours=2))
    assert shop.call("GET /items/{item_id}", SPACE).id == SPACE


def test_422_names_each_field(shop: Shop) -> None:
    with pytest.raises(shop.error("UnprocessableEntityError")) as caught:
        shop.call("POST /items/", name="", price="a", quantity=-1)
    body: Any = caught.value.body  # type: ignore[attr-defined]
    assert {tuple(one.loc)[:2] for one in body.detail} >= {("body", "name"), ("body", "quantity")}
    assert shop.received == {}


def test_422_has_the_type_that_the_description_gives(shop: Shop) -> None:
    with pytest.raises(shop.error("UnprocessableEntityError"), match="quantity") as caught:
        shop.call("POST /items/", name="a", price="1", quantity=-1)
    assert caught.value.body.detail[0].loc == ["body", "quantity"]  # type: ignore[attr-defined]


def test_pages_by_limit_and_offset(shop: Shop) -> None:
    items = shop.call("GET /items/", offset=3)
    assert shop.received == {"limit": 2, "offset": 3, "q": None, "in_stock": False}
    assert [one.name for one in items] == ["item 3", "item 4"]
    shop.call("GET /items/", limit=3, offset=4, q="a&b=c ü", in_stock=True)
    assert shop.received == {"limit": 3, "offset": 4, "q": "a&b=c ü", "in_stock": True}


@pytest.mark.parametrize("operation", ["GET /items/", "GET /items/all", "GET /items/linked"])
def test_pages_are_followed(shop: Shop, operation: str) -> None:
    items = shop.call(operation)
    assert [one.name for one in items] == [f"item {number}" for number in range(5)]


def test_query_model(shop: Shop) -> None:
    (item,) = shop.call("GET /items/search", role="clerk", price_max="9.99", since=date(2024, 5, 6), tags=["a b", "c"])
    filters = shop.received["filters"]
    assert (filters.role, filters.price_max, filters.since) == (Role.clerk, Decimal("9.99"), date(2024, 5, 6))
    assert filters.tags == ["a b", "c"]
    assert item.name == "item 1"


def test_path_with_a_uuid(shop: Shop) -> None:
    item = shop.call("GET /items/{item_id}", ID)
    assert shop.received == {"item_id": SPACE}
    assert (item.made_on, item.available_from, item.quantity) == (MOMENT.date(), MOMENT, 1)


def test_404(shop: Shop) -> None:
    other = str(UUID(int=1))
    with pytest.raises(shop.error("NotFoundError")):
        shop.call("GET /items/{item_id}", other)
    assert shop.received == {"item_id": UUID(other)}


@pytest.mark.parametrize(
    "members", [{}, {"made_on": None}, {"name": "New", "made_on": None}, {"quantity": 0}], ids=lambda one: ",".join(one)
)
def test_patch_tells_null_from_absent(shop: Shop, members: dict[str, Any]) -> None:
    shop.call("PATCH /items/{item_id}", ID, **members)
    assert shop.received == {"item_id": SPACE, "patch": members}


def test_204(shop: Shop) -> None:
    assert shop.call("DELETE /items/{item_id}", ID) is None
    assert shop.received == {"item_id": SPACE}


def test_embedded_scalar(shop: Shop) -> None:
    assert shop.call("PUT /items/{item_id}/stock", ID, quantity=4) == {"quantity": 4}
    assert shop.received == {"item_id": SPACE, "quantity": 4}


# --- unions, nesting -------------------------------------------------------------------------------------------------


def test_union_with_discriminator(shop: Shop) -> None:
    cat = shop.call("POST /animals", body={"kind": "cat", "name": "Tom", "lives": 7})
    assert shop.received["animal"] == Cat(kind="cat", name="Tom", lives=7)
    assert (type(cat).__name__, cat.lives) == ("Cat", 7)
    tom, rex = shop.call("GET /animals")
    assert (type(tom).__name__, type(rex).__name__, rex.good) == ("Cat", "Dog", False)


def test_nested_models(shop: Shop) -> None:
    order = shop.call(
        "POST /orders",
        lines=[{"item": ID}, {"item": ID, "quantity": 3}],
        note=None,
        payment="cash",
        by_day={"2024-05-06": 2},
        urgent=True,
    )
    given = shop.received["order"]
    assert ([line.quantity for line in given.lines], given.lines[0].item) == ([1, 3], SPACE)
    assert (given.note, given.payment, given.by_day) == (None, "cash", {date(2024, 5, 6): 2})
    assert shop.received["urgent"] is True
    assert ([line.quantity for line in order.lines], order.payment, order.by_day) == ([1, 3], "cash", {"2024-05-06": 2})


def test_recursive_model_and_two_bodies(shop: Shop) -> None:
    author = {"id": ID, "name": "Ada", "role": "clerk", "since": MOMENT}
    comment = shop.call("POST /comments", comment={"text": "a", "replies": [{"text": "b"}]}, author=author)
    given = shop.received["comment"]
    assert (given.text, given.replies[0].text, given.replies[0].replies) == ("a", "b", [])
    assert (shop.received["author"].id, shop.received["author"].since) == (SPACE, MOMENT)
    assert (comment.replies[0].text, comment.replies[0].replies) == ("b", [])


# --- files -----------------------------------------------------------------------------------------------------------


def test_upload_of_one_file(shop: Shop, tmp_path: Path) -> None:
    stored = shop.call("POST /files", file=("a ü.bin", CONTENT, "image/png"), description="what it is")
    assert shop.received == {
        "filename": "a ü.bin",
        "content_type": "image/png",
        "content": CONTENT,
        "description": "what it is",
    }
    assert (stored.filename, stored.size, stored.description) == ("a ü.bin", len(CONTENT), "what it is")
    (tmp_path / "b.txt").write_bytes(b"from disk")
    stored = shop.call("POST /files", file=tmp_path / "b.txt")
    assert (shop.received["filename"], shop.received["content"]) == ("b.txt", b"from disk")
    assert stored.description is None


def test_upload_of_many_files(shop: Shop) -> None:
    stored = shop.call("POST /files/many", files=[("a.txt", b"a"), ("b.txt", b"bb")], labels=["x", "y,z"])
    assert shop.received == {"names": ["a.txt", "b.txt"], "contents": [b"a", b"bb"], "labels": ["x", "y,z"]}
    assert [one.size for one in stored] == [1, 2]


def test_upload_of_bytes(shop: Shop) -> None:
    assert shop.call("POST /files/raw", content=CONTENT) == len(CONTENT)
    assert shop.received == {"content": CONTENT}


def test_download(shop: Shop) -> None:
    assert shop.call("GET /files/{name}", "a b.bin") == CONTENT
    assert shop.received == {"name": "a b.bin"}


# --- headers, cookies, scalars, text ---------------------------------------------------------------------------------


def test_headers_and_cookie(shop: Shop) -> None:
    assert shop.call("GET /echo", x_tag=["a"], session="s-1.2") == {"count": 3, "session": "s-1.2"}
    assert shop.received == {"tags": ["a"], "count": 3, "session": "s-1.2"}
    assert shop.call("GET /echo", x_tag=["a"], x_count=5) == {"count": 5, "session": None}


@pytest.mark.parametrize("value", ["a/b+c==", "100%", "{x}[y]:'(z)'"])
def test_what_a_cookie_may_hold_arrives(shop: Shop, value: str) -> None:
    """What it may not hold is percent-encoded, and FastAPI decodes nothing."""
    assert shop.call("GET /echo", x_tag=["a"], session=value)["session"] == value
    assert shop.call("GET /echo", x_tag=["a"], session="a b")["session"] == "a%20b"


def test_header_with_many_values(shop: Shop) -> None:
    """One field, its values joined by commas, as OpenAPI says; FastAPI reads a field of each line and splits nothing."""
    shop.call("GET /echo", x_tag=["a", "b"])
    assert shop.received["tags"] == ["a,b"]


def test_text_body(shop: Shop) -> None:
    assert shop.call("POST /echo/text", body="some text ü") == "some text ü"
    assert shop.received == {"text": "some text ü"}


def test_scalar_answers(shop: Shop) -> None:
    assert shop.call("GET /status") == 7
    assert shop.call("GET /status", kind="long") == "seven"
    assert shop.received == {"kind": "long"}


# --- streams ---------------------------------------------------------------------------------------------------------


def test_stream_of_json_lines(shop: Shop) -> None:
    readings = shop.call("GET /readings")
    assert [(one.at, one.value) for one in readings] == [(one.at, one.value) for one in READINGS]


def test_stream_of_server_sent_events(shop: Shop) -> None:
    events = shop.call("GET /readings/events")
    assert [(one.event, one.id) for one in events] == [("reading", "0"), ("reading", "1"), ("reading", "2")]


# --- all of them -----------------------------------------------------------------------------------------------------


def test_every_operation_was_called(client: GeneratedClient, record_property: Callable[[str, object], None]) -> None:
    """The last test of the module: each operation of the application was called in both ways."""
    described = {f"{method.upper()} {path}" for path, item in app.openapi()["paths"].items() for method in item}
    assert len(described) >= 16
    assert described == {one["http"] for one in client.surface["operations"]}
    assert {way: described - called for way, called in CALLED.items()} == {"sync": set(), "async": set()}
    record_property("counts", f"FastAPI: {len(described)} operations called, sync and async")
