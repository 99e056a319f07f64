"""What the API description says about requests, for the testing kit: which operation one is, and whether it fits.

The description's facts come from `_operations.json` in the generated package, whose content is an `OperationsData`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from functools import cached_property
from typing import Any, Literal, NamedTuple, NotRequired, TypeAlias, TypedDict

from ..request.query import parse_query
from ..request.text import Pairs

TypeData: TypeAlias = "str | dict[str, Any]"
"""The type of a value. One of

    "string" "integer" "number" "boolean" "null" "any"
    {"enum": [value, ...]}                      only the kind of the values is checked: enums are open
    {"array": T}    {"map": T}    {"nullable": T}    {"any_of": [T, ...]}
    {"ref": id}                                 an entry of `OperationsData.schemas`
    {"object": {wire name: T}, "required": [wire name, ...]}        "required" may be absent; other members are allowed
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
    also: NotRequired[list[str]]
    """Other media types that it may come as."""


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
    examples: NotRequired[dict[str, Any]]
    stream: NotRequired[StreamData]
    """What it is if it is asked for, or if `media_type` is its own."""


class PaginationData(TypedDict):
    """As `ir.Pagination`, with the defaults of the style filled in."""

    style: Literal["cursor", "page", "scroll", "next_url"]
    items: str
    parameter: list[str]
    """What carries the place: one query parameter, or a path of members in the body; unused for `next_url`."""
    place: Literal["query", "body"]
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
    query: NotRequired[list[ParameterData]]
    body: NotRequired[BodyData | None]
    responses: NotRequired[list[ResponseData]]
    pagination: NotRequired[PaginationData | None]


class OperationsData(TypedDict):
    """The whole of `_operations.json`."""

    format: Literal[1]
    operations: list[OperationData]
    schemas: dict[str, TypeData]
    base_paths: NotRequired[list[str]]
    """The paths of the servers' URLs, where they have any: `/api/v1`."""
    credentials: NotRequired[list[str]]
    """Query parameters that carry credentials."""


class Match(NamedTuple):
    """The operation that a request is, and the path arguments it was made with, decoded."""

    operation: OperationData
    arguments: dict[str, str]

    @property
    def id(self) -> str:
        return f"{self.operation['method']} {self.operation['path']}"


