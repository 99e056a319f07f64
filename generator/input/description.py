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
    problems: tuple[Problem, ...] = ()
    if allow_files:
        from .references import join_files

        document, problems = join_files(document, path)
    return document, problems


def title_and_version(document: Document) -> tuple[str, str]:
    """What a description says that it is of."""
    info = document.data.get("info")
    return (str(info.get("title")), str(info.get("version"))) if is_object(info) else ("", "")


def joined_text(path: Path) -> str | None:
    """A description and the files that it refers to as the JSON of one file; None where it refers to none.

    Raises InputError for whatever is wrong with one of the files or with a reference to them.
    """
    import json

    from .references import join_files

    document, problems = join_files(load(path), path)
    if any(problem.severity == "error" for problem in problems):
        raise InputError(tuple(sorted(problems)))
    return json.dumps(document.data, indent=2, ensure_ascii=False) + "\n" if document.others else None
