"""The official JSON Schema of OpenAPI documents, as openapi-spec-validator ships it, run by jsonschema-rs.

openapi-spec-validator itself is not imported: it takes half a second to do so and to walk the description, and what it
checks beyond the schema is checked in `rules.py` and `references.py`, with places (its own errors have none, and it
raises on dangling references instead of reporting them).
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Literal

from ..input.document import Document
from ..input.json_pointer import is_array, is_object, join, step
from ..openapi.grammar import Edition
from .finding import Finding, kind_of, shown
from .walker import Description

_CODE = "schema-violation"
_META_SCHEMA = "https://json-schema.org/draft/2020-12/schema"


def check_schema(description: Description) -> Iterator[Finding]:
    """Where the description breaks the schema of its OpenAPI version; in 3.1, where schemas break theirs."""
    try:
        yield from _document_errors(description)
        if not description.is_3_0 and "jsonSchemaDialect" not in description.data:
            yield from _dialect_errors(description)
    except Exception as error:  # whatever the backend makes of odd data: it is the description's problem, never a crash
        what = shown(str(error)) if str(error) else type(error).__name__
        yield Finding("#", _CODE, f"the description could not be held against OpenAPI's schema ({what}); simplify it")


def check_published(document: Document) -> Iterator[Finding]:
    """Where a Swagger 2.0 description breaks the schema of its own edition."""
    try:
        yield from _errors(official_schema("2.0"), document.data)
    except Exception as error:  # as above
        what = shown(str(error)) if str(error) else type(error).__name__
        yield Finding("#", _CODE, f"the description could not be held against Swagger's schema ({what}); simplify it")


def official_schema(edition: Edition | Literal["2.0"]) -> dict[str, Any]:
    """The JSON Schema for documents of an edition of OpenAPI, its own mistakes corrected."""
    package = find_spec("openapi_spec_validator")
    if package is None or not package.submodule_search_locations:
        raise RuntimeError("openapi-spec-validator is not installed")
    folder = Path(package.submodule_search_locations[0])
    schema: dict[str, Any] = json.loads((folder / f"resources/schemas/v{edition}/schema.json").read_text("utf-8"))
    if edition not in ("2.0", "3.0"):
        _correct_links(schema["$defs"]["link"]["properties"])
    return schema


def _correct_links(properties: dict[str, Any]) -> None:
    """The Link Object has `server`, which the schema of 3.1 calls `body`, and its parameters may be of any type."""
    properties["parameters"] = {"type": "object"}
    if "body" in properties:
        properties["server"] = properties.pop("body")


def _document_errors(description: Description) -> Iterator[Finding]:
    yield from _errors(official_schema(description.edition), description.data)


def _errors(schema: dict[str, Any], data: dict[str, Any]) -> Iterator[Finding]:
    import jsonschema_rs

    validator = jsonschema_rs.validator_for(schema)
    if not validator.is_valid(data):
        yield from _findings(list(validator.iter_errors(data)), data, ())


def _dialect_errors(description: Description) -> Iterator[Finding]:
    """The schema of 3.1 documents leaves schemas alone; they follow JSON Schema 2020-12."""
    import jsonschema_rs

    validator = jsonschema_rs.Draft202012Validator({"$ref": _META_SCHEMA})
    for node in description.of_kind("schema"):
        is_outermost = description.kinds.get(join(node.steps[:-1])) != "schema" and len(node.steps) >= 2
        is_outermost = is_outermost and description.kinds.get(join(node.steps[:-2])) != "schema"
        if is_outermost and not validator.is_valid(node.value):
            yield from _findings(list(validator.iter_errors(node.value)), node.value, node.steps)


def _findings(errors: list[Any], data: Any, base: tuple[str | int, ...]) -> Iterator[Finding]:
    """The errors that matter, in words. Those about unevaluated keys only echo others at the same node."""
    chosen = [leaf for error in errors for leaf in _leaves(error, data)]
    places = [error.instance_path for error in chosen if error.kind.name != "unevaluatedProperties"]
    for error in chosen:
        path = error.instance_path
        is_echo = error.kind.name == "unevaluatedProperties" and any(place[: len(path)] == path for place in places)
        if not is_echo:
            yield from _worded(error, _at(data, path), (*base, *path))


def _leaves(error: Any, data: Any) -> Iterator[Any]:
    """The errors in the alternative that was most likely meant, for an error that says that none fits."""
    branches: list[list[Any]] = getattr(error.kind, "context", None) or []
    value = _at(data, error.instance_path)
    is_reference = is_object(value) and "$ref" in value
    branches = [branch for branch in branches if _is_reference_branch(branch) == is_reference] or branches
    if not branches:
        yield error
        return
    for inner in min(branches, key=_misfit):
        yield from _leaves(inner, data)


def _is_reference_branch(errors: list[Any]) -> bool:
    """Whether an alternative is OpenAPI's Reference Object, by what it complains about."""
    return all(
        (error.kind.name == "required" and error.kind.property == "$ref") or error.instance_path[-1:] == ["$ref"]
        for error in errors
    )


