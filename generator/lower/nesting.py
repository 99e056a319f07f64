"""Names of types that lead to each other without an object in between: only so deep.

A model refers to another by its class, however many there are in a row. What stands for a type (a list, a map, a union, an alias
of one) contains what it stands for, in Python's types and in what decodes them, and Python nests only so far.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ..ir import ANY, AliasSchema, Array, Map, Nullable, ObjectSchema, Ref, Schema, SchemaId, TypeRef, Union

DEEPEST = 40
"""Lists of lists, unions of unions and the like, each under a name of its own."""


def cut_deep(schemas: dict[SchemaId, Schema], report: Callable[[SchemaId, str], None]) -> set[SchemaId]:
    """Put `any` in place of what too many names stand above of, and `report` the place and what is wrong with it.

    The names that lead back to themselves, each ring by one of them: what lies inside of those is not typed, either.
    """
    circular: set[SchemaId] = set()
    depths: dict[SchemaId, int] = {}
    inside: set[SchemaId] = set()
    for root in sorted(schemas):
        waiting = [root]
        while waiting:
            id_ = waiting[-1]
            schema = schemas[id_]
            if id_ in depths or isinstance(schema, ObjectSchema):
                waiting.pop()
                continue
            inside.add(id_)
            below = list(_below(schema))
            circular.update(one for one, _ in below if one in inside)
            asked = [one for one, _ in below if one in schemas and one not in depths and one not in inside]
            asked = [one for one in asked if not isinstance(schemas[one], ObjectSchema)]
            if asked:
                waiting.append(asked[0])
                continue
            waiting.pop()
            inside.discard(id_)
            # what leads back to itself adds nothing here: it has no type anyhow
            depths[id_] = max((depths.get(one, 0) + levels for one, levels in below), default=0)
            if depths[id_] > DEEPEST:
                depths[id_] = 0
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
