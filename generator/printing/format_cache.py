"""Black over the pieces of files that it has not seen yet.

Versions of an API differ in few methods and models, yet in most files. Black lays out a method, or a statement at the
margin, alike whatever stands around it, so a file is parted at these, and Black is given those pieces alone that it has had
neither in this run nor in an earlier one: each file, shortened to what is new in it. What its docstrings say makes a
piece no new one: a docstring that stands as Black would leave it has no part in the layout.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import lru_cache
from hashlib import sha256
from typing import NamedTuple, Protocol, TypeAlias

from .laid_out import is_laid_out, is_neat
from .line_breaks import INDENT, units

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


class Memory(Protocol):
    """What is kept from run to run, by keys that name the formatter, too."""

    def recall(self, keys: Collection[str]) -> dict[str, str]: ...
    def keep(self, texts: Mapping[str, str]) -> None: ...


def format_new(
    texts: Mapping[str, str], format_texts: Format, memory: Memory | None = None, formatter: str = ""
) -> dict[str, str]:
    """Python sources by any key, formatted, as `format_texts` would of all of them.

    What `memory` holds of earlier runs with this `formatter` is not formatted again.
    """
    files = {key: split(text) for key, text in texts.items()}
    known = _Known(formatter)
    if memory is not None:
        known.recall(memory, {piece for sections in files.values() for piece in _pieces(sections)})
    short = {key: list(known.new_of(sections)) for key, sections in files.items()}
    answers = format_texts({key: _joined(sections) for key, sections in short.items() if sections})
    for key, answer in answers.items():
        known.learn(short[key], split(answer))
    whole = {key: text for key, text in texts.items() if not known.holds(files[key])}
    if whole:  # Black made other pieces of them, or changed what it was thought to leave
        answers = format_texts(whole)
    if memory is not None:
        memory.keep(known.learned)
    return {key: answers[key] if key in whole else _joined(map(known.formatted, files[key])) for key in texts}


class _Known:
    """What Black makes of pieces."""

    def __init__(self, formatter: str) -> None:
        self._formatter = formatter
        self._formatted: dict[str, str] = {}
        self._stable: set[str] = set()
        """What Black leaves as it is, whatever the docstrings say."""
        self._asked: set[str] = set()
        self.learned: dict[str, str] = {}
        """For a memory: what has become of a piece, by its key; nothing, by the key of a bare piece that is stable."""

    def recall(self, memory: Memory, pieces: Collection[str]) -> None:
        keys = {self._key("piece", piece): piece for piece in pieces}
        bare = {self._key("bare", one): one for one in map(_bare, pieces)}
        found = memory.recall([*keys, *bare])
        self._stable.update(one for key, one in bare.items() if key in found)
        self._formatted.update((piece, found[key]) for key, piece in keys.items() if key in found)
        self._asked.update(self._stable)

    def _key(self, kind: str, piece: str) -> str:
        return sha256(f"{self._formatter}\0{kind}\0{piece}".encode()).hexdigest()

    def new_of(self, sections: Iterable[Section]) -> Iterator[Section]:
        """The sections without what is known, or has been given out by this before."""
        for section in sections:
            is_new = self._is_asked_first(section.head)
            members = tuple(member for member in section.members if self._is_asked_first(member))
            if is_new or members:
                yield Section(section.head, members)

    def _is_asked_first(self, piece: str) -> bool:
        bare = _bare(piece)
        asked = bare in self._asked or piece in self._formatted or is_laid_out(piece)
        self._asked.add(bare)
        return not asked

    def learn(self, before: list[Section], after: list[Section]) -> None:
        """Piece by piece what became of them; nothing if the pieces have become others."""
        if [len(section.members) for section in before] != [len(section.members) for section in after]:
            return
        for old, new in zip(_pieces(before), _pieces(after), strict=True):
            self._formatted[old] = new
            if old == new:
                self._stable.add(_bare(old))
            else:
                self.learned[self._key("piece", old)] = new
            self.learned[self._key("bare", _bare(new))] = ""

    def holds(self, sections: Iterable[Section]) -> bool:
        return all(
            piece in self._formatted or _bare(piece) in self._stable or is_laid_out(piece)
            for piece in _pieces(sections)
        )

    def formatted(self, section: Section) -> Section:
        head, *members = (self._formatted.get(piece, piece) for piece in section.pieces)
        return Section(head, tuple(members))


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


# --- docstrings ------------------------------------------------------------------------------------------------------


@lru_cache(8192)
def _bare(piece: str) -> str:
    """A piece without what its docstrings say, as far as they stand as Black would leave them."""
    return "\n".join(_said_nothing(unit) if is_neat(unit) else unit for unit in units(piece))


def _said_nothing(docstring: str) -> str:
    return docstring[: docstring.index('"')] + '"""..."""'
