"""Unions that msgspec cannot decode: two objects, an object or a map, a date-time or any other string.

`union()` makes a marker class. msgspec takes it for a custom type and hands the plain JSON to a hook, which picks the
member (`decode.py`). What the members are like is told here, since response models require only what every response carries.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, TypeAlias

_NO_LITERALS: Mapping[str, Sequence[Any]] = MappingProxyType({})


Rank: TypeAlias = tuple[int, int, int, int]
"""How badly an object fits a member; the smallest fits best. In this order:

* the properties that must have one particular value and have another,
* the negative number of those that have theirs,
* the required properties that are absent, and the values that are none of those listed,
* the properties that the member does not list.
"""


class Shape:
    """What an object must look like to be meant as one member of a union.

    `tags` holds the properties that must have one particular value, `known` the names of all that are listed.
    """

    __slots__ = ("_enums", "_required", "known", "tags")

    def __init__(
        self, known: frozenset[str], required: Sequence[str] = (), literals: Mapping[str, Sequence[Any]] = _NO_LITERALS
    ) -> None:
        self.tags = {name: values[0] for name, values in literals.items() if len(values) == 1}
        self._enums = {name: tuple(values) for name, values in literals.items() if len(values) > 1}
        self.known = known
        self._required = tuple(required)

    def values_of(self, name: str) -> Sequence[Any]:
        """The values that are listed for a property; none where it may have any."""
        return (self.tags[name],) if name in self.tags else self._enums.get(name, ())

    def rank(self, value: Mapping[str, Any]) -> Rank:
        """How badly `value` fits. A property that is null counts as present, but contradicts no literal."""
        foreign = own = lacking = 0
        for name, tag in self.tags.items():
            given = value.get(name)
            if given == tag:
                own += 1
            elif given is not None:
                foreign += 1
        for name in self._required:
            if name not in value:
                lacking += 1
        for name, values in self._enums.items():
            given = value.get(name)
            if given is not None and given not in values:
                lacking += 1
        return foreign, -own, lacking, len(value) - sum(map(self.known.__contains__, value))

    def claims(self, value: Mapping[str, Any], rank: Rank) -> bool:
        """Whether `value` is this object rather than a map of anything."""
        foreign, minus_own, lacking, unknown = rank
        if foreign or lacking:
            return False
        return bool(self._required or minus_own) or 2 * unknown <= len(value)


class UnionType(type):
    """The type of the classes that `union` makes."""

    members: Callable[[], tuple[Any, ...]]
    required: Sequence[Sequence[str]]
    literals: Sequence[Mapping[str, Sequence[Any]]]
    discriminator: str | None
    mapping: Mapping[str, int]
    several: bool
    default: int | None

    def __instancecheck__(cls, instance: Any) -> bool:
        # msgspec checks what the hook returns: any member will do.
        return True

    def shape(cls, index: int, known: frozenset[str], carried: Sequence[str] = ()) -> Shape:
        """What the member at `index` must look like, given the wire names of its fields, and of those always there."""
        required = {*carried, *(cls.required[index] if index < len(cls.required) else ())}
        literals = cls.literals[index] if index < len(cls.literals) else _NO_LITERALS
        return Shape(known, sorted(required), literals)


def union(
    name: str,
    members: Callable[[], tuple[Any, ...]],
    *,
    required: Sequence[Sequence[str]] = (),
    literals: Sequence[Mapping[str, Sequence[Any]]] = (),
    discriminator: str | None = None,
    mapping: Mapping[str, int] | None = None,
    several: bool = False,
    default: int | None = None,
) -> Any:
    """A union of `members()`: types, called for when the first response is decoded.

    An object becomes the member that `mapping` gives for its `discriminator` property, or that lists the property's value;
    with a value that no member has it stays a plain object, which is a deviation. Without such a property it becomes the member
    whose literals and required properties fit best, then the one that knows most of its properties, then the first. Any
    other JSON value becomes the first member of its kind that takes it without a deviation.

    Args:
        name: what the type is called in messages.
        required: for each member the wire names that it requires; empty for what is not an object.
        literals: for each member the properties that have fixed values, with these values.
        discriminator: wire name of the property that tells the member.
        mapping: index of the member for each value of that property; the text of the value where that is no text.
        default: index of the member for an object without that property, or with another value of it.
        several: an object may be several members at once, so that what another member lists is no deviation.
    """
    return UnionType(
        name,
        (),
        {
            "members": staticmethod(members),
            "required": required,
            "literals": literals,
            "discriminator": discriminator,
            "mapping": mapping or {},
            "several": several,
            "default": default,
        },
    )
