"""What a type of the intermediate model comes down to once the names of aliases are undone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

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


MOST_SPELLED = 2
"""Names inside each other that are spelled out: a form holds files, lists of them, and no lists of such lists."""


def with_files_spelled_out(api: ir.Api, name: ir.Ref, opaque: frozenset[ir.SchemaId]) -> list[ir.TypeRef] | None:
    """The types that a name is one of, if bytes are among them or are what lists among them hold: its own name says text."""
    found: list[ir.TypeRef] = []
    holds_bytes = False
    seen: set[tuple[ir.TypeRef, bool]] = set()
    waiting: list[tuple[ir.TypeRef, bool]] = [(name, False)]
    while waiting:
        one = type_, is_item = waiting.pop()
        if one in seen:
            continue
        seen.add(one)
        below = _below(api, type_, opaque)
        waiting += [(inner, is_item) for inner in reversed(below)]
        if isinstance(type_, ir.Array):
            waiting.append((type_.items, True))
        holds_bytes = holds_bytes or type_ == FILE
        if not below and not is_item:
            found.append(type_)
    return found if holds_bytes else None


def _below(api: ir.Api, type_: ir.TypeRef, opaque: frozenset[ir.SchemaId]) -> Sequence[ir.TypeRef]:
    """What a type that is no object stands for."""
    match type_:
        case ir.Nullable(of=inner):
            return [inner, ir.Scalar("null")]
        case ir.Union(members=members):
            return members
        case ir.Ref(id=id_) if id_ not in opaque:
            schema = api.schemas.get(id_)
            if isinstance(schema, ir.UnionSchema):
                return schema.members
            return [schema.target] if isinstance(schema, ir.AliasSchema) else []
        case _:
            return []


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
