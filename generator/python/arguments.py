"""The arguments of a method, and how the call writes each parameter."""

from __future__ import annotations

from collections.abc import Iterator

from .. import ir
from ..printing.literals import Code, identifier, string
from .bodies import body_arguments, media_type_argument
from .conversions import converted
from .method_nodes import Argument
from .models import is_identifier
from .scope import Scope
from .serialization import serializer

KEYWORDS = {"path": "path", "query": "query", "header": "headers", "cookie": "cookies"}
"""Place -> the argument of the runtime's call that takes the parameters of that place."""


def arguments(scope: Scope) -> Iterator[Argument]:
    """The arguments: parameters as the operation has them, then those of the body."""
    for parameter in scope.operation.parameters:
        is_id = parameter.place == "path" or is_identifier(parameter)
        declared = parameter.type
        if parameter.place == "path" and isinstance(declared, ir.Nullable):
            declared = declared.of  # a URL has no null
        type_ = scope.params.print(declared, is_id=is_id)
        yield argument(scope, parameter.place, parameter.name, type_, parameter.required, parameter.deprecated)
    for one in body_arguments(scope):
        yield argument(scope, "body", *one)
    media_type = media_type_argument(scope)
    if media_type is not None:
        yield media_type


def argument(
    scope: Scope, place: str, wire_name: str, type_: Code, required: bool, deprecated: bool = False
) -> Argument:
    """An argument as it stands in the signature."""
    name = identifier(scope.arguments[place, wire_name])
    if required:
        return Argument(name, wire_name, place, type_, True, Code(f"{name}: {type_}"), deprecated)
    scope.hint("types", "Omit")
    scope.helper("types", "omit")
    declaration = Code(f"{name}: {type_} | Omit = omit") if type_ != "Any" else Code(f"{name}: Any = omit")
    return Argument(name, wire_name, place, type_, False, declaration, deprecated)


def parameters_call(scope: Scope) -> Iterator[Code]:
    """The parameters as arguments of the runtime's call."""
    for place, keyword in KEYWORDS.items():
        pairs = [
            f"{string(one.name)}: {_written(scope, one)}" for one in scope.operation.parameters if one.place == place
        ]
        if place == "query":
            pairs = [*_fixed(scope.operation), *pairs]
        if pairs:
            yield Code(f"{keyword}={{{', '.join(pairs)}}}")


def _fixed(operation: ir.Operation) -> Iterator[str]:
    """What the path itself holds as its query; a name that it repeats has a list."""
    for name in dict.fromkeys(name for name, _ in operation.fixed_query):
        values = [string(value) for known, value in operation.fixed_query if known == name]
        yield f"{string(name)}: {values[0] if len(values) == 1 else '[' + ', '.join(values) + ']'}"


def _written(scope: Scope, parameter: ir.Parameter) -> Code:
    """The argument, wrapped in the runtime's helpers where it is not written as the place does by default."""
    name = scope.arguments[parameter.place, parameter.name]
    value = converted(scope, parameter.type, Code(name))
    helper = serializer(scope.api, parameter.serialization, parameter.type)
    if helper is not None:
        before = f"{string(parameter.name)}, " if helper == "matrix" else ""
        exploded = helper in ("simple", "label", "matrix") and parameter.serialization.endswith("-exploded")
        after = ", explode=True" if exploded else ""
        value = Code(f"{scope.helper('request.parameters', helper)}({before}{value}{after})")
    if parameter.allow_reserved:
        value = Code(f"{scope.helper('request.parameters', 'reserved')}({value})")
    return value
