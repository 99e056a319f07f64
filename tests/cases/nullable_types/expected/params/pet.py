"""Request type `PetParams`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, TypedDict

from .._runtime.types import Unlisted
from ..models.pet import PetInline
from ..models.toy import Toy
from .toy import ToyParams


class PetInlineParams(TypedDict, total=False):
    """An object to send."""

    name: str


class PetParams(TypedDict, total=False):
    """An object to send."""

    any_of: ToyParams | Toy | None
    any_of_many: str | int | None
    beside_ref: ToyParams | Toy
    """With a text of its own."""

    choice: Literal["a", "b"] | Unlisted | None
    const: Literal["fixed"] | Unlisted
    either: str | int
    inline: PetInlineParams | PetInline | None
    list: Sequence[str] | None
    map_or_text: Mapping[str, int] | str
    null_const: None
    one_of: ToyParams | Toy | None
    only_null: None
    text: str | None
    text_or_number: str | int | None
