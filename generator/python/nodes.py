"""What the templates print: `ir.Api` and its names as Python, every piece of text already `Code`.

`build` answers a `Package`: the client as data. Templates print it without knowing OpenAPI; `surface.py` reads the same
data to say what the client offers. Fields are in the order in which they are printed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from ..printing.literals import Code
from .explained import Explained, ExplainedApi
from .type_nodes import TypesIndex, TypesModule

# --- resources -------------------------------------------------------------------------------------------------------

Via: TypeAlias = Literal["call", "page", "download", "open_stream"]


@dataclass(frozen=True, slots=True)
class Argument:
    """A parameter of a method. `place` is path, query, header, cookie or body."""

    name: Code
    wire_name: str
    place: str
    type: Code
    required: bool
    declaration: Code
    """As in the signature: `role: str | Omit = omit`."""
    deprecated: bool = False
    text: str = ""
    """What the description says of it."""
    notes: tuple[str, ...] = ()
    """What is to be said beside that, such as its default."""


@dataclass(frozen=True, slots=True)
class Body:
    media_type: str
    flattened: bool
    type: Code | None
    required: bool


@dataclass(frozen=True, slots=True)
class Answer:
    """One of several forms that a success comes in. `media_type` is None for one without content."""

    status: str
    media_type: str | None
    type: Code


@dataclass(frozen=True, slots=True)
class StreamBeside:
    """The stream that an operation answers in place of JSON, if its argument `name` is true."""

    switch: Argument | None
    """The API's own argument; None where the choice is only told by the `Accept` header."""
    name: Code
    off: Code
    on: Code
    either: Code
    """The argument in the signatures of the three ways."""
    returns: Code
    async_returns: Code
    call: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class Method:
    """One operation as a method, sync and async. `call` are the arguments of the runtime's call, ready to print."""

    name: Code
    operation: str
    operation_id: str | None
    positional: tuple[Argument, ...]
    keyword: tuple[Argument, ...]
    body: Body | None
    via: Via
    returns: Code
    async_returns: Code
    call: tuple[Code, ...]
    doc: Code
    async_doc: Code
    summary: str
    answers: tuple[Answer, ...]
    """What `returns` is the union of; empty where there is one answer only."""
    errors: tuple[tuple[str, str], ...]
    pagination: tuple[str, str] | None
    deprecated: bool
    explained: Explained
    decorators: tuple[Code, ...] = ()
    """What warns of it, and then what warns of its arguments, where they are deprecated."""
    stream: StreamBeside | None = None
    streams: str | None = None
    """The media type of the stream that it answers, alone or beside JSON."""

    @property
    def awaited(self) -> bool:
        """A page, a download and a stream are not coroutines: they are awaited or entered by the caller."""
        return self.via == "call"


@dataclass(frozen=True, slots=True)
class Overload:
    decorators: tuple[Code, ...]
    parameters: tuple[Code, ...]
    options: Code
    returns: Code


@dataclass(frozen=True, slots=True)
class Definition:
    """A method of one class as it is printed: `def` or `async def`, `return` or `return await`."""

    decorators: tuple[Code, ...]
    keyword: Code
    name: Code
    parameters: tuple[Code, ...]
    options: Code
    returns: Code
    doc: Code
    statement: Code
    via: Code
    call: tuple[Code, ...]
    overloads: tuple[Overload, ...] = ()
    switch: Code | None = None
    """The argument that asks for a stream, and what the call for one needs to know."""
    stream: tuple[Code, ...] = ()


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
                tuple(_definition(one, asynchronous=False) for one in self.methods),
            ),
            Face(
                self.async_cls,
                Code("AsyncResource"),
                self.doc,
                tuple(_definition(one, asynchronous=True) for one in self.methods),
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


def has_variants(method: Method) -> bool:
    """Whether there is more of its answer to be had than it gives by itself."""
    return method.via not in ("download", "open_stream")


def _definition(method: Method, *, asynchronous: bool) -> Definition:
    awaited = asynchronous and method.awaited
    stream = method.stream
    returns = method.async_returns if asynchronous else method.returns
    overloads: tuple[Overload, ...] = ()
    if stream is not None:
        streamed = stream.async_returns if asynchronous else stream.returns
        struck = method.decorators[:1] if method.deprecated else ()  # type checkers look at each overload
        overloads = (
            Overload(struck, _parameters(method, stream.off), Code("RequestOptions"), returns),
            Overload(struck, _parameters(method, stream.on), Code("StreamOptions"), streamed),
        )
        returns = Code(f"{returns} | {streamed}")
    return Definition(
        decorators=method.decorators,
        keyword=Code("async def" if awaited else "def"),
        name=method.name,
        parameters=_parameters(method, stream.either if stream is not None else None),
        options=Code("StreamOptions" if stream is not None or method.via == "open_stream" else "RequestOptions"),
        returns=returns,
        doc=method.async_doc if asynchronous else method.doc,
        statement=Code("return await" if awaited else "return"),
        via=Code(method.via),
        call=method.call,
        overloads=overloads,
        switch=stream.name if stream is not None else None,
        stream=stream.call if stream is not None else (),
    )


def _parameters(method: Method, switch: Code | None) -> tuple[Code, ...]:
    """The signature's arguments; `switch` is the one that asks for a stream, in place of the API's own."""
    own = method.stream.switch if method.stream is not None else None
    keyword = [one for one in method.keyword if one is not own]
    required = [one.declaration for one in keyword if one.required]
    optional = [one.declaration for one in keyword if not one.required]
    declared = [*required, *([switch] if switch is not None else []), *optional]
    # the names of a path's parameters change from version to version where nothing else does: they are nobody's business
    end = (Code("/"),) if method.positional else ()
    separator = (Code("*"),) if declared else ()
    return (*(one.declaration for one in method.positional), *end, *separator, *declared)


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
