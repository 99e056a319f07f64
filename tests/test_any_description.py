"""Properties that hold for any description: it becomes Python that compiles, in whatever order its keys stand; and what is
no description at all does not make a tolerant run fall over.
"""

from __future__ import annotations

import importlib
import json
import sys
import tempfile
from itertools import count
from pathlib import Path
from typing import Any, cast

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator import installation
from generator import python as view
from generator.input.document import read
from generator.lower import lower
from generator.names import assign as naming
from generator.printing.render import render
from generator.python.modules import schema_references
from generator.surface import surface

from .support.made_up import MadeUp

Json = Any

NAMES = ("a", "b", "c d", "class", "type", "list")
COMPONENTS = ("one", "two", "three")

few = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))

references = st.sampled_from(COMPONENTS).map(lambda name: {"$ref": f"#/components/schemas/{name}"})
scalars = st.fixed_dictionaries(
    {"type": st.sampled_from(["string", "integer", "number", "boolean"])},
    optional={
        "format": st.sampled_from(["date-time", "date", "binary", "timestamp", "odd"]),
        "nullable": st.booleans(),
        "description": st.sampled_from(["What it is.", 'It ends in "quotes"', "back\\slash"]),
        "default": st.none() | st.integers() | st.text(max_size=3),
    },
)
enums = st.fixed_dictionaries(
    {"enum": st.lists(st.sampled_from(["x", "y", None, 1, 2.5, True, ""]), min_size=1, max_size=4, unique_by=repr)},
    optional={"type": st.sampled_from(["string", "integer"]), "nullable": st.booleans()},
)


def _composed(inner: st.SearchStrategy[Json]) -> st.SearchStrategy[Json]:
    names = st.lists(st.sampled_from(NAMES), max_size=3)
    members = st.lists(inner, min_size=1, max_size=3)
    objects = st.fixed_dictionaries(
        {"properties": st.dictionaries(st.sampled_from(NAMES), inner, max_size=3)},
        optional={
            "type": st.just("object"),
            "required": names,
            "additionalProperties": st.booleans() | inner,
            "unevaluatedProperties": inner,
            "patternProperties": st.dictionaries(st.sampled_from(["^a", "b$"]), inner, max_size=2),
            "dependentSchemas": st.dictionaries(st.sampled_from(NAMES), inner, max_size=2),
            "then": inner,
            "else": inner,
            "nullable": st.booleans(),
            "allOf": members,
            "oneOf": members,
            "anyOf": members,
        },
    )
    arrays = st.fixed_dictionaries({"type": st.just("array")}, optional={"items": inner, "nullable": st.booleans()})
    maps = st.fixed_dictionaries({"type": st.just("object"), "additionalProperties": st.booleans() | inner})
    unions = st.fixed_dictionaries(
        {},
        optional={
            "oneOf": members,
            "anyOf": members,
            "allOf": members,
            "nullable": st.booleans(),
            "discriminator": st.fixed_dictionaries(
                {"propertyName": st.sampled_from(NAMES)},
                optional={"mapping": st.dictionaries(st.sampled_from(NAMES), st.sampled_from(COMPONENTS), max_size=2)},
            ),
        },
    )
    typed = st.builds(
        lambda types, node: {**node, "type": types}, st.lists(st.sampled_from(TYPES), max_size=3), objects
    )
    return objects | arrays | maps | unions | typed | st.just({})


TYPES = ("object", "array", "string", "integer", "null")

schemas = st.recursive(references | scalars | enums, _composed, max_leaves=12)


def _description(components: dict[str, Json], answer: Json, body: Json, parameter: Json, form: str) -> Json:
    return {
        "openapi": "3.1.0",
        "info": {"title": "Any API", "version": "1"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": {
            "/things/{id}": {
                "post": {
                    "operationId": "createThing",
                    "tags": ["things"],
                    "parameters": [
                        {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}},
                        {"name": "filter", "in": "query", "schema": parameter},
                    ],
                    "requestBody": {"content": {form: {"schema": body}}},
                    "responses": {"200": {"description": "Fine.", "content": {"application/json": {"schema": answer}}}},
                }
            }
        },
        "components": {"schemas": components},
    }


descriptions = st.builds(
    _description,
    st.fixed_dictionaries(dict.fromkeys(COMPONENTS, schemas)),
    schemas,
    schemas,
    schemas,
    st.sampled_from(["application/json", "application/x-www-form-urlencoded", "multipart/form-data", "text/plain"]),
)


def printed(description: Json) -> dict[str, str]:
    """The files of the client, not yet formatted. Tolerant, since references may lead in a circle."""
    api, _ = lower(read(json.dumps(description).encode(), "api.json"), tolerant=True)
    package = view.build(api, naming.name(api), generator="test")
    return render(package, (installation.templates_folder(),))


@few
@given(descriptions)
def test_any_description_becomes_python(description: Json) -> None:
    for path, text in printed(description).items():
        if path.endswith(".py"):
            compile(text, path, "exec")


