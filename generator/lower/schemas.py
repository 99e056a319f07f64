"""Schema Objects to IR types. `document.py` walks the operations and calls in here; this file knows OpenAPI and no Python.

One `SchemaLowering` belongs to one run; its data has its keys sorted. `type_at` answers the type of a schema at its place
of use; what needs a name of its own (objects, unions that JSON's types do not tell apart) is put into `schemas` on the way.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from typing import TypeAlias

from ..input.document import Document
from ..input.json_pointer import escape
from ..ir import (
    ANY,
    AliasSchema,
    Array,
    Map,
    Nullable,
    ObjectSchema,
    Origin,
    Property,
    Ref,
    Scalar,
    Schema,
    SchemaId,
    TypeRef,
    UnionSchema,
    resolve_alias,
)
from .all_of import (
    additional_of,
    adds_nothing,
    any_true,
    common_types,
    common_values,
    has_properties,
    is_object_kind,
    last_text,
    last_value,
    oddities,
    owner_of,
    properties_of,
    single_member,
    telling,
)
from .bounds import BoundedNodes
from .combinations import combination, named, parent_union
from .conditions import conditional_layers
from .nodes import (
    COMPONENTS,
    MOST_LAYERS,
    Node,
    Part,
    Unresolvable,
    as_object,
    is_component,
    is_within,
    required_of,
    says_anything,
    takes_anything,
    text,
)
from .presence import always_in, is_trusted, unknown_in
from .tuples import positions_of
from .unions import Alternatives, Parent, hints, open_alternatives, optional_layers, parents_of, without_unions
from .values import enumeration, format_of


def strip_null(type_: TypeRef) -> TypeRef:
    return type_.of if isinstance(type_, Nullable) else type_


def nullable(type_: TypeRef, yes: bool = True) -> TypeRef:
    """`type_` or null; a type that takes null already stays as it is."""
    if not yes or isinstance(type_, Nullable) or type_ in (ANY, Scalar("null")):
        return type_
    return Nullable(type_)


Layers: TypeAlias = Sequence[Part]


@dataclass(frozen=True, slots=True)
class _Object:
    """An object whose properties are still to be lowered: what lies in it is not on the way to it, however deep."""

    pointer: str
    origin: Origin
    layers: Layers


class SchemaLowering(BoundedNodes):
    def __init__(self, document: Document, data: Node, *, tolerant: bool) -> None:
        super().__init__(document, data, tolerant=tolerant)
        self.schemas: dict[SchemaId, Schema] = {}
        self.places: dict[SchemaId, Origin] = {}
        """Where bodies and parameters are described, as far as there is no schema with a name of its own."""
        self._trusted = is_trusted(data)
        self._waiting: deque[_Object] = deque()
        self._objects: set[SchemaId] = set()
        """Objects that are defined, or will be."""
        self._following: list[str] = []
        """References to schemas without a name, from the outermost to the one being lowered."""
        self._opening: set[tuple[str, str]] = set()
        """Unions whose alternatives are being lowered, by the place that they are opened for."""
        self._parents: Mapping[SchemaId, Parent] = {}
        self._children: Set[SchemaId] = frozenset()

    # --- entry points ------------------------------------------------------------------------------------------------

    def define_components(self) -> None:
        nodes = as_object(as_object(self._data.get("components")).get("schemas"))
        parts = {key: self.schema(nodes[key], COMPONENTS + escape(key)) for key in sorted(nodes)}
        self._parents = parents_of(self, list(parts.values()))
        self._children = {child for parent in self._parents.values() for child in parent.children}
        for key, part in parts.items():
            self._define_component(part, Origin(component=key))
        for pointer in sorted(self._parents):
            union = parent_union(pointer, self._parents, isinstance(self.schemas[pointer], ObjectSchema))
            self.schemas[union.id] = union

    def _define_component(self, part: Part, origin: Origin) -> None:
        type_ = strip_null(self._shape(part, origin))
        self._define_waiting()
        if part.pointer not in self.schemas:
            type_ = ANY if type_ == Ref(part.pointer) else type_
            described, deprecated = text(part.node, "description"), part.node.get("deprecated") is True
            self.schemas[part.pointer] = AliasSchema(part.pointer, origin, type_, described, deprecated)

    def type_at(self, node: object, pointer: str, origin: Origin) -> TypeRef:
        """The type of the schema `node` as used at `pointer`; an inline object found there is named after `origin`."""
        type_ = self._shape(self.schema(node, pointer), origin)
        self._define_waiting()
        if pointer not in self.schemas:
            self.places[pointer] = origin
        return type_

    def properties_at(self, type_: TypeRef) -> tuple[Property, ...] | None:
        """The properties of the object that `type_` leads to; None if it does not lead to one."""
        found = resolve_alias(self.schemas, type_)
        return found.properties if isinstance(found, ObjectSchema) else None

    # --- references --------------------------------------------------------------------------------------------------

    def _reference(self, part: Part, origin: Origin) -> TypeRef:
        try:
            target = self.resolve(part.node, part.pointer)
        except Unresolvable as error:
            self.report_dangling(error, part.pointer)
            return ANY
        if is_component(target.pointer):
            return named(target.pointer, self._parents)
        if target.pointer in self.schemas or target.pointer in self._objects:
            return Ref(target.pointer)
        if target.pointer in self._following:
            return ANY  # it leads back to itself without a name to stop at
        self._following.append(target.pointer)
        try:
            return strip_null(self._shape(target, self._origin_of(target.pointer, origin)))
        finally:
            self._following.pop()

    def _origin_of(self, pointer: str, fallback: Origin) -> Origin:
        """A reference into the inside of a component: named after that component, as if met there first."""
        if not pointer.startswith(COMPONENTS):
            return fallback
        key, *rest = pointer[len(COMPONENTS) :].split("/")
        words = [token for token in rest if token not in ("properties", "items", "$defs")]
        return Origin(parent=COMPONENTS + key, hint=" ".join(words) or "item", item=rest[-1] == "items")

    # --- shapes ------------------------------------------------------------------------------------------------------

    def _shape(self, part: Part, origin: Origin) -> TypeRef:
        """The type of a node, null included."""
        return self.inside(part.pointer, lambda: nullable(self._bare_shape(part, origin), self.is_nullable(part)))

    def _bare_shape(self, part: Part, origin: Origin) -> TypeRef:
        bases = self.bases_of(part)
        is_reference = isinstance(part.node.get("$ref"), str)
        if is_reference and (len(bases) != 1 or not says_anything(part.node)):
            return self._reference(part, origin)
        single = None if part.pointer in self._children else single_member(self, part, bases)
        if single is not None and is_reference and single is bases[0]:
            return self._reference(Part({"$ref": part.node["$ref"]}, part.pointer), origin)
        if single is not None and (is_reference or "$ref" in single.node):
            return strip_null(self._shape(single, origin))
        return self._intersection(part.pointer, origin, self.layers_of(part))

    def _intersection(self, place: str, origin: Origin, layers: Layers) -> TypeRef:
        """The type of what all `layers` allow; an object has the name of `place`."""
        if len(layers) > MOST_LAYERS:
            message = f"`allOf` draws in more than {MOST_LAYERS} schemas here; that many are not merged into one"
            self.report("too-many-schemas", message, place)
            return ANY
        for oddity in oddities(layers):
            self.report(*oddity)
        values = common_values(layers)
        if values is not None:
            return enumeration(values)
        if unions := open_alternatives(self, place, layers):
            return self._alternatives(place, origin, layers, unions)
        types = common_types(layers) or (["object"] if is_object_kind(layers) else ["any"])
        if len(types) == 1:
            return self._of_type(types[0], place, origin, layers)
        each = [self._of_type(one, f"{place}/{one}", Origin(None, place, one), layers) for one in types]
        return self._combine(place, origin, each, layers)

    def _of_type(self, kind: str, place: str, origin: Origin, layers: Layers) -> TypeRef:
        match kind:
            case "object":
                layers = [*conditional_layers(self, layers), *layers]
                if has_properties(layers) or any(required_of(layer.node) for layer in layers):
                    return self._define_object(place, origin, layers)
                inner = origin if origin.component is None else Origin(None, place, "value")
                return Map(self._additional(place, inner, layers) or ANY)
            case "array":
                return self._array(place, origin, layers)
            case "string" | "integer" | "number" | "boolean" | "null":
                return Scalar(kind, format_of(layers))
            case _:
                return ANY

    def _array(self, place: str, origin: Origin, layers: Layers) -> TypeRef:
        found = positions_of(self, layers)
        if found is None:
            return Array(self._items(place, origin, layers))
        if found.oddity:
            self.report("tuple", found.oddity, place, "note")
        rest = () if found.is_closed or found.rest is None else (found.rest,)
        types = [
            self._shape(part, Origin(None, place, f"item {number}"))
            for number, part in enumerate((*found.each, *rest), 1)
        ]
        if found.is_closed:
            return Array(ANY, tuple(types))
        if found.rest is None:
            return Array(ANY)
        pointer = f"{place}/prefixItems"
        item = self._combine(pointer, Origin(None, place, "item"), list(map(strip_null, types)), layers)
        return Array(nullable(item, any(isinstance(one, Nullable) for one in types)))

    def _items(self, place: str, origin: Origin, layers: Layers) -> TypeRef:
        parts = [
            self.schema(layer.node[key], f"{layer.pointer}/{key}")
            for layer in layers
            for key in ("items", "unevaluatedItems")
            if layer.node.get(key) is not None
        ]
        inner = replace(origin, item=True) if origin.component is None else Origin(None, place, "item")
        return self._all(parts, f"{place}/items", inner) if parts else ANY

    def _additional(self, place: str, origin: Origin, layers: Layers) -> TypeRef | None:
        """The type of properties that are not listed; None where none is said to be allowed."""
        parts = [self.schema(node, pointer) for node, pointer in additional_of(layers)]
        if not parts:
            return None
        if any(takes_anything(part.node) for part in parts):
            return ANY
        patterns = [part for part in parts if part.pointer.rpartition("/")[0].endswith("/patternProperties")]
        others = [part for part in parts if part not in patterns]
        pointer, inner = f"{place}/additionalProperties", replace(origin, item=True)
        types = [self._shape(part, inner) for part in patterns]  # which one a key matches is the server's to check
        types += [self._all(others, pointer, inner)] if others else []
        combined = self._combine(pointer, inner, list(map(strip_null, types)), ())
        return nullable(combined, any(isinstance(one, Nullable) for one in types))

    def _all(self, parts: Sequence[Part], place: str, origin: Origin) -> TypeRef:
        """The type of what all `parts` allow, which stand in different layers of one schema."""
        kept = telling(self, parts)
        if len(kept) == 1:
            return self._shape(kept[0], origin)
        layers = list({layer.pointer: layer for part in kept for layer in self.layers_of(part)}.values())
        null = all(self.is_nullable(part) for part in kept)
        return nullable(self.merged(place, layers, lambda: self._intersection(place, origin, layers)), null)

    # --- objects -----------------------------------------------------------------------------------------------------

    def _define_object(self, place: str, origin: Origin, layers: Layers) -> Ref:
        if place not in self._objects:
            self._objects.add(place)
            self._waiting.append(_Object(place, origin, layers))
            self.remember_merged(layers, Ref(place))
        return Ref(place)

    def _define_waiting(self) -> None:
        while self._waiting:
            one = self._waiting.popleft()
            own = [layer for layer in one.layers if is_within(layer.pointer, one.pointer)]
            whole = one.pointer.rpartition("/oneOf/")[0]
            described = [*(layer for layer in one.layers if layer.pointer == whole), *own]
            additional = self._additional(one.pointer, Origin(None, one.pointer, "value"), one.layers)
            self.schemas[one.pointer] = ObjectSchema(
                one.pointer,
                one.origin,
                tuple(self._properties(one, additional)),
                additional,
                last_text(described, "description"),
                any_true(own, "deprecated"),
                last_value(own, "example"),
            )

    def _properties(self, one: _Object, additional: TypeRef | None) -> Iterator[Property]:
        required = {name: layer for layer in one.layers for name in required_of(layer.node)}
        always = always_in(one.layers, trusted=self._trusted)
        declared = properties_of(self, one.layers)
        for name, uses in declared.items():
            found = self._property(one.pointer, name, uses, name in required)
            if found.is_escaped:
                message = "JSON escapes a character of this name: an answer keeps what it holds in `extra`, untyped"
                self.report("escaped-name", message, found.pointer, "note")
            may_be_null = isinstance(found.type, Nullable) or found.type in (ANY, Scalar("null"))
            yield replace(found, present=name in always and not may_be_null)
        for name, layer in required.items():
            if name not in declared:
                yield Property(name, additional or ANY, f"{layer.pointer}/required", required=True)
        for name, pointer in unknown_in(one.layers, declared.keys()):
            message = f"the note requires {name!r}, which is no property here; correct it"
            self.report("unknown-property", message, pointer, "warning")

    def _property(self, place: str, name: str, uses: Sequence[tuple[Part, Part]], required: bool) -> Property:
        parts = [part for _, part in uses]
        kept = telling(self, parts)
        if len(kept) == 1:
            owner = next(owner_of(layer, place, part.pointer) for layer, part in uses if part is kept[0])
            type_ = self._shape(kept[0], Origin(None, owner, name))
        else:
            type_ = self._all(kept, f"{place}/properties/{escape(name)}", Origin(None, place, name))
        layers = [layer for part in parts for layer in (*self.layers_of(part), part)]
        described = [one for part in parts for one in (self.resolved(part), part)]
        wanted = last_text(parts, "x-sdk-name")
        return Property(
            name=name,
            type=type_,
            pointer=parts[-1].pointer,
            required=required,
            description=last_text(described, "description"),
            deprecated=any_true(described, "deprecated"),
            read_only=any_true(layers, "readOnly"),
            write_only=any_true(layers, "writeOnly"),
            default=last_value(parts, "default"),
            sdk_name=wanted or None,
        )

    # --- unions ------------------------------------------------------------------------------------------------------

    def _alternatives(self, place: str, origin: Origin, layers: Layers, unions: Sequence[Alternatives]) -> TypeRef:
        """Common properties beside alternatives: one object for each alternative, the common properties in all."""
        first, *others = unions
        opening = (place, first.holder.pointer)
        if opening in self._opening:
            return self.circular(place)
        self._opening.add(opening)
        try:
            return self.inside(place, lambda: self._opened(place, origin, layers, first, others))
        finally:
            self._opening.remove(opening)

    def _opened(
        self, place: str, origin: Origin, layers: Layers, first: Alternatives, others: Sequence[Alternatives]
    ) -> TypeRef:
        # the product of several unions says little and explodes: every further alternative's properties, optional
        more = optional_layers(self, [member for union in others for member in union.members])
        common = [Part(without_unions(layer.node), layer.pointer) for layer in layers if layer is not first.holder]
        common = [*common, Part(without_unions(first.holder.node), first.holder.pointer), *more]
        named = hints(self, first.members) if len(first.members) > 1 else []
        origins = [Origin(None, place, hint) for hint in named] or [origin]
        types = [strip_null(self._alternative(place, one, common, first, index)) for index, one in enumerate(origins)]
        return self._combine(place, origin, types, layers, first)

    def _alternative(self, place: str, origin: Origin, common: Layers, union: Alternatives, index: int) -> TypeRef:
        member = union.members[index]
        inner = self.layers_of(member)
        if adds_nothing(common, inner):
            is_inline_whole = len(union.members) == 1 and "$ref" not in member.node
            return self._intersection(place, origin, inner) if is_inline_whole else self._shape(member, origin)
        target = self.resolved(member).pointer
        nested = [one for found in open_alternatives(self, target, inner) for one in found.members]
        own = [Part(without_unions(layer.node), layer.pointer) for layer in inner]
        layers = {layer.pointer: layer for layer in (*common, *optional_layers(self, nested), *own)}
        pointer = f"{place}/oneOf/{index}" if len(union.members) > 1 else place
        return self._intersection(pointer, origin, list(layers.values()))

    def _combine(
        self, place: str, origin: Origin, types: Sequence[TypeRef], layers: Layers, union: Alternatives | None = None
    ) -> TypeRef:
        combined = combination(self, self._objects, place, origin, types, layers, union, self._parents)
        if not isinstance(combined, UnionSchema):
            return combined
        self.schemas[place] = combined
        return Ref(place)
