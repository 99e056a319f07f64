"""Schema Objects to IR types. `document.py` walks the operations and calls in here; this file knows OpenAPI and no Python.

One `SchemaLowering` belongs to one run. Its data has its keys sorted, so that their order in the file changes
nothing. `type_at` answers the type of a schema at its place of use; whatever needs a name of its own (objects with
properties, unions that JSON's types do not tell apart) is put into `schemas` on the way.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..input.document import Document
from ..input.json_pointer import escape, is_array, is_object
from ..ir import (
    ANY,
    AliasSchema,
    Array,
    Enum,
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
    Union,
    UnionSchema,
    resolve_alias,
)
from .all_of import has_properties, layers_of, optional_layers, owner_of, single_member, without_alternatives
from .nodes import (
    COMPONENTS,
    SHAPE_KEYS,
    Node,
    Nodes,
    Part,
    Unresolvable,
    as_object,
    enum_agrees,
    implied_type,
    is_component,
    required_of,
    text,
    types_of,
)
from .presence import REQUIRED, Presence, noted_by
from .unions import alternatives_of, discriminator_of, hint


def strip_null(type_: TypeRef) -> TypeRef:
    return type_.of if isinstance(type_, Nullable) else type_


def nullable(type_: TypeRef, yes: bool = True) -> TypeRef:
    """`type_` or null; a type that takes null already stays as it is."""
    if not yes or isinstance(type_, Nullable) or type_ in (ANY, Scalar("null")):
        return type_
    return Nullable(type_)


class SchemaLowering(Nodes):
    def __init__(self, document: Document, data: Node, *, tolerant: bool) -> None:
        super().__init__(document, data, tolerant=tolerant)
        self.schemas: dict[SchemaId, Schema] = {}
        self._open: set[SchemaId] = set()
        """Objects whose properties are being lowered."""
        self._following: set[str] = set()
        """References to schemas without a name, on the way from the outermost to the one being lowered."""
        self._presence = Presence(self, data)

    # --- entry points ------------------------------------------------------------------------------------------------

    def define_components(self) -> None:
        schemas = as_object(as_object(self._data.get("components")).get("schemas"))
        for key in sorted(schemas):
            pointer = COMPONENTS + escape(key)
            type_ = strip_null(self.type_at(schemas[key], pointer, Origin(component=key)))
            if pointer not in self.schemas:
                type_ = ANY if type_ == Ref(pointer) else type_
                node = as_object(schemas[key])
                self.schemas[pointer] = AliasSchema(
                    pointer,
                    Origin(component=key),
                    type_,
                    text(node, "description"),
                    node.get("deprecated") is True,
                )

    def type_at(self, node: object, pointer: str, origin: Origin) -> TypeRef:
        """The type of the schema `node` as used at `pointer`; an inline object found there is named after `origin`."""
        return self._shape(self.schema(node, pointer), origin)

    def properties_at(self, type_: TypeRef) -> tuple[Property, ...] | None:
        """The properties of the object that `type_` leads to; None if it does not lead to one."""
        found = resolve_alias(self.schemas, type_)
        return found.properties if isinstance(found, ObjectSchema) else None

    # --- nodes -------------------------------------------------------------------------------------------------------

    def _reference(self, part: Part, origin: Origin) -> TypeRef:
        ref = part.node["$ref"]
        siblings = {key: value for key, value in part.node.items() if key in SHAPE_KEYS}
        if siblings:
            merged = {"allOf": [{"$ref": ref}, siblings]}
            return nullable(self._shape(Part(merged, part.pointer), origin), part.node.get("nullable") is True)
        try:
            target = self.resolve(part.node, part.pointer)
        except Unresolvable as error:
            self.report_dangling(error, part.pointer)
            return ANY
        null = part.node.get("nullable") is True or self.is_nullable(target)
        if is_component(target.pointer):
            return nullable(Ref(target.pointer), null)
        if target.pointer in self.schemas or target.pointer in self._open:
            return nullable(Ref(target.pointer), null)
        if target.pointer in self._following:
            return ANY  # it leads back to itself without a name to stop at
        self._following.add(target.pointer)
        try:
            return nullable(self._shape(target, self._origin_of(target.pointer, origin)), null)
        finally:
            self._following.discard(target.pointer)

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
        if isinstance(part.node.get("$ref"), str):
            return self._reference(part, origin)
        null = self.is_nullable(part)
        return nullable(self._bare_shape(part, origin), null)

    def _bare_shape(self, part: Part, origin: Origin) -> TypeRef:
        node = part.node
        if "const" in node:
            return self._enumeration([node["const"]])
        if is_array(values := node.get("enum")) and enum_agrees(values, types_of(node)):
            return self._enumeration(values)
        if is_array(node.get("allOf")) and node["allOf"]:
            return self._all_of(part, origin)
        if alternatives := alternatives_of(part):
            return self._one_of(part, alternatives, origin)
        types = types_of(node)
        if len(types) > 1:
            return self._combine(part, [self._of_type(part, one) for one in types], origin)
        kind = types[0] if types else implied_type(node)
        match kind:
            case "object":
                return self._object(part, origin)
            case "array":
                return self._array(part, origin)
            case "string" | "integer" | "number" | "boolean" | "null":
                return Scalar(kind, text(node, "format") or None)
            case _:
                return ANY

    def _of_type(self, part: Part, type_: str) -> TypeRef:
        """One type of a list of types; an object among them has a name and a place of its own."""
        place = f"{part.pointer}/{type_}"
        return self._bare_shape(Part({**part.node, "type": type_}, place), Origin(None, part.pointer, type_))

    def _enumeration(self, values: Sequence[object]) -> TypeRef:
        kept = [value for value in values if value is not None]
        if not kept:
            return Scalar("null")
        scalars = [value for value in kept if isinstance(value, str | int | float | bool)]
        if len(scalars) < len(kept):
            return ANY
        unique = {(type(value), value): value for value in scalars}
        return Enum(tuple(unique.values()))

    def _array(self, part: Part, origin: Origin) -> TypeRef:
        items = part.node.get("items")
        if items is None or "prefixItems" in part.node:
            return Array(ANY)
        inner = replace(origin, item=True) if origin.component is None else Origin(None, part.pointer, "item")
        type_ = self.type_at(items, f"{part.pointer}/items", inner)
        if isinstance(type_, Nullable) and is_object(items) and "$ref" in items and items.get("nullable") is not True:
            type_ = type_.of  # a component that may be null as a property is not null as one of many
        return Array(type_)

    def _object(self, part: Part, origin: Origin) -> TypeRef:
        properties = part.node.get("properties")
        if not is_object(properties) or not properties:
            return Map(self._additional(part, origin) or ANY)
        return self._define_object(part, origin, [part])

    def _additional(self, part: Part, origin: Origin) -> TypeRef | None:
        declared = part.node.get("additionalProperties")
        if is_object(declared) and declared:
            parent = origin if origin.component is None else Origin(None, part.pointer, "value")
            return self.type_at(declared, f"{part.pointer}/additionalProperties", replace(parent, item=True))
        return ANY if declared is True or declared == {} else None

    # --- objects -----------------------------------------------------------------------------------------------------

    def _define_object(
        self, part: Part, origin: Origin, layers: Sequence[Part], meant_by: Sequence[str] = ()
    ) -> TypeRef:
        """Register the object at `part`, its properties taken from `layers`, where a later layer overrides.

        `meant_by` are the pointers of other schemas whose recorded values are such objects.
        """
        if part.pointer in self._open or isinstance(self.schemas.get(part.pointer), ObjectSchema):
            return Ref(part.pointer)
        self._open.add(part.pointer)
        try:
            required = {name for layer in layers for name in required_of(layer.node)}
            properties: dict[str, Property] = {}
            additional: TypeRef | None = None
            for layer in layers:
                declared = layer.node.get("properties")
                for name, node in declared.items() if is_object(declared) else ():
                    pointer = f"{layer.pointer}/properties/{escape(name)}"
                    parent = owner_of(layer, part)
                    properties[name] = self._property(name, node, pointer, name in required, parent)
                additional = self._additional(layer, Origin(None, part.pointer, "value")) or additional
        finally:
            self._open.discard(part.pointer)
        self._settle_presence(properties, layers, (part.pointer, *meant_by))
        self.schemas[part.pointer] = ObjectSchema(
            part.pointer,
            origin,
            tuple(properties.values()),
            additional,
            text(part.node, "description"),
            part.node.get("deprecated") is True,
            part.node.get("example"),
        )
        return Ref(part.pointer)

    def _settle_presence(
        self, properties: dict[str, Property], layers: Sequence[Part], pointers: Sequence[str]
    ) -> None:
        """Mark the properties that responses always carry."""
        for name in sorted(self._presence.always(layers)):
            found = properties.get(name)
            if found is None:
                if layer := next((one for one in layers if name in noted_by(one)), None):
                    message = f"`{REQUIRED}` names {name!r}, which is no property here; correct it"
                    self.report("unknown-property", message, f"{layer.pointer}/{REQUIRED}", "warning")
            elif self._presence.is_contradicted(name, pointers):
                message = f"{name!r} is required, but a recorded response goes without it, so it may be None"
                self.report("contradicted-required", message, found.pointer, "note")
            elif not isinstance(found.type, Nullable) and found.type not in (ANY, Scalar("null")):
                properties[name] = replace(found, present=True)

    def _property(self, name: str, node: object, pointer: str, required: bool, owner: str) -> Property:
        type_ = self.type_at(node, pointer, Origin(None, owner, name))
        body = as_object(node)
        content = self.resolved(Part(body, pointer)).node
        wanted = body.get("x-sdk-name")
        return Property(
            name=name,
            type=type_,
            pointer=pointer,
            required=required,
            description=text(body, "description") or text(content, "description"),
            deprecated=body.get("deprecated") is True or content.get("deprecated") is True,
            read_only=body.get("readOnly") is True or content.get("readOnly") is True,
            write_only=body.get("writeOnly") is True or content.get("writeOnly") is True,
            default=body.get("default"),
            sdk_name=wanted if isinstance(wanted, str) else None,
        )

    # --- allOf -------------------------------------------------------------------------------------------------------

    def _all_of(self, part: Part, origin: Origin) -> TypeRef:
        single = single_member(self, part)
        if single is not None:
            # a reference stays one; what is inline has the place and the name of the whole
            inline = Part(single.node, part.pointer)
            return strip_null(self.type_at(single.node, (single if "$ref" in single.node else inline).pointer, origin))
        layers, unions = layers_of(self, part)
        if unions:
            return self._distribute(part, origin, layers, unions)
        if has_properties(layers):
            return self._define_object(part, origin, layers)
        merged = {key: value for layer in layers for key, value in layer.node.items() if key != "allOf"}
        return self._bare_shape(Part(merged, part.pointer), origin)

    def _distribute(
        self, part: Part, origin: Origin, layers: Sequence[Part], unions: Sequence[Sequence[Part]]
    ) -> TypeRef:
        """Common properties beside alternatives: one object for each alternative, the common properties in all."""
        first, *others = unions
        common = [Part(without_alternatives(layer.node), layer.pointer) for layer in layers]
        if not others and not has_properties(common):
            return self._one_of(part, first, origin)
        # the product of several unions says little and explodes: every further alternative's properties, optional
        common += [layer for union in others for member in union for layer in optional_layers(self, member)]
        members: list[TypeRef] = []
        for index, member in enumerate(first):
            alternative, inner = layers_of(self, self.resolved(member))
            extra = [layer for union in inner for one in union for layer in optional_layers(self, one)]
            pointer, named = part.pointer, origin
            if len(first) > 1:
                pointer, named = f"{pointer}/oneOf/{index}", Origin(None, pointer, hint(self, first, index))
            place = Part({"description": part.node.get("description")}, pointer)
            meant_by = (part.pointer, self.resolved(member).pointer)
            members.append(self._define_object(place, named, [*common, *extra, *alternative], meant_by))
        return self._combine(part, members, origin, [self.resolved(member).pointer for member in first])

    # --- oneOf, anyOf ------------------------------------------------------------------------------------------------

    def _one_of(self, part: Part, members: Sequence[Part], origin: Origin) -> TypeRef:
        if is_object(part.node.get("properties")):
            return self._distribute(part, origin, [part], [members])
        if len(members) == 1:
            single = members[0].node
            return strip_null(self.type_at(single, members[0].pointer if "$ref" in single else part.pointer, origin))
        types: list[TypeRef] = []
        for index, member in enumerate(members):
            named = Origin(None, part.pointer, hint(self, members, index))
            types.append(strip_null(self.type_at(member.node, member.pointer, named)))
        return self._combine(part, types, origin)

    def _combine(self, part: Part, types: Sequence[TypeRef], origin: Origin, targets: Sequence[str] = ()) -> TypeRef:
        """The union of `types`; `targets` are the pointers that a discriminator knows them by, where they are others."""
        flat: list[TypeRef] = []
        for type_ in types:
            for one in type_.members if isinstance(type_, Union) else (strip_null(type_),):
                if one not in flat:
                    flat.append(one)
        if ANY in flat:
            return ANY
        if len(flat) == 1:
            return flat[0]
        kinds = [self._json_kind(one) for one in flat]
        discriminator, mapping = discriminator_of(part, flat, targets)
        told_apart = len(set(kinds)) == len(kinds) and not {"text", "unknown"} & set(kinds)
        if not discriminator and (told_apart or {"object", "array", "text", "unknown"}.isdisjoint(kinds)):
            return Union(tuple(flat))
        self.schemas[part.pointer] = UnionSchema(
            part.pointer,
            origin,
            tuple(flat),
            discriminator,
            mapping,
            text(part.node, "description"),
            part.node.get("deprecated") is True,
        )
        return Ref(part.pointer)

    def _json_kind(self, type_: TypeRef) -> str:
        """What JSON shows of a type. Strings with a date format are `text`: they look like any other string."""
        match type_:
            case Scalar("string", format="date-time" | "date" | "byte" | "binary"):
                return "text"
            case Scalar(type=kind):
                return kind
            case Enum():
                return "enum"
            case Array():
                return "array"
            case Map():
                return "object"
            case Ref(id=id_):
                return self._kind_of(id_)
            case _:
                return "unknown"

    def _kind_of(self, pointer: str) -> str:
        schema = self.schemas.get(pointer)
        if isinstance(schema, ObjectSchema):
            return "object"
        # a component may not be lowered yet: its node says enough
        node = self.resolved(Part({"$ref": pointer}, pointer)).node
        if isinstance(schema, UnionSchema) or any(key in node for key in ("oneOf", "anyOf")):
            return "unknown"
        if "allOf" in node:
            return "object"
        types = types_of(node) or [implied_type(node)]
        return "enum" if "enum" in node else "unknown" if types == ["any"] or len(types) > 1 else types[0]
