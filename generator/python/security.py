"""What an operation's call says of credentials and servers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from .. import ir
from ..names.assign import Names
from ..printing.literals import Code, string, tuple_of
from .scope import Scope


def usual_security(api: ir.Api) -> tuple[ir.Requirement, ...]:
    """What most operations need; the calls of the others say what they need."""
    counted = Counter(operation.security for operation in api.operations)
    return max(counted, key=lambda groups: (counted[groups], groups), default=())


def security_code(names: Names, groups: tuple[ir.Requirement, ...]) -> Code:
    """The groups as a tuple of tuples of arguments of the constructor."""
    return tuple_of(tuple_of(string(names.credentials[key].argument) for key in group) for group in groups)


def server_code(server: ir.Server) -> Code:
    """A server as the runtime takes it: its URL, and the defaults of its variables."""
    if not server.variables:
        return string(server.url)
    defaults = ", ".join(f"{string(one.name)}: {string(one.default)}" for one in server.variables)
    return Code(f"Server({string(server.url)}, {{{defaults}}})")


def place_call(scope: Scope) -> Iterator[Code]:
    """The arguments of the runtime's call that say where it goes, and with which credentials."""
    operation = scope.operation
    if operation.security != scope.usual_security:
        yield Code(f"security={security_code(scope.names, operation.security)}")
    if operation.servers and operation.servers != scope.api.servers:
        by_region = _by_region(scope.api, operation.servers)
        if any(server.variables for server in by_region.values()):
            scope.helper("client.base", "Server")
        if len(by_region) == 1:
            yield Code(f"server={server_code(operation.servers[0])}")
        else:
            pairs = ", ".join(f"{string(name)}: {server_code(server)}" for name, server in by_region.items())
            yield Code(f"server={{{pairs}}}")


def _by_region(api: ir.Api, servers: tuple[ir.Server, ...]) -> dict[str, ir.Server]:
    """An operation's servers: the first, and those that are called like one of the API's, which the client chooses from."""
    regions = {server.name for server in api.servers}
    found = {servers[0].name: servers[0]}
    for server in servers[1:]:
        if server.name in regions:
            found.setdefault(server.name, server)
    return found
