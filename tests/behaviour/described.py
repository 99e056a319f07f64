"""What a description says, read anew by the tests: operations, recorded requests and responses, parameter examples.

Deliberately apart from the generator's own reading, so that the two can disagree.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, ClassVar, NamedTuple

import yaml

ROOT = Path(__file__).parents[2]
PUBLISHED = ROOT.parent / "shared" / "specs"
"""Intercom's own descriptions, which are no part of the project."""

METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")


class _Loader(yaml.CSafeLoader):
    """YAML with the types of JSON: a date or `no` is text, as OpenAPI has it."""

    yaml_implicit_resolvers: ClassVar[dict[str, list[tuple[str, re.Pattern[str]]]]] = {}  # type: ignore[misc]


for _tag, _pattern, _first in (
    ("null", r"null|~|", ("n", "~", "")),
    ("bool", r"true|false", ("t", "f")),
    ("int", r"-?[0-9]+", tuple("-0123456789")),
    ("float", r"-?[0-9]+\.[0-9]*([eE][-+]?[0-9]+)?", tuple("-0123456789")),
):
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(rf"^(?:{_pattern})$"), _first)


def read(path: Path) -> dict[str, Any]:
    """A YAML or JSON file."""
    text = path.read_text("utf-8")
    loaded: dict[str, Any] = json.loads(text) if path.suffix == ".json" else yaml.load(text, _Loader)
    return loaded


class Recorded(NamedTuple):
    """A recorded request body (`status` is 0) or response."""

    operation: str
    status: int
    media_type: str
    name: str
    value: Any

    def __str__(self) -> str:
        return f"{self.operation} {self.status or 'request'} {self.name!r}"


class Description:
    """One description file."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.data = read(path)
        self.operations: dict[str, dict[str, Any]] = {
            f"{method.upper()} {path}": operation
            for path, item in self.data["paths"].items()
            for method, operation in item.items()
            if method in METHODS
        }

    @property
    def version(self) -> str:
        return str(self.data["info"]["version"])

    def responses(self) -> Iterator[Recorded]:
        """Every recorded response, in the order of the file."""
        for id_, operation in self.operations.items():
            for status, response in operation["responses"].items():
                for media_type, name, value in _examples(response):
                    yield Recorded(id_, int(status), media_type, name, value)

    def requests(self, id_: str) -> list[Recorded]:
        """The recorded request bodies of one operation. A null stands for a request without one."""
        body = self.operations[id_].get("requestBody") or {}
        found = (Recorded(id_, 0, media_type, name, value) for media_type, name, value in _examples(body))
        return [one for one in found if one.value is not None]

    def parameter_examples(self, id_: str) -> dict[tuple[str, str], Any]:
        """Examples of an operation's parameters by place and name."""
        return {
            (one["in"], one["name"]): one["example"]
            for one in self.operations[id_].get("parameters", ())
            if "example" in one
        }


def _examples(holder: Mapping[str, Any]) -> Iterator[tuple[str, str, Any]]:
    for media_type, content in (holder.get("content") or {}).items():
        if "example" in content:
            yield media_type, "", content["example"]
        for name, example in (content.get("examples") or {}).items():
            if "value" in example:
                yield media_type, name, example["value"]
