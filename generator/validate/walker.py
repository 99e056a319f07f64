"""Which node of a description is what: a walk along the grammar of OpenAPI."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from ..input.json_pointer import is_array, is_object, join
from ..openapi.fields import Shape
from ..openapi.grammar import REFERABLE, Edition, held_by
from .finding import Finding, kind_of


class Node(NamedTuple):
    """An object of the description and what OpenAPI calls it."""

    kind: str
    steps: tuple[str | int, ...]
    value: dict[str, Any]

    @property
    def pointer(self) -> str:
        return join(self.steps)


class Reference(NamedTuple):
    """A `$ref` (or a discriminator's mapping) and what it must lead to."""

    kind: str
    pointer: str
    ref: Any


@dataclass(slots=True)
class Description:
    """A description, taken apart."""

    data: dict[str, Any]
    version: str
    nodes: list[Node] = field(default_factory=list[Node])
    references: list[Reference] = field(default_factory=list[Reference])
    misfits: list[Finding] = field(default_factory=list[Finding])
    """Nodes that are not what the grammar has at their place."""
    kinds: dict[str, str] = field(default_factory=dict[str, str])
    """What the node at a pointer is, references included."""
    referred: set[str] = field(default_factory=set[str])
    """Nodes that references lead to, wherever they lie."""
    guesses: int = 0
    ends: dict[str, bool] = field(default_factory=dict[str, bool])
    """Whether following a reference ends at a definition, for each one that was followed."""
    """How often a name was looked for that a lost reference may have meant."""

    @property
    def edition(self) -> Edition:
        return "3.0" if self.version.startswith("3.0.") else "3.1" if self.version.startswith("3.1.") else "3.2"

    @property
    def is_3_0(self) -> bool:
        return self.edition == "3.0"

    def of_kind(self, kind: str) -> Iterator[Node]:
        return (node for node in self.nodes if node.kind == kind)


def walk(data: dict[str, Any], version: str) -> Description:
    """Every node that the grammar reaches from the root. References are noted, not followed."""
    description = Description(data, version)
    visit(description, "description", (), data)
    return description


def visit(description: Description, kind: str, steps: tuple[str | int, ...], value: Any) -> None:
    """Notes a node and all below it."""
    description.kinds[join(steps)] = kind
    if not is_object(value):
        _visit_misfit(description, kind, steps, value)
        return
    if "$ref" in value and kind in REFERABLE:
        description.references.append(Reference(kind, join((*steps, "$ref")), value["$ref"]))
        if kind != "path item" and (kind != "schema" or description.is_3_0):
            return
    description.nodes.append(Node(kind, steps, value))
    if kind == "callback":
        _visit_all(description, "fields", "path item", steps, value)
        return
    for key, shape, below in held_by(kind):
        if key in value:
            _visit_all(description, shape, below, (*steps, key), value[key])


def _visit_all(description: Description, shape: Shape, kind: str, steps: tuple[str | int, ...], value: Any) -> None:
    if shape == "one":
        visit(description, kind, steps, value)
    elif shape == "array":
        if not is_array(value):
            _report(description, steps, f"an array of {_plural(kind)}", value)
            return
        for index, item in enumerate(value):
            visit(description, kind, (*steps, index), item)
    elif not is_object(value):
        _report(description, steps, f"an object with {_plural(kind)}", value)
    else:
        for key, item in value.items():
            if shape == "names" or not key.startswith("x-"):
                visit(description, kind, (*steps, key), item)


def _visit_misfit(description: Description, kind: str, steps: tuple[str | int, ...], value: Any) -> None:
    """Booleans are schemas in 3.1, and everywhere under `additionalProperties`."""
    if kind == "schema" and isinstance(value, bool) and (not description.is_3_0 or steps[-1] == "additionalProperties"):
        return
    _report(description, steps, f"an object ({kind})", value, is_optional=kind != "operation")


def _report(
    description: Description, steps: tuple[str | int, ...], wanted: str, value: Any, is_optional: bool = True
) -> None:
    message = f"this must be {wanted} and is {kind_of(value)}; correct or remove it"
    # a key with nothing behind it, which YAML makes easy, says as little as none
    description.misfits.append(Finding(join(steps), "wrong-type", message, says_nothing=value is None and is_optional))


def _plural(kind: str) -> str:
    return {"request body": "request bodies", "callback": "callbacks"}.get(kind, kind + "s")
