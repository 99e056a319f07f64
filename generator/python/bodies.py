"""The request body of a method: its arguments, and how the call sends them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from .. import ir
from ..printing.literals import Code, string
from . import shapes
from .conversions import converted
from .models import is_identifier
from .nodes import Body
from .scope import Scope
from .serialization import serializer

KEYWORDS: dict[ir.BodyKind, str] = {
    "json": "json",
    "form": "form",
    "multipart": "multipart",
    "text": "content",
    "binary": "content",
}
"""Kind of body -> the argument of the runtime's call that takes it."""

IMPLIED = ("application/json", "application/x-www-form-urlencoded", "multipart/form-data")
"""Media types that the runtime sends unless it is told another."""


def body_node(scope: Scope) -> Body | None:
    body = scope.operation.body
    if body is None:
        return None
    flattened = body.arguments is not None
    return Body(body.media_type, flattened, None if flattened else _body_type(scope, body), body.required)


def body_arguments(scope: Scope) -> Iterator[tuple[str, Code, bool, bool]]:
    """Wire name, type, whether it is required, whether it is deprecated."""
    body = scope.operation.body
    if body is None:
        return
    if body.arguments is None:
        yield "body", _body_type(scope, body), body.required, False
        return
    printer = replace(scope.params, files=body.kind == "multipart")
    for member in sorted(body.arguments, key=lambda one: one.name):
        type_ = printer.print(member.type, is_id=is_identifier(member))
        yield member.name, type_, member.required, member.deprecated


def body_call(scope: Scope) -> Iterator[Code]:
    """The body as arguments of the runtime's call."""
    body = scope.operation.body
    if body is None:
        return
    keyword = KEYWORDS[body.kind]
    if body.arguments is None:
        is_form = body.kind in ("form", "multipart") and not body.required
        value = converted(scope, body.type, Code(scope.arguments["body", "body"]))
        yield Code(f"{keyword}={value}{' or None' if is_form else ''}")
        may_be_empty = not shapes.is_scalar(scope.api, body.type) and not shapes.is_array(scope.api, body.type)
        if body.required and body.kind == "json" and may_be_empty:
            yield Code("json_required=True")  # an empty object is sent, too
    else:
        members = sorted(body.arguments, key=lambda one: one.name)
        pairs = ", ".join(f"{string(one.name)}: {_member(scope, body, one)}" for one in members)
        yield Code(f"{keyword}={{{pairs}}}")
        if body.required and body.kind == "json" and not any(one.required for one in members):
            yield Code("json_required=True")
    if body.media_type not in IMPLIED:
        yield Code(f"content_type={string(body.media_type)}")


def _body_type(scope: Scope, body: ir.Body) -> Code:
    if body.kind == "text":
        return Code("str")
    if body.kind == "binary":
        return Code(scope.hint("types", "FileContent"))
    return replace(scope.params, files=body.kind == "multipart").print(body.type)


def _member(scope: Scope, body: ir.Body, member: ir.Property) -> Code:
    """A member of a body, in a form wrapped in the runtime's helper for the way that the description wants it written."""
    value = converted(scope, member.type, Code(scope.arguments["body", member.name]))
    if body.kind != "form" or member.serialization is None:
        return value
    helper = serializer(scope.api, member.serialization, member.type)
    return value if helper is None else Code(f"{scope.helper('request.parameters', helper)}({value})")
