"""Operations as methods: signature, call, docstring, once for both the sync and the async class."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .. import ir
from ..names.assign import Names
from ..openapi.media_types import is_json
from ..printing.literals import Code, docstring, first_sentence, identifier, string, tuple_of
from . import docstrings
from .method_docstrings import MethodDoc
from .models import is_identifier
from .modules import Plan
from .nodes import Argument, Body, Method, Resource, Via
from .type_expressions import Imports, ModulePath, TypePrinter, runtime, union_of

PROMINENT = ("list", "create", "retrieve", "find", "update", "create_or_update", "delete", "search")
"""Methods that a reader looks for first; the others follow in alphabetical order."""

ERRORS = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "422": "UnprocessableEntityError",
    "429": "RateLimitError",
}
"""Exception classes of the runtime by status; every other 4xx is an `APIStatusError`."""

PAGE_CLASSES = {"page": "PageNumber", "scroll": "Scroll", "next_url": "NextUrl"}


def error_class(status: str) -> str:
    return "InternalServerError" if status.startswith("5") else ERRORS.get(status, "APIStatusError")


def build_resources(api: ir.Api, names: Names, plan: Plan) -> tuple[Resource, ...]:
    by_resource: dict[str, list[ir.Operation]] = {}
    for operation in api.operations:
        by_resource.setdefault(names.resource_of[operation.id], []).append(operation)
    descriptions = {tag.name: tag.description for tag in api.tags}
    built = [
        _ResourceBuilder(api, names, plan, key, descriptions.get(key, "")).build(operations)
        for key, operations in by_resource.items()
    ]
    return tuple(sorted(built, key=lambda resource: resource.attr))


def method_order(method: Method) -> tuple[int, str]:
    rank = PROMINENT.index(method.name) if method.name in PROMINENT else len(PROMINENT)
    return rank, method.name


@dataclass
class _ResourceBuilder:
    api: ir.Api
    names: Names
    plan: Plan
    key: str
    description: str

    def build(self, operations: Sequence[ir.Operation]) -> Resource:
        name = self.names.resources[self.key]
        path = ModulePath(("resources", name.module))
        imports = Imports(path)
        self._base_imports(imports, operations)
        methods = [_MethodBuilder(self, operation, imports).build() for operation in operations]
        summary = first_sentence(self.description) or f"Operations on {name.attr.replace('_', ' ').strip()}."
        lines = docstrings.class_doc(self.description, summary, 4)
        return Resource(
            attr=identifier(name.attr),
            cls=identifier(name.cls),
            async_cls=identifier(name.async_cls),
            module=identifier(name.module),
            path="/".join(path.parts) + ".py",
            doc=docstring(lines, 4),
            module_doc=docstring([f"{name.cls.rstrip('.')}: {summary}"], 0),
            summary=summary,
            imports=imports.block(),
            methods=tuple(sorted(methods, key=method_order)),
        )

    def _base_imports(self, imports: Imports, operations: Sequence[ir.Operation]) -> None:
        imports.add("functools", "cached_property")
        imports.add("typing", "Unpack")
        for helper in (
            "AsyncResource",
            "Resource",
            "as_raw",
            "as_streaming",
            "async_raw",
            "async_streaming",
            "raw",
            "streaming",
        ):
            imports.add(runtime("client.resource"), helper)
        imports.add(runtime("types"), "RequestOptions", types_only=True)

    def hides(self, operation: ir.Operation, builtin: str) -> bool:
        return any(
            self.names.methods[other.id] == builtin
            for other in self.api.operations
            if self.names.resource_of[other.id] == self.names.resource_of[operation.id]
        )


class _MethodBuilder:
    def __init__(self, resource: _ResourceBuilder, operation: ir.Operation, imports: Imports) -> None:
        self.resource = resource
        self.api, self.names = resource.api, resource.names
        self.operation = operation
        self.imports = imports
        hidden = resource.hides(operation, "list")
        layout = resource.plan.layout
        lists = "builtins.list" if hidden else "list"
        self.models = TypePrinter(self.api, self.names, layout, "models", imports, lists=lists)
        self.params = TypePrinter(self.api, self.names, layout, "params", imports, types_only=True)
        self.arguments = self.names.arguments[operation.id]

    def build(self) -> Method:
        operation = self.operation
        arguments = list(self._arguments())
        positional = tuple(one for one in arguments if one.place == "path")
        keyword = tuple(sorted((one for one in arguments if one.place != "path"), key=lambda one: not one.required))
        arguments = [*positional, *keyword]
        page = self._page_types()
        via: Via = "page" if page else "download" if self._is_download() else "call"
        returned = Code("None")
        if page:
            item, body, _ = page
            returns, async_returns = Code(f"Page[{item}, {body}]"), Code(f"AsyncPaginator[{item}, {body}]")
            self.imports.add(runtime("pagination.pages"), "Page", types_only=True)
            self.imports.add(runtime("pagination.pages"), "AsyncPaginator", types_only=True)
        elif via == "download":
            returns, async_returns = Code("Download"), Code("AsyncDownload")
            self.imports.add(runtime("response.raw"), "Download", types_only=True)
            self.imports.add(runtime("response.raw"), "AsyncDownload", types_only=True)
        else:
            returned = self._returned_type()
            returns = async_returns = returned
        declared = tuple(
            (response.status, error_class(response.status))
            for response in operation.responses
            if response.status.startswith(("4", "5"))
        )
        documented = MethodDoc(
            operation=operation,
            name=self.names.methods[operation.id],
            call=f"client.{self.names.resources[self.resource.key].attr}.{self.names.methods[operation.id]}",
            arguments=tuple(arguments),
            via=via,
            returns_text=self._returns_text(),
            errors=declared,
        )
        return Method(
            name=identifier(self.names.methods[operation.id]),
            operation=operation.id,
            operation_id=operation.operation_id,
            positional=positional,
            keyword=keyword,
            body=self._body_node(),
            via=via,
            returns=returns,
            async_returns=async_returns,
            call=tuple(self._call(page, returned)),
            doc=documented.docstring(returns, asynchronous=False),
            async_doc=documented.docstring(async_returns, asynchronous=True),
            summary=documented.headline,
            errors=declared,
            pagination=(
                (operation.pagination.style, operation.pagination.items) if page and operation.pagination else None
            ),
            deprecated=operation.deprecated,
        )

    # --- arguments ---------------------------------------------------------------------------------------------------

    def _arguments(self) -> Iterator[Argument]:
        for parameter in self.operation.parameters:
            is_id = parameter.place == "path" or is_identifier(parameter)
            declared = parameter.type
            if parameter.place == "path" and isinstance(declared, ir.Nullable):
                declared = declared.of  # a URL has no null
            type_ = self.params.print(declared, is_id=is_id)
            yield self._argument(parameter.place, parameter.name, type_, parameter.required, parameter.deprecated)
        body = self.operation.body
        if body is None:
            return
        if body.arguments is None:
            yield self._argument("body", "body", self._body_type(body), body.required)
            return
        for argument in sorted(body.arguments, key=lambda one: one.name):
            type_ = self.params.print(argument.type, is_id=is_identifier(argument))
            yield self._argument("body", argument.name, type_, argument.required, argument.deprecated)

    def _argument(self, place: str, wire_name: str, type_: Code, required: bool, deprecated: bool = False) -> Argument:
        name = identifier(self.arguments[place, wire_name])
        if required:
            return Argument(name, wire_name, place, type_, True, Code(f"{name}: {type_}"), deprecated)
        self.imports.add(runtime("types"), "Omit", types_only=True)
        self.imports.add(runtime("types"), "omit")
        declaration = Code(f"{name}: {type_} | Omit = omit") if type_ != "Any" else Code(f"{name}: Any = omit")
        return Argument(name, wire_name, place, type_, False, declaration, deprecated)

    def _body_type(self, body: ir.Body) -> Code:
        if body.kind == "text":
            return Code("str")
        if body.kind == "binary":
            self.imports.add(runtime("types"), "FileContent", types_only=True)
            return Code("FileContent")
        return self.params.print(body.type)

    def _body_node(self) -> Body | None:
        body = self.operation.body
        if body is None:
            return None
        flattened = body.arguments is not None
        return Body(body.media_type, flattened, None if flattened else self._body_type(body), body.required)

    # --- the call ----------------------------------------------------------------------------------------------------

    def _call(self, page: tuple[Code, Code, Code] | None, returned: Code) -> Iterator[Code]:
        operation = self.operation
        yield string(operation.method)
        yield string(operation.path)
        for place in ("path", "query", "header", "cookie"):
            parameters = [one for one in operation.parameters if one.place == place]
            if parameters:
                pairs = ", ".join(f"{string(one.name)}: {self._styled(one)}" for one in parameters)
                yield Code(
                    f"{'headers' if place == 'header' else 'cookies' if place == 'cookie' else place}={{{pairs}}}"
                )
        yield from self._body_call()
        yield from self._response_call(page, returned)
        yield Code("options=request_options")

    def _styled(self, parameter: ir.Parameter) -> Code:
        """The argument, wrapped in the runtime's helper for its style where that is not the place's default."""
        name = self.arguments[parameter.place, parameter.name]
        helper, extra = self._helper(parameter)
        value = name
        if helper is not None:
            self.imports.add(runtime("request.parameters"), helper)
            value = f"{helper}({string(parameter.name) + ', ' if helper == 'matrix' else ''}{name}{extra})"
        if parameter.allow_reserved and parameter.place == "query":
            self.imports.add(runtime("request.parameters"), "reserved")
            value = f"reserved({value})"
        return Code(value)

    def _helper(self, parameter: ir.Parameter) -> tuple[str | None, str]:
        if parameter.content_type is not None:
            return ("as_json" if is_json(parameter.content_type) else None), ""
        exploded = ", explode=True" if parameter.explode else ""
        match parameter.place, parameter.style:
            case ("query" | "cookie"), style:
                return self._query_helper(style, parameter.explode, parameter.type), ""
            case "path", ("label" | "matrix") as style:
                return style, exploded
            case ("path" | "header"), _ if parameter.explode and not self._is_scalar(parameter.type):
                return "simple", exploded
            case _:
                return None, ""

    def _query_helper(self, style: str, explode: bool, type_: ir.TypeRef) -> str | None:
        if style == "deepObject":
            return "deep"
        if self._is_scalar(type_):
            return None
        if explode:
            return "spread" if style == "form" and self._is_object(type_) else None
        return {"form": "csv", "spaceDelimited": "spaces", "pipeDelimited": "pipes"}.get(style)

    def _is_scalar(self, type_: ir.TypeRef) -> bool:
        concrete = self.api.resolve(type_)
        return isinstance(concrete, ir.Enum) or (isinstance(concrete, ir.Scalar) and concrete.type != "any")

    def _is_object(self, type_: ir.TypeRef) -> bool:
        return isinstance(self.api.resolve(type_), ir.ObjectSchema | ir.Map)

    def _body_call(self) -> Iterator[Code]:
        body = self.operation.body
        if body is None:
            return
        keyword = {"json": "json", "form": "form", "multipart": "multipart", "text": "content", "binary": "content"}[
            body.kind
        ]
        if body.arguments is None:
            is_form = body.kind in ("form", "multipart") and not body.required
            yield Code(f"{keyword}={self.arguments['body', 'body']}{' or None' if is_form else ''}")
            may_be_empty = not self._is_scalar(body.type) and not isinstance(self.api.resolve(body.type), ir.Array)
            if body.required and body.kind == "json" and may_be_empty:
                yield Code("json_required=True")  # an empty object is sent, too
        else:
            arguments = sorted(body.arguments, key=lambda one: one.name)
            pairs = ", ".join(f"{string(one.name)}: {self._member(body, one)}" for one in arguments)
            yield Code(f"{keyword}={{{pairs}}}")
            if body.required and body.kind == "json" and not any(one.required for one in arguments):
                yield Code("json_required=True")
        if body.media_type not in ("application/json", "application/x-www-form-urlencoded", "multipart/form-data"):
            yield Code(f"content_type={string(body.media_type)}")

    def _member(self, body: ir.Body, member: ir.Property) -> Code:
        """A member of a body, in a form wrapped in the runtime's helper for the style that the description gives it."""
        name = self.arguments["body", member.name]
        helper = None
        if body.kind == "form" and member.style is not None:
            helper = self._query_helper(member.style, member.explode, member.type)
        if helper is None:
            return Code(name)
        self.imports.add(runtime("request.parameters"), helper)
        return Code(f"{helper}({name})")

    def _response_call(self, page: tuple[Code, Code, Code] | None, returned: Code) -> Iterator[Code]:
        response = self.operation.returns
        if response is not None and response.media_type not in (None, "application/json"):
            yield Code(f"accept={string(response.media_type or '')}")
        if page:
            _, body, field = page
            yield Code(f"returns={body}")
            yield Code(f"items=lambda body: {field}")
            yield Code(f"style={self._page_style()}")
        elif response is not None and response.type is not None and returned != "None" and not self._is_download():
            is_json = response.kind == "json"
            yield Code(f"returns={self._type_form(response.type, returned)}" if is_json else 'kind="text"')

    def _type_form(self, type_: ir.TypeRef, code: Code) -> Code:
        """`returns=` takes a class; type checkers want a union or a literal to be cast to one."""
        members = list(self._alternatives(type_, frozenset()))
        if len(members) == 1 and not isinstance(members[0], ir.Enum) and members[0] != ir.ANY:
            return code
        if any(isinstance(member, ir.Enum) for member in members):
            # a `type` of literals there is not: that of their kinds will do, since the literals are open
            named = union_of(
                self._kinds(one) if isinstance(one, ir.Enum) else self.models.print(one) for one in members
            )
        else:
            named = code
        self.imports.add("typing", "cast")
        return Code(f"cast({string(f'type[{named}]')}, {code})")

    def _alternatives(self, type_: ir.TypeRef, seen: frozenset[str]) -> Iterator[ir.TypeRef]:
        """What a type comes down to once the names of aliases and unions are undone."""
        match type_:
            case ir.Nullable(of=inner):
                yield from self._alternatives(inner, seen)
                yield ir.Scalar("null")
            case ir.Union(members=members):
                for member in members:
                    yield from self._alternatives(member, seen)
            case ir.Ref(id=id_) if id_ not in seen:
                schema = self.api.schemas.get(id_)
                if isinstance(schema, ir.AliasSchema):
                    yield from self._alternatives(schema.target, seen | {id_})
                elif isinstance(schema, ir.UnionSchema):
                    yield from self._alternatives(ir.Union(schema.members), seen | {id_})
                else:
                    yield type_
            case ir.Ref():
                yield ir.ANY
            case _:
                yield type_

    def _kinds(self, enum: ir.Enum) -> Code:
        return union_of(dict.fromkeys(Code(type(value).__name__) for value in enum.values))

    # --- what comes back ---------------------------------------------------------------------------------------------

    def _is_download(self) -> bool:
        response = self.operation.returns
        if response is None or response.type is None or self.operation.method == "HEAD":
            return False
        return response.kind == "binary"

    def _returned_type(self) -> Code:
        response = self.operation.returns
        if response is None or response.type is None or self.operation.method == "HEAD":
            return Code("None")
        return self.models.print(response.type) if response.kind == "json" else Code("str")

    def _page_types(self) -> tuple[Code, Code, Code] | None:
        """Item type, body type and the expression for the items in `body`; None unless the operation is paginated."""
        pagination, response = self.operation.pagination, self.operation.returns
        if pagination is None or response is None or response.type is None:
            return None
        body = self.api.resolve(response.type)
        if not isinstance(body, ir.ObjectSchema):
            return None
        found: ir.TypeRef = response.type
        steps = [Code("body")]
        for name in pagination.items.split("."):
            schema = self.api.resolve(found)
            property_ = self._property(schema, name)
            if property_ is None or not isinstance(schema, ir.ObjectSchema):
                return None
            steps.append(Code(f"{steps[-1]}.{identifier(self.names.fields[schema.id][name])}"))
            found = property_.type
        items = self.api.resolve(found)
        item = self.models.print(items.items) if isinstance(items, ir.Array) else self.models.print(ir.ANY)
        # every field may be None; the body itself is not
        given = " and ".join(f"{step} is not None" for step in steps[1:-1])
        attributes = Code(f"{steps[-1]} if {given} else None" if given else steps[-1])
        return item, self.models.print(ir.Ref(body.id)), attributes

    def _property(self, schema: object, name: str) -> ir.Property | None:
        properties = schema.properties if isinstance(schema, ir.ObjectSchema) else ()
        return next((one for one in properties if one.name == name), None)

    def _page_style(self) -> Code:
        pagination = self.operation.pagination
        assert pagination is not None
        following = tuple_of(string(part) for part in pagination.next)
        if pagination.style == "cursor":
            cls = "CursorBody" if pagination.place == "body" else "CursorQuery"
            path = tuple_of(string(part) for part in pagination.parameter)
            parameter = path if pagination.place == "body" else string(".".join(pagination.parameter))
            arguments = [f"param={parameter}", f"next={following}"]
        else:
            cls = PAGE_CLASSES[pagination.style]
            named = f"param={string('.'.join(pagination.parameter))}"
            place = f"{'pages' if pagination.style == 'page' else 'next'}={following}"
            arguments = [place] if pagination.style == "next_url" else [named, place]
        self.imports.add(runtime("pagination.pages"), cls)
        return Code(f"{cls}({', '.join(arguments)})")

    # --- docstring ---------------------------------------------------------------------------------------------------

    def _returns_text(self) -> str:
        response = self.operation.returns
        if response is None:
            return ""
        if response.description:
            return response.description
        schema = self.api.resolve(response.type) if response.type is not None else None
        return first_sentence(schema.description) if isinstance(schema, ir.ObjectSchema) else ""
