"""What a client offers to its callers, as JSON: the contract that other tools and `diff` read."""

from __future__ import annotations

from typing import Any

from ..python import Package
from ..python.method_nodes import Argument, Body, Method
from ..python.nodes import Resource
from ..python.type_nodes import Alias, Class, Field, TypesModule, UnionAlias

FORMAT = 1


def surface(package: Package) -> dict[str, Any]:
    """The surface in its fixed format."""
    return _surface(package, more=False)


def full(package: Package) -> dict[str, Any]:
    """The same with what only a comparison of two versions needs."""
    return _surface(package, more=True)


def _surface(package: Package, *, more: bool) -> dict[str, Any]:
    operations = [
        _operation(resource, method, more=more) for resource in package.resources for method in resource.methods
    ]
    models = [
        _model(one, module, side, more=more)
        for side, modules in (("models", package.models), ("params", package.params))
        for module in modules
        for one in module.members
    ]
    return {
        "format": FORMAT,
        "title": package.title,
        "version": package.version,
        "package": str(package.name),
        "client": str(package.client.name),
        "async_client": str(package.client.async_name),
        "operations": sorted(operations, key=lambda one: one["http"].split(" ", 1)[::-1]),
        "models": sorted(models, key=lambda one: (one["name"], one["schema"])),
    }


def _operation(resource: Resource, method: Method, *, more: bool) -> dict[str, Any]:
    arguments = (*method.positional, *method.keyword)
    answer: dict[str, Any] = {
        "http": method.operation,
        "operation_id": method.operation_id,
        "resource": str(resource.attr),
        "method": str(method.name),
        "parameters": [
            {
                "name": str(one.name),
                "wire_name": one.wire_name,
                "in": one.place,
                "type": str(one.type),
                "required": one.required,
                **({"deprecated": one.deprecated} if more else {}),
            }
            for one in arguments
            if one.place != "body"
        ],
        "body": _body(method, arguments, more=more),
        "returns": str(method.returns),
        "errors": dict(method.errors),
        "pagination": dict(zip(("style", "items"), method.pagination, strict=True)) if method.pagination else None,
    }
    if method.answers:
        answer["answers"] = [
            {"status": one.status, "media_type": one.media_type, "type": str(one.type)} for one in method.answers
        ]
    if method.streams is not None:
        answer["stream"] = _stream(method, method.streams)
    if more:
        answer["deprecated"] = method.deprecated
    return answer


def _stream(method: Method, media_type: str) -> dict[str, Any]:
    if method.stream is None:
        return {"media_type": media_type, "returns": str(method.returns)}
    beside = method.stream
    return {"media_type": media_type, "argument": str(beside.name), "returns": str(beside.returns)}


def _body(method: Method, arguments: tuple[Argument, ...], *, more: bool) -> dict[str, Any] | None:
    body = method.body
    if body is None:
        return None
    node = _usual_body(body, arguments, more=more)
    if method.forms is not None:
        node["forms"] = [
            {"media_types": list(one.media_types), "argument": str(method.forms.body.name), "type": str(one.type)}
            for one in method.forms.others
        ]
    return node


def _usual_body(body: Body, arguments: tuple[Argument, ...], *, more: bool) -> dict[str, Any]:
    if not body.flattened:
        name = next(one.name for one in arguments if one.place == "body")
        return {
            "media_type": body.media_type,
            "argument": str(name),
            "type": str(body.type),
            "required": body.required,
        }
    members = [
        {
            "name": str(one.name),
            "wire_name": one.wire_name,
            "type": str(one.type),
            "required": one.required,
            **({"deprecated": one.deprecated} if more else {}),
        }
        for one in arguments
        if one.place == "body"
    ]
    return {"media_type": body.media_type, "arguments": members}


def _model(one: Class | UnionAlias | Alias, module: TypesModule, side: str, *, more: bool) -> dict[str, Any]:
    answer: dict[str, Any] = {"name": str(one.name), "schema": one.schema, "fields": _fields(one, more=more)}
    if more:
        answer["side"] = side
        answer["module"] = str(module.stem)
        if not isinstance(one, Class):
            answer["target"] = str(one.target)
        if isinstance(one, UnionAlias) and one.discriminator is not None:
            answer["discriminator"] = {"wire_name": one.discriminator, "values": {tag: str(of) for tag, of in one.tags}}
    return answer


def _fields(one: Class | UnionAlias | Alias, *, more: bool) -> list[dict[str, Any]]:
    if not isinstance(one, Class):
        return []
    return [
        {
            "name": _field_name(field),
            "wire_name": field.wire_name,
            "type": str(field.type),
            "required": field.required,
            **({"deprecated": field.deprecated} if more else {}),
        }
        for field in (*one.fields, *one.functional)
    ]


def _field_name(field: Field) -> str:
    """A key that is no identifier has no Python name of its own."""
    return str(field.name) if field.name.isidentifier() else field.wire_name
