"""The reading of a description's nodes: odd input degrades, references are followed, what is lost is reported."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

from ..input.json_pointer import is_array, is_object
from ..ir import ObjectSchema, TypeRef, UnionSchema, resolve_alias
from .nodes import Node, Unresolvable, as_object
from .schemas import SchemaLowering

LOST: Node = {"content": {"application/json": {}}}
"""In place of a body or response that a reference does not lead to: any JSON."""


@dataclass(frozen=True, slots=True)
class Context:
    """What every part of the lowering reads: the document, its keys sorted, and its schemas, which also keep the problems."""

    data: Node
    schemas: SchemaLowering

    def resolved(self, node: object, pointer: str) -> tuple[Node, str]:
        """What `node` leads to and where that is; `LOST` if it leads nowhere, which is reported."""
        try:
            part = self.schemas.resolve(as_object(node), pointer, is_schema=False)
        except Unresolvable as error:
            message = f"the reference {str(error)!r} leads nowhere; define it"
            self.schemas.report_lost("dangling-reference", message, pointer)
            return LOST, pointer
        return part.node, part.pointer

    def resolve(self, type_: TypeRef) -> TypeRef | ObjectSchema | UnionSchema:
        """What a type comes down to, null left aside."""
        return resolve_alias(self.schemas.schemas, type_)

    def node_at(self, pointer: str) -> Node:
        """The schema at a place of the document, references followed; empty where there is none."""
        return self.resolved_or_none({"$ref": pointer}) or {}

    def resolved_or_none(self, node: object) -> Node | None:
        """What `node` leads to, where its loss costs nothing but an annotation."""
        try:
            return self.schemas.resolve(as_object(node), "#").node
        except Unresolvable:
            return None


def with_sorted_keys(node: Any) -> Any:
    """The same data, every mapping in the order of its keys: the order in the file must not reach the output."""
    if is_object(node):
        return {key: with_sorted_keys(node[key]) for key in sorted(node)}
    if is_array(node):
        return [with_sorted_keys(item) for item in node]
    return node


def mappings(value: object) -> list[Mapping[str, Any]]:
    """The members of a list, each as `as_object` reads it; none of what is no list."""
    return [as_object(one) for one in cast("list[object]", value)] if is_array(value) else []


def text(node: Mapping[str, Any], key: str) -> str:
    """A member as text; empty if it is absent."""
    value = node.get(key)
    return value if isinstance(value, str) else "" if value is None else str(value)
