"""Header parameters that say the same in most operations: they are the client's, and sent with every call."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from ..ir import ConstantHeader, Enum, Parameter, resolve_alias
from .nodes import as_object
from .parameters import ParametersByKey
from .reading import Context, text


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


def without_constants(
    context: Context, declared: ParametersByKey, headers: Sequence[ConstantHeader]
) -> ParametersByKey:
    """Those that the caller of an operation is to give; where an operation says another value, that may be given."""
    constant = {header.name.lower(): header.value for header in headers}

    def is_constant(place: str, name: str, parameter: Parameter) -> bool:
        value = constant.get(name.lower()) if place == "header" else None
        return value is not None and _value(context, parameter) in (None, value)

    return {key: one for key, one in declared.items() if not is_constant(*key, one)}


def _constant(context: Context, parameters: Sequence[Parameter], operations: int) -> ConstantHeader | None:
    by_value = Counter(value for value in (_value(context, one) for one in parameters) if value is not None)
    if len(parameters) * 2 < operations or not by_value:
        return None
    name = Counter(parameter.name for parameter in parameters).most_common(1)[0][0]
    version = text(as_object(context.data.get("info")), "version")
    value, count = max(by_value.items(), key=lambda item: (item[1], item[0] == version, item[0]))
    if count * 2 < operations or count * 2 <= by_value.total():
        _note(context, name, f"its values differ ({_listed(by_value)}), so callers give it themselves", parameters)
        return None
    if not value.isascii() or not value.isprintable() or value != value.strip() or not value:
        message = f"the value of {name} cannot stand in a header; callers give it themselves"
        context.schemas.report("bad-header-value", message, parameters[0].pointer, "warning")
        return None
    if len(parameters) < operations:
        _note(context, name, f"declared by {len(parameters)} of {operations} operations, sent by all", parameters)
    if len(by_value) > 1:
        others = [one for one in parameters if _value(context, one) not in (None, value)]
        message = (
            f"{value} is sent by all operations; {len(others)} of them say another value, which their callers may give"
        )
        _note(context, name, message, others)
    if value != version and not value.isdigit() and _shape(value) == _shape(version):
        _note(context, name, f"{value} is sent, though the description is of version {version}", parameters)
    return ConstantHeader(name, value)


def _note(context: Context, name: str, message: str, at: Sequence[Parameter]) -> None:
    context.schemas.report("constant-header", f"{name}: {message}", at[0].pointer, "note")


def _shape(version: str) -> str:
    """How versions of one kind are written: `2.15` as `2.16`, a date as a date."""
    return re.sub(r"\d+", "0", version)


def _listed(values: Iterable[str]) -> str:
    first = sorted(values)
    return ", ".join(first[:3]) + (", ..." if len(first) > len(first[:3]) else "")


def _value(context: Context, parameter: Parameter) -> str | None:
    """A parameter's default, or the only value that it can have."""
    value = parameter.default
    type_ = resolve_alias(context.schemas.schemas, parameter.type)
    if value is None and isinstance(type_, Enum) and len(type_.values) == 1:
        value = type_.values[0]
    return None if value is None or isinstance(value, bool | list | dict) else str(value)
