"""Header parameters that say the same in most operations: they are the client's, and sent with every call."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ..ir import ConstantHeader, Enum, Parameter, resolve_alias
from .parameters import ParametersByKey
from .reading import Context


def constant_headers(context: Context, operations: Sequence[ParametersByKey]) -> tuple[ConstantHeader, ...]:
    """`...-Version` headers that at least half of the operations declare with one and the same default or only value.

    An operation that does not declare such a header is sent it all the same: without it the version is the server's choice.
    """
    declared: dict[str, list[Parameter]] = {}
    for parameters in operations:
        for (place, name), parameter in parameters.items():
            if place == "header" and name.lower().endswith("version"):
                declared.setdefault(name.lower(), []).append(parameter)
    headers = [_constant(context, declared[name], len(operations)) for name in sorted(declared)]
    return tuple(header for header in headers if header is not None)


def without_constants(declared: ParametersByKey, headers: Sequence[ConstantHeader]) -> ParametersByKey:
    """Those that the caller of an operation is to give."""
    constant = {("header", header.name.lower()) for header in headers}
    return {key: one for key, one in declared.items() if (key[0], key[1].lower()) not in constant}


def _constant(context: Context, parameters: Sequence[Parameter], operations: int) -> ConstantHeader | None:
    values = {_value(context, parameter) for parameter in parameters} - {None}
    if len(parameters) * 2 < operations or len(values) != 1:
        return None
    name = Counter(parameter.name for parameter in parameters).most_common(1)[0][0]
    (value,) = values
    if value is None or not value.isascii() or not value.isprintable() or value != value.strip() or not value:
        message = f"the value of {name} cannot stand in a header; callers give it themselves"
        context.schemas.report("bad-header-value", message, parameters[0].pointer, "warning")
        return None
    if len(parameters) < operations:
        message = f"{name}: declared by {len(parameters)} of {operations} operations, sent by all"
        context.schemas.report("constant-header", message, parameters[0].pointer, "note")
    return ConstantHeader(name, value)


def _value(context: Context, parameter: Parameter) -> str | None:
    """A parameter's default, or the only value that it can have."""
    value = parameter.default
    type_ = resolve_alias(context.schemas.schemas, parameter.type)
    if value is None and isinstance(type_, Enum) and len(type_.values) == 1:
        value = type_.values[0]
    return None if value is None or isinstance(value, bool | list | dict) else str(value)
