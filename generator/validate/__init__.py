"""Everything that is wrong with a description, in one run.

Three passes, in the order in which their findings matter: references, the rules that OpenAPI states in prose, and the
official JSON Schema of OpenAPI documents (shipped with openapi-spec-validator). Ours come first because they say what
is wrong in one sentence and at the right node; what the schema says about the same node is then left out.

What makes it impossible to generate a correct client is an error, the rest are warnings: what is wrong inside of
something that has no effect on a client cannot make one wrong. What a sound description says and a client does not heed
is a note.
"""

from __future__ import annotations

from collections.abc import Iterable

from ..diagnostics import Problem
from ..input.document import Document
from .effects import notes, softened
from .finding import Finding
from .meta_schema import check_published, check_schema
from .official import second_opinion
from .references import check_references
from .rules import check_rules
from .walker import walk

__all__ = ["second_opinion", "validate"]


def validate(document: Document, told: Iterable[Problem] = ()) -> list[Problem]:
    """The description's problems, each with its place, sorted by place. Raises nothing, whatever the document holds.

    What was `told` when the files were read says why a reference still leads out of the document.
    """
    findings = _findings(document)
    problems = {document.problem(item.code, item.message, item.pointer, item.severity) for item in findings}
    if document.published is not None:
        problems |= _of_published(document.published, problems)
    places = {problem[:3] for problem in told}
    return sorted(one for one in problems if one.code != "external-reference" or one[:3] not in places)


def _of_published(document: Document, problems: set[Problem]) -> set[Problem]:
    """What breaks the schema of the edition that the description was written in, and is not said yet.

    Warnings: whether a client can be made is found out from what it was converted to.
    """
    said = _Said([Finding(one.pointer, one.code, one.message) for one in problems])
    found = (item for item in check_published(document) if item not in said)
    return {document.problem(item.code, item.message, item.pointer, "warning") for item in found}


def _findings(document: Document) -> list[Finding]:
    data = document.data
    written = data.get("openapi")
    version = f"{written}.0" if str(written) in ("3.0", "3.1", "3.2") else written
    if not isinstance(version, str) or not version.startswith(("3.0.", "3.1.", "3.2.")):
        return [_unsupported(data)]
    description = walk(data, version)
    ours = [*check_references(description), *check_rules(description)]
    if version != written:
        message = f"{str(written)!r} is no whole version number; write '{version}'"
        ours.append(Finding("#/openapi", "version-not-text", message, "warning"))
    said = _Said(ours)
    official = check_schema(description) if document.published is None else ()
    faults = [*ours, *(item for item in official if item not in said)]
    return [
        *(softened(one, description) for one in faults),
        *notes(description),
    ]


def _unsupported(data: dict[str, object]) -> Finding:
    for key in ("swagger", "openapi"):
        if key in data:
            said = f"this is {key} {str(data[key])[:20]!r}"
            return Finding(
                f"#/{key}", "unsupported-version", f"{said}; convert the description to Swagger 2.0 or OpenAPI 3"
            )
    message = "the key `openapi` is missing; an OpenAPI 3.0 description says `openapi: 3.0.3`"
    return Finding("#", "unsupported-version", message)


class _Said:
    """What our findings say already: something at the same node or, unless a key is missing, inside it."""

    def __init__(self, findings: list[Finding]) -> None:
        self._missing = {(item.pointer, item.missing) for item in findings}
        self._touched: set[str] = set()
        for item in findings:
            pointer = item.pointer
            while pointer not in self._touched and pointer:
                self._touched.add(pointer)
                pointer = pointer.rpartition("/")[0]

    def __contains__(self, item: Finding) -> bool:
        if item.missing is not None:
            return (item.pointer, item.missing) in self._missing
        return item.pointer in self._touched
