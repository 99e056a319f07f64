"""Response models, and everything about decoding and encoding that other modules use, under one roof."""

from __future__ import annotations

from types import FunctionType
from typing import TYPE_CHECKING, Any, ClassVar, dataclass_transform

import msgspec
from msgspec import UNSET

from ..errors import DecodeError
from ..guards import is_mapping
from .decode import decode, from_json
from .texts import Date, DateTime, DecimalText, Duration, Time
from .unions import union
from .wire import EXTRA, carried, encode, peek, to_wire

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from types import MemberDescriptorType
    from typing import Self

__all__ = [
    "Date",
    "DateTime",
    "DecimalText",
    "Duration",
    "ExtensibleModel",
    "Model",
    "Time",
    "decode",
    "encode",
    "field",
    "from_json",
    "peek",
    "to_wire",
    "union",
]


def field(*, name: str, default: Any = msgspec.NODEFAULT) -> Any:
    """A field whose name on the wire is `name`. With `default=None` it may be absent; without, a response carries it."""
    return msgspec.field(default=UNSET if default is None else default, name=name)


class _Extra:
    """The type of the hidden field for unknown fields. No JSON value is one, so it is never decoded into."""


def _read(model: Any) -> Any:
    value = model.slot
    return None if value is UNSET else value


def _reader(cls: Any, name: str) -> property:
    """Reads a field that may be absent: its slot tells absence from null, which is the same to whoever reads it.

    The slot stays under another name, and the reader is `_read` with that name in place of `slot`: Python gets at an
    attribute of that kind in a third of the time that it takes to call `slot.__get__`.
    """
    slot: MemberDescriptorType = cls.__dict__[name]
    own_name = f"{name}\x7f"  # of no field: see `wire.EXTRA`
    setattr(cls, own_name, slot)
    names = tuple(own_name if one == "slot" else one for one in _read.__code__.co_names)
    read = FunctionType(_read.__code__.replace(co_names=names), globals(), name)

    def unset(model: Any) -> None:
        slot.__set__(model, UNSET)

    return property(read, slot.__set__, unset)


class _ModelMeta(msgspec.StructMeta):
    """Fields in any order, those without a default too: msgspec's `kw_only` holds for one class, not for its children.

    A field whose default is None may be absent: in its slot that is UNSET, which decoding puts there at no cost.
    """

    def __new__(
        mcls,
        name: str,
        bases: tuple[type, ...],
        namespace: dict[str, Any],
        unspellable: Sequence[str] = (),
        **options: Any,
    ) -> Any:
        options.setdefault("kw_only", True)
        if unspellable:
            namespace["_unspellable"] = frozenset(unspellable)
        filled = {key: UNSET if value is None and key[0] != "_" else value for key, value in namespace.items()}
        made: Any = super().__new__(mcls, name, bases, filled, **options)
        for key, value in filled.items():
            if value is UNSET or getattr(value, "default", None) is UNSET:
                setattr(made, key, _reader(made, key))
        return made


