"""Values for examples: what a description recorded, as far as it fits, or else made up."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import ir
from ..input.json_pointer import is_array, is_object
from ..printing.literals import Code, literal

TEXTS: Mapping[str, str] = {
    "date-time": "2026-01-31T12:00:00Z",
    "date": "2026-01-31",
    "time": "12:00:00Z",
    "duration": "P1D",
    "uuid": "6a8b2c1d-0000-4000-8000-00000000000a",
    "email": "ines@example.org",
    "uri": "https://example.org/",
    "url": "https://example.org/",
}
"""Format of a string -> a text of it."""

TIMESTAMPS = frozenset(("date-time", "timestamp", "unix-time", "unix-timestamp"))

DEPTH = 6
"""How deep made-up objects nest: what holds itself ends there."""

TOO_LONG = 2_000
"""Characters of a recorded value that is not shown."""

BINARY = Code('b"..."')


class Recorded:
    """Whether recorded values are of the types that are described, and values where none is recorded."""

    def __init__(self, api: ir.Api) -> None:
        self._api = api

    def fits(self, type_: ir.TypeRef, value: Any, depth: int = 0) -> bool:
        """Whether a value may be sent where this type is asked for."""
        if depth > 40:
            return False
        match type_:
            case ir.Nullable(of=inner):
                return value is None or self.fits(inner, value, depth + 1)
            case ir.Union(members=members):
                return any(self.fits(one, value, depth + 1) for one in members)
            case ir.Enum(values=values):
                return any(type(one) is type(value) and one == value for one in values)
            case ir.Array(items=items):
                return is_array(value) and all(self.fits(items, one, depth + 1) for one in value)
            case ir.Map(values=values):
                return is_object(value) and all(self.fits(values, one, depth + 1) for one in value.values())
            case ir.Scalar():
                return _is_scalar(type_, value)
            case ir.Ref(id=id_):
                return self._fits_schema(self._api.schemas.get(id_), value, depth + 1)

    def _fits_schema(self, schema: ir.Schema | None, value: Any, depth: int) -> bool:
        match schema:
            case ir.ObjectSchema():
                return is_object(value) and all(
                    self.fits(one.type, value[one.name], depth) if one.name in value else not one.required
                    for one in schema.properties
                )
            case ir.UnionSchema():
                return any(self.fits(one, value, depth) for one in schema.members)
            case ir.AliasSchema():
                return self.fits(schema.target, value, depth)
            case None:
                return True

    def made_up(self, type_: ir.TypeRef, name: str = "", depth: int = 0) -> Any:
        """A small value of a type, in which only what is required is there; at the top, at least something."""
        match type_:
            case ir.Nullable(of=inner):
                return self.made_up(inner, name, depth)
            case ir.Union(members=members):
                return self.made_up(members[0], name, depth)
            case ir.Enum(values=values):
                return values[0] if values else None
            case ir.Array(items=items):
                return [self.made_up(items, name, depth + 1)] if depth < DEPTH else []
            case ir.Map(values=values):
                return {} if depth else {"key": self.made_up(values, "", depth + 1)}
            case ir.Scalar():
                return _scalar(type_, name)
            case ir.Ref(id=id_):
                return self._made_up_schema(self._api.schemas.get(id_), name, depth + 1)

    def _made_up_schema(self, schema: ir.Schema | None, name: str, depth: int) -> Any:
        match schema:
            case ir.ObjectSchema():
                sent = [one for one in schema.properties if not one.read_only]
                wanted = [one for one in sent if one.required] or (sent[:1] if depth == 1 else [])
                return (
                    {one.name: self.made_up(one.type, one.name, depth) for one in wanted} if depth < 3 * DEPTH else {}
                )
            case ir.UnionSchema() if schema.discriminator is not None and schema.mapping:
                tag, index = schema.mapping[0]
                made: Any = self.made_up(schema.members[index], name, depth) if depth < 3 * DEPTH else None
                return {**made, schema.discriminator: tag} if is_object(made) else made
            case ir.UnionSchema():
                return self.made_up(schema.members[0], name, depth) if depth < 3 * DEPTH else None
            case ir.AliasSchema():
                return self.made_up(schema.target, name, depth) if depth < 3 * DEPTH else None
            case None:
                return {}


def _is_scalar(scalar: ir.Scalar, value: Any) -> bool:
    match scalar.type:
        case "any":
            return True
        case "null":
            return value is None
        case "boolean":
            return isinstance(value, bool)
        case "integer":
            return isinstance(value, int) and not isinstance(value, bool)
        case "number":
            return isinstance(value, int | float) and not isinstance(value, bool)
        case "string":
            return isinstance(value, str) and scalar.format not in (*TEXTS, "byte", "decimal")


def _scalar(scalar: ir.Scalar, name: str) -> Any:
    match scalar.type:
        case "any":
            return {}
        case "null":
            return None
        case "boolean":
            return True
        case "integer":
            return 1_767_225_600 if scalar.format in TIMESTAMPS else 1
        case "number":
            return 1.5
        case "string":
            if scalar.format == "byte":
                return "aGVsbG8="
            if scalar.format == "decimal":
                return "1.50"
            is_id = name.lower() == "id" or name.lower().endswith(("_id", "-id"))
            return TEXTS.get(
                scalar.format or "", "123" if is_id else "email@example.org" if name == "email" else "text"
            )


def shown(value: Any) -> bool:
    """Whether a value is short enough to stand in an example."""
    return len(literal(value)) <= TOO_LONG