class Described:
    """The operations of a description, to be found by request and to check requests against."""

    def __init__(self, data: OperationsData) -> None:
        self._data = data

    @cached_property
    def ids(self) -> list[str]:
        """Every operation, as `GET /contacts/{id}`."""
        return [f"{operation['method']} {operation['path']}" for operation in self._data["operations"]]

    @cached_property
    def _routes(self) -> list[tuple[re.Pattern[str], OperationData]]:
        """Patterns of the paths; those with fewer arguments first, so that `/contacts/search` is no `/contacts/{id}`."""
        ordered = sorted(self._data["operations"], key=lambda one: (_route(one).count("{"), -len(one.get("fixed", []))))
        return [(_pattern(_route(operation)), operation) for operation in ordered]

    def find(self, method: str, path: str, query: Pairs | None = None) -> Match | None:
        """The operation of a request, or of a template whose arguments may be called otherwise than in the description.

        Args:
            query: that of a request; a template has it in its path.
        """
        if query is None:
            exact = next(
                (one for one in self._data["operations"] if (one["method"], one["path"]) == (method, path)), None
            )
            if exact is not None:
                return Match(exact, {})
            path, _, text = path.partition("#")[0].partition("?")
            query = parse_query(text)
        for shortened in self._below_base_paths(path):
            found = [
                (operation, matched)
                for pattern, operation in self._routes
                if operation["method"] == method and (matched := pattern.fullmatch(shortened)) is not None
                if all((name, value) in query for name, value in operation.get("fixed", []))
            ]
            if found:
                # operations that only a fragment tells apart differ in what may be sent
                same = [one for one in found if _route(one[0]) == _route(found[0][0])]
                operation, matched = min(same, key=lambda one: len(list(self._query_problems(one[0], query))))
                names = re.findall(r"\{([^}]*)\}", _route(operation))
                values = [parse_query(f"x={text.replace('+', '%2B')}")[0][1] for text in matched.groups()]
                return Match(operation, dict(zip(names, values, strict=True)))
        return None

    def _below_base_paths(self, path: str) -> Iterator[str]:
        yield path
        for base in self._data.get("base_paths", []):
            if base and path.startswith(f"{base}/"):
                yield path.removeprefix(base)

    def nearest(self, method: str, path: str) -> str:
        """A hint at the operations that may have been meant; empty where none is near."""
        near = get_close_matches(f"{method} {path}", self.ids, n=3, cutoff=0.6)
        return f"; the description has {', '.join(near)}" if near else ""

    # --- checks ------------------------------------------------------------------------------------------------------

    def problems(self, operation: OperationData, query: Pairs, content: bytes, json: Any) -> list[str]:
        """What is wrong with a request, a sentence each; nothing where it fits.

        Args:
            operation: as `find` gives it.
            query: names and values, decoded.
            content: the body as it is sent.
            json: the body decoded, where it is JSON; None otherwise.
        """
        return [*self._query_problems(operation, query), *self._body_problems(operation, content, json)]

    def _query_problems(self, operation: OperationData, query: Pairs) -> Iterator[str]:
        known = dict(self._query_names(operation))
        sent = dict(query)
        yield from (
            f"query parameter {name!r} is missing" for name, (_, needed) in known.items() if needed > (name in sent)
        )
        for name, text in query:
            stem = name.partition("[")[0] if f"{name.partition('[')[0]}[]" in known else name
            if name in self._data.get("credentials", []) and name not in known:
                continue
            if stem in known and not self._text_fits(text, known[stem][0]):
                yield f"query parameter {name!r} is not {self._called(_item(self._resolved(known[stem][0])))}: {text!r}"
            elif stem == name and name not in known and "*" not in known:
                listed = ", ".join(
                    sorted(one for one in known if one.removesuffix("[]") not in known or one[-1] != "]")
                )
                yield f"query parameter {name!r} is not in the description (it has: {listed or 'none'})"

    def _query_names(self, operation: OperationData) -> Iterator[tuple[str, tuple[TypeData, bool]]]:
        """Names that may be sent, each with type and whether it must be; `x[]` stands for `x[...]`, `*` for any."""
        for parameter in operation.get("query", []):
            name, kind, style = parameter["name"], parameter["type"], parameter.get("style", "form")
            required = parameter.get("required", False)
            if style == "spread":
                yield from self._spread_names(kind)
            elif style == "deep":
                yield f"{name}[]", ("any", False)
            else:
                yield name, ("any" if style in ("csv", "json") else kind, required)
        yield from ((name, ("any", True)) for name, _ in operation.get("fixed", []))
        yield from self._page_names(operation)

    def _page_names(self, operation: OperationData) -> Iterator[tuple[str, tuple[TypeData, bool]]]:
        """What pages are asked for with, where the description forgets it: one parameter, or whatever a URL holds."""
        pagination = operation.get("pagination")
        if not pagination or pagination["place"] != "query":
            return
        declared = {parameter["name"] for parameter in operation.get("query", [])}
        names = ["*"] if pagination["style"] == "next_url" else pagination["parameter"][:1]
        yield from ((name, ("any", False)) for name in names if name not in declared)

    def _spread_names(self, kind: TypeData) -> Iterator[tuple[str, tuple[TypeData, bool]]]:
        kind = self._resolved(kind)
        if isinstance(kind, dict) and "object" in kind:
            for name, member in kind["object"].items():
                yield name, (member, name in _required(kind))
                yield f"{name}[]", ("any", False)
        else:
            yield "*", ("any", False)

    def _body_problems(self, operation: OperationData, content: bytes, json: Any) -> Iterator[str]:
        body = operation.get("body")
        if body is None:
            if content:
                yield "the operation takes no body, and one was sent"
        elif not content:
            if body.get("required"):
                yield "the body is missing"
        elif body.get("also") and json is None:
            return  # one of the other forms, of which the bytes alone do not tell
        elif body["kind"] == "json":
            yield from self._misfits("body", json, body["type"])
        elif body["kind"] in ("form", "multipart"):
            sent = _field_names(body["kind"], content)
            required = _required(self._resolved(body["type"]))
            yield from (f"body.{name} is missing" for name in required if name not in sent)

    # --- types -------------------------------------------------------------------------------------------------------

    def made(self, kind: TypeData, depth: int = 0) -> Any:
        """A value of type `kind`, as small as it may be; deeper than a few levels, null."""
        kind = self._resolved(kind)
        if depth > 8:
            return None
        if isinstance(kind, str):
            return _SMALLEST.get(kind)
        if "enum" in kind:
            return kind["enum"][0] if kind["enum"] else None
        if "any_of" in kind:
            return self.made(kind["any_of"][0], depth + 1) if kind["any_of"] else None
        if "array" in kind:
            return []
        known: Mapping[str, TypeData] = kind.get("object", {})
        return {name: self.made(known.get(name, "any"), depth + 1) for name in _required(kind)}

    def _resolved(self, kind: TypeData) -> TypeData:
        """`kind` without references and nullability around it."""
        while isinstance(kind, dict) and ("ref" in kind or "nullable" in kind):
            kind = self._data["schemas"].get(kind["ref"], "any") if "ref" in kind else kind["nullable"]
        return kind

    def _misfits(self, place: str, value: Any, kind: TypeData) -> list[str]:
        """Where `value` is not of type `kind`."""
        while isinstance(kind, dict) and ("ref" in kind or "nullable" in kind):
            if "nullable" in kind and value is None:
                return []
            kind = self._data["schemas"].get(kind["ref"], "any") if "ref" in kind else kind["nullable"]
        if isinstance(kind, dict) and "any_of" in kind:
            return self._misfits_all(place, value, kind["any_of"])
        if not _is_of_kind(value, kind):
            return [f"{place} is {_kind(value)}, not {self._called(kind)}"]
        missing = [f"{place}.{name} is missing" for name in _required(kind) if name not in value]
        return [problem for member in self._members(place, value, kind) for problem in self._misfits(*member)] + missing

    def _misfits_all(self, place: str, value: Any, members: list[TypeData]) -> list[str]:
        """The problems with the member that fits best; none where one fits."""
        tried = [self._misfits(place, value, member) for member in members]
        return min(tried, key=len) if tried else []

    def _members(self, place: str, value: Any, kind: TypeData) -> Iterator[tuple[str, Any, TypeData]]:
        if not isinstance(kind, dict):
            return
        if "array" in kind:
            yield from ((f"{place}[{index}]", item, kind["array"]) for index, item in enumerate(value))
        elif "map" in kind:
            yield from ((f"{place}.{name}", item, kind["map"]) for name, item in value.items())
        elif "object" in kind:
            known: Mapping[str, TypeData] = kind["object"]
            yield from ((f"{place}.{name}", value[name], known[name]) for name in known if name in value)

    def _text_fits(self, text: str, kind: TypeData) -> bool:
        """Whether a query's text can be of type `kind`; a list's name is repeated, so each text is an item."""
        kind = self._resolved(kind)
        if isinstance(kind, dict) and "any_of" in kind:
            return any(self._text_fits(text, member) for member in kind["any_of"])
        item = _item(kind)
        if item is not kind:
            return self._text_fits(text, item)
        pattern = _TEXTS.get(kind) if isinstance(kind, str) else None
        return pattern is None or re.fullmatch(pattern, text) is not None

    def _called(self, kind: TypeData) -> str:
        kind = self._resolved(kind)
        if isinstance(kind, str):
            return kind
        if "enum" in kind:
            return " or ".join(sorted({_kind(value) for value in kind["enum"]}))
        if "any_of" in kind:
            return " or ".join(dict.fromkeys(self._called(member) for member in kind["any_of"]))
        return "array" if "array" in kind else "object"


