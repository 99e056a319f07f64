"""Small `ir.Api` values for tests."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from generator.input.json_pointer import escape
from generator.ir import (
    ANY,
    Api,
    Body,
    ObjectSchema,
    Operation,
    Origin,
    Parameter,
    Place,
    Property,
    Schema,
    SchemaId,
    Serialization,
    Tag,
)


def api(
    operations: Iterable[Operation] = (),
    schemas: Iterable[Schema] = (),
    *,
    title: str = "Acme API",
    version: str = "1.0",
    tags: Iterable[str] = (),
) -> Api:
    return Api(
        title,
        version,
        description="",
        servers=(),
        tags=tuple(Tag(tag) for tag in tags),
        operations=tuple(operations),
        schemas={schema.id: schema for schema in schemas},
    )


def operation(
    http: str,
    operation_id: str | None = None,
    tag: str | None = None,
    *,
    parameters: Sequence[Parameter] = (),
    arguments: Sequence[Property] | None = None,
    whole_body: bool = False,
    sdk_resource: str | None = None,
    sdk_method: str | None = None,
) -> Operation:
    """The operation `GET /contacts/{id}`; `arguments` are the properties of its body."""
    method, _, path = http.partition(" ")
    pointer = f"#/paths/{escape(path)}/{method.lower()}"
    has_body = arguments is not None or whole_body
    return Operation(
        http,
        method,
        path,
        pointer,
        operation_id,
        tag,
        parameters=tuple(parameters),
        body=(
            Body("application/json", "json", ANY, pointer, arguments=None if arguments is None else tuple(arguments))
            if has_body
            else None
        ),
        sdk_resource=sdk_resource,
        sdk_method=sdk_method,
    )


def parameter(
    name: str, place: Place = "query", *, sdk_name: str | None = None, serialization: Serialization | None = None
) -> Parameter:
    default: Serialization = "simple" if place in ("path", "header") else "form-exploded"
    return Parameter(name, place, ANY, "#", serialization=serialization or default, sdk_name=sdk_name)


def property_(name: str, *, sdk_name: str | None = None) -> Property:
    return Property(name, ANY, "#", sdk_name=sdk_name)


def component(key: str, *properties: str) -> ObjectSchema:
    return ObjectSchema(component_id(key), Origin(component=key), tuple(property_(name) for name in properties))


def inline(parent: str, hint: str, *, item: bool = False, at: str | None = None) -> ObjectSchema:
    """An object within `parent`, a schema id or an operation id; `at` is its own id."""
    id_ = at or f"{parent}/properties/{escape(hint)}{'/items' if item else ''}"
    return ObjectSchema(id_, Origin(parent=parent, hint=hint, item=item), ())


def component_id(key: str) -> SchemaId:
    return f"#/components/schemas/{escape(key)}"
