"""What each object of OpenAPI 3.0, 3.1 and 3.2 holds, and what becomes of it in a client: the ledger.

Every field that the specification knows stands here once. A test holds the table against the official meta-schemas, so
that a field without a word about it cannot be.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple, TypeAlias

from . import schema_keywords
from .fields import UNSUPPORTED, Field, Shape, annotation, unsupported, used

__all__ = ["METHODS", "OBJECTS", "REFERABLE", "SDK_NOTES", "Edition", "Kind", "fields_of", "held_by"]

Kind: TypeAlias = str
"""What OpenAPI calls an object, in lower case: `path item`, `media type`."""

Edition: TypeAlias = Literal["3.0", "3.1", "3.2"]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
"""The methods that a path item has a field for; `query` is of OpenAPI 3.2."""

_TEXT = {"summary": annotation(), "description": annotation()}
_SERVERS = {"servers": used("array", "server")}
_SCHEMA_OR_CONTENT = {
    "schema": used("one", "schema"),
    "content": used("names", "media type"),
    "style": used(),
    "explode": used(),
    "required": used(),
    "deprecated": annotation(),
    "description": annotation(),
    "example": annotation(),
    "examples": annotation("names", "example"),
    "allowReserved": used(until="3.0"),
}

OBJECTS: Mapping[Kind, Mapping[str, Field]] = {
    "description": {
        "openapi": used(),
        "$self": annotation(since="3.2"),
        "info": annotation(),
        "jsonSchemaDialect": unsupported(
            "dialect",
            "schemas are read as JSON Schema 2020-12, whatever dialect they name",
            since="3.1",
            harmless=schema_keywords.DIALECTS,
        ),
        "servers": used("array", "server"),
        "paths": used("fields", "path item", needed=True),
        "webhooks": used("fields", "path item", since="3.1"),
        "components": used("one", "components"),
        "security": used("array", "security requirement"),
        "tags": annotation("array", "tag"),
        "externalDocs": annotation(),
    },
    "components": {
        "schemas": used("names", "schema"),
        "responses": used("names", "response"),
        "parameters": used("names", "parameter"),
        "examples": annotation("names", "example"),
        "requestBodies": used("names", "request body"),
        "headers": used("names", "header"),
        "securitySchemes": used("names", "security scheme"),
        "links": annotation("names", "link"),
        "callbacks": annotation("names", "callback"),
        "pathItems": used("names", "path item", since="3.1"),
        "mediaTypes": used("names", "media type", since="3.2"),
    },
    "server": {
        "url": used(needed=True),
        "description": annotation(),
        "name": used(since="3.2"),
        "variables": used("names", "server variable"),
    },
    "server variable": {"enum": used(), "default": used(needed=True), "description": annotation()},
    "path item": {
        "$ref": used(),
        **_TEXT,
        **_SERVERS,
        "parameters": used("array", "parameter"),
        **{key: used("one", "operation", since="3.2" if key == "query" else "3.0") for key in METHODS},
        "additionalOperations": used("names", "operation", since="3.2"),
    },
    "operation": {
        **_TEXT,
        **_SERVERS,
        "tags": used(),
        "externalDocs": annotation(),
        "operationId": used(),
        "parameters": used("array", "parameter"),
        "requestBody": used("one", "request body"),
        "responses": used("fields", "response"),
        "callbacks": unsupported("callbacks", "callbacks generate nothing", "names", "callback"),
        "deprecated": annotation(),
        "security": used("array", "security requirement"),
    },
    "parameter": {
        **_SCHEMA_OR_CONTENT,
        "name": used(needed=True),
        "in": used(needed=True),
        "allowEmptyValue": used(),
        "allowReserved": used(),
    },
    "header": {**_SCHEMA_OR_CONTENT, "style": annotation(), "allowEmptyValue": annotation(until="3.0")},
    "request body": {
        "description": annotation(),
        "content": used("names", "media type", needed=True),
        "required": used(),
    },
    "response": {
        "summary": annotation(since="3.2"),
        "description": annotation(),
        "headers": used("names", "header"),
        "content": used("names", "media type"),
        "links": unsupported("links", "links generate nothing", "names", "link"),
    },
    "media type": {
        "description": annotation(since="3.2"),
        "schema": used("one", "schema"),
        "itemSchema": used("one", "schema", since="3.2"),
        "example": annotation(),
        "examples": annotation("names", "example"),
        "encoding": used("names", "encoding"),
        "prefixEncoding": unsupported("item-encoding", "parts by position are not encoded apart", since="3.2"),
        "itemEncoding": unsupported("item-encoding", "parts by position are not encoded apart", since="3.2"),
    },
    "encoding": {
        "contentType": used(),
        "headers": used("names", "header"),
        "style": used(),
        "explode": used(),
        "allowReserved": used(),
        "encoding": unsupported("nested-encoding", "parts inside of parts are not encoded apart", since="3.2"),
        "prefixEncoding": unsupported("nested-encoding", "parts inside of parts are not encoded apart", since="3.2"),
        "itemEncoding": unsupported("nested-encoding", "parts inside of parts are not encoded apart", since="3.2"),
    },
    "example": {
        **_TEXT,
        "value": annotation(),
        "externalValue": annotation(),
        "dataValue": annotation(since="3.2"),
        "serializedValue": annotation(since="3.2"),
    },
    "link": {
        "operationRef": annotation(),
        "operationId": annotation(),
        "parameters": annotation(),
        "requestBody": annotation(),
        "description": annotation(),
        "server": annotation(),
    },
    "tag": {
        "name": annotation(),
        "summary": annotation(since="3.2"),
        "description": annotation(),
        "externalDocs": annotation(),
        "parent": annotation(since="3.2"),
        "kind": annotation(since="3.2"),
    },
    "schema": schema_keywords.KEYWORDS,
    "discriminator": {
        "propertyName": used(needed=True),
        "mapping": used(),
        "defaultMapping": used(since="3.2"),
    },
    "security scheme": {
        "type": used(needed=True),
        "description": annotation(),
        "name": used(needed=True),
        "in": used(needed=True),
        "scheme": used(needed=True),
        "bearerFormat": annotation(),
        "flows": used("one", "oauth flows", needed=True),
        "openIdConnectUrl": annotation(),
        "oauth2MetadataUrl": annotation(since="3.2"),
        "deprecated": annotation(since="3.2"),
    },
    "oauth flows": {
        "clientCredentials": used("one", "oauth flow"),
        **dict.fromkeys(
            ("implicit", "password", "authorizationCode"),
            unsupported("oauth-flow", "the client does not run this flow; give it an access token"),
        ),
        "deviceAuthorization": unsupported(
            "oauth-flow", "the client does not run this flow; give it an access token", since="3.2"
        ),
    },
    "oauth flow": {
        "tokenUrl": used(needed=True),
        "refreshUrl": used(),
        "scopes": used(),
        "authorizationUrl": annotation(),
        "deviceAuthorizationUrl": annotation(since="3.2"),
    },
}
"""Objects whose keys are free (a callback, a security requirement, `responses`) are not listed; what is only an
annotation itself (Info, Contact, License, External Documentation, XML) is neither."""

REFERABLE = frozenset(field.kind for field in OBJECTS["components"].values())
"""What a `$ref` may stand for."""

SDK_NOTES = frozenset(
    (
        *("x-sdk-name", "x-sdk-pagination", "x-sdk-required", "x-sdk-trust-required"),
        *("x-sdk-idempotency-header", "x-sdk-rate-limit", "x-sdk-stream"),
        *("x-sdk-webhook-event", "x-sdk-webhook-signature"),
    )
)
"""The extensions that the generator reads; all others are none of its business, as the specification has it."""


def fields_of(kind: Kind, edition: Edition) -> Mapping[str, Field]:
    """The fields that an object has in an edition of OpenAPI."""
    return {key: field for key, field in OBJECTS.get(kind, {}).items() if field.since <= edition <= field.until}


class Held(NamedTuple):
    """What lies under a key: objects of a kind, one or several."""

    key: str
    shape: Shape
    kind: Kind


def held_by(kind: Kind) -> tuple[Held, ...]:
    """The fields of an object that hold further objects."""
    return _HELD.get(kind, ())


_HELD: Mapping[Kind, tuple[Held, ...]] = {
    kind: tuple(Held(key, field.shape, field.kind) for key, field in fields.items() if field.shape is not None)
    for kind, fields in OBJECTS.items()
}

assert all(field.code for fields in OBJECTS.values() for field in fields.values() if field.use == UNSUPPORTED)
