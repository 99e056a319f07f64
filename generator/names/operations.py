"""What the method of an operation is called: rules R0 and R2 to R9.

R0  Cut what its framework has put into the operationId (see `frameworks`); split it on case and punctuation; lower-case;
    drop a, an, the, all.
R2  The first word is the verb. `lis` (a typo in the wild) is `list`; `show`, `find`, `get` are `retrieve`.
R3  Remove the first run of words equal to the resource's noun, singular or plural alike, unless it is the tail of a
    compound that is itself a literal path segment (`side_conversations`).
R4  Trim prepositions that this leaves at either end.
R5  No verb, the noun came first: prefix the HTTP verb.
R6  What is left is a verb and the singular of a plural parent segment: `verb_for_parent`.
R7  No operationId: literal path segments without the noun's words, else the HTTP verb.
R8  Collision: undo R2's aliases, then R3, then R0's cut; still colliding, append the last segment of the path, then all of them.
R9  A Python keyword gets a trailing underscore.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from ..ir import Operation
from .frameworks import method_words, telling_segments
from .reserved import RESOURCE
from .words import fit, lower_words, singulars, snake, spared, word_set, words

_ARTICLES: Final = frozenset({"a", "an", "the", "all"})
_PREPOSITIONS: Final = word_set("to from for of over on in with by and or")
_TYPOS: Final = {"lis": "list"}
_ALIASES: Final = {**_TYPOS, "show": "retrieve", "find": "retrieve", "get": "retrieve"}
_HTTP_VERBS: Final = {"get": "retrieve", "post": "create", "put": "update", "patch": "update", "delete": "delete"}
_VERBS: Final = frozenset(_ALIASES) | frozenset(_HTTP_VERBS.values()) | frozenset({"list", "search"})
"""Words that are a verb wherever they stand: `contacts_list` has one, and so has `searchContacts` on a tag `Search`."""


def wishes(operation: Operation, noun: Sequence[str]) -> tuple[str, ...]:
    """Names for the method, best first, each a valid identifier. `noun`: the resource's words, lower-case, singular."""
    said = lower_words(operation.operation_id or "")
    cut = method_words(operation, noun)
    # both are tried even where they are the same: what has nothing to undo keeps its name before what has
    # where no more than a number is gone, the words alone would not be told from those of an operation without one
    is_whole = cut == said[: len(cut)] and all(word.isdigit() for word in said[len(cut) :])
    names = [
        _name(operation, noun, cut, _ALIASES),
        _name(operation, noun, cut, {}),
        _name(operation, noun, cut, {}) if is_whole else cut,
        _name(operation, noun, said, _ALIASES),
        _name(operation, noun, said, {}),
    ]
    longer = [*names[-1], *(word for word in _last_segment(operation) if names[-1][-1:] != [word])]
    verb = _http_verb(operation)
    path = [word for segment in telling_segments(operation.path) for word in lower_words(segment)]
    longest = longer if longer[0] == verb else [verb, *longer]
    spelled = [[word, *path] for word in (verb, operation.method.lower())] if path else []
    return tuple(_identifier(name, operation) for name in (*names, longer, longest, *spelled))


def chosen(name: str) -> str:
    """The method name that an overlay asks for, made valid where it is not."""
    return spared(snake(name, "call"), RESOURCE)


def without_articles(text: str) -> str:
    """The words of `text` in their own spelling, parted by spaces; with the articles where there is nothing else."""
    said = words(text)
    return " ".join([word for word in said if word.lower() not in _ARTICLES] or said)


def title(operation: Operation, noun: Sequence[str]) -> str | None:
    """The operationId as types are named after it, its typos corrected; None where it has no words of its own.

    What a framework has put into it goes, if the resource's noun is still said.
    """
    said = words(operation.operation_id or "")
    cut = method_words(operation, noun)
    if cut != [word.lower() for word in said]:
        return " ".join(cut) if noun and _noun_at(cut, noun, operation.path) is not None else None
    return " ".join([_TYPOS.get(said[0].lower(), said[0]), *said[1:]]) if said else None


def literal_segments(path: str) -> list[str]:
    segments = re.split(r"[?#]", path)[0].split("/")
    return [segment for segment in segments if segment and not _is_parameter(segment)]


def _identifier(name: Sequence[str], operation: Operation) -> str:
    joined = "_".join(name)
    return spared(fit(f"call_{joined}" if joined[0].isdigit() else joined, operation.id), RESOURCE)


def _name(operation: Operation, noun: Sequence[str], words_: Sequence[str], aliases: Mapping[str, str]) -> list[str]:
    """R2 to R7; never empty."""
    said = [word for word in words_ if word not in _ARTICLES] or list(words_)
    if not said:
        return _from_path(operation, noun)
    at = _noun_at(said, noun, operation.path)
    if at is None:
        return [aliases.get(said[0], said[0]), *said[1:]]
    left = said[:at] + said[at + len(noun) :]
    kept = _trimmed(left)
    if not kept or (at == 0 and kept[0] not in _VERBS):
        return [_http_verb(operation), *kept]
    verb, rest = aliases.get(kept[0], kept[0]), kept[1:]
    # A trimmed preposition tied noun and parent together: in "attach contact to company" the contact is what is attached.
    if kept == left and rest in _parents(operation.path):
        return [verb, "for", *rest]
    return [verb, *rest]


def _noun_at(said: Sequence[str], noun: Sequence[str], path: str) -> int | None:
    """R3: where the first run of words equal to `noun` begins."""
    size = len(noun)
    if not size:
        return None
    compared = singulars(said)
    compounds = [singulars(lower_words(segment)) for segment in literal_segments(path)]
    begin = 1 if size == 1 and said[0] in _VERBS else 0
    for at in range(begin, len(said) - size + 1):
        if compared[at : at + size] == list(noun) and not _ends_compound(compared[: at + size], size, compounds):
            return at
    return None


def _ends_compound(said: Sequence[str], size: int, compounds: Sequence[Sequence[str]]) -> bool:
    return any(len(compound) > size and said[-len(compound) :] == compound for compound in compounds)


def _trimmed(said: Sequence[str]) -> list[str]:
    begin, end = 0, len(said)
    while begin < end and said[begin] in _PREPOSITIONS:
        begin += 1
    while begin < end and said[end - 1] in _PREPOSITIONS:
        end -= 1
    return list(said[begin:end])


def _parents(path: str) -> list[list[str]]:
    """R6: singulars of the plural literal segments that a parameter and another literal segment follow."""
    segments = [segment for segment in path.split("/") if segment]
    parents: list[list[str]] = []
    for parent, item, child in zip(segments, segments[1:], segments[2:], strict=False):
        plural = lower_words(parent)
        single = [*plural[:-1], *singulars(plural[-1:])]
        if single != plural and _is_parameter(item) and not _is_parameter(parent) and not _is_parameter(child):
            parents.append(single)
    return parents


def _from_path(operation: Operation, noun: Sequence[str]) -> list[str]:
    """R7."""
    said = [word for segment in telling_segments(operation.path) for word in lower_words(segment)]
    rest = [word for word, single in zip(said, singulars(said), strict=True) if single not in noun]
    return rest or [_http_verb(operation)]


def _http_verb(operation: Operation) -> str:
    verb = operation.method.lower()
    return _HTTP_VERBS.get(verb) or snake(verb, "call")


def _last_segment(operation: Operation) -> list[str]:
    return lower_words(operation.path.rstrip("/").rpartition("/")[2])


def _is_parameter(segment: str) -> bool:
    return segment.startswith("{")
