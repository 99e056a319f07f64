"""Response model `Ban`."""

from __future__ import annotations

from .._runtime.models.model import Model, field
from .ban_3 import BanModel2


class Ban(Model):
    """An object of the API."""

    type: str | None = None
    id: str | None = None
    ref: str | None = field(name="$ref_", default=None)
    field_1_q: str | None = field(name="1Q", default=None)
    field_30d_active: bool | None = field(name="30d_active", default=None)
    type_: str | None = field(name="@type", default=None)
    ban_type_2: str | None = field(name="BanType", default=None)
    id_2: str | None = field(name="ID", default=None)
    id_: str | None = field(name="_id", default=None)
    a_b: str | None = field(name="a b", default=None)
    a_b_2: str | None = field(name="a-b", default=None)
    ban_type_3: str | None = field(name="banType", default=None)
    ban_type: str | None = None
    other: BanModel2 | None = None
    self: str | None = None
    field_cf2abf0c: str | None = field(name="日本", default=None)
