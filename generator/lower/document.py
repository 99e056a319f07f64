"""An OpenAPI document to `ir.Api`, room by room: schemas, operations with what belongs to them, servers, security.

Knows OpenAPI and no Python. Expects a document that `validate` has passed; with `tolerant=True` it takes any document,
and a node that makes no sense degrades to `any` (or is left out where it is not an operation) with a warning.
"""

from __future__ import annotations

from ..diagnostics import Problem
from ..input.document import Document
from ..ir import Api, Tag
from .constant_headers import constant_headers
from .discriminators import list_discriminators
from .nesting import cut_deep
from .nodes import as_object
from .notes import idempotency_header, quota
from .operations import operation_nodes, operations
from .presence import is_trusted, without_contradicted
from .reading import Context, mappings, text, with_sorted_keys
from .schemas import SchemaLowering
from .security import Security
from .servers import ROOT, servers, without_repeated
from .webhooks import webhooks


def lower(document: Document, *, tolerant: bool = False) -> tuple[Api, tuple[Problem, ...]]:
    """The API that `document` describes, and what was odd about it.

    Without `tolerant` the problems are errors and the Api is not to be used if there is one.
    """
    data = with_sorted_keys(document.data)
    context = Context(data, SchemaLowering(document, data, tolerant=tolerant))
    context.schemas.define_components()

    def unlisted(place: str, message: str) -> None:
        context.schemas.report("unlisted-discriminator", message, place, "note")

    list_discriminators(context.schemas.schemas, unlisted)
    nodes = list(operation_nodes(context))
    headers = constant_headers(context, [node.parameters for node in nodes])
    security = Security(context, [node.node for node in nodes])
    found = operations(context, nodes, headers, security)
    list_discriminators(context.schemas.schemas, unlisted)  # those of inline unions
    places = servers(context, data.get("servers"), ROOT)
    if not places and found and all(one.servers for one in found):
        places = found[0].servers
    found = without_repeated(context, found, places)
    info = as_object(data.get("info"))
    api = Api(
        title=text(info, "title"),
        version=text(info, "version"),
        description=text(info, "description"),
        servers=places,
        tags=tuple(
            Tag(str(tag["name"]), text(tag, "description")) for tag in mappings(data.get("tags")) if "name" in tag
        ),
        operations=found,
        schemas=context.schemas.schemas,
        places=context.schemas.places,
        security=security.used(one.security for one in found),
        headers=headers,
        quota=quota(context),
        idempotency_header=idempotency_header(context),
        webhooks=webhooks(context),
    )
    circular = cut_deep(
        context.schemas.schemas, lambda place, text: context.schemas.report("too-deep", text, place, "warning")
    )
    for place in circular:
        message = "it holds itself with no object in between, which no Python type can say: what is inside is not typed"
        context.schemas.report("circular-type", message, place, "note")
    if is_trusted(data):
        api = without_contradicted(api, context.schemas)
    return api, tuple(sorted(set(context.schemas.problems)))
