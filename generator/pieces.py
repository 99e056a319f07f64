"""Black over the pieces of files that it has not seen yet.

Versions of an API differ in few methods and models, yet in most files. Black lays out a method, or a statement at the
margin, alike whatever stands around it, so a file is parted at these, and Black is given those pieces alone that neither
another file of the run nor a formatted file of an earlier one holds: each file, shortened to what is new in it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple, TypeAlias

from .fit import INDENT, units

Format: TypeAlias = Callable[[Mapping[str, str]], dict[str, str]]

_DEFINITIONS = ("class ", "def ", "async def ", "@")
_MEMBERS = tuple(f"{INDENT}{word}" for word in ("def ", "async def ", "@"))
_BETWEEN = "\n\n\n"
_BETWEEN_MEMBERS = "\n\n"


class Section(NamedTuple):
    """What stands between two double blank lines: a class, or anything else."""

    head: str
    """Of a class, all that precedes its first method."""
    members: tuple[str, ...] = ()

    @property
    def pieces(self) -> tuple[str, ...]:
        return (self.head, *self.members)


def format_new(texts: Mapping[str, str], formatted: Iterable[str], format_texts: Format) -> dict[str, str]:
    """Python sources by any key, formatted, as `format_texts` would of all of them.

    `formatted` are other texts that Black has had; what they hold is not given to it again.
    """
    files = {key: split(text) for key, text in texts.items()}
    known = {piece: piece for text in formatted for section in split(text) for piece in section.pieces}
    short: dict[str, list[Section]] = {}
    claimed = set(known)
    for key, sections in files.items():
        short[key] = [new for section in sections if (new := _new(section, claimed))]
        claimed.update(piece for section in short[key] for piece in section.pieces)
    answers = format_texts({key: _joined(sections) for key, sections in short.items() if sections})
    for key, answer in answers.items():
        known.update(_matched(short[key], split(answer)))
    whole = {key: text for key, text in texts.items() if not known.keys() >= set(_pieces(files[key]))}
    if whole:  # Black made other pieces of them
        answers = format_texts(whole)
    return {
        key: answers[key] if key in whole else _joined(_replaced(section, known) for section in files[key])
        for key in texts
    }


def split(text: str) -> list[Section]:
    """The sections of a text, or the text as the only one if its blank lines are not where Black leaves them."""
    sections: list[list[list[str]]] = [[[]]]
    blank = 0
    for unit in units(text):
        if not unit:
            blank += 1
            continue
        section, piece = sections[-1], sections[-1][-1]
        if blank == 2 and unit.startswith(_DEFINITIONS):
            sections.append([[unit]])
        elif blank == 1 and unit.startswith(_MEMBERS) and section[0][0].startswith("class "):
            section.append([unit])
        else:
            piece.extend([""] * blank if piece else [])
            piece.append(unit)
        blank = 0
    found = [Section(head, tuple(members)) for head, *members in (map("\n".join, pieces) for pieces in sections)]
    return found if _joined(found) == text else [Section(text.removesuffix("\n"))]


def _joined(sections: Iterable[Section]) -> str:
    text = _BETWEEN.join(_BETWEEN_MEMBERS.join(section.pieces) for section in sections)
    return text + "\n" if text else ""


def _pieces(sections: Iterable[Section]) -> Iterator[str]:
    return (piece for section in sections for piece in section.pieces)


def _new(section: Section, known: set[str]) -> Section | None:
    """The section without the members that are known; None if nothing of it is new."""
    members = tuple(dict.fromkeys(member for member in section.members if member not in known))
    return Section(section.head, members) if members or section.head not in known else None


def _matched(before: list[Section], after: list[Section]) -> Iterator[tuple[str, str]]:
    """Piece by piece what became of it; nothing if the pieces are others."""
    if [len(section.members) for section in before] == [len(section.members) for section in after]:
        yield from zip(_pieces(before), _pieces(after), strict=True)


def _replaced(section: Section, known: Mapping[str, str]) -> Section:
    return Section(known[section.head], tuple(known[member] for member in section.members))
