"""Response models, and everything about decoding and encoding that other modules use, under one roof."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, dataclass_transform

import msgspec

from .decode import decode, from_json
from .times import Date, DateTime
from .unions import union
from .wire import EXTRA, encode, peek, to_wire

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

__all__ = [
    "Date",
    "DateTime",
    "ExtensibleModel",
    "Model",
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
    return msgspec.field(default=default, name=name)


class _Extra:
    """The type of the hidden field for unknown fields. No JSON value is one, so it is never decoded into."""


class _ModelMeta(msgspec.StructMeta):
    """Fields in any order, those without a default too: msgspec's `kw_only` holds for one class, not for its children."""

    def __new__(mcls, name: str, bases: tuple[type, ...], namespace: dict[str, Any], **options: Any) -> Any:
        options.setdefault("kw_only", True)
        return super().__new__(mcls, name, bases, namespace, **options)


@dataclass_transform(kw_only_default=True, field_specifiers=(field,))
class Model(msgspec.Struct, metaclass=_ModelMeta, forbid_unknown_fields=True):
    """Base of every response model.

    Of a field that may be None, that means null or absent. The others are in every response; should one be missing all the
    same, it is None, and that is a deviation. A value that does not fit its field's type is kept in the field as it came.
    Models can be changed, compared, copied and pickled. They are not hashable.
    """

    _is_open: ClassVar[bool] = False
    """Whether fields beyond the listed ones are no deviation."""

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

    def to_dict(self) -> dict[str, Any]:
        """The model as plain JSON values under wire names, unknown fields included, fields that are None left out.

        Values are as they came: a date-time is its exact text, a value that did not fit is unchanged. The result
        shares no list or dict with the model.
        """
        plain: dict[str, Any] = to_wire(self)
        return plain

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


class ExtensibleModel(Model):
    """A model whose description allows further fields: they are in `extra`, and are no deviation."""

    _is_open: ClassVar[bool] = True
