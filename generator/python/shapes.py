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


def alternatives(api: ir.Api, type_: ir.TypeRef) -> Iterator[ir.TypeRef]:
    """What a value can be, the names of aliases and unions undone; null is one of them. A name is looked behind once."""
    met: set[str] = set()
    waiting = [type_]
    while waiting:
        match waiting.pop():
            case ir.Nullable(of=inner):
                waiting += [ir.Scalar("null"), inner]
            case ir.Union(members=members):
                waiting += reversed(members)
            case ir.Ref(id=id_) as named:
                schema = api.schemas.get(id_)
                if isinstance(schema, ir.ObjectSchema) or schema is None:
                    yield named
                elif id_ in met:
                    yield ir.ANY
                else:
                    met.add(id_)
                    waiting += [schema.target] if isinstance(schema, ir.AliasSchema) else reversed(schema.members)
            case other:
                yield other


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


_SCALARS: dict[type, ir.Scalar] = {
    str: ir.Scalar("string"),
    int: ir.Scalar("integer"),
    bool: ir.Scalar("boolean"),
    float: ir.Scalar("number"),
}


def at_run_time(type_: ir.TypeRef) -> ir.TypeRef:
    """What decoding goes by: an open enum is any string. Type checkers take no literals outside of annotations."""
    match type_:
        case ir.Nullable(of=inner):
            return ir.Nullable(at_run_time(inner))
        case ir.Union(members=members):
            return ir.Union(tuple(map(at_run_time, members)))
        case ir.Enum(values=values):
            return ir.Union(tuple(_SCALARS[kind] for kind in dict.fromkeys(map(type, values))))
        case _:
            return type_
