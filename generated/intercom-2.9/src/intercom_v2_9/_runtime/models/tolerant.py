"""The tolerant pass: from plain JSON to the classes of a type expression, whatever the JSON looks like.

`node_of(type)` compiles a type expression, once, into a `Node`: for each kind of plain JSON value either None (it is
taken as it is) or a function that builds from it. Nodes are lazy where types can be recursive: models, lists and maps
look up what they hold when they are first used. Nothing here raises on data; differences go into a `Trace`.
"""

from __future__ import annotations

import types
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

import msgspec

from .choices import Choice, Member
from .texts import Date, DateTime, DecimalText, Duration, Time
from .trace import KINDS, Build, Handlers, Node, Path, Trace, any_of, kind_of
from .unions import Shape, UnionType

_EXACT_FLOAT = 2**53


class _Models:
    """Builds the instances of one model class."""

    __slots__ = ("_cls", "_extra", "_fields", "_required")

    def __init__(self, cls: Any) -> None:
        self._cls = cls
        self._extra: Node | None = None
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
                extra[key] = item if self._extra is None else self._extra.build(item, (path, key, name), trace)
                if not is_open and key not in self._cls._unspellable:
                    trace.add((path, key, name), "nothing", item)
            else:
                attribute, handlers, misfit = field
                handler = handlers.get(kind_of(item), misfit)
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
        if self._cls._is_open:
            self._extra = _extra_node(self._cls)
        self._fields = fields
        return fields


def _extra_node(model: Any) -> Node | None:
    """The node of what `extra` holds: its annotation says, where a model has an `extra` of its own."""
    item = get_args(get_type_hints(model.extra.fget)["return"])[1]
    return None if item in (Any, object) else node_of(item)


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
            handler = handlers.get(kind_of(entry), misfit)
            built.append(entry if handler is None else handler(entry, (path, index, ""), trace))
        return built

    def build_map(self, value: dict[str, Any], path: Path, trace: Trace) -> dict[str, Any]:
        item = self._item or self._resolve()
        handlers, misfit = item.handlers, item.misfit
        built: dict[str, Any] = {}
        for key, entry in value.items():
            handler = handlers.get(kind_of(entry), misfit)
            built[key] = entry if handler is None else handler(entry, (path, key, ""), trace)
        return built

    def _resolve(self) -> Node:
        self._item = node_of(self._type)
        return self._item


class _Positions:
    """Builds tuples: one type for each item."""

    __slots__ = ("_items", "_label", "_types")

    def __init__(self, types: Sequence[Any]) -> None:
        self._types = types
        self._label = f"array of {len(types)}"
        self._items: list[Node] | None = None

    def build(self, value: list[Any], path: Path, trace: Trace) -> tuple[Any, ...]:
        if self._items is None:
            self._items = [node_of(one) for one in self._types]
        if len(value) != len(self._items):
            trace.found.append((path, self._label, f"array of {len(value)}"))
        known = [
            node.build(item, (path, index, ""), trace)
            for index, (node, item) in enumerate(zip(self._items, value, strict=False))
        ]
        return (*known, *value[len(known) :])


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
    if origin is tuple and Ellipsis not in arguments:
        return Node("array", {list: _Positions(arguments).build, tuple: None})
    if origin is dict:
        item = arguments[1] if arguments else Any
        return Node("object", {dict: None if item in (Any, object) else _Items(item).build_map})
    return _other(type_)


@lru_cache(maxsize=4096)
def choice_of(union: UnionType) -> Choice:
    """The choice between the members of a union."""
    choice = node_of(union).choice
    assert isinstance(choice, Choice)
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
    return _union_of(members, marker.discriminator, marker.mapping, marker.several, marker.default)


def _union_of(
    members: Sequence[Member],
    discriminator: str | None = None,
    mapping: Mapping[str, int] | None = None,
    several: bool = False,
    default: int | None = None,
) -> Node:
    choice = Choice(members, discriminator, mapping or {}, several, default)
    handlers: Handlers = {}
    for kind in {kind: None for member in members for kind in member.node.handlers}:
        able = [member.node for member in members if kind in member.node.handlers]
        alone = len(able) == 1 and (discriminator is None or kind is not dict)
        handlers[kind] = able[0].handlers[kind] if alone else choice.build
    labels = [member.node.label for member in members if member.type not in (None, type(None))]
    node = Node(any_of(labels) or "null", handlers, choice)
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
    return Node(label, dict.fromkeys(KINDS, build))


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
    node = Node("anything", dict.fromkeys(KINDS))
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
    Time: _parsed(Time, "time"),
    Duration: _parsed(Duration, "duration"),
    DecimalText: _parsed(DecimalText, "decimal"),
}
