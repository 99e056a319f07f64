"""`_operations.json`: what the testing kit of a client knows of the description. `runtime/testing/description.py` is its format."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Literal, TypeAlias

from .. import ir
from . import shapes

Encoded: TypeAlias = "str | dict[str, Any]"

STYLES: dict[ir.Serialization, Literal["csv", "deep", "json"]] = {
    "form": "csv",
    "space-delimited": "csv",
    "tab-delimited": "csv",
    "pipe-delimited": "csv",
    "deep-object": "deep",
    "json": "json",
}
"""What the testing kit tells apart; anything else is `form`, or `spread` where the name itself is never sent."""

LOOKS = {"date-time", "date", "time", "duration", "uuid", "byte", "decimal"}
"""Formats whose texts have a look of their own."""


def operations_json(api: ir.Api) -> str:
    """The file's text: one operation and one schema a line, so that a new version shows as a readable diff."""
    lines = {
        "operations": [_line(_operation(api, one)) for one in api.operations],
        "schemas": [f"{_line(id_)}: {_line(_schema(api, api.schemas[id_]))}" for id_ in sorted(api.schemas)],
    }
    credentials = sorted(scheme.name for scheme in api.security if scheme.place == "query")
    return (
        '{"format": 1'
        + (f',\n"credentials": {_line(credentials)}' if credentials else "")
        + ',\n"operations": [\n'
        + ",\n".join(lines["operations"])
        + '\n],\n"schemas": {\n'
        + ",\n".join(lines["schemas"])
        + "\n}}\n"
    )


def _line(value: Any) -> str:
    return json.dumps(value, ensure_ascii=True, sort_keys=True)


def _operation(api: ir.Api, operation: ir.Operation) -> dict[str, Any]:
    data: dict[str, Any] = {"method": operation.method, "path": operation.path}
    if operation.route != operation.path:
        data["route"] = operation.route
    if operation.fixed_query:
        data["fixed"] = [list(pair) for pair in operation.fixed_query]
    if headers := [[one.name, value] for one in operation.parameters for value in _only_value(api, one)]:
        data["headers"] = headers
    query = [_parameter(api, one) for one in operation.parameters if one.place == "query"]
    if query:
        data["query"] = query
    if operation.body is not None:
        body = operation.body
        usual = {"kind": body.kind, "type": _type(body.type), **({"required": True} if body.required else {})}
        data["body"] = usual
        if body.others:
            others = [
                {"media_types": list(one.media_types), "kind": one.kind, "type": _type(one.type)} for one in body.others
            ]
            data["body"] = {**usual, "media_types": [body.media_type, *body.alternatives], "others": others}
    data["responses"] = [_response(operation, one) for one in operation.responses]
    if operation.pagination is not None:
        page = operation.pagination
        data["pagination"] = {
            "style": page.style,
            "items": page.items,
            "parameter": list(page.parameter),
            "place": page.place,
            "next": list(page.next),
        }
        if page.count is not None:
            ends = {"total": list(page.count.total), "more": list(page.count.more)}
            data["pagination"] |= {key: path for key, path in ends.items() if path}
    return data


def _only_value(api: ir.Api, parameter: ir.Parameter) -> Iterator[str]:
    """What a required header always is, where it can be one thing only; what content is, is told by it."""
    type_ = api.resolve(parameter.type)
    is_header = parameter.place == "header" and parameter.name.lower() not in ("accept", "content-type")
    if is_header and parameter.required and isinstance(type_, ir.Enum) and len(type_.values) == 1:
        yield str(type_.values[0])


def _parameter(api: ir.Api, parameter: ir.Parameter) -> dict[str, Any]:
    data: dict[str, Any] = {"name": parameter.name, "type": _type(parameter.type)}
    if parameter.required:
        data["required"] = True
    style = _style(api, parameter)
    if style != "form":
        data["style"] = style
    return data


def _style(api: ir.Api, parameter: ir.Parameter) -> str:
    if parameter.serialization == "form-exploded" and shapes.is_object(api, parameter.type):
        return "spread"
    return STYLES.get(parameter.serialization, "form")


def _response(operation: ir.Operation, response: ir.Response) -> dict[str, Any]:
    data: dict[str, Any] = {"status": response.status}
    if response.contents:
        content = response.contents[0]
        data["media_type"] = content.media_type
        if content.kind != "json":
            data["kind"] = content.kind
        data |= _examples(operation, response, content.media_type) or {"type": _type(content.type)}
    for form in response.contents:
        if form.stream is not None:
            stream = {"media_type": form.media_type, "format": form.stream.format, "item": _type(form.type)}
            if form.stream.events:
                stream["events"] = {name: _type(type_) for name, type_ in form.stream.events}
            data["stream"] = {**stream, **_examples(operation, response, form.media_type)}
            break
    return data


def _examples(operation: ir.Operation, response: ir.Response, media_type: str) -> dict[str, Any]:
    recorded = [one for one in operation.examples if (one.status, one.media_type) == (response.status, media_type)]
    return {"examples": {one.name: one.value for one in recorded}} if recorded else {}


def _schema(api: ir.Api, schema: ir.Schema) -> Encoded:
    match schema:
        case ir.ObjectSchema():
            return _object(api, schema)
        case ir.UnionSchema():
            data: dict[str, Any] = {"any_of": [_type(member) for member in schema.members]}
            if schema.discriminator is not None and schema.mapping:
                data["tag"] = {"name": schema.discriminator, "values": dict(schema.mapping)}
            return data
        case ir.AliasSchema():
            return _type(schema.target)


def _object(api: ir.Api, schema: ir.ObjectSchema) -> dict[str, Any]:
    data: dict[str, Any] = {"object": {one.name: _type(one.type) for one in schema.properties}}
    if required := sorted(one.name for one in schema.properties if _is_needed(api, one)):
        data["required"] = required
    if write_only := sorted(one.name for one in schema.properties if one.write_only):
        data["write_only"] = write_only
    if schema.additional is not None:
        data["additional"] = _type(schema.additional)
    return data


def _is_needed(api: ir.Api, one: ir.Property) -> bool:
    """Whether a request has to have a property: one whose members stand in a form in its place has no name there."""
    is_spread = one.serialization == "form-exploded" and shapes.is_object(api, one.type)
    return one.required and not one.read_only and not is_spread


def _type(type_: ir.TypeRef) -> Encoded:
    match type_:
        case ir.Scalar(type="string", format=str() as format_) if format_ in LOOKS:
            return {"text": format_}
        case ir.Scalar():
            return type_.type
        case ir.Enum():
            return {"enum": list(type_.values)}
        case ir.Array() if type_.fixed:
            return {"tuple": [_type(one) for one in type_.fixed]}
        case ir.Array():
            return {"array": _type(type_.items)}
        case ir.Map():
            return {"map": _type(type_.values)}
        case ir.Nullable():
            return {"nullable": _type(type_.of)}
        case ir.Union():
            return {"any_of": [_type(member) for member in type_.members]}
        case ir.Ref():
            return {"ref": type_.id}
