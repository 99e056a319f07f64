"""Which schemas the client needs on which side, and which module each lives in.

A reference cycle between components puts its members into one module, so that modules import each other plainly; so do
the upper members of a very long chain.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from .. import ir
from ..ir.graphs import strongly_connected
from ..names.assign import Names
from .shapes import MOST_SPELLED, spelled_out, with_files_spelled_out
from .type_expressions import Layout, ModulePath, Side


@dataclass(frozen=True, slots=True)
class Module:
    """The schemas of one module, in the order in which they are to be defined."""

    path: ModulePath
    schemas: tuple[ir.Schema, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    layout: Layout
    models: tuple[Module, ...]
    params: tuple[Module, ...]
    opaque: frozenset[ir.SchemaId]
    """Aliases and unions that lead back to themselves without an object in between: they have no finite expression."""
    multipart: frozenset[ir.SchemaId]
    """Objects that are bodies of parts as a whole: what is a file among their members is sent as one."""


def plan(api: ir.Api, names: Names) -> Plan:
    """What a method takes or returns, an error holds or a webhook brings, and no more: nothing else leads to a module."""
    opaque = _opaque(api)
    requested = _reachable(api, _request_types(api, opaque), "params")
    responses = _reachable(api, _response_types(api), "models")
    model_homes, models = _modules(api, names.model_modules, responses, "models")
    param_homes, params = _modules(api, names.param_modules, requested, "params")
    layout = Layout(model_homes, param_homes, _answered_enums(api, responses))
    return Plan(layout, models, params, opaque, frozenset(_multipart(api)))


# --- sides -----------------------------------------------------------------------------------------------------------


def _request_types(api: ir.Api, opaque: frozenset[ir.SchemaId]) -> Iterator[ir.TypeRef]:
    for operation in api.operations:
        yield from (parameter.type for parameter in operation.parameters)
        body = operation.body
        if body is None:
            continue
        yield from (one.type for one in body.others if one.kind not in ("binary", "text"))
        if body.arguments is not None:  # they stand for it: no signature names the type
            types = [spelled_out(api, argument.type) for argument in body.arguments]
            yield from (types if body.kind == "json" else _in_form(api, types, opaque))
        elif body.kind not in ("binary", "text"):
            yield body.type


def _in_form(
    api: ir.Api, types: Iterable[ir.TypeRef], opaque: frozenset[ir.SchemaId], spelled: int = 0
) -> Iterator[ir.TypeRef]:
    """What a form's signature names: of names that stand for files as well, those of what else they stand for."""
    names = [part for type_ in types for part in parts_of(type_) if isinstance(part, ir.Ref)]
    for name in names:
        found = with_files_spelled_out(api, name, opaque) if spelled < MOST_SPELLED else None
        yield from [name] if found is None else _in_form(api, found, opaque, spelled + 1)


def _multipart(api: ir.Api) -> Iterator[ir.SchemaId]:
    for operation in api.operations:
        body = operation.body
        forms = [] if body is None else [(body.kind, body.type), *((one.kind, one.type) for one in body.others)]
        for target in (api.resolve(type_) for kind, type_ in forms if kind == "multipart"):
            members = [target, *map(api.resolve, target.members)] if isinstance(target, ir.UnionSchema) else [target]
            yield from (one.id for one in members if isinstance(one, ir.ObjectSchema))


def _answered_enums(api: ir.Api, responses: set[ir.SchemaId]) -> frozenset[frozenset[object]]:
    """The values of every enum that an answer can hold."""
    types = [*_response_types(api), *(one for id_ in responses for one in schema_types(api.schemas[id_], "models"))]
    return frozenset(frozenset(enum.values) for type_ in types for enum in enums(type_))


def _response_types(api: ir.Api) -> Iterator[ir.TypeRef]:
    for operation in api.operations:
        for response in operation.responses:
            for content in response.contents:
                if content.kind in ("json", "stream"):
                    yield content.type
                if content.stream is not None:
                    yield from (type_ for _, type_ in content.stream.events)
    if api.webhooks is not None and api.webhooks.event is not None:
        yield api.webhooks.event


def _reachable(api: ir.Api, roots: Iterable[ir.TypeRef], side: Side) -> set[ir.SchemaId]:
    found: set[ir.SchemaId] = set()
    waiting = [id_ for root in roots for id_ in references(root)]
    while waiting:
        id_ = waiting.pop()
        if id_ not in found and id_ in api.schemas:
            found.add(id_)
            waiting += schema_references(api.schemas[id_], side)
    return found


def is_on_side(property_: ir.Property, side: Side) -> bool:
    """Requests do not hold what is read-only, nor responses what is write-only.

    A key that JSON has to escape is beyond msgspec, and one with a DEL is the runtime's own: a response keeps it in `extra`.
    """
    if side == "models":
        return not property_.write_only and not property_.is_escaped
    return not property_.read_only


