"""Which properties a response always carries: what its schema requires, unless a recorded response says otherwise.

`x-sdk-trust-required: false` at the root of an overlay says that `required` of this description is not to be believed.
Then only `x-sdk-required: [id, name]`, a note on a schema, has a say.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace
from typing import Any, TypeAlias

from ..input.json_pointer import is_array, is_object
from ..ir import (
    Api,
    Array,
    Enum,
    Map,
    ObjectSchema,
    Property,
    Schema,
    SchemaId,
    TypeRef,
    Union,
    UnionSchema,
    resolve_alias,
)
from .nodes import Node, Nodes, Part, required_of

TRUST = "x-sdk-trust-required"
REQUIRED = "x-sdk-required"

Lacking: TypeAlias = set[tuple[SchemaId, str]]
"""Objects and properties that a recorded response has not, or null."""


def is_trusted(data: Node) -> bool:
    """Whether the description's own `required` counts for responses."""
    return data.get(TRUST) is not False


def always_in(layers: Sequence[Part], *, trusted: bool) -> set[str]:
    """What an object made of these schemas always carries, as far as they say so."""
    keys = ("required", REQUIRED) if trusted else (REQUIRED,)
    return {name for layer in layers for key in keys for name in _listed(layer, key)}


def unknown_in(layers: Sequence[Part], known: Set[str]) -> Iterator[tuple[str, str]]:
    """Names that a note requires and that are no property, with the place of the note."""
    for layer in layers:
        for name in _listed(layer, REQUIRED):
            if name not in known:
                yield name, f"{layer.pointer}/{REQUIRED}"


def _listed(part: Part, key: str) -> list[str]:
    return required_of({"required": part.node.get(key)})


def without_contradicted(api: Api, nodes: Nodes) -> Api:
    """The same, but what a recorded response goes without need not be there; each is reported."""
    lacking: Lacking = set()
    evidence = _Evidence(api.schemas, lacking)
    for operation in api.operations:
        types = {
            (one.status, form.media_type): form.type
            for one in operation.responses
            for form in one.contents
            if form.kind != "stream"
        }
        for example in operation.examples:
            type_ = types.get((example.status or "", example.media_type))
            if type_ is not None:
                evidence.add(type_, example.value)

    def settled(schema: ObjectSchema, one: Property) -> Property:
        if not one.present or (schema.id, one.name) not in lacking:
            return one
        message = f"{one.name!r} is required, but a recorded response goes without it, so it may be None"
        nodes.report("contradicted-required", message, one.pointer, "note")
        return replace(one, present=False)

    def believed(schema: Schema) -> Schema:
        if not isinstance(schema, ObjectSchema):
            return schema
        return replace(schema, properties=tuple(settled(schema, one) for one in schema.properties))

    return replace(api, schemas={id_: believed(schema) for id_, schema in api.schemas.items()})


class _Evidence:
    """Holds recorded values against their types."""

    def __init__(self, schemas: Mapping[SchemaId, Schema], lacking: Lacking) -> None:
        self._schemas = schemas
        self._lacking = lacking

    def add(self, type_: TypeRef, value: Any, seen: Set[SchemaId] = frozenset()) -> None:
        """Note what `value` lacks; `seen` are the unions that this very value was held against already."""
        match found := resolve_alias(self._schemas, type_):
            case ObjectSchema() if is_object(value):
                self._add_object(found, value)
            case Array() if is_array(value):
                types = found.fixed or [found.items] * len(value)
                for item_type, item in zip(types, value, strict=False):
                    self.add(item_type, item)
            case Map() if is_object(value):
                for item in value.values():
                    self.add(found.values, item)
            case Union():
                for member in found.members:
                    self.add(member, value, seen)
            case UnionSchema() if found.id not in seen:
                for member in self._meant(found, value):
                    self.add(member, value, seen | {found.id})
            case _:
                pass

    def _add_object(self, schema: ObjectSchema, value: Mapping[str, Any]) -> None:
        for one in schema.properties:
            if value.get(one.name) is None:
                self._lacking.add((schema.id, one.name))
            else:
                self.add(one.type, value[one.name])
        if schema.additional is not None:
            for name in value.keys() - {one.name for one in schema.properties}:
                self.add(schema.additional, value[name])

    def _meant(self, union: UnionSchema, value: Any) -> Sequence[TypeRef]:
        """The member that the discriminator names; else those that have all that they require; else all of them."""
        tag = value.get(union.discriminator) if is_object(value) and union.discriminator else None
        for expected, index in union.mapping:
            if expected == tag:
                return (union.members[index],)
        return [member for member in union.members if self._fits(member, value)] or union.members

    def _fits(self, member: TypeRef, value: Any) -> bool:
        schema = resolve_alias(self._schemas, member)
        if not isinstance(schema, ObjectSchema) or not is_object(value):
            return False
        return all(_fits(one, value.get(one.name)) for one in schema.properties)


def _fits(one: Property, value: Any) -> bool:
    if value is None:
        return not one.present
    return not isinstance(one.type, Enum) or value in one.type.values
