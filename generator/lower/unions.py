"""`oneOf`, `anyOf` and `discriminator`: which members there are, what tells them apart, what they are called."""

from __future__ import annotations

from collections.abc import Sequence

from ..input.json_pointer import escape, is_array, is_object, join, split, unquoted
from ..ir import Ref, TypeRef
from .nodes import (
    COMPONENTS,
    SHAPE_KEYS,
    Nodes,
    Part,
    as_object,
    is_component,
    members_of,
    required_of,
    takes_anything,
    types_of,
)


def alternatives_of(part: Part) -> list[Part]:
    return [member for key in ("oneOf", "anyOf") for member in alternatives_in(part, key)]


def alternatives_in(part: Part, key: str) -> list[Part]:
    """The members that say what a value looks like; `anyOf: [{required: [a]}, {required: [b]}]` only constrains."""
    return [
        member
        for member in members_of(part, key)
        if (takes_anything(member.node) or "$ref" in member.node or not SHAPE_KEYS.isdisjoint(member.node))
        and types_of(member.node) != ["null"]
    ]


def hint(nodes: Nodes, among: Sequence[Part], index: int) -> str:
    """What tells a member from its siblings: its component, a literal value or a required key of its own, its type."""
    target = nodes.resolved(among[index]).pointer
    if is_component(target):
        return target[len(COMPONENTS) :]
    literals = [_literals(member) for member in among]
    for name, value in literals[index].items():
        if sum(other.get(name) == value for other in literals) == 1:
            return value
    required = [required_of(member.node) for member in among]
    for name in required[index]:
        if sum(name in other for other in required) == 1:
            return name
    kind = among[index].node.get("type")
    kinds = [member.node.get("type") for member in among]
    return kind if isinstance(kind, str) and kinds.count(kind) == 1 else f"option {index + 1}"


def _literals(part: Part) -> dict[str, str]:
    found: dict[str, str] = {}
    properties = part.node.get("properties")
    for name, node in properties.items() if is_object(properties) else ():
        shape = as_object(node)
        values = shape.get("enum", [shape.get("const")])
        if is_array(values) and len(values) == 1 and isinstance(values[0], str):
            found[name] = values[0]
    return found


def discriminator_of(
    part: Part, types: Sequence[TypeRef], targets: Sequence[str]
) -> tuple[str | None, tuple[tuple[str, int], ...]]:
    """The property that tells the members of a union apart, and the index of the member for each of its values.

    `targets` are the pointers that the mapping knows the members by, where these are not those of their types.
    """
    declared = part.node.get("discriminator")
    name = declared.get("propertyName") if is_object(declared) else None
    if not isinstance(name, str):
        return None, ()
    known = targets or [one.id if isinstance(one, Ref) else "" for one in types]
    by_pointer = {pointer: index for index, pointer in enumerate(known) if pointer}
    mapping = {pointer[len(COMPONENTS) :]: index for pointer, index in by_pointer.items() if is_component(pointer)}
    explicit = as_object(as_object(declared).get("mapping"))
    for value, target in explicit.items():
        ref = str(target)
        pointer = join(split(unquoted(ref))) if ref.startswith("#") else COMPONENTS + escape(ref)
        if pointer in by_pointer:
            mapping = {key: index for key, index in mapping.items() if index != by_pointer[pointer] or key in explicit}
            mapping[str(value)] = by_pointer[pointer]
    return name, tuple(sorted(mapping.items()))
