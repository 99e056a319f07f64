"""What has no effect on a client: faults that cannot make one wrong, and words that it does not heed."""

from __future__ import annotations

from collections.abc import Iterator

from ..input.json_pointer import is_array, is_object, join, split
from ..openapi.grammar import OBJECTS, REFERABLE, SDK_NOTES, fields_of
from .finding import Finding, shown
from .meanings import meant
from .walker import Description, Node

HOLDERS = ("$defs", "definitions")
"""What lies there is for references, and no reference leads to it."""


def is_harmless(fault: Finding, description: Description) -> bool:
    """Whether the fault lies in a field that decides nothing, in an unknown one, in one of another edition, or is the absence
    of an optional one."""
    steps = split(fault.pointer)
    if fault.says_nothing:
        field = OBJECTS.get(description.kinds.get(join(steps[:-1]), ""), {}).get(steps[-1]) if steps else None
        return field is None or not field.needed
    if fault.missing is not None:
        steps = (*steps, fault.missing)
    start = max((end for end in range(len(steps)) if join(steps[:end]) in description.referred), default=0)
    for index in range(start, len(steps)):
        kind, key = description.kinds.get(join(steps[:index]), ""), steps[index]
        if kind not in OBJECTS or (key == "$ref" and kind in REFERABLE):
            continue
        field = OBJECTS[kind].get(key)
        if field is None or field.use != "used" or (kind == "schema" and key in HOLDERS):
            return True
        if index == len(steps) - 1:
            # a key that only another edition of OpenAPI has there means what it means in that one
            return fault.is_unexpected if fault.missing is None else not field.needed
    return False


def softened(fault: Finding, description: Description) -> Finding:
    """The fault as a warning, if it is harmless or says one thing only."""
    message = meant(fault, description)
    if message is not None:
        return fault._replace(message=message, severity="warning")
    if not is_harmless(fault, description):
        return fault
    *above, key = split(fault.pointer) or ("",)
    known = OBJECTS.get(description.kinds.get(join(above), ""), {}).get(key)
    if fault.is_unexpected and known is not None and known.use == "used":
        message = f"{shown(key)} is of another edition of OpenAPI; it means here what it means there"
        fault = fault._replace(message=message)
    return fault._replace(severity="warning")


def notes(description: Description) -> Iterator[Finding]:
    """Every place where the description says something that has no effect. What lies inside is not told again."""
    fields = {kind: fields_of(kind, description.edition) for kind in OBJECTS}
    told: set[tuple[str | int, ...]] = set()
    for node in description.nodes:
        for key, value in node.value.items():
            field = fields.get(node.kind, {}).get(key)
            if field is None:
                found = _unknown(node, key)
            elif field.use == "unsupported" and value not in field.harmless and not _is_empty(value):
                found = Finding(join((*node.steps, key)), field.code, f"`{key}` has no effect: {field.effect}", "note")
            else:
                continue
            if found is not None and not _is_inside(node.steps, told):
                told.add((*node.steps, key))
                yield found


def _unknown(node: Node, key: str) -> Finding | None:
    """A note to the generator that it does not know, or a keyword that JSON Schema lets anyone make up."""
    pointer = join((*node.steps, key))
    if key.startswith("x-sdk-") and key not in SDK_NOTES:
        return Finding(pointer, "unknown-sdk-note", f"{shown(key)} is no note that the generator knows", "note")
    if node.kind == "schema" and not key.startswith("x-") and key not in OBJECTS["schema"]:
        return Finding(pointer, "unknown-keyword", f"{shown(key)} is no keyword of JSON Schema", "note")
    return None


def _is_empty(value: object) -> bool:
    return (is_object(value) or is_array(value)) and not value


def _is_inside(steps: tuple[str | int, ...], told: set[tuple[str | int, ...]]) -> bool:
    return bool(told) and any(steps[:end] in told for end in range(1, len(steps) + 1))
