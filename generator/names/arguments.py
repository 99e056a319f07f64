"""What the arguments of methods and the attributes of models are called."""

from __future__ import annotations

from typing import Final

from ..ir import ObjectSchema, Operation, Parameter, Property
from . import reserved
from .collisions import Claim, settle
from .words import fit, snake, spared

WHOLE_BODY: Final = ("body", "body")
"""The key in `Names.arguments` of a body that is one argument."""

OTHER_BODY: Final = ("other body", "body")
"""The key in `Names.arguments` of what is given in place of a body whose members are arguments."""

MEDIA_TYPE: Final = ("header", "Content-Type")
"""The key in `Names.arguments` of the media type of a body, where that is an argument."""

_PLACES: Final = ("path", "query", "header", "cookie", "body")


def arguments(operation: Operation) -> dict[tuple[str, str], str]:
    """The arguments of a method: path parameters keep their names before the others, names of an overlay before all."""
    claims = [_argument(one, one.place) for one in operation.parameters]
    if operation.body is not None and operation.body.arguments is not None:
        claims += [_argument(one, "body") for one in operation.body.arguments]
        if operation.body.others:
            claims.append(Claim(OTHER_BODY, ("body", "other_body"), "other body", (1, 9)))
    elif operation.body is not None:
        claims.append(Claim(WHOLE_BODY, ("body",), "body", (-1,)))
    if operation.body is not None and operation.body.has_choice:
        claims.append(Claim(MEDIA_TYPE, ("content_type", "body_content_type"), "media type", (1, 9)))
    return settle(claims, reserved=reserved.ARGUMENTS)


def _argument(part: Parameter | Property, place: str) -> Claim[tuple[str, str]]:
    base = snake(part.name, "arg")
    own = (spared(base, reserved.BODY_BUILTINS), fit(f"{place}_{base}", part.name))
    wishes = (spared(snake(part.sdk_name, "arg"), reserved.BODY_BUILTINS), *own) if part.sdk_name else own
    rank = (0 if part.sdk_name else 1, _PLACES.index(place), base != part.name, part.name)
    return Claim((place, part.name), wishes, f"{place} {part.name}", rank)


# --- fields ----------------------------------------------------------------------------------------------------------


def fields(schema: ObjectSchema) -> dict[str, str]:
    """The attributes of a model. One spelled like its wire name keeps its name before others, one of an overlay before all."""
    taken = reserved.fields(schema)
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
