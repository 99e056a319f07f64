"""Black over the pieces of files that it has not seen yet.

Versions of an API differ in few methods and models, yet in most files. Black lays out a method, or a statement at the
margin, alike whatever stands around it, so a file is parted at these, and Black is given those pieces alone that it has had
neither in this run nor in an earlier one: each file, shortened to what is new in it. Most pieces are no news to it even so,
because they are laid out like others (`skeleton`).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from hashlib import sha256
from typing import NamedTuple, Protocol, TypeAlias

from ..garbage import collected_between
from .line_breaks import INDENT, units
from .skeleton import exemplar, skeleton

BATCH = 4_000_000
"""Characters that are looked at together."""

Format: TypeAlias = Callable[[Mapping[str, str]], dict[str, str]]

_DEFINITIONS = ("class ", "def ", "async def ", "@")
_MEMBERS = tuple(f"{INDENT}{word}" for word in ("def ", "async def ", "@"))
_BETWEEN = "\n\n\n"
_BETWEEN_MEMBERS = "\n\n"

LONGEST = 200_000
"""Characters of a piece, shortened, beyond which it stays as it was printed: Black takes seconds for as many."""


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
    known = _Known(formatter)
    formatted: dict[str, str] = {}
    for some in collected_between(_batches(texts)):  # the trees that Black makes refer to themselves
        formatted.update(_format_some(some, format_texts, memory, known))
        known.forget_pieces()
    return formatted


def _batches(texts: Mapping[str, str]) -> Iterator[dict[str, str]]:
    """The texts, so many at a time: their pieces take several times the space that they do."""
    batch: dict[str, str] = {}
    size = 0
    for key, text in texts.items():
        batch[key] = text
        size += len(text)
        if size >= BATCH:
            yield batch
            batch, size = {}, 0
    if batch:
        yield batch


def _format_some(
    texts: Mapping[str, str], format_texts: Format, memory: Memory | None, known: _Known
) -> dict[str, str]:
    files = {key: split(text) for key, text in texts.items()}
    if memory is not None:
        known.recall(memory, {piece for sections in files.values() for piece in _pieces(sections)})
    for wanted, shown in ((known.is_new, exemplar), (known.is_doubtful, str)):
        chosen = {key: list(_chosen(sections, wanted, shown)) for key, sections in files.items()}
        short = {key: _joined(sections) for key, sections in chosen.items() if sections}
        for key, answer in (format_texts(short) if short else short).items():
            known.learn(chosen[key], split(answer))
    whole = {key: text for key, text in texts.items() if not known.holds(files[key])}
    answers = format_texts(whole) if whole else {}  # Black made other pieces of them
    if memory is not None:
        memory.keep(known.learned)
    done = {key: answers[key] if key in whole else _joined(map(known.formatted, files[key])) for key in texts}
    # most are as they were, and one text takes less space than two
    return {key: texts[key] if text == texts[key] else text for key, text in done.items()}


def _chosen(
    sections: Iterable[Section], wanted: Callable[[str], bool], shown: Callable[[str], str]
) -> Iterator[Section]:
    """The sections without the pieces that are not wanted; the head of a class stays with its members."""
    for section in sections:
        is_wanted = wanted(section.head)
        members = tuple(filter(wanted, section.members))
        if is_wanted or members:
            yield Section(shown(section.head), tuple(map(shown, members)))


class _Known:
    """What Black makes of pieces."""

    def __init__(self, formatter: str) -> None:
        self._formatter = formatter
        self._formatted: dict[str, str] = {}
        """By pieces that were asked about, or are remembered."""
        self._stable: set[str] = set()
        """The parts of skeletons that stood in pieces which Black left as they were."""
        self._asked: set[str] = set()
        self._doubted: set[str] = set()
        self._skeletons: dict[str, frozenset[str]] = {}
        self.learned: dict[str, str] = {}
        """For a memory: what has become of a piece, by its key; nothing, by the key of a part of a skeleton that is stable."""

    def forget_pieces(self) -> None:
        """Keep what follows for other pieces alone."""
        self._formatted.clear()
        self._doubted.clear()
        self._skeletons.clear()
        self.learned.clear()

    def recall(self, memory: Memory, pieces: Collection[str]) -> None:
        keys = {self._key("piece", piece): piece for piece in pieces}
        parts = {self._key("part", one): one for one in {one for piece in pieces for one in self._parts(piece)}}
        found = memory.recall([*keys, *parts])
        self._stable.update(one for key, one in parts.items() if key in found)
        self._formatted.update((piece, found[key]) for key, piece in keys.items() if key in found)

    def _parts(self, piece: str) -> frozenset[str]:
        found = self._skeletons.get(piece)
        if found is None:
            found = self._skeletons[piece] = skeleton(piece)
        return found

    def _key(self, kind: str, piece: str) -> str:
        return sha256(f"{self._formatter}\0{kind}\0{piece}".encode()).hexdigest()

    def is_new(self, piece: str) -> bool:
        """Whether a piece has anything that is not known, nor has been asked about before."""
        parts = self._parts(piece)
        if piece in self._formatted or all(part in self._asked or part in self._stable for part in parts):
            return False
        if self._is_left(piece, exemplar):
            return False
        self._asked |= parts
        return True

    def is_doubtful(self, piece: str) -> bool:
        """Whether nothing follows from what was asked: Black changed all pieces that have a part of this one."""
        if self._is_known(piece) or piece in self._doubted or self._is_left(piece, str):
            return False
        self._doubted.add(piece)
        return True

    def _is_left(self, piece: str, shown: Callable[[str], str]) -> bool:
        """Whether a piece is too long for Black, which leaves it as it is."""
        is_left = len(piece) > LONGEST and len(shown(piece)) > LONGEST
        if is_left:
            self._formatted[piece] = piece
        return is_left

    def _is_known(self, piece: str) -> bool:
        return piece in self._formatted or self._parts(piece) <= self._stable

    def learn(self, before: list[Section], after: list[Section]) -> None:
        """Piece by piece what became of them; nothing if the pieces have become others."""
        if [len(section.members) for section in before] != [len(section.members) for section in after]:
            return
        for old, new in zip(_pieces(before), _pieces(after), strict=True):
            self._formatted[old] = new
            if old != new:
                self.learned[self._key("piece", old)] = new
            fresh = skeleton(new) - self._stable
            self._stable |= fresh
            self.learned.update((self._key("part", part), "") for part in fresh)

    def holds(self, sections: Iterable[Section]) -> bool:
        return all(map(self._is_known, _pieces(sections)))

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
