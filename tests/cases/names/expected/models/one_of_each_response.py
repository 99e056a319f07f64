"""Response model `OneOfEachResponse`."""

from __future__ import annotations

from .._runtime.models.model import Model
from .a_b_c import ABC
from .any import AnyModel
from .class_ import Class
from .class_2 import ClassModel
from .con_ import Con
from .int import Int
from .json_ import Json
from .list_ import ListModel
from .model import ModelModel2
from .model_2 import ModelModel
from .model_3 import ModelModel3
from .names import NamesModel
from .none import NoneModel
from .open import OpenModel
from .str_ import Str
from .type import TypeModel
from .type_checking import TypeChecking


class OneOfEachResponse(Model):
    """An object of the API."""

    part_1: ModelModel | None = None
    part_10: ListModel | None = None
    part_11: Str | None = None
    part_12: Int | None = None
    part_13: Json | None = None
    part_14: Con | None = None
    part_15: TypeChecking | None = None
    part_16: OpenModel | None = None
    part_17: ABC | None = None
    part_2: ModelModel3 | None = None
    part_3: ModelModel2 | None = None
    part_4: AnyModel | None = None
    part_5: NamesModel | None = None
    part_6: ClassModel | None = None
    part_7: Class | None = None
    part_8: TypeModel | None = None
    part_9: NoneModel | None = None
