"""The surface JSON as typed data. Keys that only the full surface has may be missing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, Literal, TypeAlias

from ...diagnostics import UserError
from ...input.json_pointer import is_object

Side: TypeAlias = Literal["models", "params"]
ModelKey: TypeAlias = tuple[Side, str]

FORMAT = 1


class NotASurface(UserError):
    """The JSON is no surface, or one of another format."""


@dataclass(frozen=True, slots=True)
class Member:
    """An argument of a method or a field of a model. `place` is path, query, header, cookie or body; empty for fields."""

    name: str
    wire_name: str
    type: str
    required: bool
    deprecated: bool
    place: str = ""


@dataclass(frozen=True, slots=True)
class Operation:
    """A method of the client. `arguments` are in the order of the signature."""

    http: str
    operation_id: str | None
    resource: str
    method: str
    arguments: tuple[Member, ...]
    media_type: str | None
    single_body: bool
    """The body is one argument instead of one per property."""
    returns: str
    errors: Mapping[str, str]
    pagination: tuple[str, str] | None
    """Style and the wire name of the items."""
    deprecated: bool
    forms: Mapping[str, str]
    """The other media types that a whole body may be sent as, and its type."""

    @property
    def call(self) -> str:
        """How it is called on a client: `contacts.retrieve`."""
        return f"{self.resource}.{self.method}"

    @property
    def address(self) -> str:
        """HTTP method and path without the names of path parameters, which callers do not see."""
        return re.sub(r"\{[^}]*\}", "{}", self.http)

    @property
    def body_members(self) -> frozenset[Member]:
        """The properties of a body that is taken as arguments, by their wire names."""
        return _anonymous(one for one in self.arguments if one.place == "body" and not self.single_body)

    @property
    def path_parameters(self) -> tuple[str, ...]:
        """Wire names in the order of the path."""
        return tuple(re.findall(r"\{([^}]*)\}", self.http))


@dataclass(frozen=True, slots=True)
class Model:
    """A class of the client, or a name for another type (`target`)."""

    side: Side
    name: str
    schema: str
    fields: tuple[Member, ...]
    target: str | None

    @property
    def key(self) -> ModelKey:
        return self.side, self.name

    @property
    def members(self) -> frozenset[Member]:
        """The fields by their wire names."""
        return _anonymous(self.fields)


def _anonymous(members: Iterable[Member]) -> frozenset[Member]:
    return frozenset(replace(one, name="", place="") for one in members)


@dataclass(frozen=True)
class Sdk:
    """Everything that one version offers."""

    title: str
    version: str
    package: str
    clients: tuple[str, str]
    """Names of the sync and the async client class."""
    operations: tuple[Operation, ...]
    models: tuple[Model, ...]

    @cached_property
    def by_key(self) -> dict[ModelKey, Model]:
        return {model.key: model for model in self.models}

    @cached_property
    def bodies(self) -> dict[ModelKey, list[Operation]]:
        """Request types whose fields are the arguments of methods: the types that these bodies have."""
        by_arguments: dict[frozenset[Member], list[Operation]] = {}
        for operation in self.operations:
            if body := operation.body_members:
                by_arguments.setdefault(body, []).append(operation)
        found = ((model, by_arguments.get(model.members)) for model in self.models if model.side == "params")
        return {model.key: operations for model, operations in found if operations}


def read(surface: Any) -> Sdk:
    """Raises NotASurface where a key of the fixed format is missing or of another kind."""
    if not is_object(surface) or surface.get("format") != FORMAT:
        raise NotASurface(f"this is no surface of format {FORMAT}; make one with `sdkgen surface`")
    try:
        return Sdk(
            title=str(surface["title"]),
            version=str(surface["version"]),
            package=str(surface["package"]),
            clients=(str(surface["client"]), str(surface["async_client"])),
            operations=tuple(sorted(map(_operation, surface["operations"]), key=lambda one: (one.address, one.http))),
            models=tuple(sorted(map(_model, surface["models"]), key=lambda one: (one.key, one.schema))),
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise NotASurface(f"this surface lacks {error}; make a new one with `sdkgen surface`") from None


def _operation(node: Mapping[str, Any]) -> Operation:
    body = node["body"]
    single = is_object(body) and "argument" in body
    pagination = node["pagination"]
    return Operation(
        http=node["http"],
        operation_id=node["operation_id"],
        resource=node["resource"],
        method=node["method"],
        arguments=(*map(_parameter, node["parameters"]), *_body_arguments(body)),
        media_type=body["media_type"] if is_object(body) else None,
        single_body=single,
        returns=node["returns"],
        errors=dict(node["errors"]),
        pagination=(pagination["style"], pagination["items"]) if is_object(pagination) else None,
        deprecated=bool(node.get("deprecated", False)),
        forms=_forms(body),
    )


def _forms(body: Any) -> dict[str, str]:
    forms: list[Mapping[str, Any]] = body.get("forms", []) if is_object(body) else []
    return {name: one["type"] for one in forms for name in one["media_types"]}


def _parameter(node: Mapping[str, Any]) -> Member:
    return _member(node, node["in"])


def _body_arguments(body: Any) -> tuple[Member, ...]:
    if not is_object(body):
        return ()
    if "argument" in body:
        return (Member(body["argument"], "", body["type"], bool(body["required"]), False, "body"),)
    return tuple(_member(node, "body") for node in body["arguments"])


def _member(node: Mapping[str, Any], place: str = "") -> Member:
    deprecated = bool(node.get("deprecated", False))
    return Member(node["name"], node["wire_name"], node["type"], bool(node["required"]), deprecated, place)


def _model(node: Mapping[str, Any]) -> Model:
    fields = tuple(map(_member, node["fields"]))
    side: Side = "params" if node.get("side") == "params" else "models"
    return Model(side, node["name"], node["schema"], fields, node.get("target"))
