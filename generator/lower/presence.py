"""Which properties a response always carries: what its schema requires, unless a recorded response says otherwise.

`x-sdk-trust-required: false` at the root of an overlay says that `required` of this description is not to be believed.
Then only `x-sdk-required: [id, name]`, a note on a schema, has a say.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from typing import Any

from ..input.json_pointer import escape, is_array, is_object
from ..openapi.grammar import METHODS
from .all_of import layers_of, single_member
from .nodes import Node, Nodes, Part, as_object, required_of

TRUST = "x-sdk-trust-required"
REQUIRED = "x-sdk-required"


class Presence:
    """What is known about the presence of properties in the responses of one document."""

    def __init__(self, nodes: Nodes, data: Node) -> None:
        self._trusted = data.get(TRUST) is not False
        self._lacking: set[tuple[str, str]] = set()
        if self._trusted:
            evidence = _Evidence(nodes, self._lacking)
            for schema, value in _recorded(nodes, data):
                evidence.add(schema, value)

    def always(self, layers: Sequence[Part]) -> set[str]:
        """The properties that an object made of these schemas always carries, as far as they say so."""
        noted = {name for layer in layers for name in noted_by(layer)}
        return noted | {name for layer in layers for name in required_of(layer.node)} if self._trusted else noted

    def is_contradicted(self, name: str, pointers: Sequence[str]) -> bool:
        """Whether a recorded response has the property not, or null, in an object that one of these pointers leads to."""
        return any((pointer, name) in self._lacking for pointer in pointers)


def noted_by(part: Part) -> list[str]:
    """What the note on a schema requires."""
    return required_of({"required": part.node.get(REQUIRED)})


def _recorded(nodes: Nodes, data: Node) -> Iterator[tuple[Part, Any]]:
    """Every recorded response that is JSON, with its schema."""
    for path, item in as_object(data.get("paths")).items():
        holder = nodes.resolved(Part(as_object(item), f"#/paths/{escape(path)}"))
        for method in METHODS:
            answers = as_object(as_object(holder.node.get(method)).get("responses"))
            for status, answer in answers.items():
                at = f"{holder.pointer}/{method}/responses/{escape(status)}"
                yield from _of_response(nodes, nodes.resolved(Part(as_object(answer), at)))


def _of_response(nodes: Nodes, response: Part) -> Iterator[tuple[Part, Any]]:
    for media_type, content in as_object(response.node.get("content")).items():
        media = as_object(content)
        schema = Part(as_object(media.get("schema")), f"{response.pointer}/content/{escape(media_type)}/schema")
        if "example" in media:
            yield schema, media["example"]
        for example in as_object(media.get("examples")).values():
            held = nodes.resolved(Part(as_object(example), response.pointer)).node
            if "value" in held:
                yield schema, held["value"]


class _Evidence:
    """Collects what recorded values lack, as pairs of an object schema's pointer and a property's name."""

    def __init__(self, nodes: Nodes, lacking: set[tuple[str, str]]) -> None:
        self._nodes = nodes
        self._lacking = lacking

    def add(self, schema: Part, value: Any, seen: Set[str] = frozenset()) -> None:
        """Note what `value` lacks of `schema`; `seen` are the schemas that this very value was held against already."""
        part = self._nodes.resolved(schema)
        if part.pointer in seen:
            return
        if is_array(value):
            items = Part(as_object(part.node.get("items")), f"{part.pointer}/items")
            for item in value:
                self.add(items, item)
        elif is_object(value):
            self._add_object(part, value, seen | {part.pointer})

    def _add_object(self, part: Part, value: dict[str, Any], seen: Set[str]) -> None:
        single = single_member(self._nodes, part)
        if single is not None:
            if "$ref" in single.node:
                self.add(single, value, seen)
                return
            part = Part(single.node, part.pointer)
        layers, unions = layers_of(self._nodes, part)
        for layer in layers:
            for name, node in as_object(layer.node.get("properties")).items():
                if value.get(name) is None:
                    self._lacking.add((part.pointer, name))
                else:
                    self.add(Part(as_object(node), f"{layer.pointer}/properties/{escape(name)}"), value[name])
            for name in value.keys() - as_object(layer.node.get("properties")).keys():
                values = layer.node.get("additionalProperties")
                self.add(Part(as_object(values), f"{layer.pointer}/additionalProperties"), value[name])
        for union in unions:
            for member in self._meant(union, value):
                self.add(member, value, seen)

    def _meant(self, union: Sequence[Part], value: dict[str, Any]) -> list[Part]:
        """The members that have all that they require; all of them if there is none."""
        return [member for member in union if self._fits(member, value)] or list(union)

    def _fits(self, member: Part, value: dict[str, Any]) -> bool:
        for layer in layers_of(self._nodes, self._nodes.resolved(member))[0]:
            if any(value.get(name) is None for name in required_of(layer.node)):
                return False
            for name, node in as_object(layer.node.get("properties")).items():
                allowed = as_object(node).get("enum")
                if is_array(allowed) and value.get(name) is not None and value[name] not in allowed:
                    return False
        return True
