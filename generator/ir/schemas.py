"""What a value looks like: types, and the schemas that have a name of their own."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

SchemaId: TypeAlias = str
"""JSON pointer of the defining place, as a fragment: `#/components/schemas/contact/properties/avatar`."""

Serialization: TypeAlias = (
    Literal["simple", "simple-exploded", "label", "label-exploded", "matrix", "matrix-exploded"]
    | Literal["form", "form-exploded", "space-delimited", "tab-delimited", "pipe-delimited", "deep-object", "json"]
)
"""How a parameter, or a member of a form, becomes text (RFC 6570 for all but the last four).

A scalar is the same in `simple`, `form` and the delimited ones. `form` joins a list with commas, `form-exploded` repeats its
name; `json` is JSON text.
"""


# --- types -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Scalar:
    """A JSON scalar, or `any` where nothing is known. `format` is OpenAPI's, unchecked."""

    type: Literal["string", "integer", "number", "boolean", "null", "any"]
    format: str | None = None


@dataclass(frozen=True, slots=True)
class Enum:
    """A closed list of values as the description has it; null is never among them (see `Nullable`)."""

    values: tuple[str | int | float | bool, ...]


@dataclass(frozen=True, slots=True)
class Array:
    """`fixed` are the types of its items by their position, where there are just so many; else all are `items`."""

    items: TypeRef
    fixed: tuple[TypeRef, ...] = ()


@dataclass(frozen=True, slots=True)
class Map:
    """An object whose keys are data, all values of one type."""

    values: TypeRef


@dataclass(frozen=True, slots=True)
class Ref:
    """A schema with a name of its own."""

    id: SchemaId


@dataclass(frozen=True, slots=True)
class Union:
    """Scalars, enums, and at most one array or map: members that JSON's own types tell apart. Others are `UnionSchema`s."""

    members: tuple[TypeRef, ...]


@dataclass(frozen=True, slots=True)
class Nullable:
    of: TypeRef


TypeRef: TypeAlias = Scalar | Enum | Array | Map | Ref | Union | Nullable
ANY = Scalar("any")


# --- schemas ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a schema's name comes from.

    A component has `component` (its key). An inline schema has `parent` (a schema id or an operation id) and `hint`
    (the property's wire name, or a word for its part: `body`, `response`, `value`, `option 2`); `item` says that the
    hint is a plural whose singular is meant.
    """

    component: str | None = None
    parent: str | None = None
    hint: str = ""
    item: bool = False


@dataclass(frozen=True, slots=True)
class Property:
    """A property of an object, or one part of a request body."""

    name: str
    type: TypeRef
    pointer: str
    required: bool = False
    """As something that is sent."""
    present: bool = False
    """Whether every response carries it, and never as null."""
    description: str = ""
    deprecated: bool = False
    read_only: bool = False
    write_only: bool = False
    default: Any = None
    content_type: str | None = None
    """Of a part of a multipart body, where the description gives one; it may be a list, or a range."""
    headers: tuple[tuple[str, str], ...] = ()
    """Of a part of a multipart body: those whose value the description fixes."""
    serialization: Serialization | None = None
    """Of a member of a form, where the description gives one; without it, objects are JSON text."""
    sdk_name: str | None = None
    """The Python name that an overlay asks for."""

    @property
    def is_escaped(self) -> bool:
        """Whether JSON has to escape its name, or had better (DEL)."""
        return re.search(r'[\\"\x00-\x1f\x7f]', self.name) is not None


@dataclass(frozen=True, slots=True)
class ObjectSchema:
    id: SchemaId
    origin: Origin
    properties: tuple[Property, ...]
    additional: TypeRef | None = None
    """Type of values under undeclared keys; None where the description does not mention them."""
    description: str = ""
    deprecated: bool = False
    example: Any = None


@dataclass(frozen=True, slots=True)
class UnionSchema:
    """Members that JSON's types do not tell apart. `mapping` is tag value -> index into `members`, empty without discriminator."""

    id: SchemaId
    origin: Origin
    members: tuple[TypeRef, ...]
    discriminator: str | None = None
    mapping: tuple[tuple[str, int], ...] = ()
    description: str = ""
    deprecated: bool = False
    several: bool = False
    """Whether a value may be several of the members at once (`anyOf`)."""
    default: int | None = None
    """Index of the member for a discriminator that is absent or has another value."""


@dataclass(frozen=True, slots=True)
class AliasSchema:
    """A named schema that is neither object nor union: an enum, an array, a map, a scalar, or another schema."""

    id: SchemaId
    origin: Origin
    target: TypeRef
    description: str = ""
    deprecated: bool = False


Schema: TypeAlias = ObjectSchema | UnionSchema | AliasSchema


def resolve_alias(schemas: Mapping[SchemaId, Schema], type_: TypeRef) -> TypeRef | ObjectSchema | UnionSchema:
    """What `type_` comes down to, null left aside: names are followed to an object, a union or a type without a name.

    `ANY` where a name leads back to itself, and where it leads nowhere.
    """
    seen: set[SchemaId] = set()
    while isinstance(type_, Nullable | Ref):
        if isinstance(type_, Nullable):
            type_ = type_.of
            continue
        schema = schemas.get(type_.id)
        if schema is None or type_.id in seen:
            return ANY
        if not isinstance(schema, AliasSchema):
            return schema
        seen.add(type_.id)
        type_ = schema.target
    return type_