@dataclass_transform(kw_only_default=True, field_specifiers=(field,))
class Model(msgspec.Struct, metaclass=_ModelMeta, forbid_unknown_fields=True):
    """Base of every response model.

    Of a field that may be None, that means null or absent, and `is_set` tells which; `del` makes it absent. The others are in every response; should one be missing all the
    same, it is None, and that is a deviation. A value that does not fit its field's type is kept in the field as it came.
    Models can be changed, compared, copied and pickled. They are not hashable.
    """

    _is_open: ClassVar[bool] = False
    """Whether fields beyond the listed ones are no deviation."""

    _unspellable: ClassVar[frozenset[str]] = frozenset()
    """Wire names that are listed and no attribute, since JSON has to escape them: what they hold is in `extra`."""

    if TYPE_CHECKING:

        @property
        def _extra(self) -> dict[str, Any] | None: ...
        @_extra.setter
        def _extra(self, value: dict[str, Any] | None) -> None: ...

    else:
        # A field, not an instance `__dict__`: it costs 8 bytes, and copy, deepcopy and pickle know about it.
        _extra: _Extra = msgspec.field(default=None, name=EXTRA)

    @property
    def extra(self) -> dict[str, Any]:
        """Fields that the API sent and the description does not list, by wire name, as plain JSON values."""
        extra = self._extra
        if extra is None:
            extra = self._extra = {}
        return extra

    def is_set(self, name: str) -> bool:
        """Whether the attribute `name` was in the answer, or was given since: it may be null, but is not absent.

        Raises AttributeError where the model has no such field.
        """
        if name == "_extra" or name not in self.__struct_fields__:
            raise AttributeError(_missing(self, name, {}), name=name, obj=self)
        index = self.__struct_fields__.index(name)
        value = msgspec.structs.astuple(self)[index]
        return value is not UNSET and not (
            value is None and type(self).__struct_encode_fields__[index] in carried(type(self))
        )

    def to_dict(self) -> dict[str, Any]:
        """The model as plain JSON values under wire names: unknown fields included, absent ones left out, null as null.

        Values are as they came: a date-time is its exact text, a value that did not fit is unchanged. The result
        shares no list or dict with the model.
        """
        plain: dict[str, Any] = to_wire(self)
        return plain

    def to_json(self) -> str:
        """The model as JSON text: what `to_dict` gives.

        Raises ValueError for a value that JSON cannot carry, such as NaN, or a `datetime` without a time zone.
        """
        return encode(self).decode()

    @classmethod
    def from_dict(cls, value: Mapping[str, Any], *, strict: bool = False) -> Self:
        """The model that an answer with these plain JSON values would give, under wire names: the inverse of `to_dict`.

        What deviates from the description is kept, as in an answer; with `strict` it raises `DriftError`.
        """
        if not is_mapping(value):
            raise TypeError(f"{cls.__name__} is made from an object, not from {type(value).__name__}")
        model: Self = from_json(dict(value), cls, strict=strict)
        return model

    @classmethod
    def from_json(cls, text: str | bytes, *, strict: bool = False) -> Self:
        """The model that an answer with this JSON text would give: the inverse of `to_json`.

        Raises `DecodeError` where the text is not JSON, or no object, and with `strict` `DriftError` where it deviates.
        """
        model = decode(text.encode() if isinstance(text, str) else text, cls, strict=strict)
        if not isinstance(model, cls):
            raise DecodeError(f"{cls.__name__} is made from a JSON object, not from {type(model).__name__}")
        return model

    if not TYPE_CHECKING:  # a checker would then take any attribute for one that is there

        def __getattr__(self, name: str) -> Any:
            extra = {} if name.startswith("_") else self._extra or {}
            raise AttributeError(_missing(self, name, extra), name=name, obj=self)

    def _set(self) -> Iterator[tuple[str, Any]]:
        for name in self.__struct_fields__:
            value = getattr(self, name)
            if name != "_extra" and value is not None:
                yield name, value
        if self._extra:
            yield "extra", self._extra

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self._set())})"

    def __rich_repr__(self) -> Any:
        yield from self._set()

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Model) or type(other) is not type(self):
            return NotImplemented
        return list(self._set()) == list(other._set())

    def __replace__(self, /, **changes: Any) -> Self:
        return msgspec.structs.replace(self, _extra=dict(self._extra) if self._extra else None, **changes)

    def __copy__(self) -> Self:
        return msgspec.structs.replace(self, _extra=dict(self._extra) if self._extra else None)


def _missing(model: Model, name: str, extra: Mapping[str, Any]) -> str:
    """What to tell someone who asks for an attribute that a model does not have."""
    from difflib import get_close_matches

    cls = type(model).__name__
    if name.startswith("_"):
        return f"{cls!r} object has no attribute {name!r}"
    if name in extra:
        return f"{cls} has no field {name!r}: the description does not list it, so it is in .extra[{name!r}]"
    fields = [field for field in model.__struct_fields__ if field != "_extra"]
    attribute = {
        wire: own for own, wire in zip(model.__struct_fields__, type(model).__struct_encode_fields__, strict=True)
    }
    similar = [attribute[name]] if name in attribute else get_close_matches(name, fields, n=1)
    cure = f"did you mean {similar[0]!r}?" if similar else f"it has {', '.join(fields) or 'none'}"
    return f"{cls} has no field {name!r}: {cure}"


class ExtensibleModel(Model):
    """A model whose description allows further fields: they are in `extra`, and are no deviation."""

    _is_open: ClassVar[bool] = True