@few
@given(descriptions, st.randoms(use_true_random=False))
def test_the_order_of_keys_changes_nothing(description: Json, random: Any) -> None:
    assert printed(_shuffled(description, random)) == printed(description)


def _shuffled(node: Json, random: Any) -> Json:
    if isinstance(node, dict):
        items = list(cast("dict[str, Json]", node).items())
        random.shuffle(items)
        return {key: _shuffled(value, random) for key, value in items}
    return [_shuffled(one, random) for one in node] if isinstance(node, list) else node


@few
@given(descriptions)
def test_references_lead_to_schemas_that_are_there(description: Json) -> None:
    api, _ = lower(read(json.dumps(description).encode(), "api.json"), tolerant=True)
    for schema in api.schemas.values():
        for id_ in schema_references(schema, "models"):
            assert id_ in api.schemas
    assert all(schema.id == id_ for id_, schema in api.schemas.items())
    assert {f"#/components/schemas/{name}" for name in COMPONENTS} <= set(api.schemas)


@settings(few, max_examples=15)
@given(descriptions)
def test_modules_import_and_models_give_back_what_they_are_given(description: Json) -> None:
    with tempfile.TemporaryDirectory() as folder:
        api, _ = lower(read(json.dumps(description).encode(), "api.json"), tolerant=True)
        package = view.build(api, naming.name(api, package=f"any_{next(_numbers)}"), generator="test")
        _write(package, Path(folder))
        sys.path.insert(0, folder)
        try:
            _check_modules(package.name, surface.full(package))
        finally:
            sys.path.remove(folder)
            for name in [name for name in sys.modules if name.partition(".")[0] == package.name]:
                del sys.modules[name]


def _write(package: view.Package, folder: Path) -> None:
    for path, text in render(package, (installation.templates_folder(),)).items():
        target = folder / path.removeprefix("src/")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")
    (folder / package.name / "_runtime").symlink_to(installation.runtime_folder())


def _check_modules(package: str, described: Json) -> None:
    runtime = importlib.import_module(f"{package}._runtime.models.model")
    for operation in described["operations"]:
        importlib.import_module(f"{package}.resources.{operation['resource']}")
    for one in described["models"]:
        type_ = getattr(importlib.import_module(f"{package}.{one['side']}.{one['module']}"), one["name"])
        for made_up in (MadeUp(described, 0), MadeUp(described, -1)) if one["side"] == "models" else ():
            value = made_up.answer(one["name"])
            assert runtime.to_wire(runtime.decode(json.dumps(value).encode(), type_)) == value


_numbers = count(1)


# --- what is no description ------------------------------------------------------------------------------------------

odd: st.SearchStrategy[Json] = st.sampled_from(
    [None, True, 0, -1.5, "", "text", "#/components/schemas/one", [], {}, [[]], [None], {"$ref": 7}, {"": {}}]
)


@settings(few, max_examples=150)
@given(descriptions, st.data())
def test_a_tolerant_run_takes_odd_nodes_anywhere(description: Json, data: st.DataObject) -> None:
    rich: Json = _rich(description)
    for _ in range(data.draw(st.integers(1, 4))):
        holder, key = data.draw(st.sampled_from(_places(rich)))
        holder[key] = data.draw(odd)
    for path, text in printed(rich).items():
        if path.endswith(".py"):
            compile(text, path, "exec")


def _places(node: Json) -> list[tuple[Json, Any]]:
    """Every place of the description that holds something."""
    found: list[tuple[Json, Any]] = []
    waiting: list[Json] = [node]
    while waiting:
        holder = waiting.pop()
        keys: list[Any] = (
            list(cast("dict[str, Json]", holder)) if isinstance(holder, dict) else list(range(len(holder)))
        )
        for key in keys:
            found.append((holder, key))
            if isinstance(holder[key], dict | list):
                waiting.append(holder[key])
    return found


def _rich(description: Json) -> Json:
    """With something of everything that is lowered."""
    operation = description["paths"]["/things/{id}"]["post"]
    operation["x-sdk-name"] = {"resource": "r", "method": "m"}
    operation["x-sdk-pagination"] = {"style": "cursor", "items": "a", "in": "body"}
    operation["security"] = [{"key": []}]
    operation["requestBody"]["content"]["multipart/form-data"] = {
        "schema": {"type": "object", "properties": {"a": {"type": "string"}}},
        "encoding": {"a": {"contentType": "text/csv", "style": "form", "explode": False}},
        "examples": {"one": {"value": {"a": "b"}}},
    }
    operation["parameters"].append({"name": "deep", "in": "query", "content": {"application/json": {"schema": {}}}})
    description["servers"][0] = {"url": "https://{x}.example.com", "variables": {"x": {"default": "a"}}}
    description["tags"] = [{"name": "things", "description": "Things."}]
    description["security"] = [{"key": []}]
    description["webhooks"] = {"moved": {"post": {"responses": {"200": {"description": "Heard."}}}}}
    description["components"]["securitySchemes"] = {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}}
    return description
