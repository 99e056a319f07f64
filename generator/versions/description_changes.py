"""What two states of one description differ in, prose and examples aside: for telling what upstream changed in place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any, Literal, NamedTuple, TypeAlias

from ..input.json_pointer import is_array, is_object, join
from ..openapi.grammar import METHODS
from ..openapi.path_items import ADDITIONAL

PROSE = frozenset(
    ("description", "summary", "title", "example", "examples", "externalDocs", "contact", "license", "termsOfService")
)
"""Keys of OpenAPI whose values say nothing that a client depends on."""
NAMED = frozenset(
    (
        "properties",
        "schemas",
        "paths",
        "responses",
        "parameters",
        "requestBodies",
        "headers",
        "securitySchemes",
        "content",
    )
)
"""Objects whose keys are the API's own names, so that none of them is prose."""
SETS = frozenset(("required", "enum", "tags", "type"))
"""Arrays whose order means nothing."""


Steps: TypeAlias = tuple[str, ...]
What: TypeAlias = Literal["added", "removed", "changed"]

SIGNS: dict[What, str] = {"added": "+", "removed": "-", "changed": "~"}
SHOWN = 12
"""Lines of a summary."""


class Difference(NamedTuple):
    """One fact that is new, gone or another. A whole part that is new or gone is one difference."""

    what: What
    steps: Steps

    @property
    def kind(self) -> str:
        """What the fact is about: operation, parameter, property, schema, path, or another part."""
        steps = self.steps
        if steps[:1] == ("paths",):
            if len(steps) == 2:
                return "path"
            if (len(steps) == 3 and steps[2] in METHODS) or (len(steps) == 4 and steps[2] == ADDITIONAL):
                return "operation"
        if "parameters" in steps:
            return "parameter"
        if "properties" in steps:
            return "property"
        return "schema" if steps[:2] == ("components", "schemas") else "other fact"

    def __str__(self) -> str:
        return f"{SIGNS[self.what]} {join(self.steps)}"


def differences(old: Any, new: Any) -> list[Difference]:
    """Everything that two descriptions differ in, in the order of the old one."""
    return list(_compare(old, new, ()))


def summary(found: list[Difference]) -> list[str]:
    """The numbers in one line, then the first differences, a line each."""
    if not found:
        return ["no fact changed: text, examples or layout only"]
    counted = Counter((one.kind, one.what) for one in found)
    numbers = [f"{count} {_plural(kind, count)} {what}" for (kind, what), count in sorted(counted.items())]
    lines = [", ".join(numbers), *map(str, found[:SHOWN])]
    return lines if len(found) <= SHOWN else [*lines, f"and {len(found) - SHOWN} more"]


def _plural(kind: str, count: int) -> str:
    if count == 1:
        return kind
    return kind[:-1] + "ies" if kind.endswith("y") else kind + "s"


def _compare(old: Any, new: Any, steps: Steps) -> Iterator[Difference]:
    old, new = _comparable(old, steps), _comparable(new, steps)
    if is_object(old) and is_object(new):
        for key in (*old, *(key for key in new if key not in old)):
            if _is_prose(key, steps):
                continue
            if key not in new:
                yield Difference("removed", (*steps, key))
            elif key not in old:
                yield Difference("added", (*steps, key))
            else:
                yield from _compare(old[key], new[key], (*steps, key))
    elif is_array(old) and is_array(new) and len(old) == len(new):
        for index, (one, other) in enumerate(zip(old, new, strict=True)):
            yield from _compare(one, other, (*steps, str(index)))
    elif type(old) is not type(new) or old != new:
        yield Difference("changed", steps)


def _is_prose(key: str, steps: Steps) -> bool:
    return not _are_names(steps) and (key in PROSE or key.startswith("x-"))


def _are_names(steps: Steps) -> bool:
    """Whether the keys of the object at `steps` are names; `properties` that is itself a name holds none."""
    return steps[-1:] != () and steps[-1] in NAMED and not _are_names(steps[:-1])


def _comparable(node: Any, steps: Steps) -> Any:
    """Arrays whose items have a name of their own as objects, and those without order in one order."""
    if not is_array(node) or not steps or _are_names(steps[:-1]):
        return node
    if steps[-1] == "parameters":
        return {_parameter_name(one, index): one for index, one in enumerate(node)}
    if steps[-1] in SETS:
        return {str(_name(one)): None for one in node}
    return node


def _parameter_name(parameter: Any, index: int) -> str:
    if is_object(parameter):
        if "$ref" in parameter:
            return str(parameter["$ref"])
        return f"{parameter.get('in')}:{parameter.get('name')}"
    return str(index)


def _name(item: Any) -> Any:
    """A tag is what its name is; a value is itself."""
    return item.get("name") if is_object(item) else repr(item)
