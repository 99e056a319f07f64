"""Request type `PetParams`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Required, TypedDict

from ..models.owner import Owner
from ..models.toy import Toy
from .owner import OwnerParams
from .toy import ToyParams


class PetParams(TypedDict, total=False):
    """An object to send."""

    all_of: ToyParams | Toy | None
    beside_ref: ToyParams | Toy | None
    by_component: OwnerParams | Owner | None
    not_beside_ref: ToyParams | Toy
    null_list: Sequence[str] | None
    null_text: str | None
    one_of: str | int | None
    one_of_member: ToyParams | Toy | str | None
    plain: str
    required_null: Required[str | None]
    untyped: Any
