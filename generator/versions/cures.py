"""What mends each kind of problem without judgement.

A cure is the least that makes the description sound: what is undeclared becomes text, what is undefined becomes anything,
and what nobody could heed is left out. Whoever knows better replaces it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from typing import Any

from ..diagnostics import Problem
from ..input.document import Document
from ..input.json_pointer import is_array, is_object, join, lookup, split, unquoted
from ..openapi.grammar import METHODS
from .proposals import Proposal, json_path

Steps = tuple[str, ...]

_NUMBERED = re.compile(r"(.*)\[(\d+)\]")


class _Work:
    """The description as far as it is mended."""

    def __init__(self, document: Document) -> None:
        self.data: dict[str, Any] = document.data

    @cached_property
    def kinds(self) -> dict[str, str]:
        """What each reference must lead to, by its pointer."""
        from ..validate.walker import walk

        return {one.pointer: one.kind for one in walk(self.data, str(self.data.get("openapi"))).references}

    def at(self, steps: Sequence[str]) -> Any:
        """None where there is nothing."""
        try:
            return lookup(self.data, join(steps))
        except LookupError:
            return None

    def resolved(self, node: Any) -> Any:
        for _ in range(10):
            if not (is_object(node) and isinstance(node.get("$ref"), str)):
                break
            try:
                node = lookup(self.data, node["$ref"])
            except LookupError:
                return None
        return node

    def update(self, steps: Sequence[str], reason: str, update: Any) -> Proposal:
        return Proposal(json_path(steps, self.data), reason, update, depth=len(steps))

    def remove(self, steps: Sequence[str], reason: str) -> Proposal:
        return Proposal(json_path(steps, self.data), reason, remove=True, depth=len(steps))


def proposals(document: Document, problems: Sequence[Problem]) -> list[Proposal]:
    """A cure for each problem that has one, each place once, in an order in which every action finds its place."""
    found: dict[tuple[str, str], Proposal] = {}
    for proposal in _cured(document, problems):
        found.setdefault((proposal.target, repr(proposal.update)), proposal)
    updates = [one for one in found.values() if not one.remove]
    removals = [one for one in found.values() if one.remove]
    # what lies inside of something else goes before it
    removals.sort(key=lambda one: one.depth, reverse=True)
    return [*updates, *_without_shifts(removals)]


def _without_shifts(removals: list[Proposal]) -> list[Proposal]:
    """Of those by number from one array only the last: the others are found again, at the places that they have then."""
    last: dict[str, Proposal] = {}
    for one in removals:
        if array := _NUMBERED.fullmatch(one.target):
            last[array[1]] = max(last.get(array[1], one), one, key=lambda each: int(_NUMBERED.sub(r"\2", each.target)))
    return [one for one in removals if not _NUMBERED.fullmatch(one.target) or one in last.values()]


def _cured(document: Document, problems: Sequence[Problem]) -> Iterator[Proposal]:
    """A cure for each problem that has one."""
    work = _Work(document)
    for problem in problems:
        steps = split(problem.pointer)
        cure = CURES.get(problem.code)
        if cure is not None:
            yield from cure(work, problem, steps)


def _leave_out(work: _Work, problem: Problem, steps: Steps) -> Iterator[Proposal]:
    """What nobody could heed goes."""
    if work.at(steps) is not None:
        yield work.remove(steps, f"{_said(problem)}, so it is left out.")


def _said(problem: Problem) -> str:
    """What is wrong, without how to mend it."""
    said = problem.message.partition(";")[0]
    return f"{said[:1].upper()}{said[1:]}"


# --- parameters ----------------------------------------------------------------------------------------------------------


def _undeclared_path_parameter(work: _Work, problem: Problem, steps: Steps) -> Iterator[Proposal]:
    if len(steps) < 2 or steps[0] != "paths":
        return
    item, shared = work.at(steps), work.at((*steps[:2], "parameters")) if len(steps) > 2 else None
    declared = {
        one.get("name")
        for one in map(work.resolved, [*_items(shared), *_items(item.get("parameters"))])
        if is_object(one) and one.get("in") == "path"
    }
    for name in dict.fromkeys(re.findall(r"\{([^{}]+)\}", steps[1])):
        if name not in declared:
            parameter = {"name": name, "in": "path", "required": True, "schema": _schema_of(work, name)}
            yield work.update(steps, f"The path has {{{name}}}, which is not declared.", {"parameters": [parameter]})


def _schema_of(work: _Work, name: str) -> dict[str, Any]:
    """The type that path parameters of this name have elsewhere, where they agree; else text."""
    kinds: set[str] = set()
    for item in _objects(work.data.get("paths")):
        for node in (item, *(item[method] for method in METHODS if is_object(item.get(method)))):
            for parameter in map(work.resolved, _items(node.get("parameters"))):
                if is_object(parameter) and (parameter.get("in"), parameter.get("name")) == ("path", name):
                    schema = parameter.get("schema")
                    kinds.add(str(schema.get("type")) if is_object(schema) else "")
    return {"type": kinds.pop() if kinds in ({"integer"}, {"string"}) else "string"}


def _optional_path_parameter(work: _Work, problem: Problem, steps: Steps) -> Iterator[Proposal]:
    steps = steps[:-1] if steps[-1] == "required" else steps
    yield work.update(steps, "A path parameter cannot be left out.", {"required": True})


def _parameter_without_schema(work: _Work, problem: Problem, steps: Steps) -> Iterator[Proposal]:
    if "schema" in work.at(steps):
        yield work.remove((*steps, "content"), "The parameter has both a schema and content; the schema stays.")
    else:
        reason = "The parameter does not say what it holds. It is text."
        yield work.update(steps, reason, {"schema": {"type": "string"}})


def _unknown_place(work: _Work, problem: Problem, steps: Steps) -> Iterator[Proposal]:
    yield work.remove(steps[:-1], f"There is no parameter in {str(work.at(steps))!r}, so nobody can send it.")


# --- references ----------------------------------------------------------------------------------------------------------

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


def _dangling_reference(work: _Work, problem: Problem, steps: Steps) -> Iterator[Proposal]:
    ref = work.at(steps)
    wanted = split(unquoted(ref)) if isinstance(ref, str) and ref.startswith("#/") else ()
    if len(wanted) == 3 and wanted[0] == "components" and wanted[1] in _ANYTHING and work.at(wanted) is None:
        what = "It can be anything." if wanted[1] in ("schemas", "headers") else "It says nothing."
        reason = f"{ref} is referred to and not defined. {what}"
        yield work.update((), reason, {"components": {wanted[1]: {wanted[2]: _ANYTHING[wanted[1]]}}})
    else:
        yield from _lost_reference(work, problem, steps)


def _lost_reference(work: _Work, problem: Problem, steps: Steps) -> Iterator[Proposal]:
    """A schema becomes anything. What is no schema goes, since nobody can send or read it; but no operation does."""
    kind = work.kinds.get(problem.pointer, "schema")
    if steps[-1:] != ("$ref",):  # of a discriminator's mapping
        yield from _leave_out(work, problem, steps)
    elif kind == "schema" and not is_array(work.at(steps[:-2])):
        yield work.remove(steps, f"{_said(problem)}. It can be anything.")
    elif kind != "path item":
        yield work.remove(steps[:-1], f"{_said(problem)}, so nobody can send or read it.")


# --- operations ----------------------------------------------------------------------------------------------------------


def _duplicate_operation_id(work: _Work, problem: Problem, steps: Steps) -> Iterator[Proposal]:
    if len(steps) != 4:
        return
    said = str(work.at(steps))
    words = re.findall(r"[A-Za-z0-9]+", steps[1])
    reason = f"The operationId {said} is that of another operation."
    yield work.update(steps[:-1], reason, {"operationId": "_".join([said, steps[2], *words])})


def _bad_path(work: _Work, problem: Problem, steps: Steps) -> Iterator[Proposal]:
    path, item = steps[1], work.at(steps)
    if not path.startswith("/") and f"/{path}" not in work.data["paths"]:
        yield work.update(
            steps[:1], f"The path {path!r} lacks its slash; this is the same with it.", {f"/{path}": item}
        )
        yield work.remove(steps, "The action before this one says why.")


def _bad_pagination(work: _Work, problem: Problem, steps: Steps) -> Iterator[Proposal]:
    at = steps.index("x-sdk-pagination") if "x-sdk-pagination" in steps else len(steps)
    reason = f"The note on pages does not fit any more: {_said(problem)}."
    yield work.remove((*steps[:at], "x-sdk-pagination"), reason)


def _unknown_security_scheme(work: _Work, problem: Problem, steps: Steps) -> Iterator[Proposal]:
    """The other ways to authenticate stay, of the operation or else of all; without any it is taken for a token."""
    *holder, _, _, name = steps
    groups, schemes = work.at((*holder, "security")), work.at(("components", "securitySchemes"))
    defined: set[str] = set(schemes) if is_object(schemes) else set()
    if not is_array(groups):
        return
    told = f"The security scheme {name!r} is not defined"
    if any(is_object(one) and one and one.keys() <= defined for one in groups):
        yield work.remove(steps[:-1], f"{told}; the other ways to authenticate stay.")
    elif holder and (work.data.get("security") or defined):
        yield work.remove(steps[:-2], f"{told}; the operation is called like all others.")
    elif defined:
        yield work.remove(steps[:-2], f"{told}; what is defined is sent where the client is given it.")
    else:
        scheme = {"type": "http", "scheme": "bearer"}
        yield work.update(
            (), f"{told}. It is taken for a bearer token.", {"components": {"securitySchemes": {name: scheme}}}
        )


# --- servers -------------------------------------------------------------------------------------------------------------


def _undeclared_server_variable(work: _Work, problem: Problem, steps: Steps) -> Iterator[Proposal]:
    server = work.at(steps[:-1])
    declared = server.get("variables")
    for name in dict.fromkeys(re.findall(r"\{([^{}]*)\}", server["url"])):
        if not is_object(declared) or name not in declared:
            reason = f"The variable {{{name}}} of the URL is not declared. Callers have to give it: its default leads nowhere."
            yield work.update(steps[:-1], reason, {"variables": {name: {"default": name or "variable"}}})


def _schema_violation(work: _Work, problem: Problem, steps: Steps) -> Iterator[Proposal]:
    variable = work.at(steps)
    if steps[-2:-1] == ("variables",) and is_object(variable) and "default" not in variable:
        values = [one for one in _items(variable.get("enum")) if isinstance(one, str)]
        reason = "The variable has no default, which is its first value or else leads nowhere."
        yield work.update(steps, reason, {"default": values[0] if values else steps[-1]})


# --- schemas -------------------------------------------------------------------------------------------------------------


def _array_without_items(work: _Work, problem: Problem, steps: Steps) -> Iterator[Proposal]:
    yield work.update(steps, "The array does not say what is in it. It can be anything.", {"items": {}})


def _removal(reason: str) -> Cure:
    def cure(work: _Work, problem: Problem, steps: Steps) -> Iterator[Proposal]:
        yield work.remove(steps, reason)

    return cure


# --- reading -------------------------------------------------------------------------------------------------------------


def _objects(node: Any) -> Iterator[dict[str, Any]]:
    yield from (one for one in (node.values() if is_object(node) else ()) if is_object(one))


def _items(node: Any) -> list[Any]:
    return node if is_array(node) else []


Cure = Callable[[_Work, Problem, Steps], Iterator[Proposal]]

CURES: dict[str, Cure] = {
    "array-without-items": _array_without_items,
    "bad-pagination": _bad_pagination,
    "bad-discriminator": _leave_out,
    "bad-path": _bad_path,
    "bad-status": _leave_out,
    "bad-style": _leave_out,
    "dangling-reference": _dangling_reference,
    "default-mismatch": _removal("The default is no value of its schema."),
    "duplicate-enum-value": _removal("The value is listed twice."),
    "duplicate-operation-id": _duplicate_operation_id,
    "duplicate-parameter": _removal("The parameter is declared twice."),
    "empty-composition": _removal("It is empty, so that nothing could be valid."),
    "external-reference": _lost_reference,
    "bad-reference": _lost_reference,
    "wrong-reference": _lost_reference,
    "reference-cycle": _lost_reference,
    "optional-path-parameter": _optional_path_parameter,
    "parameter-without-schema": _parameter_without_schema,
    "schema-violation": _schema_violation,
    "undeclared-path-parameter": _undeclared_path_parameter,
    "undeclared-server-variable": _undeclared_server_variable,
    "unknown-parameter-place": _unknown_place,
    "unknown-security-scheme": _unknown_security_scheme,
    "unused-path-parameter": _removal("The path has no such parameter."),
}
"""By the code of the problem. An error that is not here needs somebody's judgement, and the bump says so."""
