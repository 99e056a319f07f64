"""Response model `Pet`."""

from __future__ import annotations

from typing import Any

from .._runtime.models.model import Model
from .owner import Owner
from .toy import Toy


class Pet(Model):
    """An object of the API."""

    all_of: Toy | None = None
    beside_ref: Toy | None = None
    by_component: Owner | None = None
    not_beside_ref: Toy | None = None
    null_list: list[str] | None = None
    null_text: str | None = None
    one_of: str | int | None = None
    one_of_member: Toy | str | None = None
    plain: str | None = None
    required_null: str | None = None
    untyped: Any = None
