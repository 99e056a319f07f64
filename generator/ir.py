"""The intermediate model: what an API *is*, free of OpenAPI's spelling and of Python's.

`lower` builds it, `names` names it, `python` turns it into Python. Every class is frozen; schemas refer to each
other by id (the JSON pointer of the place that defines them), so reference cycles need no mutation.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from .ir_types import ANY as ANY
from .ir_types import Array as Array
from .ir_types import Enum as Enum
from .ir_types import Map as Map
from .ir_types import Nullable as Nullable
from .ir_types import Ref as Ref
from .ir_types import Scalar as Scalar
from .ir_types import SchemaId as SchemaId
from .ir_types import TypeRef as TypeRef
from .ir_types import Union as Union

Place: TypeAlias = Literal["path", "query", "header", "cookie"]

Serialization: TypeAlias = Literal[
    "simple",
    "simple-exploded",
    "label",
    "label-exploded",
    "matrix",
    "matrix-exploded",
    "form",
    "form-exploded",
    "space-delimited",
    "pipe-delimited",
    "deep-object",
    "json",
]
"""How a parameter, or a member of a form, becomes text (RFC 6570 for all but the last four).

A scalar is the same in `simple`, `form` and the delimited ones. `form` joins a list with commas, `form-exploded` repeats its
name; `json` is JSON text.
"""


# --- schemas ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a schema's name comes from.

    A component has `component` (its key). An inline schema has `parent` (a schema id or an operation id) and `hint`
    (the property's wire name, or a word for its part: `body`, `response`, `value`, `option 2`); `item` says that the
    hint is a plural whose singular is meant.
    """

    component: str | None = None
    parent: str | None = None
    hint: str = ""
    item: bool = False


@dataclass(frozen=True, slots=True)
class Property:
    """A property of an object, or one part of a request body."""

    name: str
    type: TypeRef
    pointer: str
    required: bool = False
    """As something that is sent."""
    present: bool = False
    """Whether every response carries it, and never as null."""
    description: str = ""
    deprecated: bool = False
    read_only: bool = False
    write_only: bool = False
    default: Any = None
    content_type: str | None = None
    """Of a part of a multipart body, where the description gives one; it may be a list, or a range."""
    headers: tuple[tuple[str, str], ...] = ()
    """Of a part of a multipart body: those whose value the description fixes."""
    serialization: Serialization | None = None
    """Of a member of a form, where the description gives one; without it, objects are JSON text."""
    sdk_name: str | None = None
    """The Python name that an overlay asks for."""


@dataclass(frozen=True, slots=True)
class ObjectSchema:
    id: SchemaId
    origin: Origin
    properties: tuple[Property, ...]
    additional: TypeRef | None = None
    """Type of values under undeclared keys; None where the description does not mention them."""
    description: str = ""
    deprecated: bool = False
    example: Any = None


@dataclass(frozen=True, slots=True)
class UnionSchema:
    """Members that JSON's types do not tell apart. `mapping` is tag value -> index into `members`, empty without discriminator."""

    id: SchemaId
    origin: Origin
    members: tuple[TypeRef, ...]
    discriminator: str | None = None
    mapping: tuple[tuple[str, int], ...] = ()
    description: str = ""
    deprecated: bool = False
    several: bool = False
    """Whether a value may be several of the members at once (`anyOf`)."""


@dataclass(frozen=True, slots=True)
class AliasSchema:
    """A named schema that is neither object nor union: an enum, an array, a map, a scalar, or another schema."""

    id: SchemaId
    origin: Origin
    target: TypeRef
    description: str = ""
    deprecated: bool = False


Schema: TypeAlias = ObjectSchema | UnionSchema | AliasSchema


def resolve_alias(schemas: Mapping[SchemaId, Schema], type_: TypeRef) -> TypeRef | ObjectSchema | UnionSchema:
    """What `type_` comes down to, null left aside: names are followed to an object, a union or a type without a name.

    `ANY` where a name leads back to itself, and where it leads nowhere.
    """
    seen: set[SchemaId] = set()
    while isinstance(type_, Nullable | Ref):
        if isinstance(type_, Nullable):
            type_ = type_.of
            continue
        schema = schemas.get(type_.id)
        if schema is None or type_.id in seen:
            return ANY
        if not isinstance(schema, AliasSchema):
            return schema
        seen.add(type_.id)
        type_ = schema.target
    return type_


# --- operations ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Parameter:
    name: str
    place: Place
    type: TypeRef
    pointer: str
    required: bool = False
    serialization: Serialization = "form-exploded"
    allow_reserved: bool = False
    description: str = ""
    deprecated: bool = False
    default: Any = None
    sdk_name: str | None = None


BodyKind: TypeAlias = Literal["json", "form", "multipart", "text", "binary"]


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
    is_range: bool = False
    """Whether `media_type` is a range such as `image/*`: the caller has to say which it is."""
    file_media_type: str | None = None
    """Set where the whole body may also be a file: what that is sent as."""

    @property
    def has_choice(self) -> bool:
        """Whether the media type is an argument."""
        return self.is_range or bool(self.alternatives)


@dataclass(frozen=True, slots=True)
class Content:
    """One form that an answer comes in: decoded JSON, text, or bytes (`form` and `multipart` are of requests only)."""

    media_type: str
    kind: BodyKind
    type: TypeRef


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


PageStyle: TypeAlias = Literal["cursor", "page", "scroll", "next_url"]


@dataclass(frozen=True, slots=True)
class Pagination:
    """`items` and `next` are paths of wire names in the response; `parameter` is what carries the place into the next request."""

    style: PageStyle
    items: str
    parameter: tuple[str, ...] = ()
    place: Literal["query", "body"] = "query"
    next: tuple[str, ...] = ()


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
    """How notifications are signed: by the HMAC of their body in a header, or as standardwebhooks.com has it."""

    kind: Literal["hmac", "standard"]
    header: str = ""
    algorithm: str = ""
    """`sha1`, `sha256` or `sha512`."""
    encoding: str = ""
    """`hex` or `base64`."""
    prefix: str = ""
    event: SchemaId | None = None
    """The schema of a notification."""


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

    def resolve(self, type_: TypeRef) -> TypeRef | ObjectSchema | UnionSchema:
        """What `type_` comes down to, null left aside. See `resolve_alias`."""
        return resolve_alias(self.schemas, type_)
