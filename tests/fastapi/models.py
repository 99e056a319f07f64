"""What the shop deals in: the kinds of data that FastAPI applications have."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import IntEnum, StrEnum
from typing import Annotated, Literal
from uuid import UUID

from pydantic import BaseModel, Field


class Token(BaseModel):
    access_token: str
    token_type: str = "bearer"


class Role(StrEnum):
    admin = "admin"
    clerk = "clerk"


class User(BaseModel):
    id: UUID
    name: str
    role: Role
    scopes: list[str] = []
    since: datetime


class Priority(IntEnum):
    low = 1
    high = 2


class Maker(BaseModel):
    name: str
    country: str = "NL"
    founded: date | None = None


class ItemIn(BaseModel):
    name: Annotated[str, Field(min_length=1, max_length=40)]
    price: Annotated[Decimal, Field(max_digits=10, decimal_places=2)]
    quantity: Annotated[int, Field(ge=0)] = 1
    priority: Priority = Priority.low
    tags: set[str] = set()
    made_on: date | None = None
    available_from: datetime | None = None
    opens_at: time | None = None
    delivery: timedelta | None = None
    maker: Maker | None = None
    makers: dict[str, Maker] = {}


class Item(ItemIn):
    id: UUID


class ItemPatch(BaseModel):
    """A member that is left out stays as it is; one that is null is cleared."""

    name: str | None = None
    made_on: date | None = None
    quantity: int | None = None


class Page(BaseModel):
    items: list[Item]
    total: int
    limit: int
    offset: int


class Cat(BaseModel):
    kind: Literal["cat"]
    name: str
    lives: int = 9


class Dog(BaseModel):
    kind: Literal["dog"]
    name: str
    good: bool = True


Animal = Annotated[Cat | Dog, Field(discriminator="kind")]


class Comment(BaseModel):
    text: str
    replies: list[Comment] = []


class OrderLine(BaseModel):
    item: UUID
    quantity: int = 1


class Order(BaseModel):
    lines: list[OrderLine]
    note: str | None = None
    payment: Literal["card", "cash"] = "card"
    by_day: dict[date, int] = {}


class Stored(BaseModel):
    filename: str
    content_type: str | None
    size: int
    description: str | None = None


class Filters(BaseModel):
    """Query parameters by a model."""

    role: Role | None = None
    price_max: Decimal | None = None
    since: date | None = None
    tags: list[str] = []


class Reading(BaseModel):
    at: datetime
    value: float
