"""Several types as one: a plain union where JSON's own types tell the members apart, else a union with a name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set

from ..ir import ANY, Origin, Ref, SchemaId, TypeRef, Union, UnionSchema
from .all_of import any_true, common_values, last_text, properties_of
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
    mapping = tag_indexes(declaring, indexes) if discriminator else ()
    own = [layer for layer in layers if is_within(layer.pointer, place)]
    if discriminator and not mapping and union is not None and not _lists_values(nodes, union, discriminator):
        message = f"no value of {discriminator!r} leads to a member: its own properties tell which one is meant"
        nodes.report("discriminator-without-values", message, f"{union.holder.pointer}/discriminator", "note")
    return UnionSchema(
        place,
        origin,
        tuple(flat),
        discriminator,
        mapping,
        last_text(own, "description"),
        any_true(own, "deprecated"),
        union is not None and union.several,
        default_index(declaring, indexes),
    )


def _lists_values(nodes: Nodes, union: Alternatives, discriminator: str) -> bool:
    """Whether a member says which values its discriminator has."""
    uses = (properties_of(nodes, nodes.layers_of(member)).get(discriminator, ()) for member in union.members)
    return any(common_values(nodes.layers_of(schema)) is not None for found in uses for _, schema in found)


def _are_told_apart(kinds: Sequence[str]) -> bool:
    each_once = len(set(kinds)) == len(kinds) and not {"text", "unknown"} & set(kinds)
    return each_once or {"object", "array", "text", "unknown"}.isdisjoint(kinds)


def parent_union(pointer: SchemaId, parents: Mapping[SchemaId, Parent], stands_for_itself: bool) -> UnionSchema:
    """A component with a discriminator, and all that extend it."""
    parent = parents[pointer]
    targets = [*([pointer] if stands_for_itself else []), *parent.children]
    indexes = {target: index for index, target in enumerate(targets)}

    def member(target: SchemaId) -> Ref:
        # what extends a child of the same family is listed itself
        is_family = target not in parents or parents[target].declaring is parent.declaring
        return Ref(target) if is_family else named(target, parents)

    return UnionSchema(
        f"{pointer}/discriminator",
        Origin(None, pointer, "union"),
        tuple(map(member, targets)),
        discriminator_name(parent.declaring),
        tag_indexes(parent.declaring, indexes),
        default=default_index(parent.declaring, indexes),
    )


def named(component: SchemaId, parents: Mapping[SchemaId, Parent]) -> Ref:
    """A component where it is used: a parent stands for everything that extends it."""
    return Ref(f"{component}/discriminator" if component in parents else component)
