"""A description as the stages take it: one document of OpenAPI 3, whatever files and edition it was written in."""

from __future__ import annotations

from pathlib import Path

from ..diagnostics import InputError, Problem
from .document import Document, load
from .json_pointer import is_object


def read_description(path: Path, *, allow_files: bool = False) -> tuple[Document, tuple[Problem, ...]]:
    """The description in the file `path`; with `allow_files` the files below its folder that it refers to are a part of it.

    Raises InputError for whatever is wrong with one of the files.
    """
    document = load(path)
    document, problems = _joined(document, path) if allow_files else (document, ())
    if is_swagger_2(document):
        from .swagger2 import convert

        document, odd = convert(document)
        problems = (*problems, *odd)
    return document, problems


def is_swagger_2(document: Document) -> bool:
    """Whether it says that it is one. A number is what YAML makes of the version without quotes."""
    return str(document.data.get("swagger")) in ("2.0", "2") and "openapi" not in document.data


def _joined(document: Document, path: Path) -> tuple[Document, tuple[Problem, ...]]:
    from .references import OPENAPI_3, join_files

    if is_swagger_2(document):
        from .swagger2 import GRAMMAR

        return join_files(document, path, GRAMMAR)
    return join_files(document, path, OPENAPI_3)


def title_and_version(document: Document) -> tuple[str, str]:
    """What a description says that it is of."""
    info = document.data.get("info")
    return (str(info.get("title")), str(info.get("version"))) if is_object(info) else ("", "")


def joined_text(path: Path) -> str | None:
    """A description and the files that it refers to as the JSON of one file; None where it refers to none.

    Raises InputError for whatever is wrong with one of the files or with a reference to them.
    """
    import json

    document, problems = _joined(load(path), path)
    if any(problem.severity == "error" for problem in problems):
        raise InputError(tuple(sorted(problems)))
    return json.dumps(document.data, indent=2, ensure_ascii=False) + "\n" if document.others else None
