"""Operations as methods of resources: signature, call, docstring, once for both the sync and the async class."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .. import ir
from ..names.assign import Names
from ..printing.literals import Code, docstring, first_sentence, identifier, string
from ..runtime.errors import status_class
from . import docstrings
from .arguments import arguments, parameters_call
from .bodies import body_call, body_forms, body_node
from .method_docstrings import MethodDoc, with_texts
from .method_nodes import Argument, Method, StreamBeside, has_variants
from .modules import Plan
from .nodes import Resource
from .pages import page_types
from .places import Places
from .programs import programs
from .returns import answers, described_errors, response_call, return_types, returns_text, via
from .scope import Scope
from .security import place_call, usual_security
from .streams import beside, media_type
from .type_expressions import Imports, ModulePath, TypePrinter, runtime

PROMINENT = ("list", "create", "retrieve", "find", "update", "create_or_update", "delete", "search")
"""Methods that a reader looks for first; the others follow in alphabetical order."""

VARIANT_HELPERS = (
    "as_raw",
    "as_streaming",
    "async_raw",
    "async_streaming",
    "raw",
    "streaming",
)


def error_class(status: str) -> str:
    """The runtime's exception for a described status; for a range, or any other status, the one that stands for all of it."""
    hundreds = status[0] if status[0].isdecimal() else "4"
    return status_class(int(status) if status.isdecimal() else int(f"{hundreds}99")).__name__


def build_resources(api: ir.Api, names: Names, plan: Plan) -> tuple[Resource, ...]:
    by_resource: dict[str, list[ir.Operation]] = {}
    for operation in api.operations:
        by_resource.setdefault(names.resource_of[operation.id], []).append(operation)
    descriptions = {tag.name: tag.description for tag in api.tags}
    places = Places(api)
    built = [
        _resource(api, names, plan, places, key, descriptions.get(key, ""), operations)
        for key, operations in by_resource.items()
    ]
    return tuple(sorted(built, key=lambda resource: resource.attr))


def method_order(method: Method) -> tuple[int, str]:
    rank = PROMINENT.index(method.name) if method.name in PROMINENT else len(PROMINENT)
    return rank, method.name


def _resource(
    api: ir.Api,
    names: Names,
    plan: Plan,
    places: Places,
    key: str,
    description: str,
    operations: Sequence[ir.Operation],
) -> Resource:
    name = names.resources[key]
    path = ModulePath(("resources", name.module))
    imports = Imports(path)
    imports.add("typing", "Unpack")
    for base in ("AsyncResource", "Resource"):
        imports.add(runtime("client.resource"), base)
    # a method of that name hides the builtin from the annotations of its class
    lists = "builtins.list" if any(names.methods[one.id] == "list" for one in operations) else "list"
    models = TypePrinter(api, names, plan.layout, "models", imports, types_only=True, lists=lists)
    params = TypePrinter(api, names, plan.layout, "params", imports, types_only=True)
    security = usual_security(api)
    methods = [
        _method(Scope(api, names, operation, imports, models, params, places, security)) for operation in operations
    ]
    if any(has_variants(one) for one in methods):
        imports.add("functools", "cached_property")
        for helper in VARIANT_HELPERS:
            imports.add(runtime("client.resource"), helper)
    summary = first_sentence(description) or f"Operations on {name.attr.replace('_', ' ').strip()}."
    return Resource(
        attr=identifier(name.attr),
        cls=identifier(name.cls),
        async_cls=identifier(name.async_cls),
        module=identifier(name.module),
        path="/".join(path.parts) + ".py",
        doc=docstring(docstrings.class_doc(description, summary, 4), 4),
        module_doc=docstring([f"{name.cls.rstrip('.')}: {summary}"], 0),
        summary=summary,
        text=description,
        imports=imports.block(),
        methods=tuple(sorted(methods, key=method_order)),
    )


def _method(scope: Scope) -> Method:
    operation, names = scope.operation, scope.names
    given = list(with_texts(operation, arguments(scope)))
    positional = tuple(one for one in given if one.place == "path")
    keyword = tuple(sorted((one for one in given if one.place != "path"), key=lambda one: not one.required))
    page = page_types(scope)
    returns, async_returns = return_types(scope, page)
    bodies = {response.status: type_ for response, type_ in described_errors(scope)}
    errors = [
        (one.status, error_class(one.status), bodies.get(one.status))
        for one in operation.responses
        if not one.is_success and (one.status.startswith(("4", "5")) or one.status == "default")
    ]
    name = names.methods[operation.id]
    scope.hint("types", "StreamOptions" if via(scope, page) == "open_stream" else "RequestOptions")
    sent = [string(operation.method), string(operation.route), *parameters_call(scope), *body_call(scope)]
    stream = beside(scope, keyword, sent)
    forms = body_forms(scope, keyword)
    if forms is not None and not forms.is_apart:
        keyword = tuple(forms.body if one.place == "body" else one for one in keyword)
    documented = MethodDoc(
        operation=operation,
        name=name,
        call=f"client.{names.resources[names.resource_of[operation.id]].attr}.{name}",
        arguments=(*positional, *keyword, *([forms.body] if forms is not None and forms.is_apart else [])),
        via=via(scope, page),
        returns=returns,
        returns_text=_returns_text(scope, stream),
        errors=tuple(errors),
    )
    call = [*sent, *response_call(scope, page), *place_call(scope), Code("options=request_options")]
    return Method(
        name=identifier(name),
        operation=operation.id,
        operation_id=operation.operation_id,
        positional=positional,
        keyword=keyword,
        body=body_node(scope),
        via=via(scope, page),
        returns=returns,
        async_returns=async_returns,
        call=tuple(call),
        doc=documented.docstring(returns, asynchronous=False),
        async_doc=documented.docstring(async_returns, asynchronous=True),
        summary=documented.headline,
        answers=answers(scope, page),
        errors=tuple((status, cls) for status, cls, _ in errors if status != "default"),
        pagination=(
            (operation.pagination.style, operation.pagination.items) if page and operation.pagination else None
        ),
        deprecated=operation.deprecated,
        decorators=tuple(_decorators(scope, documented.call, (*positional, *keyword))),
        explained=documented.explained(*programs(scope, documented, (*positional, *keyword), stream)),
        stream=stream,
        streams=media_type(scope),
        forms=forms,
    )


def _decorators(scope: Scope, method: str, given: Sequence[Argument]) -> Iterator[Code]:
    """What warns callers of what the description deprecates."""
    if scope.operation.deprecated:
        helper = scope.helper("deprecation", "deprecated_method")
        yield Code(f"{helper}({string(f'{method}() is deprecated: {scope.operation.id}')})")
    names = [string(one.name) for one in given if one.deprecated]
    if names:
        yield Code(
            f"{scope.helper('deprecation', 'deprecated_arguments')}({', '.join([string(f'{method}()'), *names])})"
        )


def _returns_text(scope: Scope, stream: StreamBeside | None) -> str:
    text = returns_text(scope)
    if stream is None:
        return text
    return f"{text} With `{stream.name}=True`, its items as they arrive, as `{stream.returns}`.".lstrip()
