"""The only way from a description's text to generated code; to Markdown and HTML it is `markup.py`.

Everything that a template prints is `Code`: made here from text (`string`, `docstring`, `identifier`), or put together
from such pieces by `view.py`. `render.py` refuses to print anything else. Text never reaches a comment.
"""

from __future__ import annotations

import keyword
import re
import textwrap
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any

from ..input.json_pointer import is_array, is_object


class Code(str):
    """Text that is safe to print into a generated file of the kind it was made for."""

    __slots__ = ()


class NotAnIdentifier(ValueError):
    """A name that `naming.py` should not have let through."""


def identifier(name: str) -> Code:
    """`name`, checked: an ASCII Python identifier that is no keyword."""
    if not (name.isascii() and name.isidentifier()) or keyword.iskeyword(name):
        raise NotAnIdentifier(name)
    return Code(name)


def string(text: str) -> Code:
    """A string literal, ASCII but for printable characters, in double quotes wherever Black would have them."""
    literal = repr(text)
    if literal[0] == "'" and '"' not in text:
        return Code(f'"{literal[1:-1]}"')
    return Code(literal)


def literal(value: Any) -> Code:
    """A Python literal for a JSON value."""
    match value:
        case str():
            return string(value)
        case bool() | None:
            return Code(repr(value))
        case int():
            # beyond 4,300 digits Python refuses to read the literal back
            return Code(repr(value)) if abs(value) < 10**4000 else Code(f'float("{"-" if value < 0 else ""}inf")')
        case float():
            return Code(repr(value)) if value == value and abs(value) != float("inf") else Code(f'float("{value}")')
        case _ if is_object(value):
            return Code("{" + ", ".join(f"{literal(str(key))}: {literal(one)}" for key, one in value.items()) + "}")
        case _ if is_array(value):
            return Code("[" + ", ".join(literal(one) for one in value) + "]")
        case _:
            return string(str(value))


def comma_separated(values: Iterable[Any]) -> Code:
    return Code(", ".join(literal(value) for value in values))


def tuple_of(members: Iterable[Code]) -> Code:
    """A tuple display of printed members."""
    listed = list(members)
    return Code(f"({', '.join(listed)}{',' if len(listed) == 1 else ''})")


# --- docstrings ------------------------------------------------------------------------------------------------------

_LIST_ITEM = re.compile(r"(?:[-*+]|\d{1,3}[.)])\s+")
_AS_IT_STANDS = re.compile(r"\||#|>|```|~~~|</?[a-zA-Z]|\s{4}")
# a tag holds no other: looking for the end of one never passes the next, so that `{%{%{%...` takes no quadratic time
_TEMPLATE_TAG = re.compile(r"\{%(?:(?!\{%).)*?%\}", re.DOTALL)
_LAST_QUOTE = re.compile(r'(?<!\\)((?:\\\\)*)"$')
_ESCAPED_QUOTE = r'\1\\"'


@lru_cache(2048)  # what a method says it says twice, sync and async
def plain(text: str) -> str:
    """`text` with every kind of line break as `\\n`, template tags gone, and nothing invisible left but the space."""
    lines = _TEMPLATE_TAG.sub("", text).splitlines()
    return "\n".join(visible_line(line.expandtabs(4)).rstrip() for line in lines).strip("\n")


def visible_line(line: str) -> str:
    """`line` without what does not show, or shows otherwise than it is."""
    return line if line.isascii() and line.isprintable() else "".join(map(_visible_character, line))


def _visible_character(character: str) -> str:
    if character.isascii():
        return character if character.isprintable() else " "
    category = unicodedata.category(character)
    if category in ("Zs", "Zl", "Zp"):
        return " "
    # Cf holds the bidirectional overrides that make code read otherwise than it runs; Cs cannot be encoded
    return "" if category in ("Cc", "Cf", "Cs", "Co", "Cn") else character


def paragraphs(text: str, width: int) -> list[str]:
    """Markdown text as lines of at most `width` columns where words allow; tables, headings and code keep their lines."""
    lines: list[str] = []
    gathered: list[str] = []
    fenced = False

    def flush() -> None:
        if gathered:
            hang = "  " if _LIST_ITEM.match(gathered[0]) else ""
            lines.extend(_wrap(" ".join(gathered), width, hang))
            gathered.clear()

    for line in plain(text).split("\n"):
        bare = line.strip()
        if bare.startswith(("```", "~~~")):
            flush()
            fenced = not fenced
            lines.append(line)
        elif fenced or _AS_IT_STANDS.match(line):
            flush()
            lines.append(line)
        elif not bare:
            flush()
            if lines and lines[-1]:
                lines.append("")
        else:
            if _LIST_ITEM.match(bare):
                flush()
            gathered.append(bare)
    flush()
    while lines and not lines[-1]:
        lines.pop()
    return lines


@lru_cache(2048)
def _wrap(text: str, width: int, hang: str) -> tuple[str, ...]:
    if len(text) <= width:
        return (text,)
    return tuple(textwrap.wrap(text, width, subsequent_indent=hang, break_long_words=False, break_on_hyphens=False))


def first_sentence(text: str) -> str:
    """The first sentence, or the first line of what has none, on one line."""
    flat = " ".join(plain(text).split("\n\n")[0].split())
    match = re.match(r".+?[.!?](?=\s|$)", flat)
    return match.group(0) if match else flat


def docstring(lines: Sequence[str], indent: int) -> Code:
    """A docstring of these lines, indented to stand at `indent` columns; the first line is not indented."""
    safe = [_escaped(visible_line(line)).rstrip() for line in lines]
    while safe and not safe[-1]:
        safe.pop()
    if not safe:
        return Code('""""""')
    if safe[0].startswith('"'):
        safe[0] = " " + safe[0]  # Black does the same
    if len(safe) == 1:
        return Code(f'"""{_LAST_QUOTE.sub(_ESCAPED_QUOTE, safe[0])}"""')
    margin = " " * indent
    body = "\n".join(margin + line if line else "" for line in safe[1:])
    return Code(f'"""{safe[0]}\n{body}\n{margin}"""')


def _escaped(line: str) -> str:
    return line.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')


# --- TOML -------------------------------------------------------------------------------------------------------------


def toml_string(text: str) -> Code:
    """A basic TOML string. Surrogates, which TOML cannot hold, are left out."""
    return Code(f'"{"".join(map(_toml_character, text))}"')


def _toml_character(character: str) -> str:
    code = ord(character)
    if 0xD800 <= code < 0xE000:
        return ""
    if character.isprintable() and character not in '"\\':
        return character
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
