"""The docstrings of generated code, as lines of text; `literals.docstring` makes them safe.

Google style: summary, description, then Args, Returns, Raises, Example.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from ..input.json_pointer import is_array, is_object
from ..printing.literals import first_sentence, literal, paragraphs, plain

WIDTH = 96
"""Columns of a docstring's line, its indentation included."""


EXAMPLE_WIDTH = 60
"""Columns that the literal of an example may take before it is spread over lines."""


def text_block(text: str, indent: int) -> list[str]:
    return paragraphs(text, WIDTH - indent) if text.strip() else []


def class_doc(description: str, fallback: str, indent: int, *, deprecated: bool = False) -> list[str]:
    lines = text_block(description, indent) or [fallback]
    return [*lines, "", "Deprecated."] if deprecated else lines


def field_doc(description: str, indent: int, *, notes: Iterable[str] = (), deprecated: bool = False) -> list[str]:
    """The docstring under a field; nothing where there is nothing to say."""
    remarks = [*notes, *(["Deprecated."] if deprecated else [])]
    return text_block("\n\n".join([*([description] if description.strip() else []), *remarks]), indent)


def default_note(default: object) -> list[str]:
    """What the server takes where nothing is sent, if that can be said in a word."""
    return [f"Defaults to {default!r}."] if isinstance(default, str | int | float | bool) else []


def entry(name: str, description: str, indent: int, *, notes: Iterable[str] = ()) -> list[str]:
    """`name: description`, continued under a hanging indent; only the first paragraph, the rest would drown the list."""
    first = " ".join(plain(description).strip().split("\n\n")[0].split())
    if notes:
        first = " ".join([first if not first or first.endswith((".", "!", "?", ":")) else first + ".", *notes]).strip()
    lines = paragraphs(f"{name}: {first}" if first else name, WIDTH - indent - 4)
    return ["    " + lines[0], *("        " + line.strip() for line in lines[1:])]


def section(title: str, lines: Sequence[str]) -> list[str]:
    return ["", f"{title}:", *lines] if lines else []


def summary(text: str, description: str, fallback: str) -> tuple[str, str]:
    """The first line of a docstring and what follows it, without saying the same twice."""
    headline = " ".join(plain(text).split()) or first_sentence(description) or fallback
    headline = headline if headline.endswith((".", "!", "?", ":")) else headline + "."
    rest = plain(description).strip()
    if not text and rest.startswith(first_sentence(description)):
        rest = rest[len(first_sentence(description)) :].strip()
    return headline, "" if rest.rstrip(".") == headline.rstrip(".") else rest


def one_line(text: str) -> str:
    return " ".join(plain(text).split())


def literal_lines(value: Any, width: int) -> str:
    """A JSON value as a Python literal, spread over lines where one would be too long."""
    one_line = literal(value)
    if len(one_line) <= width or not value:
        return one_line
    if is_object(value):
        members = [f"{literal(str(key))}: {literal_lines(one, width - 4)}" for key, one in value.items()]
        opening, closing = "{", "}"
    elif is_array(value):
        members = [literal_lines(one, width - 4) for one in value]
        opening, closing = "[", "]"
    else:
        return one_line
    inner = "".join(f"    {line}\n" for member in members for line in f"{member},".split("\n"))
    return f"{opening}\n{inner}{closing}"
