"""Request type `PetParams`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Required, TypedDict

from .owner import OwnerParams
from .toy import ToyParams


class PetParams(TypedDict, total=False):
    """An object to send."""

    all_of: ToyParams | None
    beside_ref: ToyParams | None
    by_component: OwnerParams | None
    not_beside_ref: ToyParams
    null_list: Sequence[str] | None
    null_text: str | None
    one_of: str | int | None
    one_of_member: ToyParams | str | None
    plain: str
    required_null: Required[str | None]
    untyped: Any
