"""Which member of a union a value is meant as."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from .trace import KINDS, Node, Path, Trace, any_of, kind_of
from .unions import Rank, Shape

_SHOWN = 5


class Member(NamedTuple):
    """One member of a union. Only models have a shape."""

    type: Any
    node: Node
    shape: Shape | None


class Choice:
    """Picks the member of a union that a value is meant as.

    A discriminator decides: by the mapping, else by the values that members list for it. With any other value an object is
    none of the members that have theirs. `several` says that an object may be several members at once.
    """

    __slots__ = ("_by_kind", "_by_tag", "_declared", "_default", "_discriminator", "_label", "_several", "_untold")

    def __init__(
        self,
        members: Sequence[Member],
        discriminator: str | None,
        mapping: Mapping[str, int],
        several: bool = False,
        default: int | None = None,
    ) -> None:
        self._by_kind = {kind: _in_order(kind, members) for kind in KINDS}
        self._discriminator = self._declared = discriminator
        self._several = several
        self._default = () if default is None else tuple(members[default : default + 1])
        self._label = any_of(member.node.label for member in members)
        self._by_tag: dict[str, tuple[Member, ...]] = {}
        self._untold: tuple[Member, ...] = ()
        if discriminator is None:
            self._discriminator, self._by_tag = _implied(self._by_kind[dict])
        else:
            self._tell_apart(discriminator, members, mapping)

    def _tell_apart(self, discriminator: str, members: Sequence[Member], mapping: Mapping[str, int]) -> None:
        told = {tag: (members[index],) for tag, index in mapping.items() if 0 <= index < len(members)}
        listed: dict[str, tuple[Member, ...]] = {}
        for member in members:
            for value in member.shape.values_of(discriminator) if member.shape is not None else ():
                listed[_tag(value)] = (*listed.get(_tag(value), ()), member)
        self._by_tag = {**listed, **told}
        known = {id(member) for able in self._by_tag.values() for member in able}
        self._untold = tuple(one for one in self._by_kind[dict] if id(one) not in known)

    def select(self, value: Any) -> Sequence[Member]:
        """The members that `value` may be, best first; several only where nothing but trying them tells.

        None where the discriminator has a value that no member has.
        """
        return self._select(value, {})

    def _select(self, value: Any, known: dict[int, Sequence[Member]]) -> Sequence[Member]:
        """`known` holds what unions inside have selected: they may be met on many ways."""
        found = known.get(id(self))
        if found is None:
            found = known[id(self)] = self._selected(value, known)
        return found

    def _selected(self, value: Any, known: dict[int, Sequence[Member]]) -> Sequence[Member]:
        kind = kind_of(value)
        members = self._by_kind.get(kind, ())
        if kind is not dict or (len(members) < 2 and self._declared is None):
            return members
        if self._discriminator is not None:
            given = value.get(self._discriminator)
            told = self._by_tag.get(_tag(given)) if given is not None else None
            if told is not None:
                return told if len(told) == 1 else self._best(told, value, known)
            if self._default:
                return self._default
            if given is not None and self._declared is not None:
                return self._best(self._untold, value, known)
        return self._best(members, value, known)

    def _best(
        self, members: Sequence[Member], value: dict[str, Any], known: dict[int, Sequence[Member]]
    ) -> Sequence[Member]:
        """The members that an object fits best: models that claim it, else maps, else models all the same."""
        best: Rank | None = None
        tied: list[Member] = []
        maps: list[Member] = []
        claimed = False
        for member in members:
            inner = self._chosen_within(member, value, known)
            if inner is None:
                continue
            if inner.shape is None:
                maps.append(member)
                continue
            rank = inner.shape.rank(value)
            if best is None or rank < best:
                best, tied, claimed = rank, [], False
            if rank == best:
                tied.append(member)
                claimed = claimed or inner.shape.claims(value, rank)
        return maps if maps and not claimed else tied

    def _chosen_within(
        self, member: Member, value: dict[str, Any], known: dict[int, Sequence[Member]]
    ) -> Member | None:
        """The member of a union within the union that `value` would be; None where it is none of them."""
        while member.shape is None and isinstance(member.node.choice, Choice):
            chosen = member.node.choice._select(value, known)
            if not chosen:
                return None
            member = chosen[0]
        return member

    def build(self, value: Any, path: Path, trace: Trace) -> Any:
        """The value as the member that takes it with the fewest deviations; itself where it is none of them."""
        members = self.select(value)
        if not members:
            self._note_unknown(value, path, trace)
            return value
        before = len(trace.found)
        built = self._as_best(members, value, path, trace)
        if self._several:
            trace.found[before:] = self._foreign(trace.found[before:], path)
        return built

    def _as_best(self, members: Sequence[Member], value: Any, path: Path, trace: Trace) -> Any:
        if len(members) == 1 or (trace.trying and kind_of(value) in (list, dict)):
            return members[0].node.build(value, path, trace)
        best: tuple[Any, Trace] | None = None
        for member in members:
            trial = Trace(trying=True)
            built = member.node.build(value, path, trial)
            if best is None or len(trial.found) < len(best[1].found):
                best = built, trial
            if not trial.found:
                break
        assert best is not None
        trace.found += best[1].found
        return best[0]

    def _note_unknown(self, value: Any, path: Path, trace: Trace) -> None:
        if self._declared is None:
            trace.add(path, self._label, value)
            return
        shown = [repr(tag) for tag in sorted(self._by_tag)[:_SHOWN]]
        more = [f"{len(self._by_tag) - _SHOWN} more"] if len(self._by_tag) > _SHOWN else []
        trace.add((path, self._declared, ""), " or ".join(shown + more) or self._label, value[self._declared])

    def _foreign(
        self, found: Sequence[tuple[Path, str, type | str]], path: Path
    ) -> Iterator[tuple[Path, str, type | str]]:
        """The deviations of `found`, without the fields at `path` that another member lists."""
        known = {name for member in self._by_kind[dict] if member.shape is not None for name in member.shape.known}
        for where, expected, got in found:
            if expected != "nothing" or where is None or where[0] is not path or where[1] not in known:
                yield where, expected, got


def _tag(value: Any) -> str:
    """The text of a discriminator's value: a mapping's keys are text where the property is an integer, too."""
    if value is True or value is False:
        return "true" if value else "false"
    if kind_of(value) is float and value.is_integer():
        value = int(value)
    return str(value)


def _in_order(kind: type, members: Sequence[Member]) -> tuple[Member, ...]:
    """The members that take this kind of JSON value, in the order to try them.

    Those that build something come first (a date before any string, a list of models before any list), but a number
    stays the number it is if it may.
    """
    able = [member for member in members if kind in member.node.handlers]
    as_is_first = kind in (int, float)
    return tuple(sorted(able, key=lambda member: (member.node.handlers[kind] is None) is not as_is_first))


def _implied(members: Sequence[Member]) -> tuple[str | None, dict[str, tuple[Member, ...]]]:
    """The one property whose single value tells all members apart, as a discriminator would; a short cut past ranks."""
    tags = [tuple(member.shape.tags.items()) if member.shape is not None else () for member in members]
    names = {pair[0] for pairs in tags for pair in pairs}
    by_tag = {_tag(pair[1]): (member,) for member, pairs in zip(members, tags, strict=True) for pair in pairs}
    if len(names) == 1 and len(by_tag) == len(members) and all(tags):
        return names.pop(), dict(by_tag)
    return None, {}
