"""Text of a description as ASCII words, and words as identifiers.

Every function takes any string whatever (empty, emoji, right-to-left, one million characters) and what comes out is
ASCII, short enough for a file name, and depends on nothing but the arguments. Two texts may yield one identifier;
`collisions.settle` tells those apart.
"""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from hashlib import sha256
from typing import Final


def word_set(text: str) -> frozenset[str]:
    """The words of `text`, which spaces part: a long set as prose rather than a column of quotes."""
    return frozenset(text.split())


LIMIT: Final = 80
"""Longest identifier, in characters: with a suffix and `.py` it still fits a file name."""

_WORD: Final = re.compile(
    r"(?:WhatsApp|OAuth|iOS|macOS|GitHub)(?![a-z])[0-9]*"  # brands that are one word whatever their capitals
    r"|[A-Z]{2,}s(?![a-z])"  # IDs, URLs
    r"|[A-Z]+(?![a-z])[0-9]*"
    r"|[A-Z]?[a-z]+[0-9]*"
    r"|[0-9]+[a-z]*"
)
_INVISIBLE: Final = frozenset({"Mn", "Me", "Cf"})
"""Unicode categories that join letters rather than part them: combining marks and zero-width characters."""


@lru_cache(maxsize=8192)
def words(text: str) -> tuple[str, ...]:
    """The words of `text`, split on case and punctuation, in their own spelling; accents go, other letters part words."""
    return tuple(_WORD.findall(text if text.isascii() else _ascii(text)))


def lower_words(text: str) -> list[str]:
    return [word.lower() for word in words(text)]


@lru_cache(maxsize=8192)
def snake(text: str, prefix: str) -> str:
    """`text` in snake_case; `prefix` stands before a leading digit and before a hash where no word is left.

    >>> snake("pt-BR", "field"), snake("2fa", "field")
    ('pt_br', 'field_2fa')
    """
    name = "_".join(words(text)).lower()
    if not name:
        return f"{prefix}_{digest(text, 8)}"
    return fit(f"{prefix}_{name}" if name[0].isdigit() else name, text)


@lru_cache(maxsize=8192)
def pascal(text: str, prefix: str = "Schema") -> str:
    """`text` in PascalCase, its own capitals kept unless it has no others (`API_KEY` is `ApiKey`).

    >>> pascal("admin_with_app"), pascal("WhatsAppMessage")
    ('AdminWithApp', 'WhatsAppMessage')
    """
    shouted = text.isupper()
    name = "".join(word[:1].upper() + (word[1:].lower() if shouted else word[1:]) for word in words(text))
    if not name:
        return prefix + digest(text, 8).upper()
    return fit(prefix + name if name[0].isdigit() else name, text)


def fit(name: str, seed: str) -> str:
    """`name`, cut to `LIMIT` where it is longer; a hash of `seed` then tells it from others with the same beginning."""
    return name if len(name) <= LIMIT else f"{name[: LIMIT - 9]}_{digest(seed, 8)}"


def spared(name: str, reserved: Iterable[str] = ()) -> str:
    """`name` with a trailing underscore where it is a keyword or reserved (PEP 8's way out)."""
    return f"{name}_" if keyword.iskeyword(name) or name in reserved else name


def digest(text: str, length: int) -> str:
    """The first `length` hexadecimal digits of the SHA-256 of `text`, lone surrogates included."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:length]


def _ascii(text: str) -> str:
    return "".join(_ascii_character(character) for character in unicodedata.normalize("NFKD", text))


def _ascii_character(character: str) -> str:
    if character.isascii():
        return character
    return "" if unicodedata.category(character) in _INVISIBLE else " "


# --- singular and plural ---------------------------------------------------------------------------------------------

_UNINFLECTED: Final = word_set(
    "alias analytics atlas aws bias canvas cors criteria css data dns gas gps has https ios lens media metadata news "
    "os pos saas series sms species this tls was"
)
_IRREGULAR: Final = {
    "aliases": "alias",
    "analyses": "analysis",
    "biases": "bias",
    "buses": "bus",
    "caches": "cache",
    "canvases": "canvas",
    "children": "child",
    "cookies": "cookie",
    "indices": "index",
    "lenses": "lens",
    "movies": "movie",
    "people": "person",
    "shoes": "shoe",
}
_ENDINGS: Final = (
    (re.compile(r"(?:ss|us|is)$"), 0, ""),
    (re.compile(r"..ies$"), 3, "y"),
    (re.compile(r"(?:sses|[tprnl]uses|xes|ches|shes|oes)$"), 2, ""),
    (re.compile(r"s$"), 1, ""),
)
"""The first ending that matches says how many letters go and what takes their place."""


@lru_cache(maxsize=8192)
def singular(word: str) -> str:
    """The singular of a lower-case English word, which may be one already: companies, statuses, news -> company, status, news."""
    if word in _UNINFLECTED or len(word) < 3:
        return word
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    for ending, cut, tail in _ENDINGS:
        if ending.search(word):
            return word[: len(word) - cut] + tail
    return word


def singulars(of: Iterable[str]) -> list[str]:
    return [singular(word) for word in of]