def _route(operation: OperationData) -> str:
    return operation.get("route", operation["path"])


def _required(kind: TypeData) -> list[str]:
    return kind.get("required", []) if isinstance(kind, dict) else []


def _item(kind: TypeData) -> TypeData:
    """The type of one text in a query: that of the items for a list, whose name is repeated."""
    return kind["array"] if isinstance(kind, dict) and "array" in kind else kind


_SMALLEST = {"string": "", "integer": 0, "number": 0, "boolean": False}

_TEXTS = {"integer": r"-?\d+", "number": r"-?\d+(\.\d+)?([eE][-+]?\d+)?", "boolean": "true|false"}


def _pattern(path: str) -> re.Pattern[str]:
    parts = re.split(r"\{[^}]*\}", path)
    return re.compile("([^/]+)".join(map(re.escape, parts)))


def _kind(value: Any) -> str:
    """The JSON type of a decoded value."""
    if value is None:
        return "null"
    names = {bool: "boolean", int: "integer", float: "number", str: "string", list: "array", dict: "object"}
    return names[type(value)]


def _is_of_kind(value: Any, kind: TypeData) -> bool:
    if isinstance(kind, str):
        sent = _kind(value)
        return kind in ("any", sent) or (kind == "number" and sent == "integer")
    if "enum" in kind:
        return _kind(value) in {_kind(known) for known in kind["enum"]}
    return isinstance(value, list) if "array" in kind else isinstance(value, dict)


def _field_names(kind: str, content: bytes) -> set[str]:
    text = content.decode("utf-8", "replace")
    if kind == "form":
        return {name.partition("[")[0] for name, _ in parse_query(text)}
    return {name.partition("[")[0] for name in re.findall(r'form-data; name="([^"]*)"', text)}
