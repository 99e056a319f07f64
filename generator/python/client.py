"""The client class: credentials, servers, constant headers."""

from __future__ import annotations

from collections.abc import Sequence

from .. import ir
from ..names.assign import Names
from ..printing.literals import Code, comma_separated, docstring, identifier, string
from . import docstrings
from .nodes import Client, ClientFace, Resource, ResourceLink
from .type_expressions import Imports, ModulePath, runtime

HINTS = (
    ("http.retry", "ResponseEvent"),
    ("http.retry", "RetryEvent"),
    ("http.transport", "AsyncTransport"),
    ("http.transport", "Timeout"),
    ("http.transport", "Transport"),
    ("types", "Drift"),
)
"""What the constructor's annotations name: module of the runtime and class."""


def build_client(api: ir.Api, names: Names, resources: Sequence[Resource], generator: str) -> Client:
    servers = _servers(api)
    imports = Imports(ModulePath(("_client",)))
    imports.add("functools", "cached_property")
    imports.add("collections.abc", "Mapping", types_only=True)
    imports.add("typing", "Literal")
    for name in ("ApiInfo", "AsyncClient", "SyncClient"):
        imports.add(runtime("client.base"), name)
    for module, name in HINTS:
        imports.add(runtime(module), name, types_only=True)
    for name in ("Callable", "Sequence"):
        imports.add("collections.abc", name, types_only=True)
    if api.security:
        imports.add(runtime("client.base"), "Credential")
    if api.quota:
        imports.add(runtime("client.base"), "Quota")
    for resource in resources:
        for cls in (resource.cls, resource.async_cls):
            imports.add(ModulePath(("resources", resource.module)), cls, types_only=True)
    faces = tuple(_face(api, names, resources, imports, asynchronous=one) for one in (False, True))
    return Client(
        name=identifier(names.client),
        async_name=identifier(names.async_client),
        title=string(api.title),
        version=string(api.version),
        servers=tuple((string(server.name), string(server.url)) for server in servers),
        regions=Code(f"Literal[{comma_separated(server.name for server in servers)}]") if len(servers) > 1 else None,
        headers=tuple((string(header.name), string(header.value)) for header in api.headers),
        credentials=tuple(_credential(scheme) for scheme in api.security[:1]),
        # a variable holds one text, and basic authentication takes two
        env=string("" if _is_basic(api) else names.env),
        fake_token=_fake_token(api),
        generator=string(generator),
        quota=Code(f"Quota({api.quota.limit!r}, {api.quota.window!r})") if api.quota else None,
        faces=faces,
        imports=imports.block(),
    )


def _face(
    api: ir.Api, names: Names, resources: Sequence[Resource], imports: Imports, *, asynchronous: bool
) -> ClientFace:
    prefix = "Async" if asynchronous else ""
    return ClientFace(
        name=identifier(names.async_client if asynchronous else names.client),
        base=Code("AsyncClient" if asynchronous else "SyncClient"),
        doc=docstring(_doc(api, names, asynchronous=asynchronous), 4),
        token_type=_token_type(api, imports, asynchronous=asynchronous),
        http_client_type=Code(f"httpx2.{prefix}Client"),
        transport_type=Code(f"{prefix}Transport"),
        resources=tuple(
            ResourceLink(
                resource.attr,
                resource.async_cls if asynchronous else resource.cls,
                resource.module,
                docstring(docstrings.text_block(resource.summary, 8), 8),
            )
            for resource in resources
        ),
    )


def _fake_token(api: ir.Api) -> Code | None:
    """What the testing kit passes as token. No word that an answer might hold: errors do not show the token."""
    if not api.security:
        return None
    return Code('("fake-user", "fake-password")' if _is_basic(api) else '"fake-token"')


def _is_basic(api: ir.Api) -> bool:
    return bool(api.security) and api.security[0].kind == "basic"


def _token_type(api: ir.Api, imports: Imports, *, asynchronous: bool) -> Code | None:
    if not api.security:
        return None
    secret = "tuple[str, str]" if _is_basic(api) else "str"
    if not asynchronous:
        return Code(f"{secret} | Callable[[], {secret}] | None")
    imports.add("collections.abc", "Awaitable", types_only=True)
    return Code(f"{secret} | Callable[[], {secret}] | Callable[[], Awaitable[{secret}]] | None")


def _token_text(api: ir.Api, names: Names) -> str:
    if _is_basic(api):
        return "User name and password, or a function that gives them."
    return f"The access token, or a function that gives one; by default the environment variable {names.env}."


def _doc(api: ir.Api, names: Names, *, asynchronous: bool) -> list[str]:
    kind = "Asynchronous client" if asynchronous else "Client"
    close = "`async with` or `await client.close()`" if asynchronous else "`with` or `client.close()`"
    lines = [f"{kind} of the {docstrings.one_line(api.title)}, version {docstrings.one_line(api.version)}."]
    rest = docstrings.text_block(api.description, 4)
    lines += ["", *rest] if rest else []
    arguments = [
        ("token", _token_text(api, names)),
        ("region", "The server to talk to, by the name of its region."),
        ("base_url", "A server that is not in the list."),
        ("timeout", "Seconds to wait for the next bytes of a response; `Timeout` sets the phases one by one."),
        ("deadline", "Seconds that a call may take in all, its retries included."),
        ("max_retries", "How often a call is repeated at the most, where repeating it is safe."),
        ("rate_limit", "`wait` holds calls back instead of running into the limit."),
        ("default_headers", "Headers to send with every call."),
        ("http_client", "An httpx2 client of your own; it is not closed with this one."),
        ("transport", "What carries the requests: `fast` for pyreqwest, or an object of your own."),
        ("strict", "Raise `DriftError` for a response that deviates from the description, instead of keeping it."),
        ("on_drift", "Called with the deviations of a response."),
        ("on_retry", "Called before a call is repeated."),
        ("on_response", "Called with every response."),
    ]
    absent = {*(() if api.security else ("token",)), *(() if len(_servers(api)) > 1 else ("region",))}
    arguments = [one for one in arguments if one[0] not in absent]
    lines += docstrings.section("Args", [line for name, text in arguments for line in docstrings.entry(name, text, 4)])
    lines += [
        "",
        f"Safe to share between {'tasks' if asynchronous else 'threads'}. Use {close} to give up its connections.",
    ]
    return lines


def _servers(api: ir.Api) -> tuple[ir.Server, ...]:
    """Servers by name; one of a name that is taken already cannot be asked for and is left out."""
    unique: dict[str, ir.Server] = {}
    for server in api.servers:
        unique.setdefault(server.name, server)
    return tuple(unique.values()) or (ir.Server("default", ""),)


def _credential(scheme: ir.SecurityScheme) -> Code:
    if scheme.kind == "apikey":
        return Code(f'Credential("apikey", {string(scheme.place)}, {string(scheme.name)})')
    return Code(f"Credential({string(scheme.kind)})")
