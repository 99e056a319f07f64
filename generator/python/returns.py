"""What a method returns, and how the call decodes it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from .. import ir
from ..printing.literals import Code, first_sentence, string, tuple_of
from ..runtime.response.media_types import essence, parameters
from . import shapes
from .method_nodes import Answer, Via
from .pages import PageTypes, page_call
from .scope import Scope
from .streams import forms, is_stream, stream_call, stream_types
from .type_expressions import TypePrinter, union_of
from .type_forms import cast_to


def via(scope: Scope, page: PageTypes | None) -> Via:
    """Which of the runtime's calls performs the operation."""
    if page:
        return "page"
    if is_stream(scope):
        return "open_stream"
    found = forms(scope)
    return "download" if found and all(form.kind == "binary" for form in found) else "call"


def return_types(scope: Scope, page: PageTypes | None) -> tuple[Code, Code]:
    """What the sync and the async method are annotated to return."""
    match via(scope, page):
        case "page":
            assert page is not None
            pages = (("pagination.sync_pages", "Page"), ("pagination.async_pages", "AsyncPaginator"))
            names = (scope.hint(module, name) for module, name in pages)
            sync, asynchronous = (Code(f"{name}[{page.item}, {page.body}]") for name in names)
        case "download":
            sync, asynchronous = (Code(scope.hint("response.download", name)) for name in ("Download", "AsyncDownload"))
        case "open_stream":
            sync, asynchronous = stream_types(scope)
        case "call":
            sync = asynchronous = _returned_type(scope, scope.models)
    return sync, asynchronous


def response_call(scope: Scope, page: PageTypes | None) -> Iterator[Code]:
    """What the runtime's call needs to know of the answers."""
    if scope.operation.accept != "application/json":
        yield Code(f"accept={string(scope.operation.accept)}")
    if page is not None:
        yield from page_call(scope, page)
    elif via(scope, page) == "open_stream":
        yield from stream_call(scope)
    elif via(scope, page) == "call":
        yield from _returns_call(scope)
    redirects = [one.status for one in scope.operation.successes if one.status.startswith("3")]
    if redirects:
        yield Code(f"answers={tuple_of(map(_status, redirects))}")
    errors = [f"{_status(one.status)}: {_by_media_type(scope, error_forms(one))}" for one, _ in described_errors(scope)]
    if errors:
        yield Code(f"errors={{{', '.join(errors)}}}")


def answers(scope: Scope, page: PageTypes | None) -> tuple[Answer, ...]:
    """What the method may return, where that is more than one thing."""
    if via(scope, page) != "call" or scope.operation.method == "HEAD":
        return ()
    found = [
        Answer(response.status, form.media_type, _form_type(scope.models, form))
        for response in scope.operation.successes
        for form in response.contents
        if form.kind != "stream"
    ]
    empty = [Answer(one.status, None, Code("None")) for one in scope.operation.successes if not one.contents]
    return (*found, *empty) if found and len(found) + len(empty) > 1 else ()


def described_errors(scope: Scope) -> Iterator[tuple[ir.Response, Code]]:
    """The failures whose JSON the description tells something of, and as what it is decoded."""
    for response in scope.operation.responses:
        found = error_forms(response)
        if found:
            yield response, union_of(dict.fromkeys(scope.texts.print(one.type) for one in found), scope.imports)


def error_forms(response: ir.Response) -> list[ir.Content]:
    """As what the body of a failure is decoded; none for plain values."""
    return [one for one in response.contents if one.kind == "json" and one.type != ir.ANY and not response.is_success]