def parts_of(type_: ir.TypeRef) -> Iterator[ir.TypeRef]:
    """`type_` and everything that it is made of."""
    waiting = [type_]
    while waiting:
        one = waiting.pop()
        yield one
        match one:
            case ir.Array(items=inner, fixed=fixed):
                waiting += reversed(fixed or (inner,))
            case ir.Nullable(of=inner) | ir.Map(values=inner):
                waiting.append(inner)
            case ir.Union(members=members):
                waiting += reversed(members)
            case _:
                pass


def references(type_: ir.TypeRef) -> Iterator[ir.SchemaId]:
    """The ids that a type mentions, each as often as it does."""
    return (one.id for one in parts_of(type_) if isinstance(one, ir.Ref))


def enums(type_: ir.TypeRef) -> Iterator[ir.Enum]:
    return (one for one in parts_of(type_) if isinstance(one, ir.Enum))


def schema_types(schema: ir.Schema, side: Side) -> Iterator[ir.TypeRef]:
    """The types that a schema mentions."""
    match schema:
        case ir.ObjectSchema():
            yield from (one.type for one in schema.properties if is_on_side(one, side))
            if schema.additional is not None and side == "models":
                yield schema.additional
        case ir.UnionSchema():
            yield from schema.members
        case ir.AliasSchema():
            yield schema.target


def schema_references(schema: ir.Schema, side: Side) -> Iterator[ir.SchemaId]:
    return (id_ for type_ in schema_types(schema, side) for id_ in references(type_))


# --- modules ---------------------------------------------------------------------------------------------------------


def _modules(
    api: ir.Api, stems: Mapping[ir.SchemaId, str], wanted: set[ir.SchemaId], side: Side
) -> tuple[dict[ir.SchemaId, ModulePath], tuple[Module, ...]]:
    members: dict[str, list[ir.SchemaId]] = {}
    for id_ in sorted(wanted):
        members.setdefault(stems[id_], []).append(id_)
    edges = {
        stem: {stems[target] for id_ in ids for target in schema_references(api.schemas[id_], side) if target in wanted}
        for stem, ids in members.items()
    }
    homes: dict[ir.SchemaId, ModulePath] = {}
    modules: list[Module] = []
    for component in _not_too_deep(strongly_connected(edges), edges):
        path = ModulePath((side, min(component)))
        ids = sorted(id_ for stem in component for id_ in members[stem])
        homes.update(dict.fromkeys(ids, path))
        modules.append(Module(path, tuple(api.schemas[id_] for id_ in _definition_order(api, ids, side))))
    return homes, tuple(sorted(modules, key=lambda module: module.path.parts))


DEEPEST = 50
"""How many modules may import each other in a row: Python nests a handful of calls for each of them, up to 1,000 in all."""


def _not_too_deep(components: list[list[str]], edges: Mapping[str, set[str]]) -> Iterator[list[str]]:
    """The components, each after those it leads to; what lies too far above the last ones is one component."""
    depths: dict[str, int] = {}
    above: list[str] = []
    for component in components:
        inside = set(component)
        targets = {target for stem in component for target in edges[stem]} - inside
        depth = 1 + max((depths[target] for target in targets), default=0)
        depths.update(dict.fromkeys(component, depth))
        if depth <= DEEPEST:
            yield component
        else:
            above += component
    if above:
        yield above


def _definition_order(api: ir.Api, ids: list[ir.SchemaId], side: Side) -> list[ir.SchemaId]:
    """Classes before the aliases that mention them; a part before the whole.

    A class may mention what is defined after it, since annotations are not evaluated; an alias may not.
    """
    classes = [id_ for id_ in _parts_first(api, ids, side) if isinstance(api.schemas[id_], ir.ObjectSchema)]
    aliases = [id_ for id_ in ids if not isinstance(api.schemas[id_], ir.ObjectSchema)]
    return classes + _parts_first(api, aliases, side)


def _parts_first(api: ir.Api, ids: list[ir.SchemaId], side: Side) -> list[ir.SchemaId]:
    """`ids`, each after those of them that it mentions, as far as they do not mention each other."""
    known = set(ids)
    ordered: dict[ir.SchemaId, None] = {}
    met: set[ir.SchemaId] = set()
    waiting: list[tuple[ir.SchemaId, Iterator[ir.SchemaId]]] = []

    def enter(id_: ir.SchemaId) -> None:
        met.add(id_)
        waiting.append((id_, schema_references(api.schemas[id_], side)))

    for root in ids:
        if root not in met:
            enter(root)
        while waiting:
            id_, parts = waiting[-1]
            part = next((one for one in parts if one in known and one not in met), None)
            if part is not None:
                enter(part)
            else:
                ordered[id_] = None
                waiting.pop()
    return list(ordered)


def _opaque(api: ir.Api) -> frozenset[ir.SchemaId]:
    edges = {
        id_: {
            target
            for target in schema_references(schema, "models")
            if target in api.schemas and not isinstance(api.schemas[target], ir.ObjectSchema)
        }
        for id_, schema in sorted(api.schemas.items())
        if not isinstance(schema, ir.ObjectSchema)
    }
    return frozenset(
        id_ for component in strongly_connected(edges) for id_ in component if len(component) > 1 or id_ in edges[id_]
    )
