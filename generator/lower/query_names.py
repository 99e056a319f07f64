"""The names that parameters have in a query: an object's members stand there by themselves, under their own."""

from __future__ import annotations

from collections.abc import Iterator

from ..ir import ObjectSchema, Parameter, TypeRef, Union, UnionSchema
from .parameters import ParametersByKey
from .reading import Context

SPREAD = "form-exploded"


def tell_shared(context: Context, parameters: ParametersByKey) -> None:
    """Warn of a parameter that sends what another one sends as well: whoever receives it cannot tell whose it is."""
    owners: dict[tuple[str, str], Parameter] = {}
    for parameter in parameters.values():
        if parameter.place not in ("query", "cookie"):
            continue
        shared: dict[str, list[str]] = {}
        for name in _names(context, parameter):
            owner = owners.setdefault((parameter.place, name), parameter)
            if owner is not parameter:
                shared.setdefault(owner.name, []).append(name)
        for owner_name, names in shared.items():
            message = (
                f"{_quoted(names)} may come from {parameter.name[:60]!r} as well as from {owner_name[:60]!r}: the members of an "
                "object are sent by themselves, and nobody can tell whose they are; say `style: deepObject`, or rename them"
            )
            context.schemas.report("shared-query-name", message, parameter.pointer, "warning")


def _names(context: Context, parameter: Parameter) -> Iterator[str]:
    members = tuple(_members(context, parameter.type)) if parameter.serialization == SPREAD else ()
    return iter(dict.fromkeys(members or (parameter.name,)))


def _members(context: Context, type_: TypeRef) -> Iterator[str]:
    """The wire names of what an object, or one of several, has in a request."""
    found = context.resolve(type_)
    for member in found.members if isinstance(found, Union | UnionSchema) else (type_,):
        one = context.resolve(member)
        if isinstance(one, ObjectSchema):
            yield from (each.name for each in one.properties if not each.read_only)


def _quoted(names: list[str]) -> str:
    shown = ", ".join(repr(name[:60]) for name in names[:3])
    return f"{shown} and {len(names) - 3} more" if len(names) > 3 else shown
