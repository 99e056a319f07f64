"""Whether a value is what a schema says, by jsonschema-rs: the judge when a client and a server disagree.

OpenAPI 3.0 has a dialect of its own, which is turned into JSON Schema's 2020-12 here. `nullable` means what it says
wherever it stands, beside `$ref` and without `type`, too.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Literal

from jsonschema_rs import Draft202012Validator, Registry, ValidationError

from .description import Description, Json, Schema

Direction = Literal["request", "response"]

REQUIRED_IN_ANSWERS = "x-sdk-required"
"""The note of an overlay for what every answer carries."""

_DOCUMENT = "urn:description"
_HOLDERS_OF_DATA = ("example", "examples", "default", "enum", "const")
_EXCLUSIVE = {"exclusiveMinimum": "minimum", "exclusiveMaximum": "maximum"}


class Judge:
    """Judges values of one description."""

    def __init__(self, description: Description) -> None:
        self._is_3_0 = description.version.startswith("3.0")
        document = self._converted(description.document)
        sides: tuple[Direction, ...] = ("request", "response")
        self._registries = {side: Registry([(_DOCUMENT, without_other_side(document, side))]) for side in sides}
        self._validators: dict[tuple[str, Direction], Draft202012Validator] = {}

    def faults(self, schema: Schema, value: Json, direction: Direction) -> list[str]:
        """Where the value is not what the schema says, a line each. Of a request only what is sent in requests counts."""
        try:
            return [self._line(error) for error in self._validator(schema, direction).iter_errors(value)]
        except (ValidationError, ValueError) as error:
            return [f"the schema itself: {error}"]

    def _validator(self, schema: Schema, direction: Direction) -> Draft202012Validator:
        key = (json.dumps(schema, sort_keys=True), direction)
        if key not in self._validators:
            own = without_other_side(self._converted(schema), direction)
            registry = self._registries[direction]
            self._validators[key] = Draft202012Validator(own, validate_formats=True, registry=registry)
        return self._validators[key]

    def _line(self, error: ValidationError) -> str:
        place = "".join(f"/{part}" for part in error.instance_path)
        return f"{place or '/'}: {' '.join(str(error.message).split())[:200]}"

    def _converted(self, node: Json) -> Json:
        if isinstance(node, list):
            return [self._converted(one) for one in node]
        if not isinstance(node, Mapping):
            return node
        found = {
            key: value if key in _HOLDERS_OF_DATA and not _is_schema_map(value) else self._converted(value)
            for key, value in node.items()
        }
        if isinstance(found.get("$ref"), str) and found["$ref"].startswith("#"):
            found["$ref"] = _DOCUMENT + found["$ref"]
        return _from_3_0(found) if self._is_3_0 else found


def _is_schema_map(value: Json) -> bool:
    """Whether this is a property that happens to be named `default` or `example`: a schema, and no data."""
    return isinstance(value, Mapping) and bool(value.keys() & {"$ref", "type", "properties", "oneOf", "anyOf", "allOf"})


def _from_3_0(node: dict[str, Any]) -> dict[str, Any]:
    for exclusive, limit in _EXCLUSIVE.items():
        if isinstance(node.get(exclusive), bool) and node.pop(exclusive) and limit in node:
            node[exclusive] = node.pop(limit)
    if node.pop("nullable", False) is True:
        return {"anyOf": [node, {"type": "null"}]}
    return node


def without_other_side(node: Json, direction: Direction) -> Json:
    """A schema without the members that only the other direction has: not required, and nothing that is answered."""
    if isinstance(node, list):
        return [without_other_side(one, direction) for one in node]
    if not isinstance(node, Mapping):
        return node
    found = {key: without_other_side(value, direction) for key, value in node.items()}
    properties = node.get("properties")
    if direction == "response" and isinstance(node.get(REQUIRED_IN_ANSWERS), list):
        found["required"] = [*found.get("required", []), *node[REQUIRED_IN_ANSWERS]]
    if isinstance(properties, Mapping):
        keyword = "readOnly" if direction == "request" else "writeOnly"
        hidden = {name for name, schema in properties.items() if isinstance(schema, Mapping) and schema.get(keyword)}
        if isinstance(found.get("required"), list):
            found["required"] = [name for name in found["required"] if name not in hidden]
        if hidden and direction == "response":
            found["properties"] = {**found["properties"], **dict.fromkeys(hidden, False)}
    return found
