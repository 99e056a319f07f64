"""Two versions and what in the one has become what in the other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, TypeAlias, TypeVar

from .read import Member, Model, ModelKey, Operation, Sdk, Side
from .types import Type, Vocabulary, parse, walk

T = TypeVar("T")

Pairs: TypeAlias = list[tuple[T, T]]

SIMILAR_NAMES = 0.6
"""Ratio of matching characters from which a name that is gone and one that is new are likely the same thing."""
SIMILAR_FIELDS = 0.7
"""Part of all the fields of two models that both must have to be likely the same."""


# --- pairing -------------------------------------------------------------------------------------------------------------


def pair_by(
    key: Callable[[T], Hashable | None], old: Iterable[T], new: Iterable[T]
) -> tuple[Pairs[T], list[T], list[T]]:
    """Pairs of equal key, and what is left of either. A key that is None, or not unique on a side, pairs nothing."""
    ours, theirs = _unique(key, old), _unique(key, new)
    pairs = [(one, theirs[name]) for name, one in ours.items() if name in theirs]
    used = {id(one) for pair in pairs for one in pair}
    return pairs, [one for one in old if id(one) not in used], [one for one in new if id(one) not in used]


def _unique(key: Callable[[T], Hashable | None], members: Iterable[T]) -> dict[Hashable, T]:
    groups: dict[Hashable, list[T]] = defaultdict(list)
    for member in members:
        name = key(member)
        if name is not None:
            groups[name].append(member)
    return {name: group[0] for name, group in groups.items() if len(group) == 1}


def pair_by_likeness(
    likeness: Callable[[T, T], float], old: Sequence[T], new: Sequence[T]
) -> tuple[Pairs[T], list[T], list[T]]:
    """The most alike first, each once; a likeness of 0 pairs nothing."""
    scores = [(-likeness(one, other), i, j) for i, one in enumerate(old) for j, other in enumerate(new)]
    taken: dict[int, int] = {}
    for score, i, j in sorted(scores):
        if score < 0 and i not in taken and j not in taken.values():
            taken[i] = j
    pairs = [(old[i], new[j]) for i, j in sorted(taken.items())]
    gone = [one for i, one in enumerate(old) if i not in taken]
    return pairs, gone, [one for j, one in enumerate(new) if j not in taken.values()]


def name_likeness(old: str, new: str) -> float:
    """0 where two names are not alike."""
    from difflib import SequenceMatcher

    ratio = SequenceMatcher(None, old.lower(), new.lower(), autojunk=False).ratio()
    return ratio if ratio >= SIMILAR_NAMES else 0.0


# --- operations ----------------------------------------------------------------------------------------------------------

How: TypeAlias = Literal["address", "operation_id", "call"]


@dataclass(frozen=True, slots=True)
class Operations:
    pairs: list[tuple[Operation, Operation, How]]
    """`how` says what the two have in common."""
    gone: list[Operation]
    come: list[Operation]


def match_operations(old: Sequence[Operation], new: Sequence[Operation]) -> Operations:
    """By HTTP method and path, then by operationId, then by the name in the client."""
    found: list[tuple[Operation, Operation, How]] = []
    keys: tuple[tuple[How, Callable[[Operation], str | None]], ...] = (
        ("address", lambda one: one.address),
        ("operation_id", lambda one: one.operation_id),
        ("call", lambda one: one.call),
    )
    gone, come = list(old), list(new)
    for how, key in keys:
        pairs, gone, come = pair_by(key, gone, come)
        for one, other in pairs:
            found.append((one, other, how))
    return Operations(found, gone, come)


def successor_likeness(old: Operation, new: Operation) -> float:
    """Whether an added operation may be what a removed one has become: same HTTP method, like paths, like arguments."""
    if old.http.split(" ")[0] != new.http.split(" ")[0]:
        return 0.0
    paths = _overlap(_literal_segments(old), _literal_segments(new))
    arguments = _overlap({one.wire_name for one in old.arguments}, {one.wire_name for one in new.arguments})
    alike = paths >= 0.5 and (arguments >= 0.5 or old.returns == new.returns)
    return paths + arguments if alike else 0.0


def _literal_segments(operation: Operation) -> set[str]:
    return {segment for segment in operation.address.split("/")[1:] if segment and "{}" not in segment}


def _overlap(one: set[str], other: set[str]) -> float:
    return len(one & other) / len(one | other) if one | other else 1.0


# --- models --------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Models:
    same: Pairs[Model]
    renamed: Pairs[Model]
    likely_renamed: Pairs[Model]
    gone: list[Model]
    come: list[Model]


def match_models(
    old: Sequence[Model], new: Sequence[Model], may_replace: Callable[[Model, Model], bool] = lambda one, other: False
) -> Models:
    """By name, then by schema, then by likeness of their fields and names.

    `may_replace` tells models that need no like names, since the one stands where the other stood.
    """

    def likeness(one: Model, other: Model) -> float:
        names = name_likeness(one.name, other.name)
        fields = _field_likeness(one, other)
        return names + fields if fields and (names or may_replace(one, other)) else 0.0

    same, gone, come = pair_by(lambda one: one.key, old, new)
    renamed, gone, come = pair_by(lambda one: (one.side, one.schema), gone, come)
    likely, gone, come = pair_by_likeness(likeness, gone, come)
    return Models(same, renamed, likely, gone, come)


def _field_likeness(old: Model, new: Model) -> float:
    if old.side != new.side or (old.target is None) != (new.target is None):
        return 0.0
    if old.target is not None:
        return float(old.target == new.target)
    ours, theirs = {one.wire_name for one in old.fields}, {one.wire_name for one in new.fields}
    if len(ours & theirs) < 2:
        return 0.0
    overlap = _overlap(ours, theirs)
    return overlap if overlap >= SIMILAR_FIELDS else 0.0


# --- both versions -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Versions:
    old: Sdk
    new: Sdk

    @cached_property
    def operations(self) -> Operations:
        return match_operations(self.old.operations, self.new.operations)

    @cached_property
    def models(self) -> Models:
        return match_models(self.old.models, self.new.models, self._share_an_operation)

    def _share_an_operation(self, old: Model, new: Model) -> bool:
        ours = {one.address for one in self.old_users.get(old.key, ())}
        return not ours.isdisjoint(one.address for one in self.new_users.get(new.key, ()))

    def only_as_arguments(self, old: Model, new: Model) -> bool:
        """Whether callers meet a request type only as the arguments of a method, whose changes say it all."""
        return all(
            (arguments := sdk.bodies.get(model.key)) is not None and found[model.key] == arguments
            for sdk, model, found in ((self.old, old, self.old_users), (self.new, new, self.new_users))
        )

    @cached_property
    def _names(self) -> dict[Side, dict[str, str]]:
        names: dict[Side, dict[str, str]] = {"models": {}, "params": {}}
        for one, other in (*self.models.renamed, *self.models.likely_renamed):
            names[one.side][one.name] = other.name
        return names

    @cached_property
    def _old_models(self) -> dict[ModelKey, Model]:
        """Under the names that they have now."""
        return {(side, self._names[side].get(name, name)): model for (side, name), model in self.old.by_key.items()}

    def vocabularies(self, side: Side) -> tuple[Vocabulary, Vocabulary]:
        """Of the old and the new version; the old one's names are put into those of the new one."""
        return Vocabulary(self._old_models, self._names[side]), Vocabulary(self.new.by_key)

    @cached_property
    def old_users(self) -> dict[ModelKey, list[Operation]]:
        return users(self.old)

    @cached_property
    def new_users(self) -> dict[ModelKey, list[Operation]]:
        return users(self.new)


