"""`allOf` as an intersection: what several schemas say together of one value.

A schema is a list of layers: itself and everything that it draws in through `$ref` and `allOf`. Types narrow from layer to
layer, annotations add up, properties of the same name are intersections themselves.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from ..diagnostics import Severity
from ..input.json_pointer import escape, is_array, is_object
from .nodes import (
    COMPONENTS,
    UNIONS,
    Node,
    Nodes,
    Part,
    as_object,
    enum_agrees,
    has_shape,
    is_object_like,
    required_of,
    says_anything,
    text,
    types_of,
)
from .unions import alternatives_of

ADDITIONAL_KEYS = ("additionalProperties", "unevaluatedProperties")


def single_member(nodes: Nodes, part: Part, bases: Sequence[Part]) -> Part | None:
    """The base that alone says what a value looks like: the schema is that one, its siblings only describe."""
    if _says_shape(Part({key: value for key, value in part.node.items() if key != "allOf"}, part.pointer)):
        return None
    layers = {base.pointer: nodes.layers_of(base) for base in bases}
    shaped = [base for base in bases if any(_says_shape(layer) for layer in layers[base.pointer])]
    if not shaped:
        shaped = [base for base in bases if common_types(layers[base.pointer])]
    if len(shaped) != 1:
        return None
    (single,) = shaped
    known = {name for layer in layers[single.pointer] for name in required_of(layer.node)}
    others = (layer for base in bases if base is not single for layer in layers[base.pointer])
    asked = {name for layer in (part, *others) for name in required_of(layer.node)}
    return single if asked <= known else None


def _says_shape(layer: Part) -> bool:
    """Whether a layer says more of a value's looks than its type, and does not merely constrain it."""
    alone = {key: value for key, value in layer.node.items() if key not in ("type", "allOf", *UNIONS)}
    return has_shape(alone) or "format" in alone or bool(alternatives_of(layer))


def common_types(layers: Iterable[Part]) -> list[str] | None:
    """The types that all layers allow; None where none says any. Where they exclude each other, the outermost decides."""
    common: list[str] | None = None
    for layer in layers:
        declared = types_of(layer.node)
        if not declared:
            continue
        narrowed = [one for one in declared if common is None or one in common or _is_integer_of(one, common)]
        widened = ["integer"] if common and "integer" in common and "number" in declared else []
        common = list(dict.fromkeys(narrowed + widened)) or declared
    return common


def _is_integer_of(type_: str, common: Sequence[str]) -> bool:
    return type_ == "integer" and "number" in common


def oddities(layers: Sequence[Part]) -> Iterator[tuple[str, str, str, Severity]]:
    """What the layers say that no value can meet, or that says less than it seems to: code, message and place."""
    types: list[str] = []
    for layer in layers:
        declared = types_of(layer.node)
        if types and declared and not _overlap(types, declared):
            wanted, other = " or ".join(declared), " or ".join(types)
            yield (
                "contradiction",
                f"{wanted} here, {other} elsewhere in the same `allOf`; taken as {wanted}",
                layer.pointer,
                "warning",
            )
        types = declared or types
        values = layer.node.get("enum")
        if is_array(values) and values and not enum_agrees(values, [one for one in declared if one != "null"]):
            message = f"the values are not all of type {' or '.join(declared)}; the list is not used"
            yield "enum-of-another-type", message, f"{layer.pointer}/enum", "warning"
    lists = [layer for layer in layers if is_object(layer.node.get("items"))]
    if lists and not types and not is_object_kind(layers) and not any(map(alternatives_of, layers)):
        message = "without `type: array` it lets pass what is no array, so the value is not typed; say `type: array`"
        yield "items-without-type", message, f"{lists[0].pointer}/items", "note"


def _overlap(some: Sequence[str], others: Sequence[str]) -> bool:
    numbers = {"integer", "number"}
    return bool(set(some) & set(others)) or bool(numbers & set(some) and numbers & set(others))


