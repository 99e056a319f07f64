"""`allOf`: which schemas it pulls in, and whether one of them alone says what a value looks like."""

from __future__ import annotations

from collections.abc import Iterable, Set

from ..input.json_pointer import is_object
from .nodes import COMPONENTS, SHAPE_KEYS, Node, Nodes, Part, Unresolvable, members_of, required_of, types_of
from .unions import alternatives_in, alternatives_of


def layers_of(nodes: Nodes, part: Part, seen: Set[str] = frozenset()) -> tuple[list[Part], list[list[Part]]]:
    """Every schema that an `allOf` pulls in, the outermost last, and the alternatives found among them."""
    layers: list[Part] = []
    unions: list[list[Part]] = []
    for member in members_of(part, "allOf"):
        try:
            target = nodes.resolve(member.node, member.pointer)
        except Unresolvable as error:
            nodes.report_dangling(error, member.pointer)
            continue
        if target.pointer in seen:
            continue
        inner, inner_unions = layers_of(nodes, target, seen | {target.pointer})
        layers += inner
        unions += inner_unions
    if found := alternatives_of(part):
        unions.append(found)
    layers.append(part)
    return layers, unions


def optional_layers(nodes: Nodes, member: Part, seen: Set[str] = frozenset()) -> list[Part]:
    """The properties that `member` may bring, none of them required."""
    if member.pointer in seen:
        return []
    layers, unions = layers_of(nodes, nodes.resolved(member))
    below = seen | {member.pointer}
    inner = [layer for union in unions for one in union for layer in optional_layers(nodes, one, below)]
    return [*inner, *(Part({"properties": layer.node.get("properties")}, layer.pointer) for layer in layers)]


def single_member(nodes: Nodes, part: Part) -> Part | None:
    """The member that alone says what a value looks like: `allOf` of it is that schema, its siblings only describe."""
    if _has_shape(part.node.keys() - {"type", "allOf"}, part):
        return None
    resolved = [(member, nodes.resolved(member)) for member in members_of(part, "allOf")]
    shaped = [one for one in resolved if _has_shape(one[1].node.keys() - {"type"}, one[1])]
    if not shaped:
        shaped = [one for one in resolved if types_of(one[1].node)]
    if len(shaped) != 1:
        return None
    (single, target), *_ = shaped
    known = {name for layer in layers_of(nodes, target, {target.pointer})[0] for name in required_of(layer.node)}
    asked = {name for one in (part, *(other for _, other in resolved)) for name in required_of(one.node)}
    return single if asked <= known else None


def _has_shape(keys: Set[str], part: Part) -> bool:
    """Whether one of these keys of a schema says what a value looks like, and does not merely constrain it."""
    unions = {"oneOf", "anyOf"}
    if not keys.isdisjoint(SHAPE_KEYS - unions):
        return True
    return any(key in keys and alternatives_in(part, key) for key in unions)


def has_properties(layers: Iterable[Part]) -> bool:
    return any(is_object(layer.node.get("properties")) for layer in layers)


def owner_of(layer: Part, part: Part) -> str:
    """Inline objects of an inherited component keep that component's name, so that both share one class."""
    if layer.pointer == part.pointer or layer.pointer.startswith(f"{part.pointer}/"):
        return part.pointer
    inherited = layer.pointer.startswith(COMPONENTS)
    return COMPONENTS + layer.pointer[len(COMPONENTS) :].partition("/")[0] if inherited else part.pointer


def without_alternatives(node: Node) -> Node:
    return {key: value for key, value in node.items() if key not in ("oneOf", "anyOf", "allOf")}
