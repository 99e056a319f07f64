"""What answers hold, by their schemas and by their recorded examples. Reading only: nothing is reported here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from ..input.document import Document
from ..input.json_pointer import is_array, is_object, join, lookup, split, unquoted
from ..openapi.media_types import media_kind

Json: TypeAlias = Mapping[str, Any]
Steps: TypeAlias = tuple[str, ...]

LISTS = ("data", "items", "results", "records", "entries", "content", "values", "list")
"""Keys that hold the items where an answer has several lists."""


def recorded_answer(document: Document, operation: Json) -> Any:
    """A recorded example of a successful JSON answer, one with a list if there is one; None if there is none."""
    recorded = examples(document, successful_media(document, operation))
    return next((one for one in recorded if list_in(one) is not None), recorded[0] if recorded else None)


def schema_of_answer(document: Document, operation: Steps) -> tuple[Steps, dict[str, Any]] | None:
    """Where the schema of a successful JSON answer is, and its properties; None for one that is made of others."""
    node = lookup(document.data, join(operation))
    media = successful_media(document, node)
    schema = media.get("schema") if media is not None else None
    steps = _steps_of(document, operation, schema)
    found = resolved(document, schema)
    if steps is None or not is_object(found) or not {"allOf", "anyOf", "oneOf"}.isdisjoint(found):
        return None
    return steps, dict(pairs(found.get("properties")))


def _steps_of(document: Document, operation: Steps, schema: Any) -> Steps | None:
    last: Steps | None = None
    while is_object(schema) and isinstance(schema.get("$ref"), str):
        last = split(unquoted(schema["$ref"]))
        try:
            schema = lookup(document.data, schema["$ref"])
        except LookupError:
            return None
        if len(last) > 20:
            return None
    if last is not None:
        return last
    for status, raw in sorted(members(lookup(document.data, join(operation)).get("responses")), key=_name):
        for media_type, media in members(raw.get("content")):
            if media.get("schema") is schema:
                return (*operation, "responses", status, "content", media_type, "schema")
    return None


def list_in(value: Any) -> str | None:
    """The key of the list in a recorded answer, if it has one: the only list of objects, or one of the usual names."""
    if not is_object(value):
        return None
    lists = [key for key, one in value.items() if is_array(one)]
    of_objects = [key for key in lists if all(map(is_object, value[key]))]
    filled = [key for key in of_objects if value[key]]
    for candidates in (lists, of_objects, filled, [key for key in lists if key in LISTS]):
        if len(candidates) == 1:
            return candidates[0]
    holders = [key for key in LISTS if is_object(value.get(key))]
    if not lists and len(holders) == 1 and (below := list_in(value[holders[0]])) is not None:
        return f"{holders[0]}.{below}"
    return None


# --- reading -------------------------------------------------------------------------------------------------------------


def successful_answer(document: Document, operation: Json) -> tuple[Json, Json] | None:
    """The first successful answer that has JSON, and that content."""
    for status, raw in sorted(members(operation.get("responses")), key=_name):
        if status.startswith("2"):
            answer = resolved(document, raw)
            content = members(answer.get("content") if is_object(answer) else None)
            for media_type, media in sorted(content, key=_name):
                if media_kind(media_type) == "json":
                    return answer, media
    return None


def successful_media(document: Document, operation: Json) -> Json | None:
    """The JSON content of the first successful answer that has any."""
    found = successful_answer(document, operation)
    return found[1] if found is not None else None


def examples(document: Document, media: Json | None) -> list[Any]:
    """All that is recorded of an answer, in an order that is not that of the keys."""
    if media is None:
        return []
    if "example" in media:
        return [media["example"]]
    named = [resolved(document, raw) for _, raw in sorted(members(media.get("examples")), key=_name)]
    if values := [one["value"] for one in named if is_object(one) and "value" in one]:
        return values
    schema = resolved(document, media.get("schema"))
    return [schema["example"]] if is_object(schema) and "example" in schema else []


def _name(member: tuple[str, Any]) -> str:
    return member[0]


def properties_of(document: Document, schema: Any, depth: int = 0) -> dict[str, Any]:
    """Those of a schema and of all that it is made of."""
    node = resolved(document, schema)
    if not is_object(node) or depth > 8:
        return {}
    found = dict(pairs(node.get("properties")))
    for keyword in ("allOf", "anyOf", "oneOf"):
        for part in array(node.get(keyword)):
            found = {**properties_of(document, part, depth + 1), **found}
    return found


def type_of(document: Document, schema: Any, depth: int = 0) -> str | None:
    """The JSON type of a schema, null left aside; None where it has none, or several."""
    node = resolved(document, schema)
    if not is_object(node) or depth > 8:
        return None
    kinds = array(node.get("type")) or [node.get("type")]
    if kinds == [None]:
        parts = [*array(node.get("anyOf")), *array(node.get("oneOf"))]
        kinds = [type_of(document, one, depth + 1) for one in parts]
    found = [one for one in kinds if one != "null"] or kinds
    return found[0] if found and isinstance(found[0], str) and all(one == found[0] for one in found) else None


def resolved(document: Document, node: Any) -> Any:
    """What a node leads to; None where it leads nowhere."""
    for _ in range(10):
        if not (is_object(node) and isinstance(node.get("$ref"), str)):
            return node
        try:
            node = lookup(document.data, node["$ref"])
        except LookupError:
            return None
    return None


def members(node: Any) -> list[tuple[str, dict[str, Any]]]:
    return [(key, one) for key, one in pairs(node) if is_object(one)]


def pairs(node: Any) -> list[tuple[str, Any]]:
    return list(node.items()) if is_object(node) else []


def array(node: Any) -> list[Any]:
    return node if is_array(node) else []
