"""What the arguments of methods and the attributes of models are called."""

from __future__ import annotations

from typing import Final

from ..ir import Array, Enum, Nullable, ObjectSchema, Operation, Parameter, Property, Scalar, TypeRef
from . import reserved
from .collisions import Claim, settle
from .words import fit, snake, spared

WHOLE_BODY: Final = ("body", "body")
"""The key in `Names.arguments` of a body that is one argument."""

MEDIA_TYPE: Final = ("header", "Content-Type")
"""The key in `Names.arguments` of the media type of a body, where that is an argument."""

_PLACES: Final = ("path", "query", "header", "cookie", "body")


def arguments(operation: Operation) -> dict[tuple[str, str], str]:
    """The arguments of a method: path parameters keep their names before the others, names of an overlay before all."""
    claims = [_argument(one, one.place) for one in operation.parameters]
    if operation.body is not None and operation.body.arguments is not None:
        claims += [_argument(one, "body") for one in operation.body.arguments]
    elif operation.body is not None:
        claims.append(Claim(WHOLE_BODY, ("body",), "body", (-1,)))
    if operation.body is not None and operation.body.has_choice:
        claims.append(Claim(MEDIA_TYPE, ("content_type", "body_content_type"), "media type", (1, 9)))
    members = operation.body.arguments or () if operation.body is not None else ()
    styled = not all(_is_plain(parameter) for parameter in operation.parameters)
    styled = styled or any(member.serialization is not None or member.content_type is not None for member in members)
    styled = styled or (operation.body is not None and operation.body.kind == "stream")
    return settle(claims, reserved=reserved.ARGUMENTS | (reserved.STYLES if styled else frozenset[str]()))


def _argument(part: Parameter | Property, place: str) -> Claim[tuple[str, str]]:
    base = snake(part.name, "arg")
    own = (spared(base, reserved.BODY_BUILTINS), fit(f"{place}_{base}", part.name))
    wishes = (spared(snake(part.sdk_name, "arg"), reserved.BODY_BUILTINS), *own) if part.sdk_name else own
    rank = (0 if part.sdk_name else 1, _PLACES.index(place), base != part.name, part.name)
    return Claim((place, part.name), wishes, f"{place} {part.name}", rank)


def _is_plain(parameter: Parameter) -> bool:
    """Whether the value is sent without one of the runtime's style helpers."""
    is_default = parameter.serialization in ("form-exploded", "simple")
    return is_default and not parameter.allow_reserved and _is_flat(parameter.type)


def _is_flat(type_: TypeRef) -> bool:
    match type_:
        case Nullable(of=inner) | Array(items=inner):
            return _is_flat(inner)
        case _:
            return isinstance(type_, Scalar | Enum)


# --- fields ----------------------------------------------------------------------------------------------------------


def fields(schema: ObjectSchema) -> dict[str, str]:
    """The attributes of a model. One spelled like its wire name keeps its name before others, one of an overlay before all."""
    taken = reserved.FIELDS
    if any(_field(one, taken) != one.name for one in schema.properties):
        taken = taken | {reserved.FIELD_SPECIFIER}
    claims = [
        Claim(one.name, _marked(_field(one, taken), one.name), one.name, _field_rank(one)) for one in schema.properties
    ]
    return settle(claims, reserved=taken)


def _marked(name: str, wire_name: str) -> tuple[str, ...]:
    """A second wish of what begins with a mark: `_id` beside `id` is `id_`."""
    return (name, f"{name}_") if wire_name[:1] in _MARKS and not name.endswith("_") else (name,)


_MARKS: Final = frozenset("_$@")


def _field(property_: Property, taken: frozenset[str]) -> str:
    return spared(snake(property_.sdk_name or property_.name, "field"), taken)


def _field_rank(property_: Property) -> tuple[bool, bool, str]:
    return not property_.sdk_name, property_.name != snake(property_.name, "field"), property_.name
