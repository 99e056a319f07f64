"""Response model `Pet`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model, field
from .._runtime.types import Open
from .toy import Toy


class PetInline(Model):
    """An object of the API."""

    name: str | None = None


class Pet(Model):
    """An object of the API."""

    any_of: Toy | None = None
    any_of_many: str | int | None = None
    beside_ref: Toy | None = None
    """With a text of its own."""

    choice: Open[Literal["a", "b"]] | None = None
    const: Open[Literal["fixed"]] | None = None
    either: str | int | None = None
    inline: PetInline | None = None
    list_: list[str] | None = field(name="list", default=None)
    map_or_text: dict[str, int] | str | None = None
    null_const: None = None
    one_of: Toy | None = None
    only_null: None = None
    text: str | None = None
    text_or_number: str | int | None = None
