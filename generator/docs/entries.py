"""One line of a list of names: an argument, a field, an error."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from ..printing.literals import Code
from ..printing.markup import blocks, code

UrlOf: TypeAlias = Callable[[str], str | None]
"""The address of a type, as the page spells it."""

INDENT = 4
"""Columns that Markdown's definition lists are indented by."""


@dataclass(frozen=True, slots=True)
class Entry:
    name: Code
    facts: Code
    """Its type, and what is to be said beside that."""
    text: Code
    """A block, indented to stand below the name; empty where there is nothing to say."""


def entry(name: str, type_: Code, *, notes: tuple[Code, ...] = (), described: str = "") -> Entry:
    """`described` is the description's text."""
    facts = Code(" · ".join([type_, *(f'<span class="note">{one}</span>' for one in notes)]))
    return Entry(code(name), facts, blocks(described, INDENT))
