"""The types of the intermediate model: what a value may be. See `ir`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

SchemaId: TypeAlias = str
"""JSON pointer of the defining place, as a fragment: `#/components/schemas/contact/properties/avatar`."""


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
    items: TypeRef


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