def users(sdk: Sdk) -> dict[ModelKey, list[Operation]]:
    """The operations that lead to a model, directly, through others or through its fields as arguments."""
    mentioned = {model.key: set(_mentioned(sdk, model.side, _types(model))) for model in sdk.models}
    found: dict[ModelKey, list[Operation]] = defaultdict(list)
    bodies: dict[str, list[ModelKey]] = defaultdict(list)
    for key, operations in sdk.bodies.items():
        for operation in operations:
            bodies[operation.http].append(key)
    for operation in sdk.operations:
        sent = _mentioned(sdk, "params", (parse(one.type) for one in operation.arguments))
        got = _mentioned(sdk, "models", (parse(operation.returns),))
        for key in _closure({*sent, *got, *bodies[operation.http]}, mentioned):
            found[key].append(operation)
    return found


def _types(model: Model) -> Iterator[Type]:
    yield from (parse(one.type) for one in model.fields)
    if model.target is not None:
        yield parse(model.target)


def _mentioned(sdk: Sdk, side: Side, types: Iterable[Type]) -> Iterator[ModelKey]:
    for type_ in types:
        for part in walk(type_):
            if (side, part.name) in sdk.by_key:
                yield side, part.name


def _closure(roots: set[ModelKey], edges: dict[ModelKey, set[ModelKey]]) -> set[ModelKey]:
    found: set[ModelKey] = set()
    waiting = sorted(roots)
    while waiting:
        key = waiting.pop()
        if key not in found:
            found.add(key)
            waiting += edges[key]
    return found


# --- members -------------------------------------------------------------------------------------------------------------


def likely_renames(old: Sequence[Member], new: Sequence[Member]) -> tuple[Pairs[Member], list[Member], list[Member]]:
    """Members that are gone and members that have come, paired where name and type suggest that they are one."""

    def likeness(one: Member, other: Member) -> float:
        return name_likeness(one.wire_name, other.wire_name) if parse(one.type) == parse(other.type) else 0.0

    return pair_by_likeness(likeness, old, new)
