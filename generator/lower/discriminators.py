"""Properties that tell the members of a union apart, and that the members do not list."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from ..ir import Enum, ObjectSchema, Property, Scalar, Schema, SchemaId, UnionSchema, resolve_alias


def list_discriminators(schemas: dict[SchemaId, Schema], report: Callable[[str, str], None]) -> None:
    """Give each member its union's discriminator as a property, and `report` the place and what was missing.

    A value that is sent or read must have it, whether or not the member's own schema says so.
    """
    values: dict[tuple[SchemaId, str], list[str]] = {}
    for union in schemas.values():
        if not isinstance(union, UnionSchema) or union.discriminator is None:
            continue
        name = union.discriminator
        lacking = 0
        for index, member in enumerate(union.members):
            target = resolve_alias(schemas, member)
            if isinstance(target, ObjectSchema) and all(one.name != name for one in target.properties):
                lacking += 1
                values.setdefault((target.id, name), []).extend(value for value, of in union.mapping if of == index)
        if lacking:
            message = f"{lacking} of {len(union.members)} members do not list {name!r}, which tells them apart: it is added to them"
            report(union.id.removesuffix("/discriminator") + "/discriminator", message)
    for (id_, name), tags in values.items():
        schema = schemas[id_]
        if isinstance(schema, ObjectSchema):
            type_ = Enum(tuple(dict.fromkeys(tags))) if tags else Scalar("string")
            added = Property(name, type_, f"{id_}/discriminator")
            schemas[id_] = replace(schema, properties=(*schema.properties, added))
