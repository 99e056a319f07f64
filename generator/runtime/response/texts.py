"""Bodies as text while they arrive, and how far one is. No I/O."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Iterator, Mapping
from typing import TypeAlias

from .media_types import charset

Progress: TypeAlias = Callable[[int, "int | None"], object]
"""Told the bytes so far, and how many there will be, None where nobody says."""

_END = re.compile("\r\n|\r|\n")


def decoder(headers: Mapping[str, str]) -> codecs.IncrementalDecoder:
    """Of the charset that a body's `Content-Type` names, UTF-8 without one, or with one that Python does not know."""
    named = charset(headers.get("content-type", "")) or "utf-8"
    try:
        found = codecs.lookup(named)
    except (LookupError, ValueError):
        found = codecs.lookup("utf-8")
    is_text = getattr(found, "_is_text_encoding", True)
    make = found.incrementaldecoder if is_text else None
    return make("replace") if make is not None else codecs.getincrementaldecoder("utf-8")("replace")


class Lines:
    """Lines of a text that comes in pieces, whatever they end with: CR, LF, or both."""

    __slots__ = ("_begun", "_held")

    def __init__(self) -> None:
        self._begun: list[str] = []
        self._held = ""

    def feed(self, text: str) -> Iterator[str]:
        """The lines that end in a piece. A CR at its end may be half of an end."""
        text = self._held + text
        self._held = "\r" if text.endswith("\r") else ""
        first, *others = _END.split(text.removesuffix("\r") if self._held else text)
        self._begun.append(first)
        for one in others:
            yield "".join(self._begun)
            self._begun = [one]

    def finish(self) -> str | None:
        """The last line, if it has no end, or only half of one."""
        rest = "".join(self._begun)
        return rest if rest or self._held else None


def size(headers: Mapping[str, str], gunzip: bool) -> int | None:
    """The bytes of a body that is read as it comes."""
    length = headers.get("content-length", "")
    packed = gunzip or headers.get("content-encoding", "identity").strip().lower() not in ("", "identity")
    return int(length) if length.isascii() and length.isdecimal() and len(length) < 20 and not packed else None
