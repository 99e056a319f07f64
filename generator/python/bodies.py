"""The request body of a method: its arguments, and how the call sends them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from .. import ir
from ..names.arguments import MEDIA_TYPE, OTHER_BODY, WHOLE_BODY
from ..printing.literals import Code, comma_separated, identifier, string, tuple_of
from ..runtime.response.media_types import is_json
from . import shapes
from .conversions import converted
from .method_nodes import Argument, Body, BodyForm, BodyForms
from .models import is_identifier
from .scope import Scope
from .serialization import serializer
from .type_expressions import Binary, union_of

STRUCTURED: tuple[ir.BodyKind, ...] = ("json", "form", "multipart")
FORMS: tuple[ir.BodyKind, ...] = ("form", "multipart")

BINARY: dict[ir.BodyKind, Binary] = {
    "json": "text",
    "form": "bytes",
    "multipart": "file",
    "text": "text",
    "binary": "file",
    "stream": "text",
}
"""Kind of body -> what a member that holds bytes is given as."""

KEYWORDS: dict[ir.BodyKind, str] = {
    "json": "json",
    "form": "form",
    "multipart": "multipart",
    "text": "content",
    "binary": "content",
    "stream": "content",
}
"""Kind of body -> the argument of the runtime's call that takes it."""

IMPLIED: Mapping[ir.BodyKind, str] = {
    "json": "application/json",
    "form": "application/x-www-form-urlencoded",
    "multipart": "multipart/form-data",
}
"""Kind of body -> the media type that the runtime sends unless it is told another."""


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
    printer = replace(scope.params, binary=BINARY[body.kind])
    for member in sorted(body.arguments, key=lambda one: one.name):
        type_ = printer.print(shapes.spelled_out(scope.api, member.type), is_id=is_identifier(member))
        yield member.name, type_, member.required, member.deprecated


def media_type_argument(scope: Scope) -> Argument | None:
    """The argument for the media type of the body, where the caller has a choice."""
    body = scope.operation.body
    if body is None or not body.has_choice:
        return None
    name, wire_name = identifier(scope.arguments[MEDIA_TYPE]), MEDIA_TYPE[1]
    if not body.is_range:
        scope.imports.add("typing", "Literal")
    type_ = Code("str") if body.is_range else Code(f"Literal[{comma_separated((body.media_type, *body.alternatives))}]")
    if not _must_choose(body):
        declaration = Code(f"{name}: {type_} = {string(body.media_type)}")
        return Argument(name, wire_name, "header", type_, False, declaration)
    if body.required:
        return Argument(name, wire_name, "header", type_, True, Code(f"{name}: {type_}"))
    scope.hint("types", "Omit")
    scope.helper("types", "omit")
    return Argument(name, wire_name, "header", type_, False, Code(f"{name}: {type_} | Omit = omit"))


def _must_choose(body: ir.Body) -> bool:
    """What a file is, only the caller can tell; any other body is written as the media type says."""
    return body.kind == "binary"


def body_call(scope: Scope) -> Iterator[Code]:
    """The body as arguments of the runtime's call."""
    body = scope.operation.body
    if body is None:
        return
    keyword = KEYWORDS[body.kind]
    in_form = body.kind in FORMS
    if body.arguments is None:
        given = Code(scope.arguments["body", "body"])
        given = (
            _items(scope, body, given) if body.kind == "stream" else converted(scope, body.type, given, in_form=in_form)
        )
        yield Code(f"{keyword}={given}")
        has_members = not shapes.is_scalar(scope.api, body.type) and not shapes.is_array(scope.api, body.type)
        may_be_empty = body.kind in STRUCTURED and has_members
    else:
        members = sorted(body.arguments, key=lambda one: one.name)
        pairs = ", ".join(f"{string(one.name)}: {_member(scope, body, one)}" for one in members)
        yield Code(f"{keyword}={{{pairs}}}")
        may_be_empty = not any(one.required for one in members)
    if body.required and may_be_empty and body.kind in STRUCTURED:
        yield Code("body_required=True")  # an empty object or form is sent, too
    if body.has_choice:
        yield Code(f"content_type={scope.arguments[MEDIA_TYPE]}")
    elif body.media_type != IMPLIED.get(body.kind):
        yield Code(f"content_type={string(body.media_type)}")
    if body.file_media_type is not None:
        yield Code(f"file_type={string(body.file_media_type)}")
    if body.others:
        pairs = ", ".join(
            f"{string(name)}: {{{string(KEYWORDS[one.kind])}: {_whole(scope, one)}}}"
            for one in body.others
            for name in one.media_types
        )
        yield Code(f"others={{{pairs}}}")
        if body.arguments is not None:
            yield Code(f"whole={_whole_name(scope, body)}")
        needed = [string(one.name) for one in body.arguments or () if one.required]
        if needed:
            yield Code(f"needed={tuple_of(needed)}")


def _body_type(scope: Scope, body: ir.Body) -> Code:
    if body.kind == "stream":
        for name in ("AsyncIterable", "Iterable"):
            scope.imports.add("collections.abc", name, types_only=True)
        item = scope.params.print(body.type)
        return Code(f"Iterable[{item}] | AsyncIterable[{item}]")
    if body.kind == "binary":
        return Code(scope.hint("types", "FileContent"))
    type_ = Code("str") if body.kind == "text" else scope.params.print(body.type)
    if not body.file_media_type:
        return type_
    return union_of([type_, Code(scope.hint("types", "FileContent"))], scope.imports)


