"""Values of the description's types, made up where it has no example."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..guards import is_list, is_object
from .description import TypeData
from .kinds import Kinds

_PLAIN: dict[str, Any] = {"string": "string", "integer": 1, "number": 1.5, "boolean": True, "null": None}

_TEXTS = {
    "date-time": "2026-01-01T00:00:00Z",
    "date": "2026-01-01",
    "time": "12:00:00Z",
    "duration": "P1D",
    "uuid": "00000000-0000-4000-8000-000000000000",
    "byte": "ZmFrZQ==",
    "decimal": "1.50",
}


_NOTHING: Any = object()

DEEPEST = 50
"""Types with a name, one inside the other, beyond which nothing more is made up; Python's own stack ends soon after."""

MOST = 1_000
"""How many values of such types one made-up value may hold: two members that lead on to two each would have no end."""


class MadeUp:
    """Makes values of types; `schemas` are those with a name."""

    def __init__(self, schemas: Mapping[str, TypeData]) -> None:
        self._schemas = schemas
        self._kinds = Kinds(schemas)
        self._left = MOST

    def value(self, kind: TypeData) -> Any:
        """A value of type `kind`."""
        return self._whole(kind, _NOTHING)

    def answer(self, kind: TypeData, sent: Any) -> Any:
        """What a server answers that was `sent` this JSON: a value of type `kind`, with the members that were sent."""
        if kind == "any":
            return {} if sent is None else sent
        return self._whole(kind, _NOTHING if sent is None else sent)

    def _whole(self, kind: TypeData, sent: Any) -> Any:
        self._left = MOST
        return self._made(kind, (), sent)

    def _made(self, kind: TypeData, inside: tuple[str, ...], sent: Any = _NOTHING) -> Any:
        """A value of type `kind`: what was sent in its place, as far as that fits. `inside` are the names of the types around."""
        if isinstance(kind, str) or "text" in kind:
            if sent is not _NOTHING and not self._kinds.misfits("", sent, kind):
                return sent
            return _PLAIN.get(kind, {}) if isinstance(kind, str) else _TEXTS.get(kind["text"], "string")
        match kind:
            case {"enum": [first, *_] as values}:
                return sent if sent in values else first
            case {"nullable": _} if sent is None:
                return None
            case {"nullable": inner}:
                return None if self._recurs(inner, inside, sent) else self._made(inner, inside, sent)
            case {"array": item}:
                if is_list(sent):
                    items: Sequence[Any] = sent
                    return [self._made(item, inside, one) for one in items]
                return [] if self._recurs(item, inside) else [self._made(item, inside)]
            case {"tuple": each}:
                given: Sequence[Any] = sent if is_list(sent) and len(sent) == len(each) else [_NOTHING] * len(each)
                return [self._made(item, inside, one) for item, one in zip(each, given, strict=True)]
            case {"map": item}:
                if is_object(sent):
                    pairs: dict[str, Any] = sent
                    return {name: self._made(item, inside, one) for name, one in pairs.items()}
                return {} if self._recurs(item, inside) else {"key": self._made(item, inside)}
            case {"any_of": _}:
                return self._member(kind, inside, sent)
            case {"object": _}:
                members: dict[str, Any] = sent if is_object(sent) else {}
                return self._object(kind, inside, members)
            case {"ref": id_} if not self._recurs(kind, inside, sent):
                self._left -= 1
                return self._made(self._schemas.get(id_, "any"), (*inside, id_), sent)
            case _:
                return None

    def _object(self, kind: Mapping[str, Any], inside: tuple[str, ...], sent: Mapping[str, Any]) -> Any:
        members: Mapping[str, TypeData] = kind["object"]
        hidden = kind.get("write_only", ())
        made = {
            name: self._made(type_, inside, sent.get(name, _NOTHING))
            for name, type_ in members.items()
            if name not in hidden and (name in sent or not self._recurs(type_, inside))
        }
        if "additional" in kind:
            others = [name for name in sent if name not in members]
            made |= {name: self._made(kind["additional"], inside, sent[name]) for name in others}
        return made

    def _member(self, kind: Mapping[str, Any], inside: tuple[str, ...], sent: Any) -> Any:
        """A member of a union: the one that was sent, else the first that does not hold itself."""
        members: Sequence[TypeData] = kind["any_of"]
        if "tag" in kind and (sent is _NOTHING or is_object(sent)):
            return self._tagged(kind["tag"], members, inside, sent)
        fitting = [one for one in members if sent is not _NOTHING and not self._kinds.misfits("", sent, one)]
        if fitting:
            return self._made(fitting[0], inside, sent)
        ends = [one for one in members if not self._recurs(one, inside)]
        return self._made(ends[0], inside) if ends else None

    def _tagged(self, tag: Mapping[str, Any], members: Sequence[TypeData], inside: tuple[str, ...], sent: Any) -> Any:
        """The member that the discriminator's value stands for."""
        name: str = tag["name"]
        values: Mapping[str, int] = tag["values"]
        given: Any = sent.get(name) if sent is not _NOTHING else None
        if given not in values:
            sent = _NOTHING
            ends = [value for value, index in values.items() if not self._recurs(members[index], inside)]
            given = next(iter(ends), None)
        made: Any = self._made(members[values[given]], inside, sent) if given is not None else None
        if is_object(made):
            filled: dict[str, Any] = dict(made)
            filled[name] = int(str(given)) if isinstance(filled.get(name), int) else given
            return filled
        return made

    def _recurs(self, kind: TypeData, inside: tuple[str, ...], sent: Any = _NOTHING) -> bool:
        """Whether a value of type `kind` is one of those around it, or one too many. What was sent ends anyhow."""
        if sent is not _NOTHING or not isinstance(kind, dict) or "ref" not in kind:
            return False
        return kind["ref"] in inside or len(inside) >= DEEPEST or self._left <= 0
