"""What an API offers: operations with their parameters, bodies and answers, servers, credentials."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from .schemas import (
    ObjectSchema,
    Origin,
    Property,
    Schema,
    SchemaId,
    Serialization,
    TypeRef,
    UnionSchema,
    resolve_alias,
)

Place: TypeAlias = Literal["path", "query", "header", "cookie"]


@dataclass(frozen=True, slots=True)
class Parameter:
    name: str
    place: Place
    type: TypeRef
    pointer: str
    required: bool = False
    serialization: Serialization = "form-exploded"
    allow_reserved: bool = False
    """Whether a query's reserved characters are sent as they are, or all of a cookie's."""
    description: str = ""
    deprecated: bool = False
    default: Any = None
    sdk_name: str | None = None


BodyKind: TypeAlias = Literal["json", "form", "multipart", "text", "binary", "stream"]

StreamFormat: TypeAlias = Literal["events", "lines", "records"]
"""How the items of a stream are set apart: server-sent events, JSON texts on lines of their own, or behind separators."""


@dataclass(frozen=True, slots=True)
class BodyForm:
    """Another form of a body, that means something else: the caller gives it whole, and says its media type."""

    media_types: tuple[str, ...]
    kind: BodyKind
    type: TypeRef


@dataclass(frozen=True, slots=True)
class Body:
    """A request body. `arguments` are the properties of an object body that becomes keyword arguments; None: one argument."""

    media_type: str
    kind: BodyKind
    type: TypeRef
    pointer: str
    required: bool = False
    arguments: tuple[Property, ...] | None = None
    description: str = ""
    alternatives: tuple[str, ...] = ()
    """Other media types that take the same body: the caller may choose."""
    others: tuple[BodyForm, ...] = ()
    """What may be sent in its place."""
    is_range: bool = False
    """Whether `media_type` is a range such as `image/*`: the caller has to say which it is."""
    stream: StreamFormat | None = None
    """How the items are set apart, where they are sent one by one; `type` is that of an item."""
    file_media_type: str | None = None
    """Set where the whole body may also be a file: what that is sent as."""

    @property
    def has_choice(self) -> bool:
        """Whether the media type is an argument."""
        return self.is_range or bool(self.alternatives) or bool(self.others)


@dataclass(frozen=True, slots=True)
class ItemStream:
    """How an answer goes on and on."""

    format: StreamFormat
    events: tuple[tuple[str, TypeRef], ...] = ()
    """The data of the events that have a name of their own."""
    done: str | None = None
    """Data that ends the stream."""


@dataclass(frozen=True, slots=True)
class Content:
    """One form that an answer comes in: decoded JSON, text, bytes, or a stream (`form` and `multipart` are of requests)."""

    media_type: str
    kind: BodyKind
    type: TypeRef
    """Of a stream, that of an item, or of an event's data."""
    stream: ItemStream | None = None


@dataclass(frozen=True, slots=True)
class Response:
    """What an operation answers with a `status`: `200`, `4XX` or `default`."""

    status: str
    contents: tuple[Content, ...] = ()
    """The forms it may come in, the one that is asked for first; empty for an answer without content."""
    description: str = ""
    headers: tuple[str, ...] = ()
    """The names of the headers that are described."""
    is_success: bool = False
    """Whether a method returns it, rather than raise it: a 2xx, a redirect that is an answer, `default` on its own."""


PageStyle: TypeAlias = Literal["cursor", "page", "scroll", "next_url", "offset", "link"]


@dataclass(frozen=True, slots=True)
class PageCount:
    """How a request counts pages whose answers do not name the next one."""

    start: int = 0
    """What the first page is counted as."""
    limit: tuple[str, ...] = ()
    """What a request says how many items it wants with, where `parameter` is."""
    max_limit: int | None = None
    """How many the API gives at once."""
    total: tuple[str, ...] = ()
    """Where answers tell how many items there are, or of `page` how many pages."""
    more: tuple[str, ...] = ()
    """Where answers tell whether more follow."""


@dataclass(frozen=True, slots=True)
class Pagination:
    """`items` and `next` are paths of wire names in the response; `parameter` is what carries the place into the next request."""

    style: PageStyle
    items: str
    """Empty where the response itself is the list."""
    parameter: tuple[str, ...] = ()
    place: Literal["query", "body"] = "query"
    next: tuple[str, ...] = ()
    count: PageCount | None = None
    """Of `offset`, and of `page` where answers do not say which page they are."""


