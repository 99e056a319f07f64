"""Names of types that lead to each other without an object in between: only so deep.

A model refers to another by its class, however many there are in a row. What stands for a type (a list, a map, a union, an alias
of one) contains what it stands for, in Python's types and in what decodes them, and Python nests only so far.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ..ir import ANY, AliasSchema, Array, Map, Nullable, ObjectSchema, Ref, Schema, SchemaId, TypeRef, Union
from ..ir.graphs import strongly_connected

DEEPEST = 40
"""Lists of lists, unions of unions and the like, each under a name of its own."""


def cut_deep(schemas: dict[SchemaId, Schema], report: Callable[[SchemaId, str], None]) -> set[SchemaId]:
    """Put `any` in place of what too many names stand above of, and `report` the place and what is wrong with it.

    The names that lead back to themselves, each ring by one of them: what lies inside of those is not typed, either.
    """
    circular: set[SchemaId] = set()
    names = {id_ for id_, schema in schemas.items() if not isinstance(schema, ObjectSchema)}
    edges = {id_: {one for one, _ in _below(schemas[id_]) if one in names} for id_ in sorted(names)}
    depths: dict[SchemaId, int] = {}
    for component in strongly_connected(edges):
        for id_ in component:
            # what leads back to itself has no type anyhow
            is_ring = len(component) > 1 or id_ in edges[id_]
            if is_ring:
                circular.add(min(component))
            below = () if is_ring else _below(schemas[id_])
            depths[id_] = max((depths.get(one, 0) + levels for one, levels in below), default=0)
            if depths[id_] > DEEPEST:
                depths[id_] = 0
                schema = schemas[id_]
                schemas[id_] = AliasSchema(id_, schema.origin, ANY, schema.description, schema.deprecated)
                report(
                    id_,
                    f"more than {DEEPEST} types with a name stand inside each other here; what is inside is not typed",
                )
    return circular


def _below(schema: Schema) -> Iterator[tuple[SchemaId, int]]:
    """The names that a type mentions, each with how deep it contains them. Another name for the same is no deeper."""
    if isinstance(schema, ObjectSchema):
        return
    waiting: list[tuple[TypeRef, int]] = (
        [(schema.target, 0)] if isinstance(schema, AliasSchema) else [(one, 1) for one in schema.members]
    )
    while waiting:
        type_, levels = waiting.pop()
        match type_:
            case Ref(id=id_):
                yield id_, levels
            case Array(items=inner, fixed=fixed):
                waiting += [(one, levels + 1) for one in fixed or (inner,)]
            case Map(values=inner):
                waiting.append((inner, levels + 1))
            case Nullable(of=inner):
                waiting.append((inner, levels))
            case Union(members=members):
                waiting += [(member, levels + 1) for member in members]
            case _:
                pass
