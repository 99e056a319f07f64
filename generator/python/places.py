"""Where in an argument values stand that are sent in another form than their own."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping
from typing import Literal, TypeAlias

from .. import ir
from .type_expressions import TIMESTAMPS

Form: TypeAlias = Literal["seconds", "decimal", "base64"]
FORMS: tuple[Form, ...] = ("seconds", "decimal", "base64")

Step: TypeAlias = str | None
"""A member of an object; None for every item of a list and every value of a map."""

Path: TypeAlias = tuple[Step, ...]

DEEPEST = 6
"""How far into an argument such values are looked for: what holds itself has no end."""

MOST = 500
"""How many places are named, the nearest first: types that all hold each other have more paths than anyone could write."""


FAR = DEEPEST + 1


class Places:
    """The places in the types of one API."""

    def __init__(self, api: ir.Api) -> None:
        self._schemas = api.schemas
        self._distances = {form: _distances(api.schemas, form) for form in FORMS}

    def paths(self, type_: ir.TypeRef, form: Form) -> list[Path]:
        """Those of values of that form, in the order of their names."""
        found: dict[Path, None] = {}
        for depth in range(DEEPEST + 1):
            for path in self._within(type_, form, (), depth, frozenset()):
                found[path] = None
                if len(found) == MOST:
                    return _ordered(found)
        return _ordered(found)

    def _within(
        self, type_: ir.TypeRef, form: Form, path: Path, depth: int, met: frozenset[ir.SchemaId]
    ) -> Iterator[Path]:
        """Those of at most `depth` steps. `met`: the names that lead to this place, since a union may be a member of itself."""
        if len(path) + self._distance(type_, form) > depth:
            return  # without this, types that all hold each other are walked through on every way there is
        type_ = self._unaliased(type_)
        if _is_of(type_, form):
            yield path
        if isinstance(type_, ir.Ref):
            if type_.id in met:
                return
            met |= {type_.id}
        for part, steps in _parts(type_, self._schemas):
            yield from self._within(part, form, (*path, *steps), depth, frozenset() if steps else met)

    def _unaliased(self, type_: ir.TypeRef) -> ir.TypeRef:
        found = ir.resolve_alias(self._schemas, type_)
        return ir.Ref(found.id) if isinstance(found, ir.ObjectSchema | ir.UnionSchema) else found

    def _distance(self, type_: ir.TypeRef, form: Form) -> int:
        if isinstance(type_, ir.Ref):
            return self._distances[form].get(type_.id, FAR)
        parts = (len(steps) + self._distance(part, form) for part, steps in _parts(type_, self._schemas))
        return 0 if _is_of(type_, form) else min(parts, default=FAR)


def _ordered(paths: Iterable[Path]) -> list[Path]:
    return sorted(paths, key=lambda path: [step or "" for step in path])


def _is_of(type_: ir.TypeRef, form: Form) -> bool:
    match type_:
        case ir.Scalar("integer", format=str() as format_):
            return form == "seconds" and format_ in TIMESTAMPS
        case ir.Scalar("string", format="decimal"):
            return form == "decimal"
        case ir.Scalar("string", format="byte"):
            return form == "base64"
        case _:
            return False


def _parts(type_: ir.TypeRef, schemas: Mapping[ir.SchemaId, ir.Schema]) -> Iterator[tuple[ir.TypeRef, Path]]:
    """What a type is made of, and the step that leads there, if it takes one."""
    match type_:
        case ir.Array(fixed=fixed, items=items):
            yield from ((one, (None,)) for one in fixed or (items,))
        case ir.Map(values=values):
            yield values, (None,)
        case ir.Nullable(of=inner):
            yield inner, ()
        case ir.Union(members=members):
            yield from ((one, ()) for one in members)
        case ir.Ref(id=id_) if id_ in schemas:
            yield from _parts_of(schemas[id_])
        case _:
            return


def _parts_of(schema: ir.Schema) -> Iterator[tuple[ir.TypeRef, Path]]:
    match schema:
        case ir.ObjectSchema():
            yield from ((one.type, (one.name,)) for one in schema.properties if not one.read_only)
        case ir.UnionSchema():
            yield from ((one, ()) for one in schema.members)
        case ir.AliasSchema():
            yield schema.target, ()


def _distances(schemas: Mapping[ir.SchemaId, ir.Schema], form: Form) -> dict[ir.SchemaId, int]:
    """How many steps each schema is away from the nearest value of that form; those that are too far are left out."""
    holders: dict[ir.SchemaId, list[tuple[ir.SchemaId, int]]] = defaultdict(list)
    waiting: deque[tuple[ir.SchemaId, int]] = deque()
    for id_, schema in schemas.items():
        for part, steps in _parts_of(schema):
            for inner, more in _unnamed(part, len(steps)):
                if isinstance(inner, ir.Ref):
                    holders[inner.id].append((id_, more))
                elif _is_of(inner, form):
                    waiting.append((id_, more))
    waiting = deque(sorted(waiting, key=lambda one: one[1]))
    found: dict[ir.SchemaId, int] = {}
    while waiting:
        id_, distance = waiting.popleft()
        if distance >= found.get(id_, FAR):
            continue
        found[id_] = distance
        waiting.extend((holder, distance + more) for holder, more in holders[id_])
    return found


def _unnamed(type_: ir.TypeRef, steps: int) -> Iterator[tuple[ir.TypeRef, int]]:
    """`type_`, and what it is made of before the next name, each with the steps that lead there."""
    yield type_, steps
    for part, more in _parts(type_, {}):
        yield from _unnamed(part, steps + len(more))