def telling(nodes: Nodes, parts: Sequence[Part]) -> list[Part]:
    """Those of `parts` that say something that the others do not; at least one."""
    layers = {part.pointer: identity_of(nodes.layers_of(part)) for part in parts}
    kept: list[Part] = []
    for part in reversed(parts):
        others = [layers[other.pointer] for other in (*kept, *parts) if other is not part]
        said = layers[part.pointer]
        if said and not any(said < other for other in others) and not any(said == layers[one.pointer] for one in kept):
            kept.insert(0, part)
    return kept or [parts[-1]]


def identity_of(layers: Iterable[Part]) -> frozenset[str]:
    """What tells an intersection from others: the places of those of its layers that narrow it."""
    return frozenset(layer.pointer for layer in layers if _narrows(layer.node))


def _narrows(node: Node) -> bool:
    return says_anything({key: value for key, value in node.items() if key != "allOf"})


def adds_nothing(common: Iterable[Part], inner: Iterable[Part]) -> bool:
    """Whether what stands beside a union says nothing that a member, with the layers `inner`, does not say itself."""
    known = {layer.pointer for layer in inner}
    return all(layer.pointer in known or not _says_shape(layer) for layer in common)


def is_object_kind(layers: Iterable[Part]) -> bool:
    return any(is_object_like(layer.node) for layer in layers)


def has_properties(layers: Iterable[Part]) -> bool:
    return any(is_object(layer.node.get("properties")) and layer.node["properties"] for layer in layers)


def common_values(layers: Sequence[Part]) -> list[Any] | None:
    """The values that every `enum` and `const` among the layers lists, as far as they are of the types; None without any."""
    common: list[Any] | None = None
    for layer in layers:
        values = [layer.node["const"]] if "const" in layer.node else layer.node.get("enum")
        if not is_array(values):
            continue
        kept = values if common is None else [one for one in values if _is_in(one, common)]
        common = list(kept or values)
    types = common_types(layers) or []
    return common if common and enum_agrees(common, [] if types == ["null"] else types) else None


def _is_in(value: object, values: Iterable[object]) -> bool:
    return any(type(one) is type(value) and one == value for one in values)


def last_text(layers: Sequence[Part], key: str) -> str:
    """The outermost layer's text under `key`."""
    return next((found for layer in reversed(layers) if (found := text(layer.node, key))), "")


def any_true(layers: Iterable[Part], key: str) -> bool:
    return any(layer.node.get(key) is True for layer in layers)


def last_value(layers: Sequence[Part], key: str) -> Any:
    return next((layer.node[key] for layer in reversed(layers) if key in layer.node), None)


def properties_of(nodes: Nodes, layers: Iterable[Part]) -> dict[str, list[tuple[Part, Part]]]:
    """By name: each layer that has such a property, and the schema that it gives it."""
    found: dict[str, list[tuple[Part, Part]]] = {}
    for layer in layers:
        for name, node in as_object(layer.node.get("properties")).items():
            pointer = f"{layer.pointer}/properties/{escape(name)}"
            found.setdefault(name, []).append((layer, nodes.schema(node, pointer)))
    return found


def additional_of(layers: Sequence[Part]) -> Iterator[tuple[object, str]]:
    """What the layers say of undeclared properties, with its place; `patternProperties` included.

    Nothing where one of them allows none.
    """
    closing = any(layer.node.get(key) is False for layer in layers for key in ADDITIONAL_KEYS)
    for layer in layers:
        node = layer.node
        for key in ADDITIONAL_KEYS if not closing else ():
            if key in node:
                yield node[key], f"{layer.pointer}/{key}"
        for pattern, inner in as_object(node.get("patternProperties")).items():
            yield inner, f"{layer.pointer}/patternProperties/{escape(pattern)}"


def owner_of(layer: Part, place: str, property_pointer: str) -> str:
    """Inline objects of an inherited component keep that component's name, so that both share one class.

    So does a property within which `place` itself lies: it cannot be named after what it holds.
    """
    if place == property_pointer or place.startswith(f"{property_pointer}/"):
        return layer.pointer
    if layer.pointer == place or layer.pointer.startswith(f"{place}/") or place.startswith(f"{layer.pointer}/"):
        return place
    inherited = layer.pointer.startswith(COMPONENTS)
    return COMPONENTS + layer.pointer[len(COMPONENTS) :].partition("/")[0] if inherited else place
