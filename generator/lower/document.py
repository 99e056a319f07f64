"""An OpenAPI document to `ir.Api`: operations, parameters, bodies, responses, servers, security.

Knows OpenAPI 3.0 and 3.1 and no Python. Expects a document that `validate.py` has passed; with `tolerant=True` it takes
any document, and a node that makes no sense degrades to `any` (or is left out where it is not an operation) with a warning.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, Literal, cast

from ..diagnostics import Problem
from ..input.document import Document
from ..input.json_pointer import escape, is_array, is_object
from ..ir import (
    ANY,
    Api,
    Body,
    BodyKind,
    ConstantHeader,
    Example,
    Operation,
    Origin,
    PageStyle,
    Pagination,
    Parameter,
    Place,
    Property,
    Response,
    Scalar,
    SecurityScheme,
    Server,
    Tag,
    TypeRef,
)
from ..openapi.grammar import METHODS
from ..openapi.media_types import media_kind
from .nodes import Node, Unresolvable
from .schemas import SchemaLowering, strip_null

PLACES: tuple[Place, ...] = ("path", "query", "header", "cookie")

IGNORED_HEADERS = frozenset(("accept", "content-type", "authorization"))
"""OpenAPI 3.0.3, Parameter Object: header parameters of these names are to be ignored."""

DEFAULT_STYLE: dict[Place, str] = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}

PAGE_DEFAULTS: dict[PageStyle, tuple[str, str]] = {
    "cursor": ("starting_after", "pages.next.starting_after"),
    "page": ("page", "pages"),
    "scroll": ("scroll_param", "scroll_param"),
    "next_url": ("", "pages.next"),
}
"""Style -> where the place goes in the next request, and where it is found in the response."""


def lower(document: Document, *, tolerant: bool = False) -> tuple[Api, tuple[Problem, ...]]:
    """The API that `document` describes, and what was odd about it.

    Without `tolerant` the problems are errors and the Api is not to be used if there is one.
    """
    return _Lowering(document, tolerant).api()


def _with_sorted_keys(node: Any) -> Any:
    """The same data, every mapping in the order of its keys: the order in the file must not reach the output."""
    if is_object(node):
        return {key: _with_sorted_keys(node[key]) for key in sorted(node)}
    if is_array(node):
        return [_with_sorted_keys(item) for item in node]
    return node


LOST: Node = {"content": {"application/json": {}}}
"""In place of a body or response that a reference does not lead to: any JSON."""

PREFERENCE: tuple[BodyKind, ...] = ("json", "form", "multipart", "text", "binary")


class _Lowering:
    def __init__(self, document: Document, tolerant: bool) -> None:
        self._document = document
        self._data: Mapping[str, Any] = _with_sorted_keys(document.data)
        self._schemas = SchemaLowering(document, self._data, tolerant=tolerant)

    def api(self) -> tuple[Api, tuple[Problem, ...]]:
        info = self._mapping(self._data.get("info"))
        self._schemas.define_components()
        found = list(self._operation_nodes())
        headers = self._constant_headers([parameters for *_, parameters in found])
        constant = {header.name.lower() for header in headers}
        operations = tuple(
            self._operation(
                method, path, pointer, node, {k: p for k, p in parameters.items() if k[1].lower() not in constant}
            )
            for method, path, pointer, node, parameters in found
        )
        api = Api(
            title=self._text(info, "title"),
            version=self._text(info, "version"),
            description=self._text(info, "description"),
            servers=self._servers(),
            tags=tuple(
                Tag(str(tag["name"]), self._text(tag, "description"))
                for tag in self._mappings(self._data.get("tags"))
                if "name" in tag
            ),
            operations=operations,
            schemas=self._schemas.schemas,
            security=self._security(),
            headers=headers,
        )
        return api, tuple(sorted(set(self._schemas.problems)))

    # --- odd input ---------------------------------------------------------------------------------------------------

    def _mapping(self, value: object) -> Mapping[str, Any]:
        return cast("Mapping[str, Any]", value) if is_object(value) else {}

    def _mappings(self, value: object) -> list[Mapping[str, Any]]:
        return [self._mapping(one) for one in cast("list[object]", value)] if is_array(value) else []

    def _text(self, node: Mapping[str, Any], key: str) -> str:
        value = node.get(key)
        return value if isinstance(value, str) else "" if value is None else str(value)

    def _resolved(self, node: object, pointer: str) -> tuple[Node, str]:
        try:
            part = self._schemas.resolve(self._mapping(node), pointer)
        except Unresolvable as error:
            message = f"the reference {str(error)!r} leads nowhere; define it"
            self._schemas.report_lost("dangling-reference", message, pointer)
            return LOST, pointer
        return part.node, part.pointer

    # --- operations --------------------------------------------------------------------------------------------------

    def _operation_nodes(self) -> Iterator[tuple[str, str, str, Node, dict[tuple[Place, str], Parameter]]]:
        for path, raw in self._mapping(self._data.get("paths")).items():
            if path.startswith("x-"):
                continue
            item, base = self._resolved(raw, f"#/paths/{escape(path)}")
            shared = self._parameters(item.get("parameters"), f"{base}/parameters", f"{path} item")
            for method in METHODS:
                if not is_object(item.get(method)):
                    continue
                node, pointer = self._mapping(item[method]), f"{base}/{method}"
                own = self._parameters(node.get("parameters"), f"{pointer}/parameters", f"{method.upper()} {path}")
                yield method.upper(), path, pointer, node, {**shared, **own}

    def _operation(
        self, method: str, path: str, pointer: str, node: Node, parameters: dict[tuple[Place, str], Parameter]
    ) -> Operation:
        id_ = f"{method} {path}"
        responses, examples = self._responses(node.get("responses"), f"{pointer}/responses", id_)
        returns = self._returns(responses)
        body = self._body(node.get("requestBody"), f"{pointer}/requestBody", id_)
        tags = node.get("tags")
        tag = tags[0] if is_array(tags) and tags and isinstance(tags[0], str) else None
        wanted = self._mapping(node.get("x-sdk-name"))
        return Operation(
            id=id_,
            method=method,
            path=path if path.startswith("/") else f"/{path}",
            pointer=pointer,
            operation_id=self._text(node, "operationId") or None,
            tag=tag,
            summary=self._text(node, "summary"),
            description=self._text(node, "description"),
            deprecated=node.get("deprecated") is True,
            parameters=self._in_order(path, parameters, pointer),
            body=body,
            responses=responses,
            returns=returns,
            pagination=self._pagination(node.get("x-sdk-pagination"), f"{pointer}/x-sdk-pagination", returns),
            sdk_resource=self._text(wanted, "resource") or None,
            sdk_method=self._text(wanted, "method") or None,
            examples=(*self._body_examples(node.get("requestBody"), f"{pointer}/requestBody", body), *examples),
        )

    def _in_order(
        self, path: str, parameters: dict[tuple[Place, str], Parameter], pointer: str
    ) -> tuple[Parameter, ...]:
        template = list(dict.fromkeys(re.findall(r"\{([^{}]+)\}", path)))
        for name in template:
            if ("path", name) not in parameters:
                # the URL cannot be built without it, declared or not
                parameters = {
                    **parameters,
                    ("path", name): Parameter(name, "path", Scalar("string"), pointer, True, "simple", False),
                }
        in_path = [parameters["path", name] for name in template]
        return (*in_path, *(one for one in parameters.values() if one.place != "path"))

    # --- parameters --------------------------------------------------------------------------------------------------

    def _parameters(self, nodes: object, pointer: str, owner: str) -> dict[tuple[Place, str], Parameter]:
        found: dict[tuple[Place, str], Parameter] = {}
        for index, raw in enumerate(cast("list[object]", nodes) if is_array(nodes) else []):
            node, place_pointer = self._resolved(raw, f"{pointer}/{index}")
            name, place = node.get("name"), node.get("in")
            if not isinstance(name, str) or place not in PLACES:
                self._schemas.report_lost(
                    "bad-parameter",
                    "a parameter needs a `name` and an `in` of path, query, header or cookie",
                    place_pointer,
                )
                continue
            if place == "header" and name.lower() in IGNORED_HEADERS:
                continue
            found[place, name] = self._parameter(node, name, place, place_pointer, owner)
        return found

    def _parameter(self, node: Node, name: str, place: Place, pointer: str, owner: str) -> Parameter:
        content = self._mapping(node.get("content"))
        content_type = next(iter(content), None)
        origin = Origin(None, owner, name)
        if content_type is not None:
            schema = self._mapping(content[content_type]).get("schema")
            schema_pointer = f"{pointer}/content/{escape(content_type)}/schema"
        else:
            schema, schema_pointer = node.get("schema"), f"{pointer}/schema"
        style = self._text(node, "style") or DEFAULT_STYLE[place]
        explode = node.get("explode")
        wanted = node.get("x-sdk-name")
        return Parameter(
            name=name,
            place=place,
            type=ANY if schema is None else self._schemas.type_at(schema, schema_pointer, origin),
            pointer=pointer,
            required=place == "path" or node.get("required") is True,
            style=style,
            explode=explode if isinstance(explode, bool) else style == "form",
            content_type=content_type,
            allow_reserved=node.get("allowReserved") is True,
            description=self._text(node, "description"),
            deprecated=node.get("deprecated") is True,
            default=self._default(schema),
            sdk_name=wanted if isinstance(wanted, str) else None,
        )

    def _default(self, schema: object) -> Any:
        try:
            return self._schemas.resolve(self._mapping(schema), "#").node.get("default")
        except Unresolvable:
            return None

    def _constant_headers(self, operations: list[dict[tuple[Place, str], Parameter]]) -> tuple[ConstantHeader, ...]:
        """A `...-Version` header with one default on half of the operations is a property of the client, not of calls."""
        declared: dict[str, list[Any]] = {}
        for parameters in operations:
            for (place, name), parameter in parameters.items():
                if place == "header" and name.lower().endswith("version"):
                    declared.setdefault(name, []).append(parameter.default)
        return tuple(
            ConstantHeader(name, str(defaults[0]))
            for name, defaults in declared.items()
            if defaults[0] is not None and defaults.count(defaults[0]) == len(defaults) >= len(operations) / 2
        )

    # --- bodies ------------------------------------------------------------------------------------------------------

    def _body(self, raw: object, pointer: str, owner: str) -> Body | None:
        if not is_object(raw):
            return None
        node, pointer = self._resolved(raw, pointer)
        content = self._mapping(node.get("content"))
        media_type = self._chosen(content)
        if media_type is None:
            return None
        kind = media_kind(media_type)
        media = self._mapping(content[media_type])
        type_: TypeRef = (
            ANY if kind in ("json", "form", "multipart") else Scalar("string", "binary" if kind == "binary" else None)
        )
        if "schema" in media:
            type_ = strip_null(
                self._schemas.type_at(
                    media["schema"], f"{pointer}/content/{escape(media_type)}/schema", Origin(None, owner, "body")
                )
            )
        arguments = self._schemas.properties_at(type_) if kind in ("json", "form", "multipart") else None
        if arguments is not None:
            arguments = self._with_encoding(tuple(one for one in arguments if not one.read_only), media.get("encoding"))
        return Body(
            media_type=media_type,
            kind=kind,
            type=type_,
            pointer=pointer,
            required=node.get("required") is True,
            arguments=arguments or None,
            description=self._text(node, "description"),
        )

    def _chosen(self, content: Mapping[str, Any]) -> str | None:
        ranked = sorted(content, key=lambda media_type: (PREFERENCE.index(media_kind(media_type)), media_type))
        return ranked[0] if ranked else None

    def _with_encoding(self, arguments: tuple[Property, ...], encoding: object) -> tuple[Property, ...]:
        by_name = self._mapping(encoding)
        if not by_name:
            return arguments
        return tuple(self._encoded(one, self._mapping(by_name.get(one.name))) for one in arguments)

    def _encoded(self, argument: Property, encoding: Node) -> Property:
        style, explode = self._text(encoding, "style"), encoding.get("explode")
        if isinstance(explode, bool) and not style:
            style = "form"
        return replace(
            argument,
            content_type=self._text(encoding, "contentType") or None,
            style=style or None,
            explode=explode if isinstance(explode, bool) else style == "form",
        )

    def _body_examples(self, raw: object, pointer: str, body: Body | None) -> tuple[Example, ...]:
        if body is None:
            return ()
        node, _ = self._resolved(raw, pointer)
        media = self._mapping(self._mapping(node.get("content")).get(body.media_type))
        return tuple(self._examples(media, None, body.media_type))

    def _examples(self, media: Mapping[str, Any], status: str | None, media_type: str) -> Iterator[Example]:
        if "example" in media:
            yield Example("example", status, media_type, media["example"])
        for name, raw in self._mapping(media.get("examples")).items():
            try:
                node = self._schemas.resolve(self._mapping(raw), "#").node
            except Unresolvable:
                continue
            if "value" in node:
                yield Example(name, status, media_type, node["value"])

    # --- responses ---------------------------------------------------------------------------------------------------

    def _responses(self, raw: object, pointer: str, owner: str) -> tuple[tuple[Response, ...], tuple[Example, ...]]:
        responses: list[Response] = []
        examples: list[Example] = []
        for status, value in self._mapping(raw).items():
            if status.startswith("x-"):
                continue
            node, place = self._resolved(value, f"{pointer}/{escape(status)}")
            content = self._mapping(node.get("content"))
            media_type = self._chosen(content)
            kind: BodyKind | None = None
            type_: TypeRef | None = None
            if media_type is not None:
                media = self._mapping(content[media_type])
                kind = media_kind(media_type)
                schema_pointer = f"{place}/content/{escape(media_type)}/schema"
                hint = "response" if status.startswith("2") else f"response {status}"
                type_ = ANY if kind == "json" else Scalar("string", "binary" if kind == "binary" else None)
                if "schema" in media:
                    type_ = strip_null(
                        self._schemas.type_at(media["schema"], schema_pointer, Origin(None, owner, hint))
                    )
                examples += self._examples(media, status, media_type)
            responses.append(Response(status.upper(), media_type, kind, type_, self._text(node, "description")))
        return tuple(sorted(responses, key=lambda one: one.status)), tuple(examples)

    def _returns(self, responses: tuple[Response, ...]) -> Response | None:
        """The first successful response with content; else the first successful one; `default` only if it is alone."""
        successful = [one for one in responses if one.status.startswith("2")]
        if not successful:
            successful = [one for one in responses if one.status == "DEFAULT"]
        return next((one for one in successful if one.type is not None), successful[0] if successful else None)

    def _pagination(self, raw: object, pointer: str, returns: Response | None) -> Pagination | None:
        if raw is None:
            return None
        note = self._mapping(raw)
        style, items = note.get("style"), self._text(note, "items") or "data"
        if not isinstance(style, str) or style not in PAGE_DEFAULTS:
            self._schemas.report(
                "bad-pagination", f"`style` must be one of {', '.join(PAGE_DEFAULTS)}; correct it", pointer
            )
            return None
        if not self._has_items(returns, items):
            message = f"the response has no property {items!r} to take the items from; name the list in `items`"
            self._schemas.report("bad-pagination", message, pointer)
            return None
        place: Literal["query", "body"] = "body" if note.get("in") == "body" else "query"
        parameter, following = PAGE_DEFAULTS[style]
        if place == "body":
            parameter = f"pagination.{parameter}"
        return Pagination(
            style=style,
            items=items,
            parameter=tuple((self._text(note, "parameter") or parameter).split(".")),
            place=place,
            next=tuple((self._text(note, "next") or following).split(".")),
        )

    def _has_items(self, returns: Response | None, path: str) -> bool:
        """Whether the response has the property that the dotted `path` leads to."""
        type_ = returns.type if returns is not None else None
        for name in path.split("."):
            properties = self._schemas.properties_at(type_) if type_ is not None else None
            type_ = next((one.type for one in properties or () if one.name == name), None)
        return type_ is not None

    # --- servers and security ----------------------------------------------------------------------------------------

    def _servers(self) -> tuple[Server, ...]:
        servers: list[Server] = []
        for node in self._mappings(self._data.get("servers")):
            url = self._text(node, "url")
            for name, variable in self._mapping(node.get("variables")).items():
                url = url.replace("{" + name + "}", self._text(self._mapping(variable), "default"))
            name = self._text(node, "x-sdk-name") or ("default" if not servers else f"server_{len(servers) + 1}")
            servers.append(Server(name, url.rstrip("/"), self._text(node, "description")))
        return tuple(servers)

    def _security(self) -> tuple[SecurityScheme, ...]:
        """The schemes that the description requires first, then the others it defines."""
        components = self._mapping(self._data.get("components"))
        defined = self._mapping(components.get("securitySchemes"))
        required = [key for node in self._mappings(self._data.get("security")) for key in node]
        ordered = dict.fromkeys([*(key for key in required if key in defined), *sorted(defined)])
        schemes = [self._scheme(key, defined[key]) for key in ordered]
        return tuple(scheme for scheme in schemes if scheme is not None)

    def _scheme(self, key: str, raw: object) -> SecurityScheme | None:
        pointer = f"#/components/securitySchemes/{escape(key)}"
        node, _ = self._resolved(raw, pointer)
        kind, scheme = node.get("type"), self._text(node, "scheme").lower()
        if kind in ("oauth2", "openIdConnect") or (kind == "http" and scheme == "bearer"):
            return SecurityScheme("bearer", key)
        if kind == "http" and scheme == "basic":
            return SecurityScheme("basic", key)
        if kind == "apiKey" and node.get("in") in PLACES[1:]:
            return SecurityScheme("apikey", key, node["in"], self._text(node, "name"))
        self._schemas.report(
            "unsupported-security",
            "this security scheme is not supported: pass its header through `default_headers`",
            pointer,
            warning=True,
        )
        return None


__all__ = ["lower", "media_kind"]
