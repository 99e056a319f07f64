"""What a method returns, and how the call decodes it."""

from __future__ import annotations

from collections.abc import Iterator

from .. import ir
from ..printing.literals import Code, first_sentence, string
from . import shapes
from .nodes import Via
from .pages import PageTypes, page_call
from .scope import Scope
from .type_expressions import union_of


def via(scope: Scope, page: PageTypes | None) -> Via:
    """Which of the runtime's calls performs the operation."""
    response = scope.operation.returns
    if page:
        return "page"
    has_content = response is not None and response.type is not None and scope.operation.method != "HEAD"
    return "download" if has_content and response is not None and response.kind == "binary" else "call"


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
        case "call":
            sync = asynchronous = _returned_type(scope)
    return sync, asynchronous


def response_call(scope: Scope, page: PageTypes | None) -> Iterator[Code]:
    """What the runtime's call needs to know of the answer."""
    response = scope.operation.returns
    if response is not None and response.media_type not in (None, "application/json"):
        yield Code(f"accept={string(response.media_type or '')}")
    if page is not None:
        yield from page_call(scope, page)
    elif response is not None and response.type is not None and via(scope, page) == "call":
        returned = _returned_type(scope)
        if returned != "None":
            is_json = response.kind == "json"
            yield Code(f"returns={_type_form(scope, response.type, returned)}" if is_json else 'kind="text"')


def returns_text(scope: Scope) -> str:
    """What the docstring says about what comes back."""
    response = scope.operation.returns
    if response is None:
        return ""
    if response.description:
        return response.description
    schema = scope.api.resolve(response.type) if response.type is not None else None
    return first_sentence(schema.description) if isinstance(schema, ir.ObjectSchema) else ""


def _returned_type(scope: Scope) -> Code:
    response = scope.operation.returns
    if response is None or response.type is None or scope.operation.method == "HEAD":
        return Code("None")
    return scope.models.print(response.type) if response.kind == "json" else Code("str")


def _type_form(scope: Scope, type_: ir.TypeRef, code: Code) -> Code:
    """`returns=` takes a class; type checkers want a union or a literal to be cast to one."""
    members = list(shapes.alternatives(scope.api, type_))
    if len(members) == 1 and not isinstance(members[0], ir.Enum) and members[0] != ir.ANY:
        return code
    if any(isinstance(member, ir.Enum) for member in members):
        # a `type` of literals there is not: that of their kinds will do, since the literals are open
        named = union_of(_kinds(one) if isinstance(one, ir.Enum) else scope.models.print(one) for one in members)
    else:
        named = code
    scope.imports.add("typing", "cast")
    kind = "type"
    if kind in scope.arguments.values():  # an argument hides it, also from the text that type checkers read
        scope.imports.plain.add("builtins")
        kind = "builtins.type"
    return Code(f"cast({string(f'{kind}[{named}]')}, {code})")


def _kinds(enum: ir.Enum) -> Code:
    return union_of(dict.fromkeys(Code(type(value).__name__) for value in enum.values))
