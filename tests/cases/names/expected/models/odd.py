"""Response model `Odd`."""

from __future__ import annotations

from typing import Any, Literal

from .._runtime.models.model import Model, field
from .._runtime.types import Open
from .model_2 import ModelModel


class Odd(Model, unspellable=('quote"s',)):
    """An object of the API."""

    field_e3b0c442: str | None = field(name="", default=None)
    field_36a9e7f1: str | None = field(name=" ", default=None)
    field_334359b9: str | None = field(name="#", default=None)
    id: str | None = field(name="@id", default=None)
    any: Any = field(name="Any", default=None)
    literal: Open[Literal["a"]] | None = field(name="Literal", default=None)
    none: str | None = field(name="None", default=None)
    dunder: str | None = field(name="__dunder__", default=None)
    extra_2: str | None = field(name="_extra", default=None)
    private: str | None = field(name="_private", default=None)
    class_: str | None = field(name="class", default=None)
    dict_: dict[str, Any] | None = field(name="dict", default=None)
    extra_: str | None = field(name="extra", default=None)
    field_: str | None = field(name="field", default=None)
    from_: str | None = field(name="from", default=None)
    int_: int | None = field(name="int", default=None)
    list_: list[str] | None = field(name="list", default=None)
    model: ModelModel | None = None
    pt_br_2: str | None = field(name="pt-BR", default=None)
    pt_br: str | None = None
    str_: str | None = field(name="str", default=None)
    to_dict_: str | None = field(name="to_dict", default=None)
