"""`oneOf`, `anyOf` and `discriminator`: which members there are, what tells them apart, what they are called."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..input.json_pointer import escape, is_array, is_object, join, split, unquoted
from .nodes import (
    COMPONENTS,
    UNIONS,
    Node,
    Nodes,
    Part,
    as_object,
    has_shape,
    is_component,
    is_within,
    members_of,
    required_of,
    takes_anything,
    types_of,
)


@dataclass(frozen=True, slots=True)
class Alternatives:
    """The members of a `oneOf` or `anyOf`, and the schema that holds it."""

    holder: Part
    members: tuple[Part, ...]
    several: bool = False
    """Whether a value may be several of them at once."""


def alternatives_of(part: Part) -> list[Part]:
    """The members that say what a value looks like; `anyOf: [{required: [a]}, {required: [b]}]` only constrains."""
    return [
        member
        for key in UNIONS
        for member in members_of(part, key)
        if (takes_anything(member.node) or "$ref" in member.node or has_shape(member.node))
        and types_of(member.node) != ["null"]
    ]


def open_alternatives(nodes: Nodes, place: str, layers: Sequence[Part]) -> list[Alternatives]:
    """The unions among the layers of the schema at `place` that it is not itself the answer to.

    What extends one member of a union by `allOf` has chosen it. So has what extends a parent whose members extend it.
    """
    drawn_in = {place, *(layer.pointer for layer in layers)}
    found: list[Alternatives] = []
    for layer in layers:
        members = alternatives_of(layer)
        if not members:
            continue
        targets = {nodes.resolved(member).pointer for member in members}
        is_parent = layer.pointer != place and any(
            layer.pointer == base.pointer for member in members for base in nodes.layers_of(member)
        )
        if is_parent or (targets & drawn_in and layer.pointer != place):
            continue
        found.append(Alternatives(layer, tuple(members), "anyOf" in layer.node))
    return found


def optional_layers(nodes: Nodes, members: Sequence[Part]) -> list[Part]:
    """The properties that any of `members` may bring, none of them required."""
    found: dict[str, Part] = {}
    waiting = list(reversed(members))
    seen: set[str] = set()
    while waiting:
        member = waiting.pop()
        for layer in nodes.layers_of(member):
            if layer.pointer not in seen:
                seen.add(layer.pointer)
                found[layer.pointer] = Part({"properties": layer.node.get("properties")}, layer.pointer)
                waiting += reversed(alternatives_of(layer))
    return list(found.values())


def without_unions(node: Node) -> Node:
    return {key: value for key, value in node.items() if key not in (*UNIONS, "allOf")}


# --- names -----------------------------------------------------------------------------------------------------------


def hints(nodes: Nodes, among: Sequence[Part]) -> list[str]:
    """What tells each member from its siblings: its component, a literal value or a required key of its own, its type."""
    literals = [_literals(member) for member in among]
    required = [required_of(member.node) for member in among]
    kinds = [kind if isinstance(kind := member.node.get("type"), str) else None for member in among]
    shared_literals = Counter(pair for found in literals for pair in found.items())
    shared_keys = Counter(name for names in required for name in set(names))
    shared_kinds = Counter(kinds)
    found: list[str] = []
    for index, member in enumerate(among):
        target = nodes.resolved(member).pointer
        own = [target[len(COMPONENTS) :]] if is_component(target) else []
        own += [pair[1] for pair in literals[index].items() if shared_literals[pair] == 1]
        own += [name for name in required[index] if shared_keys[name] == 1]
        kind = kinds[index]
        own += [kind] if kind is not None and shared_kinds[kind] == 1 else []
        found.append(own[0] if own else f"option {index + 1}")
    return found


def _literals(part: Part) -> dict[str, str]:
    found: dict[str, str] = {}
    properties = part.node.get("properties")
    for name, node in properties.items() if is_object(properties) else ():
        shape = as_object(node)
        values = shape.get("enum", [shape.get("const")])
        if is_array(values) and len(values) == 1 and isinstance(values[0], str):
            found[name] = values[0]
    return found


# --- discriminators --------------------------------------------------------------------------------------------------


def discriminator_name(node: Node) -> str | None:
    name = as_object(node.get("discriminator")).get("propertyName")
    return name if isinstance(name, str) else None


def mapped_targets(node: Node) -> dict[str, str]:
    """The pointer that each value of a `discriminator` leads to: its `mapping` holds references or component names."""
    explicit = as_object(as_object(node.get("discriminator")).get("mapping"))
    return {str(value): _target(str(target)) for value, target in explicit.items()}


def default_index(node: Node, index_of: Mapping[str, int]) -> int | None:
    """The index of the member that `defaultMapping` of the discriminator names (OpenAPI 3.2)."""
    target = as_object(node.get("discriminator")).get("defaultMapping")
    return index_of.get(_target(target)) if isinstance(target, str) else None


def _target(ref: str) -> str:
    return join(split(unquoted(ref))) if ref.startswith("#") else COMPONENTS + escape(ref)


def tag_indexes(node: Node, index_of: Mapping[str, int]) -> tuple[tuple[str, int], ...]:
    """The index of the member for each value of the discriminator of `node`; `index_of` knows members by their pointers.

    A component that the mapping does not mention has its own name as value.
    """
    explicit = {value: pointer for value, pointer in mapped_targets(node).items() if pointer in index_of}
    implied = {
        split(pointer)[-1]: index
        for pointer, index in index_of.items()
        if is_component(pointer) and pointer not in explicit.values()
    }
    return tuple(sorted({**implied, **{value: index_of[pointer] for value, pointer in explicit.items()}}.items()))


@dataclass(frozen=True, slots=True)
class Parent:
    """A component with a discriminator, maybe an inherited one, and no union of its own: it stands for itself and for what
    extends it."""

    declaring: Node
    """The schema with the `discriminator`."""
    children: tuple[str, ...]
    """The components that extend it, or that its mapping leads to."""


def parents_of(nodes: Nodes, components: Sequence[Part]) -> dict[str, Parent]:
    declaring = {one.pointer: found for one in components if (found := _declaring(nodes, one)) is not None}
    children: dict[str, set[str]] = {
        pointer: set(mapped_targets(layer.node).values()) if is_within(layer.pointer, pointer) else set()
        for pointer, layer in declaring.items()
    }
    for component in components if declaring else ():
        for layer in nodes.layers_of(component):
            if layer.pointer in children:
                children[layer.pointer].add(component.pointer)
    known = {component.pointer for component in components}
    return {
        pointer: Parent(declaring[pointer].node, tuple(sorted(found & known - {pointer})))
        for pointer, found in children.items()
        if found & known - {pointer}
    }


def _declaring(nodes: Nodes, component: Part) -> Part | None:
    """The layer with the discriminator: the component's own, or else that of what it extends."""
    layers = nodes.layers_of(component)
    if any(alternatives_of(layer) for layer in layers if is_within(layer.pointer, component.pointer)):
        return None
    return next((layer for layer in reversed(layers) if discriminator_name(layer.node) is not None), None)


def declaring_discriminator(
    union: Alternatives, layers: Sequence[Part], parents: Mapping[str, Parent], targets: Sequence[str]
) -> Node:
    """The schema whose `discriminator` tells the members apart: the union, what it stands in, or a parent of all members."""
    shared = [
        parent.declaring
        for pointer, parent in parents.items()
        if all(target == pointer or target in parent.children for target in targets)
    ]
    declaring = [union.holder.node, *(layer.node for layer in reversed(layers)), *shared]
    nothing: Node = {}
    return next((node for node in declaring if discriminator_name(node) is not None), nothing)