def _misfit(branch: list[Any]) -> tuple[bool, int]:
    """How far an alternative is from being meant: one for another place or type is not, then errors count."""
    told_apart = ("in", "type")
    return any(error.instance_path[-1:] and error.instance_path[-1] in told_apart for error in branch), len(branch)


def _at(data: Any, path: list[Any]) -> Any:
    for token in path:
        data = step(data, str(token))
    return data


def _worded(error: Any, value: Any, path: tuple[Any, ...]) -> Iterator[Finding]:
    kind, name = error.kind, error.kind.name
    if name in ("additionalProperties", "unevaluatedProperties"):
        for key in kind.unexpected:
            message = f"{shown(key)} is not a key that OpenAPI has here; correct or remove it"
            yield Finding(join((*path, key)), _CODE, message, is_unexpected=True)
    elif name == "required":
        yield Finding(join(path), _CODE, f"the key `{kind.property}` is missing; add it", missing=kind.property)
    elif name == "not" and is_object(value) and {"example", "examples"} <= value.keys():
        message = "there are both `example` and `examples`; remove one of them"
        yield Finding(join(path), _CODE, message, says_nothing=True)
    elif name == "format" and kind.format == "regex":
        message = (
            f"{shown(value)} is no regular expression of a dialect that is known here; only servers check patterns"
        )
        yield Finding(join(path), _CODE, message)
    else:
        empty = value is None or name in ("minItems", "minProperties", "uniqueItems") or _is_draft_3(value, path)
        yield Finding(
            join(path), _CODE, f"{_complaint(kind, name, value, error.message)}; correct it", says_nothing=empty
        )


def _is_draft_3(value: Any, path: tuple[Any, ...]) -> bool:
    """`required: true` in a schema, as JSON Schema had it up to draft 3; nothing is required by that today."""
    return isinstance(value, bool) and path[-1:] == ("required",)


def _complaint(kind: Any, name: str, value: Any, message: str) -> str:
    if name == "type":
        return f"this is {kind_of(value)} and must be of type {' or '.join(map(str, kind.types))}"
    if name == "enum":
        return f"{shown(value)} is none of {', '.join(map(shown, kind.options))}"
    if name == "const":
        return f"{shown(value)} must be {shown(kind.expected_value)}"
    if name == "pattern":
        return f"{shown(value)} does not match the pattern {shown(kind.pattern)}"
    if name.startswith("min") and (is_array(value) or is_object(value)):
        return f"this holds {len(value)} members and needs at least {kind.limit}"
    if name in ("oneOf", "anyOf", "not"):
        return f"{shown(value)} fits none or several of the forms that OpenAPI has here"
    return message if len(message) <= 120 else message[:117] + "..."
