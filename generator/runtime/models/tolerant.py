"""The tolerant pass: from plain JSON to the classes of a type expression, whatever the JSON looks like.

`node_of(type)` compiles a type expression, once, into a `Node`: for each kind of plain JSON value either None (it is
taken as it is) or a function that builds from it. Nodes are lazy where types can be recursive: models, lists and maps
look up what they hold when they are first used. Nothing here raises on data; differences go into a `Trace`.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Annotated, Any, Literal, NamedTuple, TypeAlias, Union, get_args, get_origin

import msgspec

from ..types import Drift
from .times import Date, DateTime
from .unions import Rank, Shape, UnionType

Path: TypeAlias = tuple["Path | None", str | int, str] | None
"""Where a value stands: the path of what holds it, its key, and the class of what holds it ('' for lists and maps)."""

Build: TypeAlias = "Callable[[Any, Path, Trace], Any]"
Handlers: TypeAlias = "dict[type, Build | None]"

# `type` of one argument, typed so that checkers do not call the kind of an Any unknown.
_kind_of: Callable[[object], type] = type

_KINDS: dict[type, str] = {
    str: "string",
    int: "integer",
    float: "number",
    bool: "boolean",
    type(None): "null",
    list: "array",
    dict: "object",
}
_EXACT_FLOAT = 2**53


class Trace:
    """The deviations met so far. `trying` says that a union is trying its members; unions inside do not, since the
    number of combinations would have no bound."""

    __slots__ = ("found", "trying")

    def __init__(self, trying: bool = False) -> None:
        self.found: list[tuple[Path, str, type | str]] = []
        self.trying = trying

    def add(self, path: Path, expected: str, value: Any) -> None:
        """Note that `value`, which stands at `path`, is not what is expected there. The value itself is not kept."""
        self.found.append((path, expected, _kind_of(value)))

    def drifts(self) -> tuple[Drift, ...]:
        """All deviations, readable."""
        return tuple(
            Drift(_json_path(path), expected, got if isinstance(got, str) else _kind(got), _owner(path))
            for path, expected, got in self.found
        )


class Node:
    """How the values of one type expression are built."""

    __slots__ = ("choice", "handlers", "label", "misfit")

    def __init__(self, label: str, handlers: Handlers, choice: Choice | None = None) -> None:
        self.label = label
        self.handlers = handlers
        self.choice = choice
        self.misfit: Build | None = self._keep

    def build(self, value: Any, path: Path, trace: Trace) -> Any:
        """The value for this type, or `value` itself, noted as a deviation, if it does not fit."""
        handler = self.handlers.get(_kind_of(value), self.misfit)
        return value if handler is None else handler(value, path, trace)

    def _keep(self, value: Any, path: Path, trace: Trace) -> Any:
        trace.add(path, self.label, value)
        return value


class _Models:
    """Builds the instances of one model class."""

    __slots__ = ("_cls", "_fields", "_required")

    def __init__(self, cls: Any) -> None:
        self._cls = cls
        self._required: dict[str, tuple[str, str]] = {}
        """Attributes that every response carries: name on the wire, and what is expected there."""
        self._fields: dict[str, tuple[str, Handlers, Build | None]] | None = None

    def build(self, value: dict[str, Any], path: Path, trace: Trace) -> Any:
        fields = self._fields
        if fields is None:
            fields = self._resolve()
        name, is_open = self._cls.__name__, self._cls._is_open
        known: dict[str, Any] = {}
        extra: dict[str, Any] = {}
        for key, item in value.items():
            field = fields.get(key)
            if field is None:
                extra[key] = item
                if not is_open:
                    trace.add((path, key, name), "nothing", item)
            else:
                attribute, handlers, misfit = field
                handler = handlers.get(_kind_of(item), misfit)
                known[attribute] = item if handler is None else handler(item, (path, key, name), trace)
        for attribute, (key, expected) in self._required.items():
            if attribute not in known:
                known[attribute] = None
                trace.found.append(((path, key, name), expected, "nothing"))
        if extra:
            known["_extra"] = extra
        return self._cls(**known)

    def _resolve(self) -> dict[str, tuple[str, Handlers, Build | None]]:
        fields: dict[str, tuple[str, Handlers, Build | None]] = {}
        for field in msgspec.structs.fields(self._cls):
            if field.name != "_extra":
                node = node_of(field.type)
                fields[field.encode_name] = (field.name, node.handlers, node.misfit)
                if field.required:
                    self._required[field.name] = (field.encode_name, node.label)
        self._fields = fields
        return fields


class _Items:
    """Builds lists and maps of one type of item."""

    __slots__ = ("_item", "_type")

    def __init__(self, item_type: Any) -> None:
        self._type = item_type
        self._item: Node | None = None

    def build_list(self, value: list[Any], path: Path, trace: Trace) -> list[Any]:
        item = self._item or self._resolve()
        handlers, misfit = item.handlers, item.misfit
        built: list[Any] = []
        for index, entry in enumerate(value):
            handler = handlers.get(_kind_of(entry), misfit)
            built.append(entry if handler is None else handler(entry, (path, index, ""), trace))
        return built

    def build_map(self, value: dict[str, Any], path: Path, trace: Trace) -> dict[str, Any]:
        item = self._item or self._resolve()
        handlers, misfit = item.handlers, item.misfit
        built: dict[str, Any] = {}
        for key, entry in value.items():
            handler = handlers.get(_kind_of(entry), misfit)
            built[key] = entry if handler is None else handler(entry, (path, key, ""), trace)
        return built

    def _resolve(self) -> Node:
        self._item = node_of(self._type)
        return self._item


class Member(NamedTuple):
    """One member of a union. Only models have a shape."""

    type: Any
    node: Node
    shape: Shape | None


class Choice:
    """Picks the member of a union that a value is meant as."""

    __slots__ = ("_by_kind", "_by_tag", "_discriminator")

    def __init__(self, members: Sequence[Member], discriminator: str | None, mapping: Mapping[str, int]) -> None:
        self._by_kind = {kind: _in_order(kind, members) for kind in _KINDS}
        self._discriminator = discriminator
        self._by_tag = {tag: (members[index],) for tag, index in mapping.items() if 0 <= index < len(members)}
        if discriminator is None:
            self._discriminator, self._by_tag = _implied(self._by_kind[dict])

    def select(self, value: Any) -> Sequence[Member]:
        """The members that `value` may be, best first; several only where nothing but trying them tells."""
        kind = _kind_of(value)
        members = self._by_kind.get(kind, ())
        if kind is not dict or len(members) < 2:
            return members
        if self._discriminator is not None:
            tag = value.get(self._discriminator)
            if isinstance(tag, str) and tag in self._by_tag:
                return self._by_tag[tag]
        return _best(members, value)

    def build(self, value: Any, path: Path, trace: Trace) -> Any:
        """The value as the member that takes it with the fewest deviations."""
        members = self.select(value)
        if len(members) == 1 or (trace.trying and _kind_of(value) in (list, dict)):
            return members[0].node.build(value, path, trace)
        best: tuple[Any, Trace] | None = None
        for member in members:
            trial = Trace(trying=True)
            built = member.node.build(value, path, trial)
            if best is None or len(trial.found) < len(best[1].found):
                best = built, trial
            if not trial.found:
                break
        if best is None:
            return value
        trace.found += best[1].found
        return best[0]


def _in_order(kind: type, members: Sequence[Member]) -> tuple[Member, ...]:
    """The members that take this kind of JSON value, in the order to try them.

    Those that build something come first (a date before any string, a list of models before any list), but a number
    stays the number it is if it may.
    """
    able = [member for member in members if kind in member.node.handlers]
    as_is_first = kind in (int, float)
    return tuple(sorted(able, key=lambda member: (member.node.handlers[kind] is None) is not as_is_first))


def _implied(members: Sequence[Member]) -> tuple[str | None, dict[str, tuple[Member]]]:
    """The one property whose single value tells all members apart, as a discriminator would; a short cut past ranks."""
    tags = [tuple(member.shape.tags.items()) if member.shape is not None else () for member in members]
    names = {pair[0] for pairs in tags for pair in pairs}
    by_tag = {pair[1]: (member,) for member, pairs in zip(members, tags, strict=True) for pair in pairs}
    if len(names) == 1 and len(by_tag) == len(members) and all(tags):
        return names.pop(), by_tag
    return None, {}


def _best(members: Sequence[Member], value: dict[str, Any]) -> Sequence[Member]:
    """The members that an object fits best: models that claim it, else maps, else models all the same."""
    best: Rank | None = None
    tied: list[Member] = []
    maps: list[Member] = []
    claimed = False
    for member in members:
        shape = _shape_for(member, value)
        if shape is None:
            maps.append(member)
            continue
        rank = shape.rank(value)
        if best is None or rank < best:
            best, tied, claimed = rank, [], False
        if rank == best:
            tied.append(member)
            claimed = claimed or shape.claims(value, rank)
    return maps if maps and not claimed else tied


def _shape_for(member: Member, value: dict[str, Any]) -> Shape | None:
    """The shape to compare `value` with; None where the member is a map."""
    while member.shape is None and member.node.choice is not None:
        member = member.node.choice.select(value)[0]
    return member.shape


def is_model(type_: Any) -> bool:
    """Whether a type is a response model: a Struct that keeps unknown fields."""
    return isinstance(type_, msgspec.StructMeta) and "_extra" in type_.__struct_fields__


@lru_cache(maxsize=4096)
def node_of(type_: Any) -> Node:
    """The node of a type expression. Types that responses do not use go through msgspec."""
    if type_ is None:
        type_ = type(None)
    if type_ in _PLAIN:
        return _PLAIN[type_]
    if isinstance(type_, UnionType):
        return _union_of_marker(type_)
    if is_model(type_):
        return Node(type_.__name__, {dict: _Models(type_).build, type_: None})
    origin, arguments = get_origin(type_) or type_, get_args(type_)
    if origin is Annotated:
        return node_of(arguments[0])
    if origin is Union or origin is types.UnionType:
        return _union_of([Member(each, node_of(each), _shape(each)) for each in arguments])
    if origin is Literal:
        return _union_of([Member(kind, node_of(kind), None) for kind in dict.fromkeys(map(type, arguments))])
    if origin is list:
        item = arguments[0] if arguments else Any
        return Node("array", {list: None if item in (Any, object) else _Items(item).build_list})
    if origin is dict:
        item = arguments[1] if arguments else Any
        return Node("object", {dict: None if item in (Any, object) else _Items(item).build_map})
    return _other(type_)


@lru_cache(maxsize=4096)
def choice_of(union: UnionType) -> Choice:
    """The choice between the members of a union."""
    choice = node_of(union).choice
    assert choice is not None
    return choice


def _shape(type_: Any) -> Shape | None:
    return Shape(_wire_names(type_), _carried(type_)) if is_model(type_) else None


def _carried(model: Any) -> tuple[str, ...]:
    """Wire names of the fields that every response carries."""
    return tuple(field.encode_name for field in msgspec.structs.fields(model) if field.required)


def _wire_names(model: Any) -> frozenset[str]:
    return frozenset(
        wire
        for name, wire in zip(model.__struct_fields__, model.__struct_encode_fields__, strict=True)
        if name != "_extra"
    )


def _union_of_marker(marker: UnionType) -> Node:
    members = [
        Member(each, node_of(each), marker.shape(index, _wire_names(each), _carried(each)) if is_model(each) else None)
        for index, each in enumerate(marker.members())
    ]
    return _union_of(members, marker.discriminator, marker.mapping)


def _union_of(
    members: Sequence[Member], discriminator: str | None = None, mapping: Mapping[str, int] | None = None
) -> Node:
    choice = Choice(members, discriminator, mapping or {})
    handlers: Handlers = {}
    for kind in {kind: None for member in members for kind in member.node.handlers}:
        able = [member.node for member in members if kind in member.node.handlers]
        handlers[kind] = able[0].handlers[kind] if len(able) == 1 else choice.build
    labels = [member.node.label for member in members if member.type not in (None, type(None))]
    node = Node(" or ".join(dict.fromkeys(labels)) or "null", handlers, choice)
    if any(member.node.misfit is None for member in members):
        node.misfit = None
    return node


def _other(type_: Any) -> Node:
    """Any other type: what msgspec makes of a value, or the value as it is."""

    def build(value: Any, path: Path, trace: Trace) -> Any:
        try:
            return msgspec.convert(value, type_)
        except (msgspec.ValidationError, TypeError):
            trace.add(path, label, value)
            return value

    label = getattr(type_, "__name__", None) or str(type_)
    return Node(label, dict.fromkeys(_KINDS, build))


def _parsed(type_: Any, label: str) -> Node:
    def build(value: str, path: Path, trace: Trace) -> Any:
        try:
            return type_.parse(value)
        except ValueError:
            trace.add(path, label, value)
            return value

    return Node(label, {str: build, type_: None})


def _integer() -> Node:
    def build(value: float, path: Path, trace: Trace) -> Any:
        # JSON does not tell 12.0 from 12; above 2**53 a float no longer says which integer was meant.
        if value.is_integer() and abs(value) < _EXACT_FLOAT:
            return int(value)
        trace.add(path, "integer", value)
        return value

    return Node("integer", {int: None, float: build})


def _number() -> Node:
    def build(value: int, path: Path, trace: Trace) -> Any:
        try:
            return float(value)
        except OverflowError:
            trace.add(path, "number", value)
            return value

    return Node("number", {float: None, int: build})


def _anything() -> Node:
    node = Node("anything", dict.fromkeys(_KINDS))
    node.misfit = None
    return node


_PLAIN: dict[Any, Node] = {
    Any: _anything(),
    object: _anything(),
    str: Node("string", {str: None}),
    int: _integer(),
    float: _number(),
    bool: Node("boolean", {bool: None}),
    type(None): Node("null", {type(None): None}),
    DateTime: _parsed(DateTime, "date-time"),
    Date: _parsed(Date, "date"),
}


def _kind(type_: type) -> str:
    return _KINDS.get(type_, type_.__name__)


def _owner(path: Path) -> str:
    while path is not None:
        path, _, name = path
        if name:
            return name
    return ""


def _json_path(path: Path) -> str:
    steps: list[str] = []
    while path is not None:
        path, key, _ = path
        if isinstance(key, str) and key.isidentifier():
            steps.append(f".{key}")
        elif isinstance(key, int):
            steps.append(f"[{key}]")
        else:
            steps.append(f"[{key!a}]")
    return "$" + "".join(reversed(steps))
