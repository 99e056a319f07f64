"""The keywords of Schema Objects: OpenAPI 3.0's own, and those of JSON Schema 2020-12, which 3.1 and 3.2 build on."""

from __future__ import annotations

from collections.abc import Mapping

from .fields import Field, annotation, constraint, unsupported, used

DIALECTS = (
    "https://json-schema.org/draft/2020-12/schema",
    "https://spec.openapis.org/oas/3.1/dialect/base",
    "https://spec.openapis.org/oas/3.1/dialect/2024-10-25",
    "https://spec.openapis.org/oas/3.1/dialect/2024-11-10",
    "https://spec.openapis.org/oas/3.2/dialect/2025-09-17",
)
"""What schemas are read as."""

KEYWORDS: Mapping[str, Field] = {
    # what a value looks like
    "type": used(),
    "format": used(),
    "enum": used(),
    "const": used(since="3.1"),
    "nullable": used(),
    "properties": used("names", "schema"),
    "required": used(),
    "additionalProperties": used("one", "schema"),
    "patternProperties": used("names", "schema", since="3.1"),
    "items": used("one", "schema"),
    "prefixItems": used("array", "schema", since="3.1"),
    "allOf": used("array", "schema"),
    "anyOf": used("array", "schema"),
    "oneOf": used("array", "schema"),
    "discriminator": used("one", "discriminator"),
    "default": used(),
    "readOnly": used(),
    "writeOnly": used(),
    "contentMediaType": used(since="3.1"),
    "contentEncoding": used(since="3.1"),
    "contentSchema": used("one", "schema", since="3.1"),
    # references
    "$ref": used(),
    "$defs": used("names", "schema", since="3.1"),
    "definitions": used("names", "schema", since="3.1"),
    "$anchor": used(since="3.1"),
    "$id": used(since="3.1"),
    "$dynamicRef": used(since="3.1"),
    "$dynamicAnchor": used(since="3.1"),
    "$recursiveRef": used(since="3.1"),
    "$recursiveAnchor": annotation(since="3.1"),
    "$schema": unsupported(
        "dialect",
        "schemas are read as JSON Schema 2020-12, whatever dialect they name",
        harmless=DIALECTS,
        since="3.1",
    ),
    "$vocabulary": annotation(since="3.1"),
    # limits
    **dict.fromkeys(
        (
            "multipleOf",
            "maximum",
            "exclusiveMaximum",
            "minimum",
            "exclusiveMinimum",
            "maxLength",
            "minLength",
            "pattern",
            "maxItems",
            "minItems",
            "uniqueItems",
            "maxProperties",
            "minProperties",
        ),
        constraint(),
    ),
    **dict.fromkeys(("maxContains", "minContains", "dependentRequired"), constraint(since="3.1")),
    "not": constraint("one", "schema"),
    "contains": constraint("one", "schema", since="3.1"),
    "propertyNames": constraint("one", "schema", since="3.1"),
    "unevaluatedItems": used("one", "schema", since="3.1"),
    "unevaluatedProperties": used("one", "schema", since="3.1"),
    # conditions
    **dict.fromkeys(("if", "then", "else"), used("one", "schema", since="3.1")),
    "dependentSchemas": used("names", "schema", since="3.1"),
    "dependencies": unsupported("older-draft", "say `dependentSchemas` or `dependentRequired`", since="3.1"),
    # words
    **dict.fromkeys(("title", "description", "deprecated", "example", "externalDocs"), annotation()),
    "examples": annotation(since="3.1"),
    "$comment": annotation(since="3.1"),
    "xml": unsupported("xml", "bodies of XML are bytes, whatever shape is described"),
}