# --- forms that mean something else ----------------------------------------------------------------------------------


def body_forms(scope: Scope, given: Sequence[Argument]) -> BodyForms | None:
    """The forms that may be sent in place of the usual one, `given` being the arguments of that."""
    body = scope.operation.body
    if body is None or not body.others:
        return None
    for typing_name in ("Literal", "overload"):
        scope.imports.add("typing", typing_name)
    if body.arguments is not None or not body.required:
        scope.hint("types", "Omit")
        scope.helper("types", "omit")
    choice, name = identifier(scope.arguments[MEDIA_TYPE]), _whole_name(scope, body)
    listed = [(one, _form_type(scope, one)) for one in body.others]
    others = tuple(
        BodyForm(
            one.media_types,
            type_,
            Code(f"{choice}: Literal[{comma_separated(one.media_types)}]"),
            Code(f"{name}: {type_}"),
        )
        for one, type_ in listed
    )
    members = [one for one in given if one.place == "body"]
    types = [type_ for _, type_ in listed]
    names = [*(name for one in body.others for name in one.media_types)]
    all_types = Code(f"Literal[{comma_separated((body.media_type, *body.alternatives, *names))}]")
    chosen = Code(f"{choice}: {all_types} = {string(body.media_type)}")
    required: tuple[Code, ...] = ()
    if body.arguments is None:
        either = union_of([_body_type(scope, body), *types], scope.imports)
        whole = Code(f"{name}: {either}" if body.required else f"{name}: {either} | Omit = omit")
        required, optional = ((whole,), [chosen]) if body.required else ((), [whole, chosen])
    else:
        either = union_of(types, scope.imports)
        left_out = [_may_be_left_out(one) for one in members]
        optional = [*left_out, Code(f"{name}: {either} | Omit = omit"), chosen]
    told = " or ".join(_listed(one) for one in body.others)
    if body.arguments is not None:
        text = f"The whole body, where `{choice}` is {told}."
        taker = Argument(name, "", "body", either, False, Code(""), text=text)
    else:
        notes = [f"Where `{choice}` is {_listed(one)}: `{type_}`." for one, type_ in listed]
        taker = replace(members[0], notes=(*members[0].notes, *notes))
    return BodyForms(others, taker, body.arguments is not None, required, tuple(optional))


def _listed(form: ir.BodyForm) -> str:
    return " or ".join(f"`{one}`" for one in form.media_types)


def _may_be_left_out(argument: Argument) -> Code:
    if not argument.required:
        return argument.declaration
    any_ = argument.type == "Any"
    return Code(f"{argument.name}: Any = omit" if any_ else f"{argument.name}: {argument.type} | Omit = omit")


def _whole_name(scope: Scope, body: ir.Body) -> Code:
    return identifier(scope.arguments[WHOLE_BODY if body.arguments is None else OTHER_BODY])


def _form_type(scope: Scope, form: ir.BodyForm) -> Code:
    if form.kind == "binary":
        return Code(scope.hint("types", "FileContent"))
    return Code("str") if form.kind == "text" else replace(scope.params, binary=BINARY[form.kind]).print(form.type)


def _whole(scope: Scope, form: ir.BodyForm) -> Code:
    """A whole body as its form wants it."""
    body = scope.operation.body
    assert body is not None
    given = converted(scope, form.type, _whole_name(scope, body), in_form=form.kind in FORMS)
    target = scope.api.resolve(form.type)
    if form.kind != "multipart" or not isinstance(target, ir.ObjectSchema):
        return given
    lists = [string(one.name) for one in target.properties if shapes.is_array(scope.api, one.type)]
    return Code(f"{scope.helper('request.multipart', 'parts')}({', '.join([given, *lists])})") if lists else given


def _items(scope: Scope, body: ir.Body, given: Code) -> Code:
    """A body that is written item by item."""
    written = ', "records"' if body.stream == "records" else ""
    return Code(f"{scope.helper('request.lines', 'items')}({given}{written})")


def _member(scope: Scope, body: ir.Body, member: ir.Property) -> Code:
    """A member of a body, in a form wrapped in the runtime's helper for what the description says of how it is written."""
    given = Code(scope.arguments["body", member.name])
    name = converted(scope, member.type, given, in_form=body.kind in FORMS)
    if body.kind not in FORMS:
        return name
    helper = serializer(scope.api, member.serialization, member.type) if member.serialization is not None else None
    if helper is not None:
        return Code(f"{scope.helper('request.parameters', helper)}({name})")
    if body.kind == "form":
        return name
    options: list[str] = []
    if shapes.is_array(scope.api, member.type) and not (member.content_type and is_json(member.content_type)):
        options.append("each=True")
    if member.content_type is not None:
        options.append(f"content_type={string(member.content_type)}")
    if member.headers:
        pairs = ", ".join(f"{string(key)}: {string(value)}" for key, value in member.headers)
        options.append(f"headers={{{pairs}}}")
    return Code(f"{scope.helper('request.multipart', 'part')}({', '.join([name, *options])})") if options else name