def returns_text(scope: Scope) -> str:
    """What the docstring says about what comes back."""
    answers = [one for one in scope.operation.successes if one.description]
    if len(answers) > 1:
        text = " ".join(f"{one.status}: {_sentence(one.description)}" for one in answers)
    elif answers:
        text = answers[0].description
    else:
        content = scope.operation.returns
        schema = scope.api.resolve(content.type) if content is not None else None
        text = first_sentence(schema.description) if isinstance(schema, ir.ObjectSchema) else ""
    headers = dict.fromkeys(f"`{name}`" for one in scope.operation.successes for name in one.headers)
    if not headers:
        return text
    return f"{_sentence(text)} Its headers ({', '.join(headers)}) are those of `with_raw_response`.".lstrip()


def _sentence(text: str) -> str:
    text = text.rstrip()
    return text if not text or text.endswith((".", "!", "?", ":")) else f"{text}."


def _returned_type(scope: Scope, types: TypePrinter) -> Code:
    """The union of what the successes give."""
    found = forms(scope)
    members = [_form_type(types, form) for form in found]
    if not found or any(not response.contents for response in scope.operation.successes):
        members.append(Code("None"))
    return union_of(members, scope.imports)


def _form_type(types: TypePrinter, form: ir.Content) -> Code:
    match form.kind:
        case "json":
            return types.print(form.type)
        case "text":
            return Code("str")
        case _:
            return Code("bytes")


def _returns_call(scope: Scope) -> Iterator[Code]:
    """`returns=` and `kind=`, for an operation that is no page and no download."""
    found = forms(scope)
    returned = _returned_type(scope, scope.models)
    kinds, types = {form.kind for form in found}, {form.type for form in found}
    is_simple = len(kinds) == 1 and all(response.contents for response in scope.operation.successes)
    if not found or returned == "None":
        return
    if is_simple and kinds == {"text"}:
        yield Code('kind="text"')
    elif is_simple and len(types) == 1 and not _is_tuple(scope, found[0].type):
        yield Code(f"returns={_type_form(scope, found[0].type)}")
    else:
        by_status = scope.helper("response.by_status", "ByStatus")
        answers = ", ".join(f"{_status(one.status)}: {_answer(scope, one)}" for one in scope.operation.successes)
        yield Code(f"returns={by_status}[{_returned_type(scope, scope.values)}]({{{answers}}})")


def _answer(scope: Scope, response: ir.Response) -> Code:
    """What one success gives, as `ByStatus` takes it."""
    if not response.contents:
        return Code("None")
    contents = [form for form in response.contents if form.kind != "stream"] or response.contents
    return _by_media_type(scope, contents)


def _by_media_type(scope: Scope, contents: Sequence[ir.Content]) -> Code:
    """What a body holds, by its media type; where it is the same JSON in each, that alone."""
    types: dict[str, Code] = {}
    for form in contents:
        type_ = _form_type(scope.values, replace(form, type=shapes.at_run_time(form.type)))
        name = essence(form.media_type)
        if types.setdefault(name, type_) != type_:  # parameters alone tell them apart
            types.setdefault("; ".join([name, *map("=".join, sorted(parameters(form.media_type)))]), type_)
    if all(form.kind == "json" for form in contents) and len(set(types.values())) == 1:
        return next(iter(types.values()))
    return Code(f"{{{', '.join(f'{string(name)}: {type_}' for name, type_ in types.items())}}}")


def _status(status: str) -> Code:
    return Code(status) if status.isdecimal() else string(status)


def _type_form(scope: Scope, type_: ir.TypeRef) -> Code:
    """`returns=` takes a class; type checkers want a union or a literal to be cast to one."""
    members = list(shapes.alternatives(scope.api, type_))
    if len(members) == 1 and not isinstance(members[0], ir.Enum) and members[0] != ir.ANY:
        return scope.values.print(type_)
    return cast_to(scope, [type_], scope.values.print(shapes.at_run_time(type_)))


def _is_tuple(scope: Scope, type_: ir.TypeRef) -> bool:
    """A tuple is a class to one type checker and none to the other."""
    members = list(shapes.alternatives(scope.api, type_))
    return len(members) == 1 and isinstance(members[0], ir.Array) and bool(members[0].fixed)
