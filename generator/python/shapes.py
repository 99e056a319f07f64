"""What a type of the intermediate model comes down to once the names of aliases are undone."""

from __future__ import annotations

from collections.abc import Iterator

from .. import ir


def is_scalar(api: ir.Api, type_: ir.TypeRef) -> bool:
    """Whether every value is one piece of text."""
    found = api.resolve(type_)
    return isinstance(found, ir.Enum) or (isinstance(found, ir.Scalar) and found.type != "any")


def is_array(api: ir.Api, type_: ir.TypeRef) -> bool:
    return isinstance(api.resolve(type_), ir.Array)


def is_object(api: ir.Api, type_: ir.TypeRef) -> bool:
    """Whether every value has members: an object, a map, or a union of such."""
    found = api.resolve(type_)
    if isinstance(found, ir.UnionSchema):
        return all(isinstance(api.resolve(one), ir.ObjectSchema | ir.Map) for one in found.members)
    return isinstance(found, ir.ObjectSchema | ir.Map)


def alternatives(api: ir.Api, type_: ir.TypeRef, seen: frozenset[str] = frozenset()) -> Iterator[ir.TypeRef]:
    """What a value can be, the names of aliases and unions undone; null is one of them."""
    match type_:
        case ir.Nullable(of=inner):
            yield from alternatives(api, inner, seen)
            yield ir.Scalar("null")
        case ir.Union(members=members):
            for member in members:
                yield from alternatives(api, member, seen)
        case ir.Ref(id=id_) if id_ not in seen:
            schema = api.schemas.get(id_)
            if isinstance(schema, ir.AliasSchema):
                yield from alternatives(api, schema.target, seen | {id_})
            elif isinstance(schema, ir.UnionSchema):
                yield from alternatives(api, ir.Union(schema.members), seen | {id_})
            else:
                yield type_
        case ir.Ref():
            yield ir.ANY
        case _:
            yield type_


FILE = ir.Scalar("string", "binary")


def spelled_out(api: ir.Api, type_: ir.TypeRef) -> ir.TypeRef:
    """A file behind a name as what it is: the name is that of the text which it is in JSON."""
    if isinstance(type_, ir.Nullable):
        return ir.Nullable(spelled_out(api, type_.of))
    if isinstance(type_, ir.Array):
        return ir.Array(spelled_out(api, type_.items), tuple(spelled_out(api, one) for one in type_.fixed))
    target = api.resolve(type_) if isinstance(type_, ir.Ref) else None
    if isinstance(target, ir.Array) and api.resolve(target.items) == FILE:
        return ir.Array(FILE)
    return FILE if target == FILE else type_
