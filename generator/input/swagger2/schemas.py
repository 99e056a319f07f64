"""Schema Objects of Swagger 2.0, and the ways in which those of OpenAPI 3.0 differ."""

from __future__ import annotations

from typing import Any

from ...openapi.grammar import held_by
from ..json_pointer import is_array, is_object, join, split
from ..origins import Steps
from .moved import Moved

_VALUE = "x-ms-discriminator-value"
"""In wide use for what `mapping` says in OpenAPI 3.0."""


def schema(node: Any, old: Steps, moved: Moved) -> Any:
    """The schema at `old`. Its own keys stay where they are in it, so that places below it need no word."""
    if not is_object(node):
        return node
    made = dict(node)
    if isinstance(node.get("$ref"), str):
        moved.refer(made)
    if isinstance(node.get("x-nullable"), bool):
        made.setdefault("nullable", node["x-nullable"])
    if node.get("type") == "file":
        made |= {"type": "string", "format": "binary"}
    if isinstance(node.get("discriminator"), str):
        made["discriminator"] = {"propertyName": node["discriminator"]}
    if is_array(node.get("items")):
        made["prefixItems"] = made.pop("items")
        message = "the items are not typed by their position"
        moved.report("tuple", f"`items` has no effect: {message}", (*old, "items"))
    for key, shape, kind in held_by("schema"):
        value = made.get(key)
        if kind != "schema" or value is None:
            continue
        if shape == "one":
            made[key] = schema(value, (*old, key), moved)
        elif shape == "array" and is_array(value):
            made[key] = [schema(one, (*old, key, str(at)), moved) for at, one in enumerate(value)]
        elif shape == "names" and is_object(value):
            made[key] = {name: schema(one, (*old, key, name), moved) for name, one in value.items()}
    return made


def discriminated(found: dict[str, Any]) -> dict[str, Any]:
    """The definitions, and to the discriminators of their parents the values of those that say theirs."""
    for name, node in found.items():
        value = node.get(_VALUE) if is_object(node) else None
        for parent in _parents(name, found) if isinstance(value, str) else ():
            discriminator = parent.get("discriminator")
            if is_object(discriminator):
                discriminator.setdefault("mapping", {}).setdefault(value, join(("components", "schemas", name)))
    return found


def _parents(name: str, found: dict[str, Any]) -> list[dict[str, Any]]:
    """The schema and all that it extends."""
    waiting, met = [name], {name: None}
    while waiting:
        members = found[waiting.pop()].get("allOf")
        for member in members if is_array(members) else ():
            ref = member.get("$ref") if is_object(member) else None
            steps = split(ref) if isinstance(ref, str) and ref.startswith("#/definitions/") else ()
            if len(steps) == 2 and steps[1] not in met and is_object(found.get(steps[1])):
                met[steps[1]] = None
                waiting.append(steps[1])
    return [found[one] for one in met]
