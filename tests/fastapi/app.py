"""A FastAPI application as people write them, from FastAPI's own documentation: the server that nobody here wrote.

It keeps what it received, as FastAPI and pydantic parsed it, in `app.state.received`: one entry an operation.
"""

from __future__ import annotations

from collections.abc import AsyncIterable
from datetime import UTC, datetime
from decimal import Decimal
from typing import Annotated, Any, Literal
from uuid import UUID, uuid5

from fastapi import (
    Body,
    Cookie,
    Depends,
    FastAPI,
    File,
    Form,
    Header,
    HTTPException,
    Query,
    Request,
    Response,
    UploadFile,
)
from fastapi.security import OAuth2PasswordBearer, OAuth2PasswordRequestForm
from fastapi.sse import EventSourceResponse, ServerSentEvent

from .models import (
    Animal,
    Cat,
    Comment,
    Dog,
    Filters,
    Item,
    ItemIn,
    ItemPatch,
    Order,
    Page,
    Reading,
    Role,
    Stored,
    Token,
    User,
)

SPACE = UUID("6fa459ea-ee8a-4ca4-894e-db77e160355e")
MOMENT = datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC)
CONTENT = bytes(range(256)) * 64
READINGS = [Reading(at=MOMENT, value=value) for value in (1.5, 2.5, 3.5)]

app = FastAPI(title="Shop", version="1.0.0", servers=[{"url": "https://shop.example.com"}])
app.state.received = {}
oauth2 = OAuth2PasswordBearer(tokenUrl="auth/login")


def keep(**values: Any) -> None:
    """What the operation was given, for the test to look at."""
    app.state.received = values


def item(number: int, **fields: Any) -> Item:
    """A made-up item."""
    known: dict[str, Any] = {"id": uuid5(SPACE, str(number)), "name": f"item {number}", "price": Decimal("2.50")}
    return Item(**known | fields)


# --- auth ------------------------------------------------------------------------------------------------------------


@app.post("/auth/login", tags=["auth"])
def login(form: Annotated[OAuth2PasswordRequestForm, Depends()]) -> Token:
    keep(username=form.username, password=form.password, scopes=form.scopes, grant_type=form.grant_type)
    if form.password != "s3cret&=ü":
        raise HTTPException(400, "Incorrect username or password")
    return Token(access_token=f"token of {form.username}")


@app.get("/auth/me", tags=["auth"])
def read_me(token: Annotated[str, Depends(oauth2)]) -> User:
    keep(token=token)
    return User(id=SPACE, name="Ada", role=Role.admin, scopes=["items"], since=MOMENT)


# --- items -----------------------------------------------------------------------------------------------------------


@app.post("/items/", tags=["items"], status_code=201)
def create_item(given: ItemIn) -> Item:
    keep(item=given)
    return Item(id=SPACE, **given.model_dump())


@app.get("/items/", tags=["items"])
def list_items(
    limit: Annotated[int, Query(ge=1, le=100)] = 2,
    offset: Annotated[int, Query(ge=0)] = 0,
    q: Annotated[str | None, Query(max_length=50)] = None,
    in_stock: bool = False,
) -> Page:
    keep(limit=limit, offset=offset, q=q, in_stock=in_stock)
    return Page(
        items=[item(number) for number in range(offset, min(offset + limit, 5))], total=5, limit=limit, offset=offset
    )


@app.get("/items/all", tags=["items"])
def list_all_items(skip: int = 0, limit: int = 3) -> list[Item]:
    keep(skip=skip, limit=limit)
    return [item(number) for number in range(5)][skip : skip + limit]


LINK: dict[str, Any] = {"Link": {"description": "The next page.", "schema": {"type": "string"}}}


@app.get("/items/linked", tags=["items"], responses={200: {"headers": LINK}})
def list_linked_items(response: Response, request: Request, page: int = 1) -> list[Item]:
    keep(page=page)
    if page < 3:
        response.headers["Link"] = f'<{request.url.include_query_params(page=page + 1)}>; rel="next"'
    return [item(number) for number in range(5)][2 * page - 2 : 2 * page]


@app.get("/items/search", tags=["items"])
def search_items(filters: Annotated[Filters, Query()]) -> list[Item]:
    keep(filters=filters)
    return [item(1)]


