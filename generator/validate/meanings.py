"""Faults that leave no doubt: written otherwise than OpenAPI has it, and yet it says one thing only, which is taken."""

from __future__ import annotations

from ..input.json_pointer import is_array, is_object, join, lookup, split
from .finding import Finding, shown
from .walker import Description

TYPES = frozenset(("array", "boolean", "integer", "null", "number", "object", "string"))


def meant(fault: Finding, description: Description) -> str | None:
    """What is wrong, what is taken for it, and the cure; None where that is not certain."""
    steps = split(fault.pointer)
    if fault.missing is not None:
        return _missing(steps, fault.missing, description)
    if fault.code != "schema-violation" or not steps:
        return None
    try:
        value = lookup(description.data, fault.pointer)
    except LookupError:
        return None
    match _kind(steps[:-1], description), steps[-1]:
        case "schema", "type" if value == "null":
            return "'null' is a type of OpenAPI 3.1, and means null here as well; write `nullable: true`"
        case "schema", "type" if is_array(value) and value and all(isinstance(one, str) for one in value):
            if TYPES.issuperset(value) and len(set(value)) < len(value):
                return f"{shown(value)} lists a type twice, which says no more than once; remove one"
        case "operation", "tags" if isinstance(value, str):
            return f"this must be an array of texts; {shown(value)} is taken for the only one; write it as a list"
        case "server variable", "default" if type(value) is int:
            return f"this must be text; {value} is taken for '{value}'; write it in quotes"
        case _ if steps[-2:-1] == ("enum",) and _kind(steps[:-2], description) == "server variable":
            if type(value) is int:
                return f"this must be text; {value} is taken for '{value}'; write it in quotes"
        case _:
            pass
    return None


def _missing(steps: tuple[str, ...], key: str, description: Description) -> str | None:
    if key == "default" and _kind(steps, description) == "server variable":
        variable = lookup(description.data, join(steps))
        values = variable.get("enum") if is_object(variable) else None
        if is_array(values) and values and isinstance(values[0], str):
            return f"the key `default` is missing; {shown(values[0])}, the first value of `enum`, is taken; add it"
    return None


def _kind(steps: tuple[str, ...], description: Description) -> str | None:
    return description.kinds.get(join(steps))
