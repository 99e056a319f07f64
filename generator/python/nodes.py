"""What the templates print: `ir.Api` and its names as Python, every piece of text already `Code`.

`build` answers a `Package`: the client as data. Templates print it without knowing OpenAPI; `surface.py` reads the same
data to say what the client offers. Fields are in the order in which they are printed.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..printing.literals import Code
from .explained import ExplainedApi
from .method_nodes import Definition, Method, definition, has_variants
from .type_nodes import TypesIndex, TypesModule

# --- resources -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Face:
    """The sync or the async class of a resource."""

    cls: Code
    base: Code
    doc: Code
    definitions: tuple[Definition, ...]


@dataclass(frozen=True, slots=True)
class Variant:
    """A class with the methods of a face, answering raw or streaming responses."""

    cls: Code
    face: Code
    bound: Code
    wrapper: Code
    methods: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class Resource:
    attr: Code
    cls: Code
    async_cls: Code
    module: Code
    path: str
    doc: Code
    module_doc: Code
    summary: str
    text: str
    imports: Code
    methods: tuple[Method, ...]

    @property
    def deprecates(self) -> bool:
        """Whether one of the methods is deprecated, which the views of the resource have to name all the same."""
        return any(method.deprecated for method in self.methods)

    @property
    def faces(self) -> tuple[Face, Face]:
        return (
            Face(
                self.cls,
                Code("Resource"),
                self.doc,
                tuple(definition(one, asynchronous=False) for one in self.methods),
            ),
            Face(
                self.async_cls,
                Code("AsyncResource"),
                self.doc,
                tuple(definition(one, asynchronous=True) for one in self.methods),
            ),
        )

    @property
    def variants(self) -> tuple[Variant, ...]:
        """A download, or a stream, already is a raw and streaming response: it has no variants."""
        methods = tuple(method.name for method in self.methods if has_variants(method))
        return tuple(
            Variant(Code(f"{cls}With{kind}Response"), cls, Code(bound), Code(prefix + wrapper), methods)
            for kind, bound, wrapper in (("Raw", "as_raw", "raw"), ("Streaming", "as_streaming", "streaming"))
            for cls, prefix in ((self.cls, ""), (self.async_cls, "async_"))
            if methods
        )


# --- the package -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ResourceLink:
    """A resource as an attribute of the client."""

    attr: Code
    cls: Code
    module: Code
    doc: Code


@dataclass(frozen=True, slots=True)
class CredentialArgument:
    name: Code
    type: Code


@dataclass(frozen=True, slots=True)
class ClientFace:
    """The sync or the async client class."""

    name: Code
    base: Code
    doc: Code
    credentials: tuple[CredentialArgument, ...]
    """None where the API knows no credentials."""
    http_client_type: Code
    transport_type: Code
    resources: tuple[ResourceLink, ...]


@dataclass(frozen=True, slots=True)
class Variable:
    """A variable of a server's URL, as an argument of the constructor."""

    argument: Code
    wire_name: Code
    type: Code
    default: Code


@dataclass(frozen=True, slots=True)
class Client:
    name: Code
    name_literal: Code
    async_name: Code
    title: Code
    version: Code
    servers: tuple[tuple[Code, Code], ...]
    """Name as a string literal, and URL or `Server(...)`; the first is the default."""
    regions: Code | None
    """`Literal["us", "eu"]`, or None with fewer than two servers."""
    headers: tuple[tuple[Code, Code], ...]
    credentials: tuple[tuple[Code, Code], ...]
    """Argument as a string literal, and `Credential(...)`."""
    security: Code
    needs_credentials: Code
    token: bool
    """Whether there is one credential, which is the first argument of the constructor."""
    variables: tuple[Variable, ...]
    fakes: tuple[Code, ...]
    """For tests: entries of a dict of arguments, credentials which nobody checks."""
    generator: Code
    quota: Code | None
    """The rate limit, where it is known beforehand."""
    prefix: Code
    idempotency_header: Code | None
    faces: tuple[ClientFace, ...]
    imports: Code


@dataclass(frozen=True, slots=True)
class ApiTableRow:
    """Cells of a Markdown table."""

    call: Code
    returns: Code
    operation: Code


@dataclass(frozen=True, slots=True)
class ApiTable:
    heading: Code
    summary: Code
    rows: tuple[ApiTableRow, ...]


@dataclass(frozen=True, slots=True)
class Webhooks:
    """How the API signs its notifications, and what they hold."""

    imports: Code
    signature: Code | None
    """The making of what verifies; None where nobody says how notifications are signed."""
    given: Code
    """What it takes for the signature."""
    event: Code
    """The type of a notification: a model, one of several, or a plain JSON object."""
    returns: Code
    """The same as the runtime takes it."""
    exported: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class Package:
    """Everything that the templates print. What is not `Code` here is for `surface.py` and the manifest."""

    name: Code
    distribution: Code
    title: str
    version: str
    doc: Code
    title_text: Code
    version_text: Code
    client_code: Code
    async_client_code: Code
    summary: Code
    explained: ExplainedApi
    distribution_version: Code
    version_literal: Code
    env: Code
    prefix: Code
    """Of the other environment variables."""
    error_base: Code
    error_names: tuple[Code, ...]
    shared_error_names: tuple[Code, ...]
    exports: tuple[tuple[Code, tuple[Code, ...]], ...]
    client: Client
    resources: tuple[Resource, ...]
    tables: tuple[ApiTable, ...]
    example: tuple[Code, ...]
    models: tuple[TypesModule, ...]
    params: tuple[TypesModule, ...]
    indexes: tuple[TypesIndex, ...]
    webhooks: Webhooks | None
    stream: Code | None
    """A call that gives a stream, for the README."""
