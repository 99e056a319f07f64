"""Schema Objects to IR types. `operations.py` walks the operations and calls in here; this file knows OpenAPI and no Python.

One `SchemaLowering` belongs to one run. Its data has its keys sorted, so that their order in the file changes
nothing. `type_at` answers the type of a schema at its place of use; whatever needs a name of its own (objects with
properties, unions that JSON's types do not tell apart) is put into `schemas` on the way.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from typing import Any, cast

from ..diagnostics import Problem, Severity
from ..input.document import Document
from ..input.json_pointer import escape, is_array, is_object, join, lookup, split, unquoted
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
)
from ..names.words import word_set

COMPONENTS = "#/components/schemas/"

SHAPE_KEYS = frozenset(
    ("type", "properties", "additionalProperties", "items", "prefixItems", "enum", "const", "oneOf", "anyOf", "allOf")
)
"""Keywords that say what a value looks like; a schema with none of them only constrains or describes."""

PYTHON_TYPES: Mapping[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
}

ANNOTATIONS = word_set(
    "$comment default deprecated description example examples externalDocs nullable readOnly title writeOnly xml"
)
"""Keywords that allow and forbid nothing."""

Node = Mapping[str, Any]


def _object(value: object) -> Node:
    """`value` if it is an object; else an empty one, since odd input degrades and does not stop a run."""
    return value if is_object(value) else {}


def is_component(pointer: str) -> bool:
    """Whether `pointer` leads to a component schema, not into one."""
    return pointer.startswith(COMPONENTS) and "/" not in pointer[len(COMPONENTS) :]


def strip_null(type_: TypeRef) -> TypeRef:
    return type_.of if isinstance(type_, Nullable) else type_


def nullable(type_: TypeRef, yes: bool = True) -> TypeRef:
    """`type_` or null; a type that takes null already stays as it is."""
    if not yes or isinstance(type_, Nullable) or type_ in (ANY, Scalar("null")):
        return type_
    return Nullable(type_)


@dataclass(frozen=True, slots=True)
class Part:
    """A schema node and its place."""

    node: Node
    pointer: str


class Unresolvable(Exception):
    """A reference that leads nowhere; the node that holds it degrades to `any`."""


class SchemaLowering:
    def __init__(self, document: Document, data: Node, *, tolerant: bool) -> None:
        self._document = document
        self._data = data
        self._tolerant = tolerant
        self.schemas: dict[SchemaId, Schema] = {}
        self.problems: list[Problem] = []
        self._open: set[SchemaId] = set()
        """Objects whose properties are being lowered."""
        self._following: set[str] = set()
        """References to schemas without a name, on the way from the outermost to the one being lowered."""
        self._nullability: dict[str, bool] = {}

    # --- entry points ------------------------------------------------------------------------------------------------

    def define_components(self) -> None:
        schemas = _object(_object(self._data.get("components")).get("schemas"))
        for key in sorted(schemas):
            pointer = COMPONENTS + escape(key)
            type_ = strip_null(self._shape(Part(self._node(schemas[key], pointer), pointer), Origin(component=key)))
            if pointer not in self.schemas:
                type_ = ANY if type_ == Ref(pointer) else type_
                node = _object(schemas[key])
                self.schemas[pointer] = AliasSchema(
                    pointer,
                    Origin(component=key),
                    type_,
                    self.text(node, "description"),
                    node.get("deprecated") is True,
                )

    def type_at(self, node: object, pointer: str, origin: Origin) -> TypeRef:
        """The type of the schema `node` as used at `pointer`; an inline object found there is named after `origin`."""
        part = Part(self._node(node, pointer), pointer)
        return self._shape(part, origin)

    def properties_at(self, type_: TypeRef) -> tuple[Property, ...] | None:
        """The properties of the object that `type_` leads to; None if it does not lead to one."""
        type_ = strip_null(type_)
        seen: set[str] = set()
        while isinstance(type_, Ref) and type_.id not in seen:
            seen.add(type_.id)
            schema = self.schemas.get(type_.id)
            if isinstance(schema, ObjectSchema):
                return schema.properties
            if not isinstance(schema, AliasSchema):
                return None
            type_ = strip_null(schema.target)
        return None

    def text(self, node: Node, key: str) -> str:
        value = node.get(key)
        return value if isinstance(value, str) else ""

    def report_lost(self, code: str, message: str, pointer: str) -> None:
        """Report what `validate.py` should have refused; a run that tolerates it has heard of it from there."""
        if not self._tolerant:
            self.report(code, message, pointer)

    def report(self, code: str, message: str, pointer: str, *, warning: bool = False) -> None:
        severity: Severity = "warning" if warning or self._tolerant else "error"
        self.problems.append(self._document.problem(code, message, pointer, severity))

    def resolve(self, node: Node, pointer: str) -> Part:
        """Follow `$ref`s to the node that holds the content."""
        seen: set[str] = set()
        while isinstance(ref := node.get("$ref"), str):
            if ref in seen or not ref.startswith("#"):
                raise Unresolvable(ref)
            seen.add(ref)
            try:
                target = lookup(self._data, ref)
            except LookupError:
                raise Unresolvable(ref) from None
            if target is True:
                target = {}
            if not is_object(target):
                raise Unresolvable(ref)
            node, pointer = cast("Node", target), join(split(unquoted(ref)))
        return Part(node, pointer)

    # --- nodes -------------------------------------------------------------------------------------------------------

    def _node(self, node: object, pointer: str) -> Node:
        if is_object(node):
            return cast("Node", node)
        if not isinstance(node, bool):  # true takes anything; false, nothing, has no type of its own
            self.report_lost("not-a-schema", "expected a schema object here; the value is taken as `any`", pointer)
        return {}

    def _reference(self, part: Part, origin: Origin) -> TypeRef:
        ref = part.node["$ref"]
        siblings = {key: value for key, value in part.node.items() if key in SHAPE_KEYS}
        if siblings:
            merged = {"allOf": [{"$ref": ref}, siblings]}
            return nullable(self._shape(Part(merged, part.pointer), origin), part.node.get("nullable") is True)
        try:
            target = self.resolve(part.node, part.pointer)
        except Unresolvable as error:
            message = f"the reference {str(error)!r} leads nowhere; define it"
            self.report_lost("dangling-reference", message, part.pointer)
            return ANY
        null = part.node.get("nullable") is True or self._is_nullable(target)
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

    def _is_nullable(self, part: Part) -> bool:
        """Whether the schema itself takes null, in any of the ways that 3.0 and 3.1 know."""
        if part.pointer in self._nullability:
            return self._nullability[part.pointer]
        self._nullability[part.pointer] = False  # a cycle adds nothing
        node = part.node
        answer = (
            node.get("nullable") is True
            or node.get("type") == "null"
            or (is_array(node.get("type")) and "null" in node["type"])
            or (is_array(node.get("enum")) and None in node["enum"])
            or ("const" in node and node["const"] is None)
        )
        for key in ("oneOf", "anyOf"):
            answer = answer or any(self._member_takes_null(member) for member in self._members(part, key))
        all_of = list(self._members(part, "allOf"))
        if len(all_of) == 1 and not answer:
            answer = self._member_takes_null(all_of[0])
        self._nullability[part.pointer] = answer
        return answer

    def _member_takes_null(self, member: Part) -> bool:
        try:
            return member.node.get("nullable") is True or self._is_nullable(self.resolve(member.node, member.pointer))
        except Unresolvable:
            return False

    def _members(self, part: Part, key: str) -> Iterator[Part]:
        value = part.node.get(key)
        for index, member in enumerate(value if is_array(value) else ()):
            if is_object(member):
                yield Part(cast("Node", member), f"{part.pointer}/{key}/{index}")

    # --- shapes ------------------------------------------------------------------------------------------------------

    def _shape(self, part: Part, origin: Origin) -> TypeRef:
        """The type of a node, null included."""
        if isinstance(part.node.get("$ref"), str):
            return self._reference(part, origin)
        null = self._is_nullable(part)
        return nullable(self._bare_shape(part, origin), null)

    def _bare_shape(self, part: Part, origin: Origin) -> TypeRef:
        node = part.node
        if "const" in node:
            return self._enumeration([node["const"]])
        if is_array(values := node.get("enum")) and self._agree(values, self._types(node)):
            return self._enumeration(values)
        if is_array(node.get("allOf")) and node["allOf"]:
            return self._all_of(part, origin)
        alternatives = [member for key in ("oneOf", "anyOf") for member in self._alternatives(part, key)]
        if alternatives:
            return self._one_of(part, alternatives, origin)
        types = self._types(node)
        if len(types) > 1:
            return self._combine(part, [self._of_type(part, one) for one in types], origin)
        kind = types[0] if types else self._implied_type(node)
        match kind:
            case "object":
                return self._object(part, origin)
            case "array":
                return self._array(part, origin)
            case "string" | "integer" | "number" | "boolean" | "null":
                return Scalar(kind, self.text(node, "format") or None)
            case _:
                return ANY

    def _of_type(self, part: Part, type_: str) -> TypeRef:
        """One type of a list of types; an object among them has a name and a place of its own."""
        place = f"{part.pointer}/{type_}"
        return self._bare_shape(Part({**part.node, "type": type_}, place), Origin(None, part.pointer, type_))

    def _types(self, node: Node) -> list[str]:
        declared = node.get("type")
        listed = declared if is_array(declared) else [declared]
        return [one for one in listed if isinstance(one, str) and one != "null"] or (
            ["null"] if "null" in listed else []
        )

    def _implied_type(self, node: Node) -> str:
        """Many schemas leave `type` out; the keywords that only make sense for one type say which is meant."""
        if is_object(node.get("properties")) or is_object(node.get("additionalProperties")):
            return "object"
        return "array" if "items" in node else "any"

    def _agree(self, values: Sequence[object], types: Sequence[str]) -> bool:
        """Whether the values of an enum are of its types; `type: string, enum: [1.0, 2.0]` forgot the quotes."""
        kinds = tuple(kind for type_ in types for kind in PYTHON_TYPES.get(type_, ()))
        return bool(values) and (not kinds or all(value is None or type(value) in kinds for value in values))

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

    def _define_object(self, part: Part, origin: Origin, layers: Sequence[Part]) -> TypeRef:
        """Register the object at `part`, its properties taken from `layers`, where a later layer overrides."""
        if part.pointer in self._open or isinstance(self.schemas.get(part.pointer), ObjectSchema):
            return Ref(part.pointer)
        self._open.add(part.pointer)
        try:
            required = {name for layer in layers for name in self._required(layer)}
            properties: dict[str, Property] = {}
            additional: TypeRef | None = None
            for layer in layers:
                declared = layer.node.get("properties")
                for name, node in declared.items() if is_object(declared) else ():
                    pointer = f"{layer.pointer}/properties/{escape(name)}"
                    parent = self._owner(layer, part)
                    properties[name] = self._property(name, node, pointer, name in required, parent)
                additional = self._additional(layer, Origin(None, part.pointer, "value")) or additional
        finally:
            self._open.discard(part.pointer)
        self.schemas[part.pointer] = ObjectSchema(
            part.pointer,
            origin,
            tuple(properties.values()),
            additional,
            self.text(part.node, "description"),
            part.node.get("deprecated") is True,
            part.node.get("example"),
        )
        return Ref(part.pointer)

    def _owner(self, layer: Part, part: Part) -> str:
        """Inline objects of an inherited component keep that component's name, so that both share one class."""
        if layer.pointer == part.pointer or layer.pointer.startswith(f"{part.pointer}/"):
            return part.pointer
        inherited = layer.pointer.startswith(COMPONENTS)
        return COMPONENTS + layer.pointer[len(COMPONENTS) :].partition("/")[0] if inherited else part.pointer

    def _required(self, part: Part) -> list[str]:
        declared = part.node.get("required")
        return [name for name in declared if isinstance(name, str)] if is_array(declared) else []

    def _property(self, name: str, node: object, pointer: str, required: bool, owner: str) -> Property:
        type_ = self.type_at(node, pointer, Origin(None, owner, name))
        body = _object(node)
        content = self._described(body, pointer)
        wanted = body.get("x-sdk-name")
        return Property(
            name=name,
            type=type_,
            pointer=pointer,
            required=required,
            description=self.text(body, "description") or self.text(content, "description"),
            deprecated=body.get("deprecated") is True or content.get("deprecated") is True,
            read_only=body.get("readOnly") is True or content.get("readOnly") is True,
            write_only=body.get("writeOnly") is True or content.get("writeOnly") is True,
            default=body.get("default"),
            sdk_name=wanted if isinstance(wanted, str) else None,
        )

    def _described(self, node: Node, pointer: str) -> Node:
        try:
            return self.resolve(node, pointer).node
        except Unresolvable:
            return {}

    # --- allOf -------------------------------------------------------------------------------------------------------

    def _all_of(self, part: Part, origin: Origin) -> TypeRef:
        single = self._single_member(part)
        if single is not None:
            # a reference stays one; what is inline has the place and the name of the whole
            inline = Part(single.node, part.pointer)
            return strip_null(self.type_at(single.node, (single if "$ref" in single.node else inline).pointer, origin))
        layers, unions = self._layers(part, set())
        if unions:
            return self._distribute(part, origin, layers, unions)
        if any(is_object(layer.node.get("properties")) for layer in layers):
            return self._define_object(part, origin, layers)
        merged = {key: value for layer in layers for key, value in layer.node.items() if key != "allOf"}
        return self._bare_shape(Part(merged, part.pointer), origin)

    def _single_member(self, part: Part) -> Part | None:
        """The member that alone says what a value looks like: `allOf` of it is that schema, its siblings only describe."""
        if self._has_shape(part.node.keys() - {"type", "allOf"}, part):
            return None
        resolved = [(member, self._resolved(member)) for member in self._members(part, "allOf")]
        shaped = [one for one in resolved if self._has_shape(one[1].node.keys() - {"type"}, one[1])]
        if not shaped:
            shaped = [one for one in resolved if self._types(one[1].node)]
        if len(shaped) != 1:
            return None
        (single, target), *_ = shaped
        known = {name for layer in self._layers(target, {target.pointer})[0] for name in self._required(layer)}
        asked = {name for one in (part, *(other for _, other in resolved)) for name in self._required(one)}
        return single if asked <= known else None

    def _has_shape(self, keys: Set[str], part: Part) -> bool:
        """Whether one of these keys of a schema says what a value looks like, and does not merely constrain it."""
        alternatives = {"oneOf", "anyOf"}
        if not keys.isdisjoint(SHAPE_KEYS - alternatives):
            return True
        return any(key in keys and self._alternatives(part, key) for key in alternatives)

    def _layers(self, part: Part, seen: set[str]) -> tuple[list[Part], list[list[Part]]]:
        """Every schema that an `allOf` pulls in, the outermost last, and the alternatives found among them."""
        layers: list[Part] = []
        unions: list[list[Part]] = []
        for member in self._members(part, "allOf"):
            try:
                target = self.resolve(member.node, member.pointer)
            except Unresolvable as error:
                message = f"the reference {str(error)!r} leads nowhere; define it"
                self.report_lost("dangling-reference", message, member.pointer)
                continue
            if target.pointer in seen:
                continue
            inner, inner_unions = self._layers(target, seen | {target.pointer})
            layers += inner
            unions += inner_unions
        alternatives = [member for key in ("oneOf", "anyOf") for member in self._alternatives(part, key)]
        if alternatives:
            unions.append(alternatives)
        layers.append(part)
        return layers, unions

    def _distribute(
        self, part: Part, origin: Origin, layers: Sequence[Part], unions: Sequence[Sequence[Part]]
    ) -> TypeRef:
        """Common properties beside alternatives: one object for each alternative, the common properties in all."""
        first, *others = unions
        common = [Part(self._without_alternatives(layer.node), layer.pointer) for layer in layers]
        if not others and not any(is_object(layer.node.get("properties")) for layer in common):
            return self._one_of(part, first, origin)
        # the product of several unions says little and explodes: every further alternative's properties, optional
        common += [layer for union in others for member in union for layer in self._optional(member, set())]
        members: list[TypeRef] = []
        for index, member in enumerate(first):
            alternative, inner = self._layers(self._resolved(member), set())
            extra = [layer for union in inner for one in union for layer in self._optional(one, set())]
            pointer, named = part.pointer, origin
            if len(first) > 1:
                pointer, named = f"{pointer}/oneOf/{index}", Origin(None, pointer, self._hint(first, index))
            place = Part({"description": part.node.get("description")}, pointer)
            members.append(self._define_object(place, named, [*common, *extra, *alternative]))
        return self._combine(part, members, origin, [self._resolved(member).pointer for member in first])

    def _optional(self, member: Part, seen: set[str]) -> list[Part]:
        """The properties that `member` may bring, none of them required."""
        if member.pointer in seen:
            return []
        layers, unions = self._layers(self._resolved(member), set())
        inner = [layer for union in unions for one in union for layer in self._optional(one, seen | {member.pointer})]
        return [*inner, *(Part({"properties": layer.node.get("properties")}, layer.pointer) for layer in layers)]

    def _resolved(self, part: Part) -> Part:
        try:
            return self.resolve(part.node, part.pointer)
        except Unresolvable:
            return Part({}, part.pointer)

    def _without_alternatives(self, node: Node) -> Node:
        return {key: value for key, value in node.items() if key not in ("oneOf", "anyOf", "allOf")}

    # --- oneOf, anyOf ------------------------------------------------------------------------------------------------

    def _alternatives(self, part: Part, key: str) -> list[Part]:
        """The members that say what a value looks like; `anyOf: [{required: [a]}, {required: [b]}]` only constrains."""
        return [
            member
            for member in self._members(part, key)
            if (self._takes_anything(member) or "$ref" in member.node or not SHAPE_KEYS.isdisjoint(member.node))
            and self._types(member.node) != ["null"]
        ]

    def _takes_anything(self, member: Part) -> bool:
        return all(key in ANNOTATIONS or key.startswith("x-") for key in member.node)

    def _one_of(self, part: Part, members: Sequence[Part], origin: Origin) -> TypeRef:
        if is_object(part.node.get("properties")):
            return self._distribute(part, origin, [part], [members])
        if len(members) == 1:
            single = members[0].node
            return strip_null(self.type_at(single, members[0].pointer if "$ref" in single else part.pointer, origin))
        types: list[TypeRef] = []
        for index, member in enumerate(members):
            named = Origin(None, part.pointer, self._hint(members, index))
            types.append(strip_null(self.type_at(member.node, member.pointer, named)))
        return self._combine(part, types, origin)

    def _hint(self, members: Sequence[Part], index: int) -> str:
        """What tells a member from its siblings: its component, a literal value or a required key of its own, its type."""
        target = self._resolved(members[index]).pointer
        if is_component(target):
            return target[len(COMPONENTS) :]
        literals = [self._literals(member) for member in members]
        for name, value in literals[index].items():
            if sum(other.get(name) == value for other in literals) == 1:
                return value
        required = [self._required(member) for member in members]
        for name in required[index]:
            if sum(name in other for other in required) == 1:
                return name
        kind = members[index].node.get("type")
        kinds = [member.node.get("type") for member in members]
        return kind if isinstance(kind, str) and kinds.count(kind) == 1 else f"option {index + 1}"

    def _literals(self, part: Part) -> dict[str, str]:
        found: dict[str, str] = {}
        properties = part.node.get("properties")
        for name, node in properties.items() if is_object(properties) else ():
            shape = _object(node)
            values = shape.get("enum", [shape.get("const")])
            if is_array(values) and len(values) == 1 and isinstance(values[0], str):
                found[name] = values[0]
        return found

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
        discriminator, mapping = self._discriminator(part, flat, targets)
        told_apart = len(set(kinds)) == len(kinds) and not {"text", "unknown"} & set(kinds)
        if not discriminator and (told_apart or {"object", "array", "text", "unknown"}.isdisjoint(kinds)):
            return Union(tuple(flat))
        self.schemas[part.pointer] = UnionSchema(
            part.pointer,
            origin,
            tuple(flat),
            discriminator,
            mapping,
            self.text(part.node, "description"),
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
        node = self._described({"$ref": pointer}, pointer)
        if isinstance(schema, UnionSchema) or any(key in node for key in ("oneOf", "anyOf")):
            return "unknown"
        if "allOf" in node:
            return "object"
        types = self._types(node) or [self._implied_type(node)]
        return "enum" if "enum" in node else "unknown" if types == ["any"] or len(types) > 1 else types[0]

    def _discriminator(
        self, part: Part, members: Sequence[TypeRef], targets: Sequence[str]
    ) -> tuple[str | None, tuple[tuple[str, int], ...]]:
        declared = part.node.get("discriminator")
        name = declared.get("propertyName") if is_object(declared) else None
        if not isinstance(name, str):
            return None, ()
        known = targets or [one.id if isinstance(one, Ref) else "" for one in members]
        by_pointer = {pointer: index for index, pointer in enumerate(known) if pointer}
        mapping = {pointer[len(COMPONENTS) :]: index for pointer, index in by_pointer.items() if is_component(pointer)}
        explicit = _object(_object(declared).get("mapping"))
        for value, target in explicit.items():
            ref = str(target)
            pointer = join(split(unquoted(ref))) if ref.startswith("#") else COMPONENTS + escape(ref)
            if pointer in by_pointer:
                mapping = {
                    key: index for key, index in mapping.items() if index != by_pointer[pointer] or key in explicit
                }
                mapping[str(value)] = by_pointer[pointer]
        return name, tuple(sorted(mapping.items()))
