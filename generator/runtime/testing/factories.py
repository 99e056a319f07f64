"""Response models for tests, made by keyword."""

from __future__ import annotations

import types
from typing import Any, Literal, TypeVar, Union, get_args, get_origin

import msgspec

from ..models.model import Model, from_json
from ..models.unions import UnionType

ModelT = TypeVar("ModelT", bound=Model)

_PLAIN: dict[Any, Any] = {str: "string", int: 1, float: 1.5, bool: True, bytes: b"bytes"}

_TEXTS = {
    "DateTime": "2026-01-01T00:00:00Z",
    "Date": "2026-01-01",
    "Time": "12:00:00Z",
    "Duration": "P1D",
    "UUID": "00000000-0000-4000-8000-000000000000",
}


def make(model: type[ModelT], /, **fields: Any) -> ModelT:
    """A model with these fields, by attribute. What every response carries and is not given is made up; the rest is absent.

        make(Contact, name="Ada")

    Raises TypeError for a field that the model does not have.
    """
    required = [one for one in msgspec.structs.fields(model) if one.required and one.name not in fields]
    return model(**{one.name: _made(one.type) for one in required}, **fields)


def _made(type_: Any) -> Any:
    """A value of a field's type."""
    origin: Any = get_origin(type_) or type_
    scalar = type_  # what checkers narrow `type_` to below is partly unknown
    arguments = get_args(type_)
    if isinstance(type_, type) and issubclass(type_, Model):
        return make(type_)
    if isinstance(type_, UnionType):
        return _made(type_.members()[0])
    if origin is Literal:
        return arguments[0]
    if origin in (Union, types.UnionType):
        return None if type(None) in arguments else _made(arguments[0])
    if origin is list:
        return []
    if origin is dict:
        return {}
    if type_ in (Any, object):
        return None
    return _PLAIN[scalar] if scalar in _PLAIN else from_json(_TEXTS.get(scalar.__name__, "1.5"), scalar)
