"""The whole package as a view."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .. import ir
from ..names.assign import Names
from ..names.words import snake
from ..printing.literals import Code, docstring, identifier, string, toml_string
from ..printing.markup import markdown, markdown_code
from . import docstrings
from .client import build_client, explain, fetching
from .method_nodes import Method
from .methods import build_resources
from .models import build_index, build_modules
from .modules import plan
from .nodes import ApiTable, ApiTableRow, Package, Resource
from .webhooks import build_webhooks

ERROR_NAMES = (
    "APIConnectionError",
    "APIErrorDetail",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ClientClosedError",
    "ConflictError",
    "CredentialsError",
    "DecodeError",
    "DriftError",
    "IncompleteResponseError",
    "InternalServerError",
    "NotFoundError",
    "PaginationError",
    "PermissionDeniedError",
    "RateLimitError",
    "RedirectError",
    "ResponseError",
    "SDKError",
    "TooLargeError",
    "UnprocessableEntityError",
)

SHARED_ERROR_NAMES = tuple(name for name in ERROR_NAMES if name not in ("APIErrorDetail", "SDKError"))
"""The errors whose bases all clients of the API share, beside that of all."""

EXPORTS = {
    "_runtime.http.transport": ("Timeout",),
    "_runtime.pagination.async_pages": ("AsyncPage", "AsyncPaginator"),
    "_runtime.pagination.sync_pages": ("Page",),
    "_runtime.http.rate_limit": ("RateLimit",),
    "_runtime.response.download": ("AsyncDownload", "Download"),
    "_runtime.response.raw": ("RawResponse",),
    "_runtime.streaming.async_stream": ("AsyncStream",),
    "_runtime.streaming.events": ("ServerSentEvent",),
    "_runtime.streaming.sync_stream": ("Stream",),
    "_runtime.types": ("Drift", "Omit", "Timestamp", "omit", "to_datetime"),
}
"""What the package offers beside its clients and errors, by the module that has it."""


def _exports(api: ir.Api) -> dict[str, tuple[str, ...]]:
    classes = tuple(dict.fromkeys(name for scheme in api.security for name in fetching(scheme)))
    return {**EXPORTS, "_runtime.request.oauth": classes} if classes else EXPORTS


def build(api: ir.Api, names: Names, *, generator: str, release: int | None = None) -> Package:
    """`generator` names the tool and its version in what the client sends as `User-Agent`.

    `release` is that of the client, counted within the API's version; None for one that nobody counts.
    """
    distribution_version = _distribution_version(api.version, release)
    planned = plan(api, names)
    models = build_modules(api, names, planned, "models")
    params = build_modules(api, names, planned, "params")
    resources = build_resources(api, names, planned)
    error_base = f"{names.client}Error"
    errors = sorted({*ERROR_NAMES, error_base})
    lines = [f"{docstrings.one_line(api.title)}, version {docstrings.one_line(api.version)}: a typed client.", ""]
    lines += [f"`{names.client}` and `{names.async_client}` are the clients; `models` and `params` hold the types."]
    return Package(
        name=identifier(names.package),
        distribution=Code(names.distribution),
        title=api.title,
        version=api.version,
        doc=docstring(lines, 0),
        title_text=markdown(api.title),
        version_text=markdown(api.version),
        client_code=markdown_code(f"{names.client}()"),
        async_client_code=markdown_code(f"{names.async_client}()"),
        summary=toml_string(
            f"Client of the {docstrings.one_line(api.title)}, version {docstrings.one_line(api.version)}"
        ),
        explained=explain(api, names),
        distribution_version=toml_string(distribution_version),
        version_literal=string(distribution_version),
        env=Code(next(iter(names.credentials.values())).env if len(names.credentials) == 1 else ""),
        prefix=Code(names.env_prefix),
        error_base=identifier(error_base),
        error_names=tuple(identifier(name) for name in ERROR_NAMES),
        shared_error_names=tuple(identifier(name) for name in SHARED_ERROR_NAMES),
        exports=(
            *((Code(module), tuple(map(Code, exported))) for module, exported in sorted(_exports(api).items())),
            (Code("errors"), tuple(identifier(name) for name in errors)),
        ),
        client=build_client(api, names, resources, generator),
        resources=resources,
        tables=tuple(_table(resource) for resource in resources),
        example=_readme_example(resources),
        models=models,
        params=params,
        webhooks=build_webhooks(api, names, planned.layout),
        stream=next(_stream_calls(resources), None),
        indexes=(build_index(models, "models"), build_index(params, "params")),
    )


def _stream_calls(resources: Sequence[Resource]) -> Iterator[Code]:
    for resource in resources:
        for method in resource.methods:
            if method.streams is None:
                continue
            given = ["..." for _ in method.positional]
            switch = method.stream.name if method.stream is not None else None
            given += [f"{one.name}=..." for one in method.keyword if one.required and one.name != switch]
            if switch is not None:
                given.append(f"{switch}=True")
            yield Code(f"client.{resource.attr}.{method.name}({', '.join(given)})")


def _distribution_version(version: str, release: int | None) -> str:
    """The API's version, then the release. PEP 440 knows numbers only: `2.9` stays, `Preview` is 0."""
    parts = version.split(".")
    number = version if all(part.isascii() and part.isdigit() for part in parts) else "0"
    return number if release is None else f"{number}.{release}"


def _forms(method: Method) -> str:
    """The forms in which a body may be given as a whole."""
    forms = method.forms
    names = [name for one in forms.others for name in one.media_types] if forms is not None else []
    listed = ", ".join(map(markdown_code, names))
    return f"; {markdown_code(f'{forms.body.name}=')} as {listed}" if forms is not None else ""


def _table(resource: Resource) -> ApiTable:
    rows = [
        ApiTableRow(
            call=Code(
                markdown_code(
                    f"client.{resource.attr}.{method.name}("
                    + ", ".join(
                        [
                            *(one.name for one in method.positional),
                            *(f"{one.name}=" for one in method.keyword if one.required),
                            *(["..."] if any(not one.required for one in method.keyword) else []),
                        ]
                    )
                    + ")"
                )
                + _forms(method)
            ),
            returns=markdown_code(method.returns),
            operation=markdown_code(method.operation),
        )
        for method in resource.methods
    ]
    return ApiTable(markdown_code(f"client.{resource.attr}"), markdown(resource.summary), tuple(rows))


def _readme_example(resources: tuple[Resource, ...]) -> tuple[Code, ...]:
    """The list and the retrieval of the resource that offers most, as a user would write them."""
    shown = [
        (len(resource.methods), resource, pages[0], retrievals[0])
        for resource in resources
        if (pages := [one for one in resource.methods if one.via == "page" and not _needs(one)])
        and (retrievals := [one for one in resource.methods if one.name == "retrieve" and _needs(one) == 1])
    ]
    if not shown:
        return ()
    _, resource, page, retrieval = max(shown, key=lambda one: (one[0], one[1].attr))
    item, _, _ = page.returns.removeprefix("Page[").partition(",")
    name = snake(item, "item")
    return (
        Code(f"for {name} in client.{resource.attr}.{page.name}():"),
        Code(f"    print({name}.to_dict())"),
        Code(""),
        Code("try:"),
        Code(f'    {name} = client.{resource.attr}.{retrieval.name}("...")'),
        Code("except NotFoundError as error:"),
        Code("    print(error.status_code, error.request_id)"),
    )


def _needs(method: Method) -> int:
    """How many arguments a call cannot do without."""
    return len(method.positional) + sum(one.required for one in method.keyword)
