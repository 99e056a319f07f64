"""Corrections that need no judgement: for each problem with a mechanical cure an overlay action, with its reason.

What a cure says is the least that makes the description sound: what is undeclared becomes text, what is undefined
becomes anything. Whoever knows better replaces it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from ..diagnostics import Problem
from ..input.document import Document, read
from ..input.json_pointer import is_array, is_object, lookup, split, unquoted
from ..openapi.grammar import METHODS

Steps = tuple[str, ...]

ROUNDS = 20
"""A cure may bring the next problem to light; so often it is looked again."""


class Proposal(NamedTuple):
    """An overlay action without its versions."""

    target: str
    """JSONPath."""
    reason: str
    update: Any = None
    remove: bool = False

    def action(self, version: str) -> dict[str, Any]:
        """The action, for that version and all that follow."""
        what: dict[str, Any] = {"remove": True} if self.remove else {"update": self.update}
        return {"target": self.target, "x-sdk-versions": {"from": version}, "description": self.reason, **what}


def as_overlay(found: Sequence[Proposal], version: str) -> Document:
    """An overlay that nobody has written to a file yet."""
    actions = [one.action(version) for one in found] or [{"target": "$", "update": {}}]
    data = {"overlay": "1.0.0", "info": {"title": "Proposed", "version": "1.0.0"}, "actions": actions}
    return replace(read(b"{}", "proposed.yaml"), data=data)


def proposals(document: Document, problems: Sequence[Problem]) -> list[Proposal]:
    """A cure for each problem that has one, each place once."""
    found: dict[tuple[str, str], Proposal] = {}
    for problem in problems:
        cure = CURES.get(problem.code)
        for proposal in cure(document, problem) if cure is not None else ():
            found.setdefault((proposal.target, repr(proposal.update)), proposal)
    return _without_shifts(list(found.values()))


def _without_shifts(found: list[Proposal]) -> list[Proposal]:
    """Of the removals from one array only the last: the others are found again, at the places that they have then."""
    last: dict[str, Proposal] = {}
    for one in found:
        if one.remove and (array := re.fullmatch(r"(.*)\[\d+\]", one.target)):
            last[array[1]] = one
    shifting = {id(one) for one in found if one.remove and re.fullmatch(r".*\[\d+\]", one.target)}
    return [one for one in found if id(one) not in shifting or one in last.values()]


def json_path(steps: Sequence[str], data: Any) -> str:
    """The JSONPath of a node: names in brackets unless they are plain, numbers for what is an array."""
    path, node = "$", data
    for step in steps:
        if is_array(node):
            path += f"[{int(step)}]"
            node = node[int(step)] if int(step) < len(node) else None
            continue
        path += f".{step}" if re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", step) else f"[{_quoted(step)}]"
        node = node.get(step) if is_object(node) else None
    return path


def _quoted(name: str) -> str:
    """A string literal of JSONPath (RFC 9535, 2.3.1.1)."""
    escapes = {"'": "\\'", "\\": "\\\\"}
    return "'" + "".join(escapes.get(c, c if c.isprintable() else f"\\u{ord(c):04x}") for c in name) + "'"


# --- cures ---------------------------------------------------------------------------------------------------------------


def _undeclared_path_parameter(document: Document, problem: Problem) -> Iterator[Proposal]:
    steps = split(problem.pointer)
    if len(steps) < 2 or steps[0] != "paths":
        return
    item = lookup(document.data, problem.pointer)
    shared: list[Any] = document.data["paths"].get(steps[1], {}).get("parameters", []) if len(steps) > 2 else []
    declared = {
        one.get("name")
        for one in (_resolved(document, one) for one in [*shared, *item.get("parameters", [])])
        if is_object(one) and one.get("in") == "path"
    }
    for name in dict.fromkeys(re.findall(r"\{([^{}]+)\}", steps[1])):
        if name not in declared:
            parameter = {"name": name, "in": "path", "required": True, "schema": _schema_of(document, name)}
            reason = f"The path has {{{name}}}, which is not declared."
            yield Proposal(json_path(steps, document.data), reason, {"parameters": [parameter]})


def _schema_of(document: Document, name: str) -> dict[str, Any]:
    """The type that path parameters of this name have elsewhere, where they agree; else text."""
    kinds: set[str] = set()
    for item in _objects(document.data.get("paths")):
        for node in (item, *(item[method] for method in METHODS if is_object(item.get(method)))):
            for one in node.get("parameters", []) if is_array(node.get("parameters")) else ():
                parameter = _resolved(document, one)
                if is_object(parameter) and (parameter.get("in"), parameter.get("name")) == ("path", name):
                    schema = parameter.get("schema")
                    kinds.add(str(schema.get("type")) if is_object(schema) else "")
    return {"type": kinds.pop() if kinds in ({"integer"}, {"string"}) else "string"}


def _objects(node: Any) -> Iterator[dict[str, Any]]:
    yield from (one for one in (node.values() if is_object(node) else ()) if is_object(one))


def _resolved(document: Document, node: Any) -> Any:
    for _ in range(10):
        if not (is_object(node) and isinstance(node.get("$ref"), str)):
            break
        try:
            node = lookup(document.data, node["$ref"])
        except LookupError:
            return None
    return node


_ANYTHING: dict[str, Any] = {
    "schemas": {},
    "headers": {"schema": {}},
    "examples": {},
    "responses": {"description": ""},
    "requestBodies": {"content": {"application/json": {}}},
    "links": {},
    "callbacks": {},
    "pathItems": {},
}
"""What stands for a component that nobody defined: any JSON, or nothing."""


def _dangling_reference(document: Document, problem: Problem) -> Iterator[Proposal]:
    steps = split(problem.pointer)
    try:
        ref = lookup(document.data, problem.pointer)
    except LookupError:
        return
    if not isinstance(ref, str) or not ref.startswith("#/"):
        return
    wanted = split(unquoted(ref))
    if len(wanted) == 3 and wanted[0] == "components" and wanted[1] in _ANYTHING:
        reason = f"{ref} is referred to and not defined. It can be anything."
        if wanted[1] not in ("schemas", "headers"):
            reason = f"{ref} is referred to and not defined. It says nothing."
        yield Proposal("$", reason, {"components": {wanted[1]: {wanted[2]: _ANYTHING[wanted[1]]}}})
    elif steps[-1:] == ("$ref",) and len(steps) > 2 and is_array(_parent(document, steps[:-1])):
        where = json_path(steps[:-1], document.data)
        yield Proposal(where, f"{ref} is referred to and not defined, so nobody can send or read it.", remove=True)


def _parent(document: Document, steps: Steps) -> Any:
    node: Any = document.data
    for step in steps[:-1]:
        node = node[int(step)] if is_array(node) else node[step]
    return node


def _array_without_items(document: Document, problem: Problem) -> Iterator[Proposal]:
    where = json_path(split(problem.pointer), document.data)
    yield Proposal(where, "The array does not say what is in it. It can be anything.", {"items": {}})


def _duplicate_operation_id(document: Document, problem: Problem) -> Iterator[Proposal]:
    steps = split(problem.pointer)
    if len(steps) != 4:
        return
    taken = {
        node.get("operationId")
        for item in _objects(document.data.get("paths"))
        for node in _objects({key: item.get(key) for key in METHODS})
    }
    said = str(lookup(document.data, problem.pointer))
    words = [word for word in re.findall(r"[A-Za-z0-9]+", steps[1]) if word]
    name = "_".join([said, steps[2]])
    if name in taken:
        name = "_".join([said, steps[2], *words])
    reason = f"The operationId {said} is that of another operation."
    yield Proposal(json_path(steps[:-1], document.data), reason, {"operationId": name})


def _optional_path_parameter(document: Document, problem: Problem) -> Iterator[Proposal]:
    steps = split(problem.pointer)
    steps = steps[:-1] if steps[-1] == "required" else steps
    yield Proposal(json_path(steps, document.data), "A path parameter cannot be left out.", {"required": True})


def _parameter_without_schema(document: Document, problem: Problem) -> Iterator[Proposal]:
    steps = split(problem.pointer)
    if "schema" in lookup(document.data, problem.pointer):
        where = json_path((*steps, "content"), document.data)
        yield Proposal(where, "The parameter has both a schema and content; the schema stays.", remove=True)
    else:
        where = json_path(steps, document.data)
        yield Proposal(where, "The parameter does not say what it holds. It is text.", {"schema": {"type": "string"}})


def _removal(reason: str) -> Callable[[Document, Problem], Iterator[Proposal]]:
    def cure(document: Document, problem: Problem) -> Iterator[Proposal]:
        yield Proposal(json_path(split(problem.pointer), document.data), reason, remove=True)

    return cure


def _bad_pagination(document: Document, problem: Problem) -> Iterator[Proposal]:
    steps = split(problem.pointer)
    at = steps.index("x-sdk-pagination") if "x-sdk-pagination" in steps else len(steps)
    where = json_path((*steps[:at], "x-sdk-pagination"), document.data)
    yield Proposal(where, f"The note on pages does not fit any more: {problem.message.partition(';')[0]}.", remove=True)


CURES: dict[str, Callable[[Document, Problem], Iterator[Proposal]]] = {
    "undeclared-path-parameter": _undeclared_path_parameter,
    "dangling-reference": _dangling_reference,
    "array-without-items": _array_without_items,
    "duplicate-operation-id": _duplicate_operation_id,
    "optional-path-parameter": _optional_path_parameter,
    "parameter-without-schema": _parameter_without_schema,
    "bad-pagination": _bad_pagination,
    "unused-path-parameter": _removal("The path has no such parameter."),
    "duplicate-parameter": _removal("The parameter is declared twice."),
    "duplicate-enum-value": _removal("The value is listed twice."),
    "empty-composition": _removal("It is empty, so that nothing could be valid."),
    "default-mismatch": _removal("The default is no value of its schema."),
}
