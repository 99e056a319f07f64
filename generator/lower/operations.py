"""Path Item and Operation Objects."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ..input.json_pointer import escape, is_array
from ..ir import ConstantHeader, Operation, Server
from ..openapi.path_items import operations_in
from .bodies import body, body_examples
from .constant_headers import without_constants
from .nodes import Node, as_object
from .pagination import pagination
from .parameters import ParametersByKey, in_order, parameters
from .paths import target
from .query_names import tell_shared
from .reading import Context, text
from .responses import accept, responses, returned
from .security import Security
from .servers import servers
from .streams import noted


class OperationNode(NamedTuple):
    """An operation where it stands, with all parameters that hold for it."""

    method: str
    path: str
    pointer: str
    node: Node
    parameters: ParametersByKey
    servers: tuple[Server, ...]
    """Its own or its path's, in place of the API's."""


def operation_nodes(context: Context) -> Iterator[OperationNode]:
    """The operations by path and method; their own parameters take the place of their path's."""
    for path, raw in as_object(context.data.get("paths")).items():
        if path.startswith("x-"):
            continue
        item, base = context.resolved(raw, f"#/paths/{escape(path)}")
        shared = parameters(context, item.get("parameters"), f"{base}/parameters", f"{path} item")
        common = servers(context, item.get("servers"), f"{base}/servers")
        for method, steps, node in operations_in(item):
            pointer = "/".join([base, *map(escape, steps)])
            own = parameters(context, node.get("parameters"), f"{pointer}/parameters", f"{method} {path}")
            places = servers(context, node.get("servers"), f"{pointer}/servers") or common
            given = {**shared, **own}
            tell_shared(context, given)
            yield OperationNode(method, path, pointer, node, given, places)


def operations(
    context: Context, nodes: Sequence[OperationNode], headers: Sequence[ConstantHeader], security: Security
) -> tuple[Operation, ...]:
    """The operations; `headers` are sent by the client itself."""
    return tuple(
        _operation(context, one, without_constants(context, one.parameters, headers), security) for one in nodes
    )


def _operation(context: Context, found: OperationNode, given: ParametersByKey, security: Security) -> Operation:
    method, path, pointer, node, _, places = found
    route, fixed_query, given = target(context, path, given, pointer)
    id_ = f"{method} {path}"
    answers, answer_examples = responses(context, node.get("responses"), f"{pointer}/responses", id_)
    answers = noted(answers, node.get("x-sdk-stream"))
    sent = body(context, node.get("requestBody"), f"{pointer}/requestBody", id_)
    sent_examples = body_examples(context, node.get("requestBody"), f"{pointer}/requestBody", sent)
    tags = [node["tags"]] if isinstance(node.get("tags"), str) else node.get("tags")
    wanted = as_object(node.get("x-sdk-name"))
    note = node.get("x-sdk-pagination")
    return Operation(
        id=id_,
        method=method,
        path=path if path.startswith("/") else f"/{path}",
        pointer=pointer,
        operation_id=text(node, "operationId") or None,
        tag=tags[0] if is_array(tags) and tags and isinstance(tags[0], str) else None,
        summary=text(node, "summary"),
        description=text(node, "description"),
        deprecated=node.get("deprecated") is True,
        parameters=in_order(route, given, pointer),
        route=route,
        fixed_query=fixed_query,
        security=security.requirements(node),
        servers=places,
        body=sent,
        responses=answers,
        accept=accept(answers),
        pagination=pagination(context, note, f"{pointer}/x-sdk-pagination", returned(answers)),
        sdk_resource=text(wanted, "resource") or None,
        sdk_method=text(wanted, "method") or None,
        examples=(*sent_examples, *answer_examples),
    )
