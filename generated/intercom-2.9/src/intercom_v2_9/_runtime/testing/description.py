"""What the testing kit knows of the API description: the format of `_operations.json` in the generated package."""

from __future__ import annotations

import json
from functools import cache
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict, cast

TypeData: TypeAlias = "str | dict[str, Any]"
"""The type of a value. One of

    "string" "integer" "number" "boolean" "null" "any"
    {"enum": [value, ...]}                      only the kind of the values is checked: enums are open
    {"array": T}    {"tuple": [T, ...]}    {"map": T}    {"nullable": T}
    {"any_of": [T, ...], "tag": {"name": wire name, "values": {value: index, ...}}}
                                                "tag", the discriminator and which member its values mean, may be absent
    {"text": format}                            a string of a format that has a look of its own, such as `date-time`
    {"ref": id}                                 an entry of `OperationsData.schemas`
    {"object": {wire name: T}, "required": [wire name, ...], "write_only": [wire name, ...], "additional": T}
                                                all but the first may be absent; further members are allowed, of any
                                                type where there is no "additional"; those that are "write_only" are
                                                in no response
"""


class ParameterData(TypedDict):
    """A query parameter."""

    name: str
    type: TypeData
    required: NotRequired[bool]
    style: NotRequired[Literal["form", "csv", "deep", "spread", "json"]]
    """How the value is sent: `form` (the default) repeats a list's name; `csv` stands for all delimited lists; `deep` puts
    keys and numbers into brackets, and so does `spread` below its first level."""


class BodyData(TypedDict):
    """A request body. `kind` is `ir.Body.kind`; properties that are read-only count as not required."""

    kind: Literal["json", "form", "multipart", "text", "binary", "stream"]
    type: TypeData
    required: NotRequired[bool]
    media_types: NotRequired[list[str]]
    """What it is sent as, where there are others."""
    others: NotRequired[list[BodyData]]
    """What may be sent in its place, by the media type."""


class StreamData(TypedDict):
    """How an answer goes on and on."""

    media_type: str
    format: Literal["events", "lines", "records"]
    item: TypeData
    """Of server-sent events, the data of those without a name of their own."""
    events: NotRequired[dict[str, TypeData]]
    """The data of the others."""
    examples: NotRequired[dict[str, Any]]


class ResponseData(TypedDict):
    """A response with its examples, by name, in the description's order; the first is the default."""

    status: str
    """`200`, `4XX` or `default`."""
    media_type: NotRequired[str | None]
    kind: NotRequired[Literal["json", "form", "multipart", "text", "binary", "stream"]]
    """How the content is written; `json` where it is not given."""
    examples: NotRequired[dict[str, Any]]
    type: NotRequired[TypeData]
    """Of the content, where there are no examples."""
    stream: NotRequired[StreamData]
    """What it is if it is asked for, or if `media_type` is its own."""


class PaginationData(TypedDict):
    """As `ir.Pagination`, with the defaults of the style filled in."""

    style: Literal["cursor", "page", "scroll", "next_url", "offset", "link"]
    items: str
    parameter: list[str]
    """What carries the place: one query parameter, or a path of members in the body; unused for `next_url`."""
    place: Literal["query", "body"]
    total: NotRequired[list[str]]
    """Where the answer tells how many items there are, or of pages with numbers how many pages."""
    more: NotRequired[list[str]]
    """Where it tells whether more follow."""
    next: list[str]
    """The place of the next page in the response; for `page` that of the object with `page` and `total_pages`."""


class OperationData(TypedDict):
    """One operation. `path` is the description's template."""

    method: str
    path: str
    route: NotRequired[str]
    """The path that is requested, where the template is more than that: it may have a query and a fragment."""
    fixed: NotRequired[list[list[str]]]
    """Names and values that the template's query holds."""
    headers: NotRequired[list[list[str]]]
    """Names and values of headers that are always the same."""
    query: NotRequired[list[ParameterData]]
    body: NotRequired[BodyData | None]
    responses: NotRequired[list[ResponseData]]
    pagination: NotRequired[PaginationData | None]


class OperationsData(TypedDict):
    """The whole of `_operations.json`."""

    format: Literal[1]
    operations: list[OperationData]
    schemas: dict[str, TypeData]
    credentials: NotRequired[list[str]]
    """Query parameters that carry credentials."""


@cache
def package_operations() -> OperationsData:
    """The description's facts that the generated package carries.

    Raises:
        FileNotFoundError: this module is not part of a generated package.
    """
    from importlib.resources import files

    package = __name__.rsplit(".", 3)[0]
    text = files(package).joinpath("_operations.json").read_text(encoding="utf-8")
    return cast(OperationsData, json.loads(text))
