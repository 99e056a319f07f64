"""Server Objects."""

from __future__ import annotations

from ..ir import Server
from .nodes import as_object
from .reading import mappings, text


def servers(nodes: object) -> tuple[Server, ...]:
    """The servers that a `servers` list names, their variables filled with their defaults."""
    found: list[Server] = []
    for node in mappings(nodes):
        url = text(node, "url")
        for name, variable in as_object(node.get("variables")).items():
            url = url.replace("{" + name + "}", text(as_object(variable), "default"))
        name = text(node, "x-sdk-name") or ("default" if not found else f"server_{len(found) + 1}")
        found.append(Server(name, url.rstrip("/"), text(node, "description")))
    return tuple(found)
