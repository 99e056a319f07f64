"""Request type `PetParams`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, TypedDict

from .toy import ToyParams


class PetInlineParams(TypedDict, total=False):
    """An object to send."""

    name: str


class PetParams(TypedDict, total=False):
    """An object to send."""

    any_of: ToyParams | None
    any_of_many: str | int | None
    beside_ref: ToyParams
    """With a text of its own."""

    choice: Literal["a", "b"] | None
    const: Literal["fixed"]
    either: str | int
    inline: PetInlineParams | None
    list: Sequence[str] | None
    map_or_text: Mapping[str, int] | str
    null_const: None
    one_of: ToyParams | None
    only_null: None
    text: str | None
    text_or_number: str | int | None