@app.get("/items/{item_id}", tags=["items"], responses={404: {"description": "There is no such item."}})
def read_item(item_id: UUID) -> Item:
    keep(item_id=item_id)
    if item_id != SPACE:
        raise HTTPException(404, "Item not found")
    return item(1, id=item_id, made_on=MOMENT.date(), available_from=MOMENT)


@app.patch("/items/{item_id}", tags=["items"])
def update_item(item_id: UUID, patch: ItemPatch) -> Item:
    keep(item_id=item_id, patch=patch.model_dump(exclude_unset=True))
    return item(1, id=item_id)


@app.delete("/items/{item_id}", tags=["items"], status_code=204)
def delete_item(item_id: UUID) -> None:
    keep(item_id=item_id)


@app.put("/items/{item_id}/stock", tags=["items"])
def set_stock(item_id: UUID, quantity: Annotated[int, Body(embed=True, ge=0)]) -> dict[str, int]:
    keep(item_id=item_id, quantity=quantity)
    return {"quantity": quantity}


# --- animals, orders, comments ---------------------------------------------------------------------------------------


@app.post("/animals", tags=["animals"])
def create_animal(animal: Animal) -> Animal:
    keep(animal=animal)
    return animal


@app.get("/animals", tags=["animals"])
def list_animals() -> list[Animal]:
    keep()
    return [Cat(kind="cat", name="Tom"), Dog(kind="dog", name="Rex", good=False)]


@app.post("/orders", tags=["orders"], status_code=202)
def create_order(order: Order, urgent: bool = False) -> Order:
    keep(order=order, urgent=urgent)
    return order


@app.post("/comments", tags=["orders"])
def create_comment(comment: Comment, author: User) -> Comment:
    """Two bodies: FastAPI puts each under its own name."""
    keep(comment=comment, author=author)
    return comment


# --- files -----------------------------------------------------------------------------------------------------------


@app.post("/files", tags=["files"])
async def upload_file(file: UploadFile, description: Annotated[str | None, Form()] = None) -> Stored:
    content = await file.read()
    keep(filename=file.filename, content_type=file.content_type, content=content, description=description)
    return Stored(
        filename=file.filename or "", content_type=file.content_type, size=len(content), description=description
    )


@app.post("/files/many", tags=["files"])
async def upload_files(files: list[UploadFile], labels: Annotated[list[str], Form()]) -> list[Stored]:
    contents = [await file.read() for file in files]
    keep(names=[file.filename for file in files], contents=contents, labels=labels)
    return [
        Stored(filename=file.filename or "", content_type=file.content_type, size=len(content))
        for file, content in zip(files, contents, strict=True)
    ]


@app.post("/files/raw", tags=["files"])
async def upload_bytes(content: Annotated[bytes, File()]) -> int:
    keep(content=content)
    return len(content)


@app.get(
    "/files/{name}",
    tags=["files"],
    response_class=Response,
    responses={200: {"content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}}},
)
def download_file(name: str) -> Response:
    keep(name=name)
    return Response(CONTENT, media_type="application/octet-stream")


# --- headers, cookies, scalars, text ---------------------------------------------------------------------------------


@app.get("/echo", tags=["echo"])
def echo(
    x_tag: Annotated[list[str], Header()],
    x_count: Annotated[int, Header()] = 3,
    session: Annotated[str | None, Cookie()] = None,
) -> dict[str, str | int | None]:
    keep(tags=x_tag, count=x_count, session=session)
    return {"count": x_count, "session": session}


@app.post("/echo/text", tags=["echo"])
def echo_text(text: Annotated[str, Body(media_type="text/plain")]) -> str:
    keep(text=text)
    return text


@app.get("/status", tags=["echo"])
def status(kind: Literal["short", "long"] = "short") -> int | str:
    keep(kind=kind)
    return 7 if kind == "short" else "seven"


# --- streams ---------------------------------------------------------------------------------------------------------


@app.get("/readings", tags=["readings"])
async def stream_readings() -> AsyncIterable[Reading]:
    keep()
    for reading in READINGS:
        yield reading


@app.get("/readings/events", tags=["readings"], response_class=EventSourceResponse)
async def stream_events() -> AsyncIterable[ServerSentEvent]:
    keep()
    for number, reading in enumerate(READINGS):
        yield ServerSentEvent(data=reading, event="reading", id=str(number))
