"""A description as its author wrote it: operations, parameters, bodies and answers, read without the generator.

Nothing here comes from the generator or from what it wrote, so that the two can disagree.
"""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from jsonpath_rfc9535 import find

from tests.behaviour.described import METHODS, read

Json = Any
Schema = Mapping[str, Any]

NOT_PARAMETERS = ("accept", "authorization", "content-type")
"""Headers that OpenAPI says to ignore where they are declared as parameters."""

SEQUENTIAL = frozenset(("text/event-stream", "application/jsonl", "application/x-ndjson", "application/json-seq"))
"""Media types of answers that go on."""


@dataclass(frozen=True)
class Parameter:
    name: str
    place: str
    required: bool
    schema: Schema
    is_json: bool
    """Declared by `content`: the value travels as JSON text."""
    example: Json
    """None where there is none."""


@dataclass(frozen=True)
class Body:
    """A request body of one media type."""

    media_type: str
    required: bool
    schema: Schema
    examples: Mapping[str, Json]


@dataclass(frozen=True)
class Operation:
    id: str
    """`PUT /admins/{id}/away`"""
    parameters: tuple[Parameter, ...]
    bodies: tuple[Body, ...]
    responses: Mapping[str, Mapping[str, Json]]
    """What is answered, by status."""

    @property
    def method(self) -> str:
        return self.id.partition(" ")[0]

    @property
    def path(self) -> str:
        return self.id.partition(" ")[2]

    def answer(self, status: int) -> Mapping[str, Json] | None:
        """What the description says of this status; None if it says nothing."""
        keys = (str(status), f"{status // 100}XX", f"{status // 100}xx", "default")
        return next((self.responses[key] for key in keys if key in self.responses), None)


class Description:
    """One description with its overlays applied."""

    def __init__(self, path: Path, overlays: Sequence[Path] = ()) -> None:
        self.document: dict[str, Json] = read(path)
        for overlay in overlays:
            apply(self.document, read(overlay))
        self.operations = tuple(self._operations())

    @property
    def version(self) -> str:
        return str(self.document["openapi"])

    @cached_property
    def property_names(self) -> frozenset[str]:
        """The names of all properties of all schemas."""
        found: set[str] = set()
        waiting: list[Json] = [self.document]
        while waiting:
            node = waiting.pop()
            if isinstance(node, Mapping):
                if isinstance(node.get("properties"), Mapping):
                    found.update(node["properties"])
                waiting += node.values()
            elif isinstance(node, list):
                waiting += node
        return frozenset(found)

    @property
    def security_schemes(self) -> Mapping[str, Mapping[str, Json]]:
        listed = self.document.get("components", {}).get("securitySchemes", {})
        return {name: self.resolved(scheme) for name, scheme in listed.items()}

    def write(self, path: Path) -> Path:
        """As JSON, for a tool that needs a file."""
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(self.document), "utf-8")
        return path

    def resolved(self, node: Json) -> Json:
        """The node that a reference leads to, its siblings laid over it; any other node itself."""
        seen: list[str] = []
        while isinstance(node, Mapping) and isinstance(node.get("$ref"), str) and node["$ref"] not in seen:
            seen.append(node["$ref"])
            siblings = {key: value for key, value in node.items() if key != "$ref"}
            target = self.at(node["$ref"])
            node = {**target, **siblings} if isinstance(target, Mapping) else target
        return node

    def at(self, reference: str) -> Json:
        """The node at `#/a/b`."""
        node: Json = self.document
        for part in reference.removeprefix("#").split("/")[1:]:
            key = unquote(part).replace("~1", "/").replace("~0", "~")
            node = node[int(key)] if isinstance(node, list) else node[key]
        return node

    def _operations(self) -> Iterator[Operation]:
        for path, item in self.document["paths"].items():
            shared = item.get("parameters", [])
            named = {method.upper(): item[method] for method in (*METHODS, "query") if method in item}
            for method, node in {**named, **item.get("additionalOperations", {})}.items():
                yield self._operation(f"{method} {path}", node, shared)

    def _operation(self, id_: str, node: Mapping[str, Json], shared: Sequence[Json]) -> Operation:
        listed = [self.resolved(one) for one in (*shared, *node.get("parameters", []))]
        own = {(one["in"], one["name"].lower() if one["in"] == "header" else one["name"]): one for one in listed}
        parameters = [
            self._parameter(one)
            for (place, name), one in own.items()
            if not (place == "header" and name in NOT_PARAMETERS)
        ]
        body = self.resolved(node.get("requestBody", {}))
        bodies = [
            Body(media_type, body.get("required", False), _schema(content), self.examples(content))
            for media_type, content in self.contents(body).items()
        ]
        responses = {str(status): self._response(one) for status, one in node["responses"].items()}
        return Operation(id_, tuple(parameters), tuple(bodies), responses)

    def _response(self, node: Mapping[str, Json]) -> Mapping[str, Json]:
        response = self.resolved(node)
        return {**response, "content": self.contents(response)} if "content" in response else response

    def contents(self, holder: Mapping[str, Json]) -> dict[str, Mapping[str, Json]]:
        """The media types of a body, answer or parameter; since 3.2 each may be a reference."""
        return {media_type: self.resolved(content) for media_type, content in holder.get("content", {}).items()}

    def _parameter(self, node: Mapping[str, Json]) -> Parameter:
        (content,) = (self.contents(node) or {"": node}).values()
        examples = [*self.examples(node).values(), *self.examples(content).values()]
        return Parameter(
            name=node["name"],
            place=node["in"],
            required=node.get("required", False),
            schema=content.get("schema", {}),
            is_json="content" in node,
            example=examples[0] if examples else None,
        )

    def examples(self, holder: Mapping[str, Json]) -> dict[str, Json]:
        """The recorded examples of a parameter or media type, by name."""
        named = {name: self.resolved(one) for name, one in holder.get("examples", {}).items()}
        found = {name: one[key] for name, one in named.items() for key in ("value", "dataValue") if key in one}
        return {"": holder["example"], **found} if "example" in holder else found


def _schema(content: Mapping[str, Json]) -> Schema:
    """What a body is; one that goes on, item by item, is a list here."""
    whole: Schema = {"type": "array", "items": content["itemSchema"]} if "itemSchema" in content else {}
    return content.get("schema", whole)


def apply(document: dict[str, Json], overlay: Mapping[str, Json]) -> None:
    """The actions of an overlay in order, as the Overlay Specification has them: `update` merges, `remove` removes.

    An action that is not for the document's version (`x-sdk-versions`) is left out.
    """
    version = _numbers(document["info"]["version"])
    for action in overlay["actions"]:
        versions = action.get("x-sdk-versions", {})
        if version < _numbers(versions.get("from", version)) or version > _numbers(versions.get("until", version)):
            continue
        for node in reversed(find(action["target"], document)):
            if action.get("remove"):
                holder: Json = document
                for key in node.location[:-1]:
                    holder = holder[key]
                del holder[node.location[-1]]
            else:
                _merge(node.value, action["update"])


def _numbers(version: str | tuple[int, ...]) -> tuple[int, ...]:
    return version if isinstance(version, tuple) else tuple(int(one) for one in re.findall(r"\d+", version))


def _merge(node: Json, update: Json) -> None:
    if isinstance(node, list):
        node.append(copy.deepcopy(update))
        return
    for key, value in update.items():
        if isinstance(node.get(key), dict) and isinstance(value, dict):
            _merge(node[key], value)
        elif isinstance(node.get(key), list) and isinstance(value, list):
            node[key].extend(copy.deepcopy(value))
        else:
            node[key] = copy.deepcopy(value)
