"""The client class: credentials, servers, constant headers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from .. import ir
from ..names.assign import Names
from ..names.client import all_servers
from ..printing.literals import Code, comma_separated, docstring, identifier, string
from . import docstrings
from .explained import ExplainedApi, ExplainedCredential, ExplainedServer
from .nodes import Client, ClientFace, CredentialArgument, Resource, ResourceLink, Variable
from .programs import construction
from .security import security_code, server_code, usual_security
from .type_expressions import Imports, ModulePath, runtime

HINTS = (
    ("http.retry", "RequestEvent"),
    ("http.retry", "ResponseEvent"),
    ("http.retry", "RetryEvent"),
    ("http.transport", "AsyncHTTPClient"),
    ("http.transport", "AsyncTransport"),
    ("http.transport", "HTTPClient"),
    ("http.transport", "Timeout"),
    ("http.transport", "Transport"),
    ("http.transport_setting", "Cert"),
    ("http.transport_setting", "Verify"),
    ("types", "Drift"),
)
"""What the constructor's annotations name: module of the runtime and class."""

FETCHING = ("ClientCredentials", "RefreshToken")
"""What OAuth 2.0 tokens are fetched with: classes of the runtime."""


def build_client(api: ir.Api, names: Names, resources: Sequence[Resource], generator: str) -> Client:
    servers = _servers(api)
    imports = Imports(ModulePath(("_client",)))
    imports.add("functools", "cached_property")
    imports.add("collections.abc", "Mapping", types_only=True)
    imports.add("typing", "Any", types_only=True)
    imports.add("typing", "Literal")
    for name in ("ApiInfo", "AsyncClient", "SyncClient"):
        imports.add(runtime("client.base"), name)
    for module, name in HINTS:
        imports.add(runtime(module), name, types_only=True)
    for name in ("Callable", "Sequence"):
        imports.add("collections.abc", name, types_only=True)
    if api.security:
        imports.add(runtime("client.base"), "Credential")
    if any(server.variables for server in servers):
        imports.add(runtime("client.base"), "Server")
    if api.quota:
        imports.add(runtime("client.base"), "Quota")
    for resource in resources:
        for cls in (resource.cls, resource.async_cls):
            imports.add(ModulePath(("resources", resource.module)), cls, types_only=True)
    faces = tuple(_face(api, names, resources, imports, asynchronous=one) for one in (False, True))
    return Client(
        name=identifier(names.client),
        name_literal=string(names.client),
        async_name=identifier(names.async_client),
        title=string(api.title),
        version=string(api.version),
        servers=tuple((string(server.name), server_code(server)) for server in servers),
        regions=Code(f"Literal[{comma_separated(server.name for server in servers)}]") if len(servers) > 1 else None,
        headers=tuple((string(header.name), string(header.value)) for header in api.headers),
        credentials=tuple(
            (string(names.credentials[scheme.key].argument), _credential(names, scheme)) for scheme in api.security
        ),
        security=security_code(names, usual_security(api)),
        needs_credentials=Code(str(_needs_credentials(api))),
        token=len(api.security) == 1,
        variables=tuple(_variables(api, names)),
        fakes=(
            *(_fake(names, scheme) for scheme in api.security),
            *(url for server in servers[:1] for url in _fake_url(server)),
        ),
        generator=string(generator),
        quota=Code(f"Quota({api.quota.limit!r}, {api.quota.window!r})") if api.quota else None,
        prefix=string(names.env_prefix),
        idempotency_header=string(api.idempotency_header) if api.idempotency_header else None,
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
        credentials=tuple(
            CredentialArgument(
                identifier(names.credentials[scheme.key].argument),
                _source_type(scheme, imports, asynchronous=asynchronous),
            )
            for scheme in api.security
        ),
        http_client_type=Code(f"{prefix}HTTPClient"),
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


# --- credentials -----------------------------------------------------------------------------------------------------


def _needs_credentials(api: ir.Api) -> bool:
    """Whether no operation can be called without any."""
    return bool(api.security) and all(one.security and all(one.security) for one in api.operations)


def _credential(names: Names, scheme: ir.SecurityScheme) -> Code:
    arguments = [string(scheme.kind)]
    if scheme.kind == "apikey":
        arguments += [string(scheme.place), string(scheme.name)]
    arguments.append(Code(f"env={string(names.credentials[scheme.key].env)}"))
    for name, url in (("token_url", scheme.token_url), ("refresh_url", scheme.refresh_url)):
        if url is not None:
            arguments.append(Code(f"{name}={string(url)}"))
    if scheme.token_url is not None:
        arguments.append(Code(f"client_env={string(names.env_prefix)}"))
    return Code(f"Credential({', '.join(arguments)})")


def _fake(names: Names, scheme: ir.SecurityScheme) -> Code:
    """What the testing kit passes. No word that an answer might hold: errors do not show credentials."""
    value = '("fake-user", "fake-password")' if scheme.kind == "basic" else '"fake-token"'
    return Code(f'"{names.credentials[scheme.key].argument}": {value}')


def _fake_url(server: ir.Server) -> Iterator[Code]:
    """A base URL for tests, where callers would have to give one."""
    url = server.default_url
    if not re.match(r"https?://[^/:]", url, re.IGNORECASE):
        path = url if url.startswith("/") else ""
        yield Code(f'"base_url": {string(f"https://fake.invalid{path}")}')


def _source_type(scheme: ir.SecurityScheme, imports: Imports, *, asynchronous: bool) -> Code:
    secret = "str | tuple[str, str]" if scheme.kind == "basic" else "str"
    kinds = [secret, f"Callable[[], {secret}]"]
    if asynchronous:
        imports.add("collections.abc", "Awaitable", types_only=True)
        kinds.append(f"Callable[[], Awaitable[{secret}]]")
    for name in fetching(scheme):
        imports.add(runtime("request.oauth"), name, types_only=True)
        kinds.append(name)
    return Code(" | ".join([*kinds, "None"]))


def fetching(scheme: ir.SecurityScheme) -> tuple[str, ...]:
    """The classes that tokens of a scheme can be fetched with."""
    if scheme.token_url is not None:
        return FETCHING
    return FETCHING[1:] if scheme.refresh_url is not None else ()


def _credential_text(names: Names, scheme: ir.SecurityScheme) -> str:
    env = names.credentials[scheme.key].env
    what = {
        "basic": "User name and password, as a tuple or as `user:password`",
        "bearer": "The access token",
        "apikey": "The API key",
    }[scheme.kind]
    ways = [f"{what}, or a function that gives {'them' if scheme.kind == 'basic' else 'one'}"]
    if scheme.token_url is not None:
        ways.append("`ClientCredentials` or a `RefreshToken`, for tokens that are fetched and renewed")
    elif scheme.refresh_url is not None:
        ways.append("a `RefreshToken`, for tokens that are fetched and renewed")
    told = docstrings.one_line(scheme.description).rstrip(".")
    return f"{'; or '.join(ways)}; by default the environment variable {env}.{f' {told}.' if told else ''}"


# --- servers ---------------------------------------------------------------------------------------------------------


def _servers(api: ir.Api) -> tuple[ir.Server, ...]:
    """Servers by name; one of a name that is taken already cannot be asked for and is left out."""
    unique: dict[str, ir.Server] = {}
    for server in api.servers:
        unique.setdefault(server.name, server)
    return tuple(unique.values()) or (ir.Server("default", ""),)


def _declared(api: ir.Api) -> dict[str, list[ir.ServerVariable]]:
    """Variables by name, wherever a server has one of it."""
    found: dict[str, list[ir.ServerVariable]] = {}
    for server in all_servers(api):
        for variable in server.variables:
            found.setdefault(variable.name, []).append(variable)
    return found


def _variables(api: ir.Api, names: Names) -> Iterator[Variable]:
    for name, declared in sorted(_declared(api).items(), key=lambda item: names.variables[item[0]]):
        defaults = {variable.default for variable in declared}
        values = dict.fromkeys(value for variable in declared for value in variable.values)
        closed = bool(values) and all(variable.values for variable in declared)
        type_ = f"Literal[{comma_separated(values)}]" if closed else "str"
        same = len(defaults) == 1 and (not closed or defaults <= values.keys())
        yield Variable(
            argument=identifier(names.variables[name]),
            wire_name=string(name),
            type=Code(type_ if same else f"{type_} | None"),
            # where servers differ in it, each keeps its own
            default=string(declared[0].default) if same else Code("None"),
        )


def _variable_text(name: str, declared: Sequence[ir.ServerVariable]) -> str:
    told = next((docstrings.one_line(one.description) for one in declared if one.description), "")
    return told or f"Fills {name} in the server's URL."


# --- in words --------------------------------------------------------------------------------------------------------


def explain(api: ir.Api, names: Names) -> ExplainedApi:
    """What a page about the whole API says."""
    return ExplainedApi(
        text=api.description,
        servers=tuple(ExplainedServer(one.name, one.url, one.description) for one in _servers(api) if one.url),
        credentials=tuple(
            ExplainedCredential(
                identifier(names.credentials[scheme.key].argument),
                Code(names.credentials[scheme.key].env),
                _credential_text(names, scheme),
            )
            for scheme in api.security
        ),
        construct=construction(api, names.client),
        async_construct=construction(api, names.async_client),
        signature=_signature_text(api.webhooks),
    )


def _signature_text(note: ir.Webhooks | None) -> str:
    match note.kind if note is not None else None:
        case "standard":
            return "Notifications are signed as standardwebhooks.com has it."
        case "hmac" if note is not None:
            digest = f"{note.algorithm}, {note.encoding}"
            return f"Notifications are signed: `{note.header}` holds the HMAC ({digest}) of the body."
        case _:
            return ""


# --- docstring -------------------------------------------------------------------------------------------------------


def _doc(api: ir.Api, names: Names, *, asynchronous: bool) -> list[str]:
    kind = "Asynchronous client" if asynchronous else "Client"
    close = "`async with` or `await client.close()`" if asynchronous else "`with` or `client.close()`"
    lines = [f"{kind} of the {docstrings.one_line(api.title)}, version {docstrings.one_line(api.version)}."]
    rest = docstrings.text_block(api.description, 4)
    lines += ["", *rest] if rest else []
    arguments = [(names.credentials[scheme.key].argument, _credential_text(names, scheme)) for scheme in api.security]
    if len(_servers(api)) > 1:
        arguments.append(("region", "The server to talk to, by the name of its region."))
    arguments += sorted((names.variables[name], _variable_text(name, found)) for name, found in _declared(api).items())
    arguments += [
        ("base_url", f"{_base_url_text(api)} The environment variable {names.env_prefix}_BASE_URL takes its place."),
        ("timeout", "Seconds to wait for the next bytes of a response; `Timeout` sets the phases one by one."),
        ("deadline", "Seconds that a call may take in all, its retries included."),
        ("max_retries", "How often a call is repeated at the most, where repeating it is safe."),
        ("rate_limit", "`wait` holds calls back instead of running into the limit."),
        ("default_headers", "Headers to send with every call."),
        ("default_query", "Query parameters to send with every call that does not set them itself."),
        ("http_client", "A client of httpx2 or httpx, your own; it is not closed with this one."),
        ("proxy", "The URL of a proxy for all requests, in place of the environment's."),
        ("verify", "False, or a file of authorities or an `ssl.SSLContext` to check the server's certificate with."),
        ("cert", "The client's own certificate: a file, or the files of certificate and key, and its password."),
        ("transport", "What carries the requests: `fast` for pyreqwest, or an object of your own."),
        ("strict", "Raise `DriftError` for a response that deviates from the description, instead of keeping it."),
        ("on_drift", "Called with the deviations of a response."),
        ("on_retry", "Called before a call is repeated."),
        ("on_request", "Called before every request."),
        ("on_response", "Called with every response."),
    ]
    lines += docstrings.section("Args", [line for name, text in arguments for line in docstrings.entry(name, text, 4)])
    lines += [
        "",
        f"Safe to share between {'tasks' if asynchronous else 'threads'}. Use {close} to give up its connections.",
    ]
    return lines


def _base_url_text(api: ir.Api) -> str:
    if "://" not in _servers(api)[0].default_url:
        return "The server's URL, which the description does not give."
    if any(operation.servers for operation in api.operations):
        return "A server that is not in the list; it takes the place of single operations' servers, too."
    return "A server that is not in the list."
