"""Several types as one: a plain union where JSON's own types tell the members apart, else a union with a name."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence, Set

from ..ir import ANY, Origin, Ref, SchemaId, TypeRef, Union, UnionSchema
from .all_of import any_true, last_text
from .nodes import Node, Nodes, Part, is_within
from .unions import Alternatives, Parent, declaring_discriminator, default_index, discriminator_name, tag_indexes
from .values import json_kind


def combination(
    nodes: Nodes,
    objects: Set[SchemaId],
    place: str,
    origin: Origin,
    types: Sequence[TypeRef],
    layers: Sequence[Part],
    union: Alternatives | None,
    parents: Mapping[SchemaId, Parent],
) -> TypeRef | UnionSchema:
    """One of `types`, as described at `place` by `layers`; `union` is the keyword that lists them, if one does."""
    flat = list(
        dict.fromkeys(one for type_ in types for one in (type_.members if isinstance(type_, Union) else (type_,)))
    )
    if ANY in flat:
        return ANY
    if len(flat) == 1:
        return flat[0]
    targets = [nodes.resolved(member).pointer for member in union.members] if union is not None else []
    declaring: Node = declaring_discriminator(union, layers, parents, targets) if union is not None else {}
    discriminator = discriminator_name(declaring)
    if not discriminator and _are_told_apart([json_kind(nodes, objects, one) for one in flat]):
        return Union(tuple(flat))
    index_of = {type_: index for index, type_ in enumerate(flat)}
    indexes = {target: index_of[type_] for target, type_ in zip(targets, types, strict=False) if type_ in index_of}
    own = [layer for layer in layers if is_within(layer.pointer, place)]
    return UnionSchema(
        place,
        origin,
        tuple(flat),
        discriminator,
        tag_indexes(declaring, indexes) if discriminator else (),
        last_text(own, "description"),
        any_true(own, "deprecated"),
        union is not None and union.several,
        default_index(declaring, indexes),
    )


def _are_told_apart(kinds: Sequence[str]) -> bool:
    each_once = len(set(kinds)) == len(kinds) and not {"text", "unknown"} & set(kinds)
    return each_once or {"object", "array", "text", "unknown"}.isdisjoint(kinds)


def parent_union(
    pointer: SchemaId, parent: Parent, stands_for_itself: bool, named: Callable[[SchemaId], Ref]
) -> UnionSchema:
    """A component with a discriminator, and all that extend it; `named` gives the type of each of these."""
    targets = [*([pointer] if stands_for_itself else []), *parent.children]
    indexes = {target: index for index, target in enumerate(targets)}
    return UnionSchema(
        f"{pointer}/discriminator",
        Origin(None, pointer, "union"),
        tuple(Ref(target) if target == pointer else named(target) for target in targets),
        discriminator_name(parent.declaring),
        tag_indexes(parent.declaring, indexes),
        default=default_index(parent.declaring, indexes),
    )
