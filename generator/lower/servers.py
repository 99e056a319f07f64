"""Server Objects."""

from __future__ import annotations

from dataclasses import replace

from ..ir import Operation, Server, ServerVariable
from .nodes import Node, as_object
from .reading import Context, mappings, text

ROOT = "#/servers"
"""Where the API's own servers are; all others are of paths and operations."""


def servers(context: Context, nodes: object, pointer: str) -> tuple[Server, ...]:
    """The servers that a `servers` list names."""
    found: list[Server] = []
    for index, node in enumerate(mappings(nodes)):
        wanted = text(node, "x-sdk-name") or text(node, "name")
        server = Server(
            name=wanted or ("default" if not found else f"server_{len(found) + 1}"),
            url=_with_scheme(_without_slash(text(node, "url"), is_root=pointer == ROOT)),
            description=text(node, "description"),
            variables=_variables(node.get("variables")),
        )
        if "://" not in server.url and "://" not in server.default_url:
            message = "this URL is relative, and nobody knows to what: callers of the client pass `base_url`"
            if pointer != ROOT:
                message = "this URL is relative: it leads on from the client's own base URL"
            context.schemas.report("relative-server", message, f"{pointer}/{index}/url", "note")
        found.append(server)
    return tuple(found)


def without_repeated(
    context: Context, operations: tuple[Operation, ...], places: tuple[Server, ...]
) -> tuple[Operation, ...]:
    """The operations; those whose servers are only the API's once more have none of their own, so that the client's choice holds."""
    urls = [(one.url, one.variables) for one in places] or [("", ())]  # OpenAPI's own, which is `/`
    regions = {one.name for one in places}
    found: list[Operation] = []
    for one in operations:
        if [(own.url.rstrip("/"), own.variables) for own in one.servers] == urls:
            one = replace(one, servers=())
        elif any(own.name not in regions for own in one.servers[1:]):
            message = (
                f"of these servers {one.servers[0].url[:80]} is used, or the one that is called like the client's region: "
                "`with_options(base_url=...)` leads to others"
            )
            context.schemas.report("operation-servers", message, f"{one.pointer}/servers", "note")
        found.append(one)
    return tuple(found)


def _without_slash(url: str, *, is_root: bool) -> str:
    """A URL without the slash at its end. That of an operation which is nothing else leads to the root of the host."""
    return url.rstrip("/") or ("" if is_root else url[:1])


def _with_scheme(url: str) -> str:
    """A URL that names its host and leaves the scheme to whoever reads it, as `//api.example.com` does, is taken by https."""
    return f"https:{url}" if url.startswith("//") else url


def _variables(nodes: object) -> tuple[ServerVariable, ...]:
    return tuple(_variable(name, as_object(node)) for name, node in as_object(nodes).items())


def _variable(name: str, node: Node) -> ServerVariable:
    values = tuple(str(value) for value in node.get("enum") or ())
    default = text(node, "default") if "default" in node else next(iter(values), "")
    return ServerVariable(name, default, values, text(node, "description"))