@dataclass(frozen=True, slots=True)
class Operation:
    """One method on one path. `id` is `GET /contacts/{id}`, which no two operations share."""

    id: str
    method: str
    path: str
    """As the description has it; what is behind a `?` or `#` in it tells operations apart."""
    pointer: str
    operation_id: str | None
    tag: str | None
    summary: str = ""
    description: str = ""
    deprecated: bool = False
    parameters: tuple[Parameter, ...] = ()
    """Path parameters in the order of the path, then the others as the description lists them."""
    body: Body | None = None
    responses: tuple[Response, ...] = ()
    accept: str = "application/json"
    """What the request says it takes."""
    pagination: Pagination | None = None
    sdk_resource: str | None = None
    sdk_method: str | None = None
    route: str = ""
    """The path that is requested: without query and fragment, its literal parts percent-encoded."""
    fixed_query: tuple[tuple[str, str], ...] = ()
    """Names and values that the path itself holds behind a `?`."""
    security: tuple[Requirement, ...] = ()
    """The groups of schemes of which one is needed; an empty group: none need be. Nothing: none is sent."""
    servers: tuple[Server, ...] = ()
    """Those of the operation or its path, in place of the API's."""
    examples: tuple[Example, ...] = ()

    @property
    def successes(self) -> tuple[Response, ...]:
        """What the method may return."""
        return tuple(one for one in self.responses if one.is_success)

    @property
    def returns(self) -> Content | None:
        """What the first success that has content gives; None if none has."""
        return next((content for one in self.successes for content in one.contents), None)


@dataclass(frozen=True, slots=True)
class Example:
    """A recorded request body (`status` is None) or response of an operation."""

    name: str
    status: str | None
    media_type: str
    value: Any = field(hash=False)


@dataclass(frozen=True, slots=True)
class ServerVariable:
    """`{name}` in a server's URL. `values` are the only ones, if there are any."""

    name: str
    default: str
    values: tuple[str, ...] = ()
    description: str = ""


@dataclass(frozen=True, slots=True)
class Server:
    """`name` is what a user calls the server (`eu`); `url` has its `variables` in braces."""

    name: str
    url: str
    description: str = ""
    variables: tuple[ServerVariable, ...] = ()

    @property
    def default_url(self) -> str:
        """The URL, its variables filled with their defaults."""
        defaults = {variable.name: variable.default for variable in self.variables}
        return re.sub(r"\{([^{}]*)\}", lambda found: defaults.get(found[1], found[0]), self.url).rstrip("/")


@dataclass(frozen=True, slots=True)
class SecurityScheme:
    """`kind`: `bearer`, `basic` or `apikey`; an apikey has `place` and `name`. OAuth 2.0 gives and renews tokens at its URLs."""

    kind: Literal["bearer", "basic", "apikey"]
    key: str
    place: Place = "header"
    name: str = "Authorization"
    description: str = ""
    token_url: str | None = None
    refresh_url: str | None = None


Requirement: TypeAlias = tuple[str, ...]
"""Keys of security schemes that are sent together."""


@dataclass(frozen=True, slots=True)
class Tag:
    name: str
    description: str = ""


@dataclass(frozen=True, slots=True)
class ConstantHeader:
    """A header that most operations declare with one value: sent with every call, set once on the client."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Quota:
    """The rate limit that the API is known for: `limit` calls in a window of so many seconds."""

    limit: int
    window: float


@dataclass(frozen=True, slots=True)
class Webhooks:
    """What the API notifies of, and how that is signed: by the HMAC of the body in a header, or as standardwebhooks.com has it."""

    kind: Literal["hmac", "standard"] | None = None
    """None where that is not known."""
    header: str = ""
    algorithm: str = ""
    """`sha1`, `sha256` or `sha512`."""
    encoding: str = ""
    """`hex` or `base64`."""
    prefix: str = ""
    event: TypeRef | None = None
    """What a notification holds; None where that is not described."""


@dataclass(frozen=True, slots=True)
class Api:
    title: str
    version: str
    description: str
    servers: tuple[Server, ...]
    tags: tuple[Tag, ...]
    operations: tuple[Operation, ...]
    """By path and method, whatever their order in the description."""
    schemas: Mapping[SchemaId, Schema]
    """Components first, sorted by key; each followed by its inline schemas in their own order."""
    security: tuple[SecurityScheme, ...] = ()
    headers: tuple[ConstantHeader, ...] = ()
    quota: Quota | None = None
    idempotency_header: str | None = None
    """A header whose value tells the API that a request is sent again."""
    webhooks: Webhooks | None = None
    places: Mapping[SchemaId, Origin] = field(default_factory=dict[SchemaId, Origin])
    """What lies in a place that is no schema with a name of its own (a body of one of several types, say) is named after."""

    def resolve(self, type_: TypeRef) -> TypeRef | ObjectSchema | UnionSchema:
        """What `type_` comes down to, null left aside. See `resolve_alias`."""
        return resolve_alias(self.schemas, type_)
