"""Schemas that hold under a condition: `if`, `then`, `else` and `dependentSchemas`.

Which of them hold is only known of a value: each property that they alone name may be there, and is then of one of the
types that they give it. What they narrow or require of others is the server's to check.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..input.json_pointer import escape
from .all_of import identity_of, properties_of
from .nodes import CONDITIONS, Node, Nodes, Part, as_object
from .unions import optional_layers


def conditional_layers(nodes: Nodes, layers: Sequence[Part]) -> list[Part]:
    """The properties that only conditions among `layers` name, none of them required."""
    members = _members(nodes, layers)
    if not members:
        return []
    known = properties_of(nodes, layers).keys()
    found: dict[str, dict[str, Node]] = {}
    for name, uses in properties_of(nodes, optional_layers(nodes, members)).items():
        if name in known:
            continue
        each = {identity_of(nodes.layers_of(schema)): schema for _, schema in uses}
        holder, schema = uses[0]
        if len(each) == 1:
            found.setdefault(holder.pointer, {})[name] = schema.node
        else:
            several = {"anyOf": [one.node for one in each.values()]}
            found.setdefault(f"{holder.pointer}/anyOf", {})[name] = several
    return [Part({"properties": properties}, pointer) for pointer, properties in found.items()]


def _members(nodes: Nodes, layers: Sequence[Part]) -> list[Part]:
    """All schemas under conditions, those in others included."""
    found: dict[str, Part] = {}
    waiting = list(reversed(layers))
    while waiting:
        for member in _conditional(waiting.pop()):
            if member.pointer not in found:
                found[member.pointer] = member
                waiting += reversed(nodes.layers_of(member))
    return list(found.values())


def _conditional(part: Part) -> Iterator[Part]:
    for key in CONDITIONS:
        if node := as_object(part.node.get(key)):
            yield Part(node, f"{part.pointer}/{key}")
    for name, inner in as_object(part.node.get("dependentSchemas")).items():
        if node := as_object(inner):
            yield Part(node, f"{part.pointer}/dependentSchemas/{escape(name)}")
