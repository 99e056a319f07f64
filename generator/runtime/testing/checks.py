"""Whether a request fits the operation that it is."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator, Sequence
from typing import Any, NamedTuple

from ..request.query import parse_query
from ..request.text import Pairs
from ..response.headers import Headers
from ..response.media_types import essence, is_json
from .description import BodyData, OperationData, OperationsData, ParameterData, TypeData
from .kinds import Kinds, item_of, required_of


class _Name(NamedTuple):
    """What may stand in a query under one name, or under all that begin with it."""

    type: TypeData = "any"
    required: bool = False


class _Names(NamedTuple):
    """The names of a query: as they are; those that brackets follow; and whether any other may be sent."""

    exact: dict[str, _Name]
    bracketed: set[str]
    is_open: bool

    def add(self, name: str, type_: TypeData, *, required: bool) -> None:
        """What another parameter sends under the name is as good: two objects may have members that are called alike."""
        known = self.exact.get(name)
        if known is not None:
            type_, required = {"any_of": [known.type, type_]}, known.required or required
        self.exact[name] = _Name(type_, required)

    def knows(self, name: str) -> bool:
        return self.is_open or name in self.exact or any(name.startswith(f"{one}[") for one in self.bracketed)


class Checks:
    """What is wrong with requests."""

    def __init__(self, data: OperationsData) -> None:
        self._credentials: Collection[str] = data.get("credentials", [])
        self._kinds = Kinds(data["schemas"])

    def problems(self, operation: OperationData, query: Pairs, headers: Headers, content: bytes) -> list[str]:
        """A sentence for each; nothing where the request fits.

        Args:
            query: names and values, decoded.
            content: the body as it is sent.
        """
        media_type = headers.get("content-type", "")
        return [
            *self._query_problems(operation, query),
            *_header_problems(operation, headers),
            *self._body_problems(operation, content, media_type, _decoded(content)),
        ]

    # --- queries -----------------------------------------------------------------------------------------------------

    def _query_problems(self, operation: OperationData, query: Pairs) -> Iterator[str]:
        sent = {name for name, _ in query}
        names = self._query_names(operation, sent)
        yield from (
            f"query parameter {name!r} is missing"
            for name, known in names.exact.items()
            if known.required and name not in sent
        )
        for name, text in query:
            known = names.exact.get(name, _Name())
            if not self._kinds.text_fits(text, known.type):
                wanted = self._kinds.called(item_of(self._kinds.resolved(known.type)))
                yield f"query parameter {name!r} is not {wanted}: {text!r}"
            elif not names.knows(name) and name not in self._credentials:
                listed = sorted([*names.exact, *(f"{one}[]" for one in names.bracketed - names.exact.keys())])
                yield f"query parameter {name!r} is not in the description (it has: {', '.join(listed) or 'none'})"

    def _query_names(self, operation: OperationData, sent: set[str]) -> _Names:
        names = _Names({}, set(), is_open=self._has_open_query(operation))
        for parameter in operation.get("query", []):
            name, kind, style = parameter["name"], parameter["type"], parameter.get("style", "form")
            if style == "spread":
                self._add_members(names, parameter, sent)
            elif style == "deep":
                names.add(name, "any", required=False)  # what has no members is sent under the plain name
                names.bracketed.add(name)
            else:
                kind = "any" if style in ("csv", "json") else kind
                names.add(name, kind, required=parameter.get("required", False))
        names.exact.update({name: _Name(required=True) for name, _ in operation.get("fixed", [])})
        pagination = operation.get("pagination")
        if pagination and pagination["place"] == "query":
            for name in pagination["parameter"][:1]:  # descriptions forget what pages are asked for with
                names.exact.setdefault(name, _Name())
        return names

    def _has_open_query(self, operation: OperationData) -> bool:
        """Whether any name may be sent: members of a map, and what the URL of a next page holds."""
        pagination = operation.get("pagination")
        if pagination and pagination["place"] == "query" and pagination["style"] in ("next_url", "link"):
            return True
        spread = [one["type"] for one in operation.get("query", []) if one.get("style") == "spread"]
        return any(not found or "additional" in found for found in map(self._object, spread))

    def _object(self, kind: TypeData) -> dict[str, Any]:
        """The type of an object whose members are listed; empty for any other."""
        kind = self._kinds.resolved(kind)
        return kind if isinstance(kind, dict) and "object" in kind else {}

    def _add_members(self, names: _Names, parameter: ParameterData, sent: set[str]) -> None:
        """Those of an object whose own name is never sent: they have to be there where the object does, or is begun."""
        kind = self._object(parameter["type"])
        members: dict[str, TypeData] = kind.get("object", {})
        needed = parameter.get("required", False) or _any_sent(members, sent)
        for name, member in members.items():
            under_brackets = _any_sent([name], sent) and name not in sent
            names.add(name, member, required=needed and name in required_of(kind) and not under_brackets)
            names.bracketed.add(name)

    # --- bodies ------------------------------------------------------------------------------------------------------

    def _body_problems(self, operation: OperationData, content: bytes, media_type: str, value: Any) -> Iterator[str]:
        body = operation.get("body")
        if body is None:
            if content:
                yield "the operation takes no body, and one was sent"
            return
        body = _form_of(body, media_type)
        required = required_of(self._kinds.resolved(body["type"]))
        if not content:
            if body.get("required") and (required or body["kind"] != "form"):  # a form without fields is no text at all
                yield "the body is missing"
        elif is_json(media_type):
            if body["kind"] == "json":
                yield from self._kinds.misfits("body", value, body["type"])
        elif body["kind"] in ("form", "multipart", "json"):
            sent = _field_names(media_type, content)
            members = self._object(body["type"]).get("object", {})
            if sent is not None:
                yield from (
                    f"body.{name} is missing"
                    for name in required
                    if not _any_sent([name], sent) and not self._leaves_no_trace(members.get(name, "any"))
                )

    def _leaves_no_trace(self, kind: TypeData) -> bool:
        """Whether a form says nothing of a value of this type where that is empty: lists and maps."""
        found = self._kinds.resolved(kind)
        return isinstance(found, dict) and bool({"array", "map"} & found.keys())


def _form_of(body: BodyData, media_type: str) -> BodyData:
    """The form of a body that was sent: the one whose media type is most of what was said."""
    named = [(name, one) for one in (body, *body.get("others", [])) for name in one.get("media_types", [])]
    fitting = [(len(name), one) for name, one in named if f"{media_type};".lower().startswith(f"{name};".lower())]
    return max(fitting, key=lambda pair: pair[0])[1] if fitting else body


def _header_problems(operation: OperationData, headers: Headers) -> Iterator[str]:
    for name, value in operation.get("headers", []):
        if headers.get(name) != value:
            yield f"header {name!r} is {headers.get(name)!r}, and is {value!r} for this operation"


def _decoded(content: bytes) -> Any:
    """None where it is empty or not JSON."""
    try:
        return json.loads(content)
    except ValueError:
        return None


def _any_sent(names: Collection[str], sent: Collection[str]) -> bool:
    """Whether one of `names` was sent, as it is or with brackets behind it."""
    return any(one == name or one.startswith(f"{name}[") for name in names for one in sent)


def _field_names(media_type: str, content: bytes) -> Sequence[str] | None:
    """The names in a form; None for a body of another kind."""
    text = content.decode("utf-8", "replace")
    name = essence(media_type)
    if name == "application/x-www-form-urlencoded":
        return [field for field, _ in parse_query(text)]
    if name.startswith("multipart/"):
        found = re.findall(r'form-data; name="([^"]*)"', text)
        return [field.replace("%22", '"') for field in found]
    return None
